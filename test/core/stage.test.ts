/** At which stage a process stands: product.md section 6. */
import { describe, expect, test } from 'vitest';
import type { Decisions, Stage } from '../../src/core/decision.ts';
import type { MessageFacts } from '../../src/core/facts.ts';
import { stageRules } from '../../src/core/turn/stage.ts';
import { fixed, me, standing, they } from './say.ts';

const ats = {
  kind: 'status' as const,
  from: { name: 'Northwind', address: 'no-reply@ats.example' },
  noReply: true,
};

function stage(messages: MessageFacts[], now = '2026-11-20 12:00', decisions: Decisions = {}) {
  const { stage: found } = standing(messages, { now, decisions });
  return [found.stage, found.because.id];
}

const applies = (local = '2026-11-02 09:00') => me(local, { mentions: ['applied'] });
const meets = (round: 'screening' | 'interview' | 'unnamed', start = '2026-11-09 10:00', more = {}) =>
  they('2026-11-03 09:00', { signals: [fixed(start, `${start.slice(0, 10)} 11:00`, { round, ...more })] });

describe('the first stage', () => {
  test.each([
    ['they wrote first', [they('2026-11-02 09:00')], 'approached'],
    [
      'a CV sent or not',
      [they('2026-11-02 09:00', { signals: [{ asks: 'cv' }] }), me('2026-11-03 09:00')],
      'approached',
    ],
    ['the candidate wrote first', [me('2026-11-02 09:00')], 'applied'],
    ['a machine confirms an application', [they('2026-11-02 09:00', ats)], 'applied'],
    [
      'approached first, applied by form later',
      [they('2026-11-02 09:00'), they('2026-11-03 09:00', { ...ats, mentions: ['applied'] })],
      'approached',
    ],
    [
      'a human only confirms receipt',
      [applies(), they('2026-11-03 09:00', { mentions: ['receipt-only'] })],
      'applied',
    ],
    [
      'a human only thanks',
      [applies(), they('2026-11-03 09:00', { signals: [{ kind: 'courtesy' }] })],
      'applied',
    ],
    [
      'a human asks for patience',
      [applies(), they('2026-11-03 09:00', { signals: [{ kind: 'high-volume' }] })],
      'applied',
    ],
    [
      'a machine sends a test',
      [
        applies(),
        they('2026-11-03 09:00', { ...ats, signals: [{ asks: 'assessment' }], mentions: ['take-home'] }),
      ],
      'applied',
    ],
    [
      'a time is only proposed',
      [they('2026-11-02 09:00', { signals: [{ kind: 'meeting' }, {}] })],
      'approached',
    ],
  ] as [string, MessageFacts[], Stage][])('%s', (_, messages, expected) => {
    expect(stage(messages)[0]).toBe(expected);
  });
});

