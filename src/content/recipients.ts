/** Whether a reply box goes where a draft is meant to go: by address where the page shows it, else by the exact name. */
import type { Draft } from '../core/assessment.ts';
import { hasNoReplyName } from '../core/reading/no-reply.ts';
import type { Message, Person } from '../core/thread.ts';
import type { InsertFault } from '../webmail/webmail.ts';

/**
 * Undefined where all is well. In a box that was opened for the draft nobody may be missing either; in one that the
 * candidate had opened, whom to leave out is the candidate's own choice.
 */
export function recipientFault(
  recipients: readonly Person[],
  draft: Draft,
  messages: readonly Message[],
  isOpenedHere: boolean,
): InsertFault | undefined {
  const { to, standIn } = draft;
  if (to.address !== '' && hasNoReplyName(to)) return 'recipient differs';
  const known = [to, ...(standIn ? [standIn] : []), ...messages.flatMap(peopleOf)];
  const isRight =
    !(isOpenedHere && recipients.some(hasNoReplyName)) &&
    recipients.some((person) => isSame(person, to)) &&
    recipients.every((person) => isKnown(person, known)) &&
    (!isOpenedHere ||
      !draft.replyAll ||
      whoMustStay(draft, messages).every((one) => isAmong(one, recipients)));
  return isRight ? undefined : 'recipient differs';
}

/** A name stands for an address only where all who bear it in this thread are one. */
function isKnown(person: Person, known: readonly Person[]): boolean {
  if (person.address !== '') return isAmong(person, known);
  const bearers = new Set(known.filter(({ name }) => name === person.name).map(({ address }) => address));
  bearers.delete('');
  return bearers.size <= 1 && isAmong(person, known);
}

/**
 * Those of the company who were on the thread's newest mail and on that of the person meant: any reply to all has them, a
 * coordinator in copy too. Told by the domain, as the candidate's own other addresses are not known here.
 */
function whoMustStay({ to, account }: Draft, messages: readonly Message[]): Person[] {
  const sent = messages.filter(({ draft }) => !draft);
  const newest = sent.at(-1);
  const theirs = sent.findLast(({ from }) => isSame(from, to));
  if (!newest || !theirs) return [];
  const domain = domainOf(to.address);
  return peopleOf(newest).filter(
    (person) =>
      domain !== '' &&
      domainOf(person.address) === domain &&
      person.address !== account.address &&
      !hasNoReplyName(person) &&
      isAmong(person, peopleOf(theirs)),
  );
}

const peopleOf = ({ from, to, cc }: Message): Person[] => [from, ...to, ...cc];

const isAmong = (person: Person, people: readonly Person[]): boolean =>
  people.some((one) => isSame(one, person));

const isSame = (a: Person, b: Person): boolean =>
  a.address !== '' && b.address !== ''
    ? a.address.toLowerCase() === b.address.toLowerCase()
    : a.name !== '' && a.name === b.name;

const domainOf = (address: string): string => address.split('@')[1]?.toLowerCase() ?? '';
