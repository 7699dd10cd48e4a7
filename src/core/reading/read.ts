/** Reads a whole thread: what each message is and says, whether it is about hiring, and with whom. The door to reading. */
import type { WorkingWeek } from '../calendar/days.ts';
import type { MessageFacts, ThreadFacts } from '../facts.ts';
import { companyOf } from '../hiring/company.ts';
import type { LookingAt } from '../hiring/looking-at.ts';
import { roleIn } from '../hiring/role.ts';
import { verdictOf } from '../hiring/verdict.ts';
import { readSignals } from '../signals/index.ts';
import { type Candidate, type Message, type Thread, threadKey } from '../thread.ts';
import { kindOf } from './kind.ts';
import { isUnderstood, languageOf } from './language.ts';
import { partsOf } from './new-text.ts';
import { addressesIn, hasNoReplyName, isNoReply, namedToWrite } from './no-reply.ts';
import { hashSentences } from './sentences.ts';
import { tidy } from './tidy.ts';

export type Context = { readonly timeZone: string; readonly week: WorkingWeek };

/**
 * The facts of a thread. They do not depend on what the candidate decided. `checkedAt` is epoch milliseconds.
 * Throws RangeError on a time zone that does not exist; never because of what stands in the mail.
 */
export function read(thread: Thread, candidate: Candidate, context: Context, checkedAt: number): ThreadFacts {
  const subject = tidy(thread.subject);
  const looks = lookAt(thread.messages, candidate);
  const messages: MessageFacts[] = [];
  for (const look of looks) messages.push(factsOf(look, candidate, context, messages));
  const theirs = looks.filter(({ kind }) => kind !== 'bulk' && kind !== 'bounce');
  const role = theirs
    .map(({ message, parts }) => roleIn(message.subject || subject, parts.text))
    .find((found) => found !== undefined);
  return {
    key: threadKey(thread.account, thread.id),
    account: thread.account,
    id: thread.id,
    subject,
    newestId: thread.newestId,
    messages,
    verdict: verdictOf(looks, messages, candidate),
    ...companyOf(looks, subject),
    ...(role && { role }),
    checkedAt,
  };
}

/** Messages in order of sending, each with its parts and kind. */
function lookAt(messages: readonly Message[], candidate: Candidate): LookingAt[] {
  const ordered = [...messages].sort((a, b) => a.sentAt - b.sentAt);
  let candidateWroteAt: number | undefined;
  return ordered.map((given) => {
    const message = { ...given, subject: tidy(given.subject) };
    const parts = partsOf(message.blocks);
    const byCandidate = message.draft === true || isBy(candidate, message);
    const kind = kindOf({
      message,
      parts,
      byCandidate,
      ...(candidateWroteAt !== undefined && { candidateWroteAt }),
    });
    if (kind === 'human' && byCandidate) candidateWroteAt = message.sentAt;
    return { message, parts, kind, byCandidate };
  });
}

/** By address; where the page shows a name alone, by the candidate's name. */
function isBy({ name, addresses }: Candidate, { from }: Message): boolean {
  if (from.address) return addresses.includes(from.address.toLowerCase());
  return from.name !== '' && from.name.trim().toLowerCase() === name.trim().toLowerCase();
}

function factsOf(
  { message, parts, kind, byCandidate }: LookingAt,
  candidate: Candidate,
  { timeZone, week }: Context,
  earlier: readonly MessageFacts[],
): MessageFacts {
  const by = byCandidate ? 'candidate' : 'company';
  const language = languageOf(parts.text);
  const understood = isUnderstood(language);
  const whole = `${parts.text}\n${parts.signature}`;
  const noReply =
    !byCandidate && (kind === 'human' ? hasNoReplyName(message.from) : isNoReply(message.from, whole));
  const known = [...candidate.addresses, message.from.address];
  const writes = !byCandidate && kind !== 'bulk' && kind !== 'bounce';
  const reading = {
    text: parts.text,
    subject: message.subject,
    by,
    kind,
    language,
    sentAt: message.sentAt,
    timeZone,
    week,
    from: message.from,
    candidate,
    earlier,
  } as const;
  const said = kind === 'bulk' || kind === 'draft' || kind === 'bounce' ? nothing : readSignals(reading);
  return {
    id: message.id,
    from: message.from,
    to: message.to,
    cc: message.cc,
    sentAt: message.sentAt,
    by,
    kind,
    language,
    understood,
    signals: said.signals,
    mentions: said.mentions,
    noReply,
    writeTo: writes ? namedToWrite(whole, noReply, known) : [],
    undelivered: kind === 'bounce' ? undelivered(`${whole}\n${parts.quoted}`, known, earlier) : [],
    sentences: byCandidate && kind === 'human' ? hashSentences(parts.text) : [],
  };
}

const nothing = { signals: [], mentions: [] } as const;

/** Those that a bounce names among the candidate's recipients, else every foreign address in it. */
function undelivered(text: string, known: readonly string[], earlier: readonly MessageFacts[]): string[] {
  const written = earlier.filter(({ by }) => by === 'candidate').flatMap(({ to, cc }) => [...to, ...cc]);
  const named = addressesIn(text).filter((address) => !known.includes(address));
  const sent = named.filter((address) => written.some((person) => person.address === address));
  return sent.length > 0 ? sent : named;
}
