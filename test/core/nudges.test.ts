/** Which messages are nudges: product.md section 7. */
import { describe, expect, test } from 'vitest';
import type { MessageFacts } from '../../src/core/facts.ts';
import { nudgesOf } from '../../src/core/turn/nudges.ts';
import { fixed, me, they } from './say.ts';

const count = (...messages: MessageFacts[]) => nudgesOf(messages, 'Europe/Berlin').length;
const asks = () => they('2026-11-02 09:00', { signals: [{}] });
const answer = () => me('2026-11-02 12:00');

describe('a nudge', () => {
  test('is a message into a silence, on a later day', () => {
    expect(count(asks(), answer(), me('2026-11-09 09:00'))).toBe(1);
  });

  test('each further one counts', () => {
    expect(count(asks(), answer(), me('2026-11-09 09:00'), me('2026-11-16 09:00'))).toBe(2);
  });

  test('the day is the candidate\u2019s: a minute after midnight is a later one', () => {
    expect(
      count(asks(), me('2026-11-02 23:59', {}, 'Europe/Berlin'), me('2026-11-03 00:01', {}, 'Europe/Berlin')),
    ).toBe(1);
  });

  test('offers of new times are one too, while none is chosen', () => {
    const times = { mentions: ['times-offered' as const], signals: [{ kind: 'meeting' as const }] };
    expect(count(asks(), me('2026-11-02 12:00', times), me('2026-11-09 09:00', times))).toBe(1);
  });

  test('after an application that only a machine has answered', () => {
    const ats = {
      kind: 'status' as const,
      from: { name: '', address: 'no-reply@ats.example' },
      noReply: true,
    };
    expect(count(they('2026-11-02 09:00', ats), me('2026-11-16 09:00'))).toBe(1);
  });

  test('after a promise that has passed', () => {
    const promise = they('2026-11-02 09:00', {
      signals: [{ kind: 'reply-promise', to: '2026-11-06' as never }],
    });
    expect(count(promise, me('2026-11-07 09:00'))).toBe(1);
  });
});

describe('no nudge', () => {
  const promised = (to: string) =>
    they('2026-11-02 09:00', { signals: [{ kind: 'reply-promise', to: to as never }] });

  test.each([
    ['on the same day', [asks(), answer(), me('2026-11-02 18:00')]],
    ['the first message of all', [me('2026-11-02 09:00')]],
    ['an answer to a question, however late', [asks(), me('2026-11-12 09:00')]],
    [
      'what I have promised',
      [asks(), me('2026-11-02 12:00', { mentions: ['promise-own'] }), me('2026-11-06 09:00')],
    ],
    ['while a promise is open', [promised('2026-11-06'), me('2026-11-05 09:00')]],
    ['on the promised day itself', [promised('2026-11-06'), me('2026-11-06 22:00')]],
    [
      'before the day from which they promised',
      [
        they('2026-11-02 09:00', { signals: [{ kind: 'reply-promise', from: '2026-11-06' as never }] }),
        me('2026-11-05 09:00'),
      ],
    ],
    ['a thank-you note', [asks(), answer(), me('2026-11-09 09:00', { mentions: ['thank-you-note'] })]],
    ['a reschedule', [asks(), answer(), me('2026-11-09 09:00', { signals: [{ kind: 'reschedule' }] })]],
    [
      'a no-show note',
      [asks(), answer(), me('2026-11-09 09:00', { signals: [{ kind: 'no-show', by: 'company' }] })],
    ],
    ['a courtesy', [asks(), answer(), me('2026-11-09 09:00', { signals: [{ kind: 'courtesy' }] })]],
    ['a draft', [asks(), answer(), me('2026-11-09 09:00', { kind: 'draft' })]],
    [
      'the application after its confirmation',
      [
        they('2026-11-02 09:00', { kind: 'status', noReply: true }),
        me('2026-11-04 09:00', { mentions: ['applied'] }),
      ],
    ],
    [
      'a word while a meeting is ahead',
      [
        they('2026-11-02 09:00', { signals: [fixed('2026-11-12 10:00', '2026-11-12 11:00')] }),
        me('2026-11-09 09:00'),
      ],
    ],
    [
      'an answer to an offer',
      [they('2026-11-02 09:00', { signals: [{ kind: 'offer' }] }), me('2026-11-09 09:00')],
    ],
  ] as [string, MessageFacts[]][])('%s', (_, messages) => {
    expect(count(...messages)).toBe(0);
  });
});

describe('the count goes back to none', () => {
  test.each([
    ['by an answer', they('2026-11-10 09:00')],
    ['by a courtesy', they('2026-11-10 09:00', { signals: [{ kind: 'courtesy' }] })],
    [
      'by an invitation',
      they('2026-11-10 09:00', {
        kind: 'calendar',
        signals: [fixed('2026-11-12 10:00', '2026-11-12 11:00')],
      }),
    ],
  ])('%s', (_, reply) => {
    expect(count(asks(), answer(), me('2026-11-09 09:00'), reply)).toBe(0);
  });

  test.each([
    ['an auto-reply', they('2026-11-10 09:00', { kind: 'auto-reply' })],
    ['a status mail', they('2026-11-10 09:00', { kind: 'status' })],
  ])('but not by %s', (_, reply) => {
    expect(count(asks(), answer(), me('2026-11-09 09:00'), reply)).toBe(1);
  });
});
