import { expect, test } from 'vitest';
import { assess } from '../../src/core/assess.ts';
import type { Assessment } from '../../src/core/assessment.ts';
import type { Decision } from '../../src/core/decision.ts';
import type { MessageFacts } from '../../src/core/facts.ts';
import { nextWake } from '../../src/core/wake.ts';
import { threadFacts } from '../support/facts.ts';
import { at, fixed, me, oneThread, they, zoned } from './say.ts';

const wakes = (...changes: (number | undefined)[]) =>
  nextWake(
    changes.map((changesAt) => ({ changesAt }) as Assessment),
    100,
  );

test.each([
  ['the earliest change', [300, 200, undefined], 200],
  ['none where nothing changes', [undefined], undefined],
  ['none without any process', [], undefined],
  ['nothing that is past: the clock may have jumped', [50, 100, 300], 300],
])('%s', (_, changes, expected) => {
  expect(wakes(...changes)).toBe(expected);
});

const change = (messages: MessageFacts[], now: string, decisions: Decision[] = []) =>
  assess(oneThread(...messages), decisions, zoned('Europe/Berlin'), at(now, 'Europe/Berlin')).changesAt;
const berlin = (local: string) => at(local, 'Europe/Berlin');
const meeting = () =>
  they('2026-11-03 09:00', { signals: [fixed('2026-11-10 10:00', '2026-11-10 11:00', {}, 'Europe/Berlin')] });

test.each([
  [
    'days are counted: the next local midnight',
    [they('2026-11-02 09:00', { signals: [{}] })],
    '2026-11-03 12:00',
    '2026-11-04 00:00',
  ],
  ['a meeting begins', [meeting()], '2026-11-10 09:00', '2026-11-10 10:00'],
  ['a meeting is over', [meeting()], '2026-11-10 10:30', '2026-11-10 11:00'],
  ['the day of thanks is over', [meeting()], '2026-11-11 10:30', '2026-11-11 11:00'],
] as [string, MessageFacts[], string, string][])('%s', (_, messages, now, expected) => {
  expect(change(messages, now)).toBe(berlin(expected));
});

test('what rests does not change by itself', () => {
  expect(
    change([they('2026-11-02 09:00', { signals: [{ kind: 'rejection' }] })], '2026-11-03'),
  ).toBeUndefined();
});

test('a snooze ends', () => {
  const snooze: Decision = {
    about: `thread:${threadFacts().key}`,
    field: 'snoozedUntil',
    value: berlin('2026-11-03 08:00'),
    at: 1,
  };
  expect(change([me('2026-11-02 09:00')], '2026-11-03 01:00', [snooze])).toBe(berlin('2026-11-03 08:00'));
});
