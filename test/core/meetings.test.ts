/** What is kept of the meetings that messages name: proposed, fixed, moved, missed, and whether one is being looked for. */
import { describe, expect, test } from 'vitest';
import type { MessageFacts } from '../../src/core/facts.ts';
import type { Signal } from '../../src/core/signals/signal.ts';
import { at, fixed, me, standing, they } from './say.ts';

const named = (more: Partial<Signal> = {}): Partial<Signal> => {
  const { fixed: _, round: __, ...meeting } = fixed('2026-11-09 10:00', '2026-11-09 11:00');
  return { ...meeting, ...more };
};
const seen = (messages: MessageFacts[], now = '2026-11-12 12:00') => standing(messages, { now }).standing;
const invited = (more: Partial<Signal> = {}) =>
  they('2026-11-02 09:00', { signals: [fixed('2026-11-09 10:00', '2026-11-09 11:00', more)] });

describe('fixed', () => {
  test('by an invitation, whatever else it says', () => {
    expect(seen([they('2026-11-02 09:00', { kind: 'calendar', signals: [named()] })]).held.length).toBe(1);
  });

  test('not by naming a time to one\u2019s own offer', () => {
    const offers = me('2026-11-02 09:00', { signals: [{ kind: 'meeting' }] });
    expect(seen([offers, me('2026-11-03 09:00', { signals: [named()] })]).held).toEqual([]);
  });

  test('not by answering an offer with a question', () => {
    const offers = me('2026-11-02 09:00', { signals: [{ kind: 'meeting' }] });
    expect(seen([offers, they('2026-11-03 09:00', { signals: [named(), {}] })]).held).toEqual([]);
    const theirs = they('2026-11-02 09:00', { signals: [{ kind: 'meeting' }, { asks: 'slot' }] });
    expect(
      seen([theirs, me('2026-11-03 09:00', { signals: [named()], mentions: ['question'] })]).held,
    ).toEqual([]);
  });

  test('not by agreeing to what is over', () => {
    const late = me('2026-11-10 09:00', { mentions: ['agrees'] });
    expect(seen([they('2026-11-02 09:00', { signals: [named(), {}] }), late]).held).toEqual([]);
  });
});

describe('the same meeting named again', () => {
  test('keeps its kind and being the last from whichever message says it', () => {
    const vague = they('2026-11-02 09:00', { signals: [named({ fixed: true })] });
    const clear = they('2026-11-03 09:00', { signals: [named({ round: 'interview', last: true })] });
    for (const order of [
      [vague, clear],
      [clear, vague],
    ]) {
      const [meeting] = seen(order).held;
      expect([meeting?.round, meeting?.last]).toEqual(['interview', true]);
    }
  });

  test('gets its hour from the message that knows it', () => {
    const day = they('2026-11-02 09:00', {
      signals: [{ kind: 'meeting', fixed: true, from: '2026-11-09' as never }],
    });
    const hour = they('2026-11-03 09:00', { signals: [named()] });
    expect(seen([day, hour]).held.map(({ start }) => start)).toEqual([at('2026-11-09 10:00')]);
  });

  test('on the same day at another hour, it is another one', () => {
    const second = they('2026-11-03 09:00', { signals: [fixed('2026-11-09 14:00', '2026-11-09 15:00')] });
    expect(seen([invited(), second]).held.length).toBe(2);
  });
});

describe('not held', () => {
  test.each([
    ['where one side stayed away', me('2026-11-09 10:30', { signals: [{ kind: 'no-show', by: 'company' }] })],
    ['where it was moved before', me('2026-11-08 09:00', { signals: [{ kind: 'reschedule' }] })],
    [
      'where it was moved while it should have been',
      they('2026-11-09 10:05', { signals: [{ kind: 'reschedule' }] }),
    ],
    [
      'where it was moved on the same day afterwards',
      they('2026-11-09 16:00', { signals: [{ kind: 'reschedule' }] }),
    ],
    ['where it was cancelled', they('2026-11-08 09:00', { signals: [{ kind: 'meeting', cancelled: true }] })],
    [
      'where its day was cancelled',
      they('2026-11-08 09:00', {
        signals: [{ kind: 'meeting', cancelled: true, from: '2026-11-09' as never }],
      }),
    ],
  ])('%s; and a new time is looked for', (_, word) => {
    const { held, situation } = seen([invited(), word]);
    expect([held, situation]).toEqual([[], 'scheduling']);
  });

  test.each([
    [
      'another day is cancelled',
      they('2026-11-08 09:00', {
        signals: [{ kind: 'meeting', cancelled: true, from: '2026-11-16' as never }],
      }),
    ],
    ['the next one is moved two days later', they('2026-11-11 12:00', { signals: [{ kind: 'reschedule' }] })],
  ])('but it is where %s', (_, word) => {
    expect(seen([invited(), word]).held.length).toBe(1);
  });

  test('of two ahead the next one is moved', () => {
    const later = they('2026-11-03 09:00', { signals: [fixed('2026-11-11 10:00', '2026-11-11 11:00')] });
    const moved = me('2026-11-04 09:00', { signals: [{ kind: 'reschedule' }] });
    expect(seen([invited(), later, moved]).held.map(({ start }) => start)).toEqual([at('2026-11-11 10:00')]);
  });

  test('of a missed one the newest that had begun is meant', () => {
    const later = they('2026-11-03 09:00', { signals: [fixed('2026-11-11 10:00', '2026-11-11 11:00')] });
    const missed = me('2026-11-11 10:30', { signals: [{ kind: 'no-show', by: 'company' }] });
    expect(seen([invited(), later, missed]).held.map(({ start }) => start)).toEqual([at('2026-11-09 10:00')]);
  });
});

describe('a time is looked for', () => {
  const asks = () => they('2026-11-02 09:00', { signals: [{ asks: 'times' }] });

  test.each([
    ['after a proposal', [asks(), me('2026-11-03 09:00', { signals: [named()] })], 'scheduling'],
    ['after an offer of several', [me('2026-11-03 09:00', { mentions: ['times-offered'] })], 'scheduling'],
    [
      'after a link to choose from',
      [they('2026-11-02 09:00', { signals: [{ asks: 'slot' }] }), me('2026-11-03 09:00')],
      'scheduling',
    ],
    [
      'not once one is fixed',
      [
        asks(),
        me('2026-11-03 09:00', { signals: [named()] }),
        they('2026-11-04 09:00', { mentions: ['agrees'] }),
      ],
      'other',
    ],
    [
      'not once they speak of one that is over',
      [asks(), me('2026-11-03 09:00'), they('2026-11-10 09:00', { mentions: ['interview-held'] })],
      'other',
    ],
    [
      'not for any other question',
      [they('2026-11-02 09:00', { signals: [{ asks: 'cv' }] }), me('2026-11-03 09:00')],
      'other',
    ],
  ] as [string, MessageFacts[], string][])('%s', (_, messages, expected) => {
    expect(seen(messages).situation).toBe(expected);
  });
});
