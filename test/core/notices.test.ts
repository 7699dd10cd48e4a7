import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/core/assessment.ts';
import { type Day, instantOf } from '../../src/core/calendar/days.ts';
import { nextDigestAt, noticesAt } from '../../src/core/notices.ts';
import { defaultSettings, type Settings } from '../../src/core/settings.ts';
import { threadKey } from '../../src/core/thread.ts';
import { account } from '../support/facts.ts';

const zone = 'Europe/Vienna';
const settings: Settings = { ...defaultSettings, timeZone: zone };
const at = (day: string, hour: number, minute = 0) => instantOf(day as Day, zone, hour, minute);

const view = (id: string, changes: Partial<Assessment> = {}): Assessment => ({
  process: threadKey(account, id),
  threads: [threadKey(account, id)],
  goesTo: threadKey(account, id),
  verdict: { is: 'hiring', score: 5, evidence: [] },
  turn: 'theirs',
  turnBecause: { id: 'you-wrote-last', values: {} },
  stage: 'interviewing',
  stageBecause: { id: 'interview', values: {} },
  state: 'overdue',
  group: 'overdue',
  counts: true,
  urgency: 1,
  silentSince: at('2026-11-10', 9),
  silentDays: 7,
  nudges: 0,
  tone: 'warm',
  subject: 'Designer',
  timeZone: zone,
  checkedAt: at('2026-11-23', 8),
  unchecked: false,
  ...changes,
});
const ids = (views: Assessment[], now: number, changed: Partial<Settings> = {}) =>
  noticesAt(views, { ...settings, ...changed }, now).map(({ id }) => id);

// 2026-11-24 is a Tuesday.
test('the digest is due from its hour on, on working days alone', () => {
  expect(ids([view('a')], at('2026-11-24', 8, 59))).toEqual([]);
  expect(ids([view('a')], at('2026-11-24', 9))).toEqual(['digest/2026-11-24']);
  expect(ids([view('a')], at('2026-11-24', 23))).toEqual(['digest/2026-11-24']);
  expect(ids([view('a')], at('2026-11-28', 12))).toEqual([]);
  expect(
    ids([view('a')], at('2026-11-24', 9), { week: { weekend: [6, 7], daysOff: ['2026-11-24' as Day] } }),
  ).toEqual([]);
});

test('the digest holds what counts, most urgent first, and is empty where nothing does', () => {
  const views = [
    view('a', { urgency: 1 }),
    view('b', { urgency: 9 }),
    view('c', { counts: false }),
    view('d', { group: 'coming up' }),
  ];
  const [digest] = noticesAt(views, settings, at('2026-11-24', 9));
  expect(digest?.kind === 'digest' && digest.waiting.map(({ process }) => process)).toEqual([
    threadKey(account, 'b'),
    threadKey(account, 'a'),
  ]);
  const [empty] = noticesAt([view('d', { group: 'coming up' })], settings, at('2026-11-24', 9));
  expect(empty).toEqual({ id: 'digest/2026-11-24', kind: 'digest', waiting: [], offers: [] });
});

test.each([
  ['before the hour: today', at('2026-11-24', 8), at('2026-11-24', 9)],
  ['at the hour: the next working day', at('2026-11-24', 9), at('2026-11-25', 9)],
  ['on a Friday evening: Monday', at('2026-11-27', 20), at('2026-11-30', 9)],
  ['early on a Saturday: Monday', at('2026-11-28', 7), at('2026-11-30', 9)],
  ['over a clock change: the same local hour', at('2026-10-23', 10), at('2026-10-26', 9)],
])('the next digest, %s', (_when, now, expected) => {
  expect(nextDigestAt(settings, now)).toBe(expected);
});

test('no digest where the candidate wants none', () => {
  const notices = { ...settings.notices, digestHour: null };
  expect(nextDigestAt({ ...settings, notices }, at('2026-11-24', 8))).toBeUndefined();
  expect(ids([view('a')], at('2026-11-24', 10), { notices })).toEqual([]);
});

test('a promise that has passed is told when its follow-up falls due, and not days after', () => {
  const due = at('2026-11-24', 0);
  const promised = view('a', { due, dueBecause: { id: 'promised', values: {} } });
  const id = `promise/${promised.process}/${due}`;
  expect(ids([promised], due - 1)).not.toContain(id);
  expect(ids([promised], due)).toEqual([id]);
  expect(ids([promised], at('2026-11-27', 1))).toEqual([]);
  expect(ids([{ ...promised, unchecked: true }], due)).toEqual([]);
  expect(ids([promised], due, { notices: { ...settings.notices, promise: false } })).toEqual([]);
  expect(ids([view('a', { due, dueBecause: { id: 'base-wait', values: {} } })], due)).toEqual([]);
});

test('an offer is told 3 and 1 working days before its deadline, each once', () => {
  // Deadline on Tuesday, 1 December; the weekend does not count.
  const offer = view('a', {
    group: 'your turn',
    turnBecause: { id: 'offer-open', values: { to: '2026-12-01' } },
  });
  const told = (day: string) => ids([offer], at(day, 1));
  const alert = (days: number) => `offer/${offer.process}/2026-12-01/${days}`;
  expect(told('2026-11-25')).toEqual([]);
  expect(told('2026-11-26')).toEqual([alert(3)]);
  expect(told('2026-11-27')).toEqual([alert(3)]);
  expect(told('2026-11-30')).toEqual([alert(1)]);
  expect(told('2026-12-01')).toEqual([]);
});

describe('an offer that the candidate has recorded', () => {
  const recorded = (deadline: string, more = {}): Partial<Settings> => ({
    timeline: { offers: [{ company: 'Contoso', deadline: deadline as Day, ...more }], finalRounds: [] },
  });

  test('is told like one in the mail, and leads to its thread where one is known', () => {
    const key = threadKey(account, 'a');
    expect(ids([], at('2026-11-30', 1), recorded('2026-12-01'))).toEqual(['offer/Contoso/2026-12-01/1']);
    expect(ids([], at('2026-11-30', 1), recorded('2026-12-01', { process: key }))).toEqual([
      `offer/${key}/2026-12-01/1`,
    ]);
    expect(ids([], at('2026-12-02', 1), recorded('2026-12-01'))).toEqual([]);
  });

  test('is told once where its mail names another day: the recorded one', () => {
    const offer = view('a', {
      group: 'your turn',
      turnBecause: { id: 'offer-open', values: { to: '2026-12-01' } },
    });
    expect(ids([offer], at('2026-11-26', 1), recorded('2026-12-10', { process: offer.process }))).toEqual([]);
  });

  test('counts down in the digest, the soonest first, also where nothing else waits', () => {
    const [digest] = noticesAt([], { ...settings, ...recorded('2026-12-11') }, at('2026-11-24', 9));
    expect(
      digest?.kind === 'digest' && digest.offers.map(({ company, daysLeft }) => [company, daysLeft]),
    ).toEqual([['Contoso', 17]]);
  });
});
