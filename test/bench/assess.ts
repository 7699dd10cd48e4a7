/** How long it takes to join and assess a mailbox of 5,000 threads, on one core. */
import { assess } from '../../src/core/assess.ts';
import type { Kind, Mention, MessageFacts, ThreadFacts } from '../../src/core/facts.ts';
import { processesOf } from '../../src/core/process/process.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import type { Signal, SignalKind } from '../../src/core/signals/signal.ts';
import { threadKey } from '../../src/core/thread.ts';
import { nextWake } from '../../src/core/wake.ts';

export type AssessBench = {
  readonly threads: number;
  readonly messages: number;
  readonly processes: number;
  /** Milliseconds of the first run, with nothing remembered, and of the fastest of the later ones. */
  readonly cold: number;
  readonly warm: number;
};

const NOW = Date.UTC(2026, 10, 24, 9);
const DAY = 86_400_000;
export const benchAccount = { webmail: 'gmail', address: 'robin.ashdown@example.com' };
const settings = { ...defaultSettings, timeZone: 'Europe/Berlin', name: 'Robin Ashdown' };

/** Joins, assesses and finds the next wake of an invented mailbox, several times. */
export function benchAssess(count = 5_000, runs = 5): AssessBench {
  const threads = benchMailbox(count, NOW);
  const times = Array.from({ length: runs }, () => timed(threads));
  const [first] = times;
  return {
    threads: threads.length,
    messages: threads.reduce((sum, { messages }) => sum + messages.length, 0),
    processes: first?.processes ?? 0,
    cold: first?.ms ?? 0,
    warm: Math.min(...times.slice(1).map(({ ms }) => ms)),
  };
}

function timed(threads: readonly ThreadFacts[]): { ms: number; processes: number } {
  const start = performance.now();
  const processes = processesOf(threads, []);
  const assessments = processes.map((process) => assess(process, [], settings, NOW));
  if (nextWake(assessments, NOW) === undefined) throw new Error('a mailbox in which nothing ever changes');
  return { ms: performance.now() - start, processes: processes.length };
}

/** Numbers that look random and are the same in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((state / 4_294_967_296) * below);
  };
}

/** Half a year of a busy search: two to twelve messages a thread, of all kinds, with signals, at 2,000 companies. */
export function benchMailbox(count: number, now: number): ThreadFacts[] {
  const pick = numbers(20_261_124);
  return Array.from({ length: count }, (_, at) => {
    const company = pick(2_000);
    const person = { name: `Person ${company}`, address: `person${pick(3)}@company${company}.example` };
    const system = pick(4) === 0;
    let sentAt = now - 180 * DAY + pick(150) * DAY;
    const messages = Array.from({ length: 2 + pick(11) }, (__, index) => {
      sentAt += pick(4 * DAY) + 60_000;
      return message(`${at}-${index}`, Math.min(sentAt, now - 60_000 + index), person, pick);
    });
    const id = String(at);
    return {
      key: threadKey(benchAccount, id),
      account: benchAccount,
      id,
      subject: `Role ${pick(5)} at Company ${company}`,
      newestId: messages.at(-1)?.id ?? '',
      messages,
      verdict: { is: 'hiring', score: 5, evidence: [] },
      company: `Company ${company}`,
      ...(!system && { domain: `company${company}.example` }),
      ...(pick(3) > 0 && { role: `Role ${pick(5)}` }),
      checkedAt: now,
    };
  });
}

const kinds: readonly Kind[] = [
  'human',
  'human',
  'human',
  'human',
  'human',
  'status',
  'calendar',
  'auto-reply',
  'bulk',
];
const signals: readonly SignalKind[] = [
  'request',
  'request',
  'meeting',
  'reply-promise',
  'courtesy',
  'out-of-office',
  'decision-pending',
  'reschedule',
  'rejection',
];
const mentions: readonly Mention[] = [
  'question',
  'agrees',
  'times-offered',
  'interview-held',
  'applied',
  'thank-you-note',
];

function message(
  id: string,
  sentAt: number,
  person: MessageFacts['from'],
  pick: (below: number) => number,
): MessageFacts {
  const by = pick(2) === 0 ? 'company' : 'candidate';
  const me = { name: 'Robin Ashdown', address: benchAccount.address };
  const kind = by === 'company' ? (kinds[pick(kinds.length)] ?? 'human') : 'human';
  const start = sentAt + (1 + pick(10)) * DAY;
  const said = signals[pick(signals.length)] ?? 'request';
  const day = new Date(start).toISOString().slice(0, 10) as NonNullable<Signal['to']>;
  const signal: Signal = {
    kind: said,
    by,
    quote: 'words that show it',
    ...(said === 'meeting' && { start, end: start + 3_600_000, fixed: pick(2) === 0, round: 'interview' }),
    ...((said === 'reply-promise' || said === 'out-of-office') && { to: day }),
  };
  return {
    id,
    from: by === 'company' ? person : me,
    to: by === 'company' ? [me] : [person],
    cc: [],
    sentAt,
    by,
    kind,
    language: 'en',
    understood: true,
    signals: pick(3) > 0 ? [signal] : [],
    mentions: pick(3) > 0 ? [mentions[pick(mentions.length)] ?? 'question'] : [],
    noReply: kind === 'status',
    writeTo: [],
    undelivered: [],
    sentences: [],
  };
}
