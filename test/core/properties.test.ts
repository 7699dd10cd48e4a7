/** What holds of every process, whatever stands in its mail. The seed is printed where one of them fails. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/core/assess.ts';
import type { Assessment } from '../../src/core/assessment.ts';
import {
  addDays,
  addWorkingDays,
  type Day,
  dayOf,
  instantOf,
  isWorkingDay,
  type Weekday,
} from '../../src/core/calendar/days.ts';
import type { Decision, Field } from '../../src/core/decision.ts';
import type { Kind, Mention, MessageFacts, Process, ThreadFacts } from '../../src/core/facts.ts';
import { processesOf } from '../../src/core/process/process.ts';
import type { Settings } from '../../src/core/settings.ts';
import type { Asked, Signal, SignalKind } from '../../src/core/signals/signal.ts';
import { threadKey } from '../../src/core/thread.ts';
import { account, maya, messageFacts, robin, threadFacts } from '../support/facts.ts';
import { zoned } from './say.ts';

const HOUR = 3_600_000;
const START = Date.UTC(2026, 9, 1);
const LENGTH = 150 * 24;

const kinds: Kind[] = [
  'human',
  'human',
  'human',
  'auto-reply',
  'status',
  'calendar',
  'bounce',
  'bulk',
  'draft',
];
const signalKinds: SignalKind[] = [
  'reply-promise',
  'decision-pending',
  'out-of-office',
  'meeting',
  'meeting',
  'reschedule',
  'no-show',
  'hiring-freeze',
  'high-volume',
  'in-seat-date',
  'role-filled',
  'rejection',
  'offer',
  'request',
  'request',
  'courtesy',
  'accepted',
  'declined',
  'withdrawn',
];
const allMentions: Mention[] = [
  'applied',
  'referred',
  'receipt-only',
  'interview-held',
  'screening-held',
  'interviews-done',
  'thank-you-note',
  'times-offered',
  'agrees',
  'question',
  'asks-feedback',
  'freeze-over',
  'promise-own',
  'take-home',
];
const asked: Asked[] = [
  'times',
  'slot',
  'cv',
  'references',
  'assessment',
  'form',
  'signature',
  'confirmation',
  'answer',
];
const people = [
  maya,
  { name: 'Bram Visser', address: 'bram@northwind.example' },
  { name: '', address: 'no-reply@ats.example' },
];

const hour = fc.integer({ min: 0, max: LENGTH });
const instant = hour.map((hours) => START + hours * HOUR);
const day = fc.integer({ min: -5, max: 150 }).map((days) => addDays('2026-10-01' as Day, days));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const side = fc.constantFrom<'company' | 'candidate'>('company', 'candidate');

/** Without the fields that are missing, as facts are. */
const bare = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;

const signal: fc.Arbitrary<Signal> = fc
  .record({
    kind: fc.constantFrom(...signalKinds),
    by: side,
    quote: fc.constantFrom('', 'Priya has to sign it off', 'as I said'),
    from: maybe(day),
    to: maybe(day),
    start: maybe(instant),
    fixed: maybe(fc.boolean()),
    round: maybe(fc.constantFrom<'screening' | 'interview' | 'unnamed'>('screening', 'interview', 'unnamed')),
    last: maybe(fc.boolean()),
    cancelled: maybe(fc.constantFrom(true)),
    asks: maybe(fc.constantFrom(...asked)),
    who: maybe(fc.constantFrom('', 'Priya Raman', 'Maya Okafor')),
    wait: maybe(fc.constantFrom(15)),
  })
  .map((one) => bare({ ...one, ...(one.start !== undefined && { end: one.start + HOUR }) }) as Signal);

const message: fc.Arbitrary<MessageFacts> = fc
  .record({
    sentAt: instant,
    by: side,
    kind: fc.constantFrom(...kinds),
    from: fc.constantFrom(...people),
    signals: fc.array(signal, { maxLength: 3 }),
    mentions: fc.uniqueArray(fc.constantFrom(...allMentions), { maxLength: 3 }),
    understood: fc.boolean(),
    undelivered: fc.constantFrom<string[]>([], ['maya@northwind.example']),
  })
  .map((one) =>
    messageFacts({
      ...one,
      id: `${one.sentAt}-${one.by}-${one.kind}`,
      noReply: one.from.address.startsWith('no-reply'),
      ...(one.by === 'candidate' && { from: robin, to: [maya], noReply: false }),
    }),
  );

const thread = fc
  .record({
    id: fc.integer({ min: 0, max: 9 }).map(String),
    messages: fc.uniqueArray(message, { minLength: 1, maxLength: 8, selector: ({ sentAt }) => sentAt }),
    role: maybe(fc.constantFrom('Designer', 'Data Engineer')),
    domain: maybe(fc.constantFrom('northwind.example', 'southwind.example')),
    company: maybe(fc.constantFrom('Northwind', 'Southwind')),
    client: maybe(fc.constantFrom('Northwind')),
    is: fc.constantFrom<'hiring' | 'unsure' | 'not hiring'>('hiring', 'hiring', 'unsure', 'not hiring'),
    checkedAt: instant,
  })
  .map(({ is, ...one }): ThreadFacts => {
    const facts = { ...threadFacts({ id: one.id }), ...one, verdict: { is, score: 1, evidence: [] } };
    return bare({ ...facts, messages: one.messages.toSorted((a, b) => a.sentAt - b.sentAt) }) as ThreadFacts;
  });

