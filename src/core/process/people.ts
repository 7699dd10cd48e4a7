/** Who can be written to, who should answer, and in which of the threads: product.md sections 3 and 5. */
import type { Turn } from '../assessment.ts';
import type { Decisions } from '../decision.ts';
import type { MessageFacts, Process, ThreadFacts } from '../facts.ts';
import { hasNoReplyName } from '../reading/no-reply.ts';
import type { Person } from '../thread.ts';
import type { TurnNow } from '../turn/turn.ts';
import { isWord, type Talk } from './talk.ts';

export type Answerer = {
  /** Whom to write to; missing where no human address is known. */
  readonly person?: Person;
  /** The thread that badge and draft belong to. */
  readonly goesTo: ThreadFacts;
  /** The last message of that thread had several recipients. */
  readonly replyAll: boolean;
};

export type PeopleQuestion = {
  readonly process: Process;
  readonly talk: Talk;
  readonly turn: TurnNow;
  readonly decisions: Decisions;
};

export function answererOf({ process, talk, turn, decisions }: PeopleQuestion): Answerer {
  const own = ownAddresses(process, talk);
  const wanted = whoShouldAnswer(turn, talk, own);
  const written = wanted === undefined ? undefined : lastWritten(wanted, talk);
  const thread =
    (written && talk.threadOf.get(written)) ?? turnThread(turn, talk) ?? newestThread(process, talk);
  const person = decisions.person?.value ?? written?.from ?? humanAddress(talk, own);
  return { goesTo: thread, replyAll: isToSeveral(thread, own), ...(person && { person }) };
}

/** Those from which the candidate writes, as far as the mail shows. */
function ownAddresses({ threads }: Process, { messages }: Talk): ReadonlySet<string> {
  const sent = messages.filter(({ by }) => by === 'candidate').map(({ from }) => from.address);
  return new Set([...threads.map(({ account }) => account.address), ...sent]);
}

/** The message of a person of the company side: by hand, with an address that is read. */
const isFromPerson = (message: MessageFacts) =>
  message.by === 'company' && message.kind === 'human' && !message.noReply && message.from.address !== '';

/**
 * Who asked, who owes the answer or is owed it, who fixed the meeting. Where a machine did it, the last human who wrote;
 * where the candidate wrote last, a person among the recipients.
 */
function whoShouldAnswer(turn: TurnNow, talk: Talk, own: ReadonlySet<string>): string | undefined {
  const lastPerson = talk.messages.findLast(isFromPerson)?.from.address;
  const message = restsOn(turn, talk);
  if (!message || (turn.turn === "nobody's" && !turn.meeting)) return lastPerson;
  if (isFromPerson(message)) return message.from.address;
  if (message.by !== 'candidate') return lastPerson;
  const written = message.to.map(({ address }) => address).filter((address) => !own.has(address));
  const known = written.find((address) =>
    talk.messages.some((m) => isFromPerson(m) && m.from.address === address),
  );
  const here = talk.threadOf.get(message);
  const inThread = talk.messages.findLast((m) => isFromPerson(m) && talk.threadOf.get(m) === here)?.from
    .address;
  return known ?? inThread ?? (written.length > 0 ? undefined : lastPerson);
}

/** The message behind the turn: of a meeting the words that named it on the company's side, else those that named it. */
function restsOn({ message, meeting }: TurnNow, { messages }: Talk): MessageFacts | undefined {
  if (!meeting) return message;
  const naming = meeting.said.message;
  if (naming.kind !== 'calendar' && naming.by === 'company') return naming;
  return messages.findLast((m) => isFromPerson(m) && m.sentAt <= meeting.fixedAt) ?? naming;
}

const lastWritten = (address: string, { messages }: Talk): MessageFacts | undefined =>
  messages.findLast((message) => isFromPerson(message) && message.from.address === address);

/** Nobody of the company side has written by hand: the thread of the candidate's own word, or of the machine that asks. */
function turnThread(turn: TurnNow, talk: Talk): ThreadFacts | undefined {
  const asked: Turn = 'mine';
  const own = talk.messages.findLast((m) => m.by === 'candidate' && isWord(m));
  const message = turn.turn === asked ? turn.message : own;
  return message && talk.threadOf.get(message);
}

function newestThread({ threads }: Process, { messages, threadOf }: Talk): ThreadFacts {
  const newest = messages.findLast((message) => threadOf.has(message));
  const thread = (newest && threadOf.get(newest)) ?? threads[0];
  if (!thread) throw new RangeError('A process has at least one thread');
  return thread;
}

/**
 * An address of the company side that is read, though nobody has written from it by hand: one that a mail names, one
 * that sends machine mail and takes answers, or one that the candidate has written to.
 */
function humanAddress({ messages }: Talk, own: ReadonlySet<string>): Person | undefined {
  const dead = new Set(messages.filter(({ noReply }) => noReply).map(({ from }) => from.address));
  const people = messages.toReversed().flatMap((message) => addressesOf(message));
  return people.find(
    (person) =>
      person.address !== '' &&
      !own.has(person.address) &&
      !dead.has(person.address) &&
      !hasNoReplyName(person),
  );
}

function addressesOf(message: MessageFacts): Person[] {
  const named = message.writeTo.map((address) => ({ name: '', address }));
  if (message.by === 'candidate') return message.kind === 'human' ? [...message.to] : [];
  return message.noReply ? named : [...named, message.from];
}

function isToSeveral({ messages }: ThreadFacts, own: ReadonlySet<string>): boolean {
  const last = messages.findLast(({ kind }) => kind === 'human');
  const people = last ? [last.from, ...last.to, ...last.cc] : [];
  return (
    new Set(people.map(({ address }) => address).filter((address) => address && !own.has(address))).size > 1
  );
}