describe('later stages', () => {
  const wrote = () => they('2026-11-02 09:00');

  test.each([
    [
      'a human answers an application',
      [applies(), they('2026-11-03 09:00', { signals: [{}] })],
      'screening',
      'answered-on-merits',
    ],
    [
      'they thank for the application',
      [they('2026-11-03 09:00', { mentions: ['applied'] })],
      'screening',
      'answered-on-merits',
    ],
    ['a first call is fixed', [wrote(), meets('screening')], 'screening', 'call-fixed'],
    ['a call whose kind is not named is the first', [wrote(), meets('unnamed')], 'screening', 'call-fixed'],
    [
      'a first call is over',
      [wrote(), they('2026-11-03 09:00', { mentions: ['screening-held'] })],
      'screening',
      'call-held',
    ],
    [
      'a later call whose kind is not named',
      [they('2026-11-02 09:00', { mentions: ['screening-held'] }), meets('unnamed')],
      'interviewing',
      'interview-fixed',
    ],
    ['an interview is fixed', [wrote(), meets('interview')], 'interviewing', 'interview-fixed'],
    [
      'an interview is over',
      [wrote(), me('2026-11-03 09:00', { mentions: ['interview-held'] })],
      'interviewing',
      'interview-held',
    ],
    [
      'a take-home task',
      [wrote(), they('2026-11-03 09:00', { mentions: ['take-home'], signals: [{}] })],
      'interviewing',
      'take-home',
    ],
    [
      'the last interview is over',
      [wrote(), meets('interview', '2026-11-09 10:00', { last: true })],
      'deciding',
      'last-interview-over',
    ],
    [
      'they say that interviews are done',
      [wrote(), they('2026-11-03 09:00', { mentions: ['interviews-done'] })],
      'deciding',
      'interviews-done',
    ],
    [
      'references are asked for',
      [wrote(), they('2026-11-03 09:00', { signals: [{ asks: 'references' }] })],
      'deciding',
      'references-asked',
    ],
    ['an offer', [wrote(), they('2026-11-03 09:00', { signals: [{ kind: 'offer' }] })], 'offer', 'offered'],
    [
      'a rejection',
      [wrote(), they('2026-11-03 09:00', { signals: [{ kind: 'rejection' }] })],
      'closed',
      'rejected',
    ],
  ] as [string, MessageFacts[], Stage, string][])('%s', (_, messages, expected, rule) => {
    expect(stage(messages)).toEqual([expected, rule]);
  });

  test('the second call whose kind is not named is an interview', () => {
    const second = they('2026-11-10 09:00', {
      signals: [fixed('2026-11-12 10:00', '2026-11-12 11:00', { round: 'unnamed' })],
    });
    expect(stage([wrote(), meets('unnamed'), second])[0]).toBe('interviewing');
  });

  test('the first one moved is still the first', () => {
    const later = fixed('2026-11-12 10:00', '2026-11-12 11:00', { round: 'unnamed' });
    const moved = they('2026-11-04 09:00', { signals: [later, { kind: 'reschedule' }] });
    expect(stage([wrote(), meets('unnamed'), moved])[0]).toBe('screening');
  });

  test('a last interview still ahead decides nothing', () => {
    const messages = [wrote(), meets('interview', '2026-11-09 10:00', { last: true })];
    expect(stage(messages, '2026-11-09 10:59')[0]).toBe('interviewing');
    expect(stage(messages, '2026-11-09 11:00')[0]).toBe('deciding');
  });

  test('it never moves back by itself', () => {
    const messages = [they('2026-11-02 09:00', { signals: [{ asks: 'references' }] }), meets('screening')];
    expect(stage(messages)[0]).toBe('deciding');
    const off = they('2026-11-04 09:00', { signals: [{ kind: 'meeting', cancelled: true }] });
    expect(stage([wrote(), meets('interview'), off])[0]).toBe('interviewing');
  });

  test('opened again it is what it was', () => {
    const messages = [
      they('2026-11-02 09:00', { mentions: ['interview-held'] }),
      they('2026-11-03 09:00', { signals: [{ kind: 'rejection' }] }),
      they('2026-11-04 09:00', { signals: [{}] }),
    ];
    expect(stage(messages)[0]).toBe('interviewing');
  });
});

describe('by hand', () => {
  const hand = (value: Stage): Decisions => ({ stage: { value, at: Date.UTC(2026, 10, 5) } });

  test.each(['screening', 'deciding', 'closed'] as const)('%s stands', (value) => {
    expect(
      stage([they('2026-11-02 09:00', { mentions: ['interview-held'] })], undefined, hand(value))[0],
    ).toBe(value);
  });

  test('what happens later moves it on, but not back', () => {
    const offer = they('2026-11-06 09:00', { signals: [{ kind: 'offer' }] });
    const call = they('2026-11-06 09:00', { mentions: ['screening-held'] });
    expect(stage([they('2026-11-02 09:00'), offer], undefined, hand('deciding'))[0]).toBe('offer');
    expect(stage([they('2026-11-02 09:00'), call], undefined, hand('deciding'))[0]).toBe('deciding');
  });
});

test('ids are told apart', () => {
  expect(new Set(stageRules).size).toBe(stageRules.length);
});