const threads = fc.uniqueArray(thread, { minLength: 1, maxLength: 5, selector: ({ id }) => id });
const process: fc.Arbitrary<Process> = threads.map((all) => ({ threads: all }));

const decision: fc.Arbitrary<Decision> = fc
  .record({
    id: fc.integer({ min: 0, max: 9 }).map(String),
    at: instant,
    said: fc.oneof(
      fc.record({ field: fc.constant<Field>('snoozedUntil'), value: fc.option(instant) }),
      fc.record({ field: fc.constant<Field>('closed'), value: fc.constantFrom(true, null) }),
      fc.record({ field: fc.constant<Field>('turn'), value: fc.constantFrom('mine', 'theirs', null) }),
      fc.record({
        field: fc.constant<Field>('stage'),
        value: fc.constantFrom('screening', 'offer', 'closed', null),
      }),
      fc.record({ field: fc.constant<Field>('person'), value: fc.constantFrom(maya, null) }),
      fc.record({
        field: fc.constant<Field>('process'),
        value: fc.constantFrom('alone', null, threadKey(account, '0'), threadKey(account, '1')),
      }),
      fc.record({
        field: fc.constant<Field>('elsewhere'),
        value: fc.array(fc.record({ by: side, at: instant, channel: fc.constant('phone') }), {
          maxLength: 2,
        }),
      }),
    ),
  })
  .map(({ id, at, said }) => ({ about: `thread:${threadKey(account, id)}`, at, ...said }) as Decision);

const decisions = fc.array(decision, { maxLength: 3 });

const zones = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Amman',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
];
const weekends: Weekday[][] = [[6, 7], [5, 6], [7], [], [3, 7]];
const settings: fc.Arbitrary<Settings> = fc
  .record({
    zone: fc.constantFrom(...zones),
    weekend: fc.constantFrom(...weekends),
    daysOff: fc.uniqueArray(day, { maxLength: 6 }),
  })
  .map(({ zone, ...week }) => zoned(zone, { week }));

const holds = (name: string, property: fc.IProperty<never> | fc.IRawProperty<unknown>, numRuns = 400) =>
  test(name, () => {
    fc.assert(property as fc.IProperty<never>, { numRuns });
  }, 60_000); // A machine that does much else at once is slow, not wrong.

const isDue = ({ due, state }: Assessment): boolean =>
  due !== undefined && (state === 'waiting' || state === 'overdue');

describe('the due day', () => {
  holds(
    'is never a day off, unless a snooze ends on it',
    fc.property(process, decisions, settings, instant, (given, decided, set, now) => {
      const { due, dueBecause } = assess(given, decided, set, now);
      if (due === undefined || dueBecause?.id === 'snoozed') return;
      expect(isWorkingDay(dayOf(due, set.timeZone), set.week)).toBe(true);
      expect(due).toBe(instantOf(dayOf(due, set.timeZone), set.timeZone));
    }),
  );

  holds(
    'never lies on or before a promised day that is still open',
    fc.property(process, settings, instant, day, (given, set, now, to) => {
      const promised = withPromise(given, to, now);
      const { due, nudges } = assess(promised, [], set, now);
      if (due !== undefined && nudges === 0) expect(dayOf(due, set.timeZone) > to).toBe(true);
    }),
  );

  holds(
    'never lies before the second working day after an absence',
    fc.property(process, settings, instant, day, (given, set, now, to) => {
      const away: Signal = { kind: 'out-of-office', by: 'company', quote: '', to };
      const { due } = assess(withLast(given, { kind: 'auto-reply', signals: [away] }), [], set, now);
      if (due !== undefined) expect(dayOf(due, set.timeZone) >= addWorkingDays(to, 2, set.week)).toBe(true);
    }),
  );

  holds(
    'never lies before a snooze ends',
    fc.property(process, settings, instant, instant, (given, set, now, until) => {
      const first = given.threads[0]?.key;
      const snooze = { about: `thread:${first}`, field: 'snoozedUntil', value: until, at: 0 } as Decision;
      const { due } = assess(given, [snooze], set, now);
      if (due !== undefined) expect(due).toBeGreaterThanOrEqual(until);
    }),
  );

  holds(
    'does not move while the clock goes on, except where a meeting has been held in between',
    fc.property(process, decisions, settings, instant, hour, (given, decided, set, now, later) => {
      const before = assess(given, decided, set, now);
      const after = assess(given, decided, set, now + later * HOUR);
      const same = before.silentSince === after.silentSince && before.stage === after.stage;
      if (isDue(before) && isDue(after) && same) expect(after.due).toBe(before.due);
    }),
  );
});

