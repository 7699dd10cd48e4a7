/** What holds of several threads together, and how the decisions of two machines become one. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Decision, decisionsOf, mergeDecisions } from '../../src/core/decision.ts';
import type { ThreadKey } from '../../src/core/thread.ts';

const key = (id: string) => `gmail/robin@example.com/${id}` as ThreadKey;
const said = (id: string, field: Decision['field'], value: unknown, at: number): Decision =>
  ({ about: `thread:${key(id)}`, field, value, at }) as Decision;
const phone = (at: number) => ({ by: 'company' as const, at, channel: 'phone' });

describe('what holds of some threads', () => {
  test('is the newest word on any of them, in whichever order they are stored', () => {
    const words = [
      said('a', 'stage', 'screening', 1),
      said('b', 'stage', 'offer', 3),
      said('a', 'stage', 'closed', 2),
    ];
    for (const list of [words, words.toReversed()])
      expect(decisionsOf([key('a'), key('b')], list)).toEqual({ stage: { value: 'offer', at: 3 } });
  });

  test('is nothing that was taken back, and nothing of other threads, senders or domains', () => {
    const words = [
      said('a', 'snoozedUntil', 9, 1),
      said('a', 'snoozedUntil', null, 2),
      said('c', 'closed', true, 3),
      { about: 'domain:northwind.example', field: 'verdict', value: 'hiring', at: 4 } as Decision,
    ];
    expect(decisionsOf([key('a'), key('b')], words)).toEqual({});
  });

  test('is every talk elsewhere, each once', () => {
    const words = [
      said('a', 'elsewhere', [phone(1), phone(2)], 5),
      said('b', 'elsewhere', [phone(2), phone(3)], 6),
    ];
    expect(decisionsOf([key('a'), key('b')], words).elsewhere).toEqual({
      value: [phone(1), phone(2), phone(3)],
      at: 6,
    });
  });
});

describe('merging', () => {
  const decision = fc
    .record({
      id: fc.constantFrom('a', 'b'),
      field: fc.constantFrom<Decision['field']>('closed', 'snoozedUntil'),
      value: fc.constantFrom(null, true, 5, 7),
      at: fc.nat(3),
    })
    .map(({ id, field, value, at }) => said(id, field, value, at));
  const list = fc.array(decision, { maxLength: 6 });
  const sorted = (all: Decision[]) => all.map((one) => JSON.stringify(one)).sort();

  test('keeps the newest word of each field, with its tombstone', () => {
    const merged = mergeDecisions(
      [said('a', 'closed', true, 1)],
      [said('a', 'closed', null, 2), said('b', 'closed', true, 1)],
    );
    expect(merged).toEqual([said('a', 'closed', null, 2), said('b', 'closed', true, 1)]);
  });

  test('gives the same in any order and however often', () => {
    fc.assert(
      fc.property(list, list, list, (a, b, c) => {
        const all = sorted(mergeDecisions(a, b, c));
        expect(sorted(mergeDecisions(c, a, b))).toEqual(all);
        expect(sorted(mergeDecisions(mergeDecisions(a, b), c))).toEqual(all);
        expect(sorted(mergeDecisions(mergeDecisions(a, b, c), b))).toEqual(all);
      }),
    );
  });
});
