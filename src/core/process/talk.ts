/** All that was said in a process, in order of sending, whichever thread it stands in. */
import type { Decisions } from '../decision.ts';
import type { Mention, MessageFacts, Process, ThreadFacts } from '../facts.ts';
import type { Side, Signal, SignalKind } from '../signals/signal.ts';
import type { Said } from '../turn/standing.ts';

export type Talk = {
  /** In order of sending, without drafts, bulk, bounce notices and bounced messages; with words spoken elsewhere. */
  readonly messages: readonly MessageFacts[];
  /** The newest message of the candidate that bounced, where nobody has written a word since. */
  readonly bounced?: MessageFacts;
  readonly threadOf: ReadonlyMap<MessageFacts, ThreadFacts>;
};

/** A thread with its messages in order of sending, in whichever order they were read. */
export function inOrder(thread: ThreadFacts): ThreadFacts {
  const { messages } = thread;
  const isOrdered = messages.every((message, at) => {
    const before = messages[at - 1];
    return !before || bySending(before, message) <= 0;
  });
  return isOrdered ? thread : { ...thread, messages: messages.toSorted(bySending) };
}

/** Threads by their beginning; of two that begin together the one with the smaller key is first. */
export const byBeginning = (a: ThreadFacts, b: ThreadFacts): number =>
  beginOf(a) - beginOf(b) || compare(a.key, b.key);

/** When its first message was sent. */
export const beginOf = ({ messages }: ThreadFacts): number => messages[0]?.sentAt ?? 0;

/** Puts the messages of all threads into one talk. The answer does not depend on the order in which they were read. */
export function talkOf(process: Process, decisions: Decisions): Talk {
  const threadOf = new Map<MessageFacts, ThreadFacts>();
  for (const thread of process.threads)
    for (const message of thread.messages) threadOf.set(withoutFalseOffer(message, decisions), thread);
  const all = [...threadOf.keys(), ...spokenElsewhere(decisions)].sort(bySending);
  const unsent = bouncedOf(all, threadOf);
  const messages = all.filter((message) => isSaid(message) && !unsent.has(message));
  const lastUnsent = [...unsent].sort(bySending).at(-1);
  const overtaken = lastUnsent && messages.some((m) => isWord(m) && m.sentAt > lastUnsent.sentAt);
  return { messages, threadOf, ...(lastUnsent && !overtaken && { bounced: lastUnsent }) };
}

/** What the candidate has said is no offer is none; an offer that comes later is looked at anew. */
function withoutFalseOffer(message: MessageFacts, { offer }: Decisions): MessageFacts {
  if (offer?.value !== 'none' || message.sentAt > offer.at || !says(message, 'offer')) return message;
  return { ...message, signals: message.signals.filter(({ kind }) => kind !== 'offer') };
}

const isSaid = ({ kind }: MessageFacts) => kind !== 'draft' && kind !== 'bulk' && kind !== 'bounce';

/** By time, then by sender and id, so that messages of the same instant have one order too. */
function bySending(a: MessageFacts, b: MessageFacts): number {
  return (
    a.sentAt - b.sentAt ||
    compare(a.by, b.by) ||
    compare(a.from.address, b.from.address) ||
    compare(a.id, b.id)
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The words that the candidate has told us of: by phone, on LinkedIn. They count as human messages of that side. */
function spokenElsewhere({ elsewhere }: Decisions): MessageFacts[] {
  return (elsewhere?.value ?? []).map(({ by, at, channel }) => ({
    id: `elsewhere/${channel}/${at}`,
    from: { name: '', address: '' },
    to: [],
    cc: [],
    sentAt: at,
    by,
    kind: 'human',
    language: 'und',
    understood: true,
    signals: [],
    mentions: [],
    noReply: false,
    writeTo: [],
    undelivered: [],
    sentences: [],
  }));
}

/**
 * The candidate's messages that were never delivered: each bounce takes back the newest one before it that went to an
 * address it names, in its own thread or, where a notice has a thread of its own, in any. A message that reached
 * somebody else whom it was addressed to was said.
 */
function bouncedOf(
  all: readonly MessageFacts[],
  threadOf: ReadonlyMap<MessageFacts, ThreadFacts>,
): Set<MessageFacts> {
  const unsent = new Set<MessageFacts>();
  all.forEach((bounce, at) => {
    if (bounce.kind !== 'bounce') return;
    const sent = all.slice(0, at).filter((m) => m.by === 'candidate' && m.kind === 'human' && !unsent.has(m));
    const here = sent.filter((m) => threadOf.get(m) === threadOf.get(bounce));
    const lost = (here.length > 0 ? here : sent).findLast((m) => isUndelivered(m, bounce));
    if (lost) unsent.add(lost);
  });
  return unsent;
}

function isUndelivered({ to }: MessageFacts, { undelivered }: MessageFacts): boolean {
  return undelivered.length === 0 || to.every(({ address }) => undelivered.includes(address));
}

/** A human message that says something: a courtesy changes nothing about whose turn it is. */
export const isWord = (message: MessageFacts): boolean => message.kind === 'human' && !isCourtesy(message);

/** Nothing to answer in it ("Great, thank you!"), and nothing else said. */
export const isCourtesy = (message: MessageFacts): boolean =>
  says(message, 'courtesy') &&
  !message.signals.some(({ kind }) => weighty.has(kind)) &&
  !mentionsAny(message, speaking);

const weighty: ReadonlySet<SignalKind> = new Set<SignalKind>([
  'reply-promise',
  'decision-pending',
  'reschedule',
  'no-show',
  'hiring-freeze',
  'role-filled',
  'rejection',
  'offer',
  'request',
  'accepted',
  'declined',
  'withdrawn',
]);

/** A thank-you note is no mere courtesy, and a promise is a word that binds. */
const speaking: readonly Mention[] = ['thank-you-note', 'promise-own', 'times-offered', 'asks-feedback'];

export const mentions = (message: MessageFacts, mention: Mention): boolean =>
  message.mentions.includes(mention);

const mentionsAny = (message: MessageFacts, wanted: readonly Mention[]) =>
  wanted.some((mention) => mentions(message, mention));

/** The first signal of that kind in a message, by that side where one is asked for. */
export const signalOf = (message: MessageFacts, kind: SignalKind, by?: Side): Signal | undefined =>
  message.signals.find((signal) => signal.kind === kind && (by === undefined || signal.by === by));

export const says = (message: MessageFacts, kind: SignalKind, by?: Side): boolean =>
  signalOf(message, kind, by) !== undefined;

/** All signals of that kind by that side, each with its message, in order of sending. */
export const allSaid = (messages: readonly MessageFacts[], kind: SignalKind, by?: Side): Said[] =>
  messages.flatMap((message) =>
    message.signals
      .filter((signal) => signal.kind === kind && (by === undefined || signal.by === by))
      .map((signal) => ({ signal, message })),
  );

/** A calendar's invitation or update: a message of the calendar that holds a meeting and does not cancel it. */
export const isInvitation = (message: MessageFacts): boolean =>
  message.kind === 'calendar' &&
  message.signals.some(({ kind, cancelled }) => kind === 'meeting' && !cancelled);