describe('as the clock goes on', () => {
  holds(
    'what is overdue is not waiting again, and the stage does not go back',
    fc.property(process, decisions, settings, instant, hour, (given, decided, set, now, later) => {
      const rank = ['approached', 'applied', 'screening', 'interviewing', 'deciding', 'offer', 'closed'];
      const before = assess(given, decided, set, now);
      const after = assess(given, decided, set, now + later * HOUR);
      if (
        after.silentSince === before.silentSince &&
        after.stage === before.stage &&
        before.state === 'overdue'
      )
        expect(after.state).not.toBe('waiting');
      expect(rank.indexOf(after.stage)).toBeGreaterThanOrEqual(rank.indexOf(before.stage));
      expect(after.silentSince).toBeGreaterThanOrEqual(before.silentSince);
      expect(after.silentDays).toBeGreaterThanOrEqual(
        after.silentSince === before.silentSince ? before.silentDays : 0,
      );
    }),
  );

  holds(
    'nothing changes before the moment that is said to change it',
    fc.property(
      process,
      decisions,
      settings,
      instant,
      fc.double({ min: 0, max: 1, noNaN: true }),
      (given, decided, set, now, part) => {
        const before = assess(given, decided, set, now);
        const until = before.changesAt ?? now + 400 * 24 * HOUR;
        const then = Math.floor(now + (until - 1 - now) * part);
        const after = assess(given, decided, set, then);
        expect(shownOf(after)).toEqual(shownOf(before));
      },
    ),
    800,
  );
});

/** All but the order within a group and the note's own words, which may name "tomorrow"; what rests counts no days. */
function shownOf({ urgency: _, draft, reason, silentDays, ...shown }: Assessment) {
  const rests = shown.state === 'closed' || shown.state === 'gone quiet';
  return { ...shown, occasion: draft?.occasion, reason: reason?.id, silentDays: rests ? 0 : silentDays };
}

describe('the order of reading', () => {
  const shuffled = <T>(all: readonly T[], seed: number): T[] =>
    all
      .map((one, at) => [((at + 1) * (seed + 7919)) % 101, at, one] as const)
      .sort((a, b) => a[0] - b[0] || a[1] - b[1])
      .map(([, , one]) => one);

  holds(
    'changes nothing',
    fc.property(threads, decisions, settings, instant, fc.nat(100), (all, decided, set, now, seed) => {
      const other = shuffled(all, seed).map((one) => ({ ...one, messages: shuffled(one.messages, seed) }));
      const said = (read: ThreadFacts[]) =>
        processesOf(read, decided)
          .map((one) => assess(one, decided, set, now))
          .sort((a, b) => (a.process < b.process ? -1 : 1))
          .map(({ draft: _, ...rest }) => rest);
      expect(said(other)).toEqual(said(all));
    }),
  );
});

describe('every process', () => {
  holds(
    'has an answer that fits together',
    fc.property(process, decisions, settings, instant, (given, decided, set, now) => {
      const found = assess(given, decided, set, now);
      expect(found.threads).toContain(found.goesTo);
      expect(found.threads).toContain(found.process);
      expect(found.counts).toBe(found.group === 'your turn' || found.group === 'overdue');
      if (found.state === 'closed') expect([found.turn, found.stage]).toEqual(["nobody's", 'closed']);
      if (found.turn === 'mine') expect(found.state).toBe('mine');
      if (found.state === 'overdue') expect(now >= (found.due ?? Number.POSITIVE_INFINITY)).toBe(true);
      if (found.state === 'waiting') expect(now < (found.due ?? 0)).toBe(true);
      expect(found.reason !== undefined).toBe(found.state === 'overdue');
      expect(found.nudges).toBeGreaterThanOrEqual(0);
      if (found.changesAt !== undefined) expect(found.changesAt).toBeGreaterThan(now);
    }),
    800,
  );

  holds(
    'holds each hiring thread exactly once',
    fc.property(threads, decisions, (all, decided) => {
      const joined = processesOf(all, decided).flatMap((one) => one.threads.map(({ key }) => key));
      expect(new Set(joined).size).toBe(joined.length);
      const hiring = all.filter(({ verdict }) => verdict.is !== 'not hiring').map(({ key }) => key);
      for (const key of hiring) expect(joined).toContain(key);
    }),
  );
});

/** With one more message of the company at the end. */
function withLast(given: Process, part: Partial<MessageFacts>): Process {
  const [first, ...rest] = given.threads;
  if (!first) return given;
  const sentAt = START + (LENGTH + 1) * HOUR;
  return {
    threads: [
      { ...first, messages: [...first.messages, messageFacts({ id: 'last', sentAt, ...part })] },
      ...rest,
    ],
  };
}

/** The last word promises an answer by a day, and nothing that comes later keeps it. */
const withPromise = (given: Process, to: Day, _now: number): Process =>
  withLast(given, { signals: [{ kind: 'reply-promise', by: 'company', quote: '', to }] });
