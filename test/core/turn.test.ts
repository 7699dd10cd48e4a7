/** Whose move it is: the rules of product.md section 5, one after the other, and which comes before which. */
import { describe, expect, test } from 'vitest';
import type { Decisions } from '../../src/core/decision.ts';
import type { MessageFacts } from '../../src/core/facts.ts';
import type { Signal } from '../../src/core/signals/signal.ts';
import { turnRules } from '../../src/core/turn/turn.ts';
import { fixed, me, standing, they } from './say.ts';

const ats = { name: 'Northwind', address: 'no-reply@ats.example' };
const courtesy = { signals: [{ kind: 'courtesy' as const }] };

/** Turn, rule and state at a moment. */
function turn(messages: MessageFacts[], now = '2026-11-04 12:00', decisions: Decisions = {}) {
  const { turn: found, standing: there } = standing(messages, { now, decisions });
  return [found.turn, found.because.id, there.state];
}

const asks = (local = '2026-11-02 09:00', more: Partial<Signal> = {}) => they(local, { signals: [more] });
const informs = (local = '2026-11-02 09:00') => they(local);
const wrote = (local = '2026-11-03 09:00') => me(local);
const rejects = (local = '2026-11-03 09:00') => they(local, { signals: [{ kind: 'rejection' }] });
const offers = (local = '2026-11-02 09:00') =>
  they(local, { signals: [{ kind: 'offer' }, { asks: 'signature' }] });
const invites = (local: string, signal: Partial<Signal>, more: Parameters<typeof they>[1] = {}) =>
  they(local, { kind: 'calendar', signals: [signal], ...more });

describe('rule 1: it is over', () => {
  test.each([
    ['rejection', 'company', 'rejected'],
    ['role-filled', 'company', 'role-filled'],
    ['withdrawn', 'candidate', 'withdrawn'],
    ['accepted', 'candidate', 'accepted'],
    ['declined', 'candidate', 'declined'],
  ] as const)('%s', (kind, by, rule) => {
    const last = (by === 'company' ? they : me)('2026-11-03 09:00', { signals: [{ kind }] });
    expect(turn([asks(), last])).toEqual(["nobody's", rule, 'closed']);
  });

  test('answered or not', () => {
    expect(
      turn([asks(), rejects(), me('2026-11-04 09:00', { mentions: ['asks-feedback', 'question'] })]),
    ).toEqual(["nobody's", 'rejected', 'closed']);
  });

  test('by a machine too', () => {
    const no = they('2026-11-03 09:00', {
      kind: 'status',
      from: ats,
      noReply: true,
      signals: [{ kind: 'rejection' }],
    });
    expect(turn([informs(), wrote('2026-11-02 10:00'), no])[1]).toBe('rejected');
  });

  test.each([
    ['a question', { kind: 'request' }],
    ['an offer', { kind: 'offer' }],
    ['a meeting', { kind: 'meeting' }],
  ] as const)('%s of a human opens it again', (_, signal) => {
    const [whose] = turn([rejects(), they('2026-11-04 09:00', { signals: [signal] })]);
    expect(whose).not.toBe("nobody's");
  });

  test.each([
    ['kind words', they('2026-11-04 09:00')],
    [
      'a machine\u2019s question',
      they('2026-11-04 09:00', { kind: 'status', from: ats, noReply: true, signals: [{}] }),
    ],
    ['a cancelled meeting', they('2026-11-04 09:00', { signals: [{ kind: 'meeting', cancelled: true }] })],
    ['the candidate\u2019s own word', me('2026-11-04 09:00', { mentions: ['question'] })],
  ])('%s leaves it closed', (_, later) => {
    expect(turn([rejects(), later])[2]).toBe('closed');
  });

  test.each(['accepted', 'declined', 'withdrawn'] as const)(
    'after %s only the candidate\u2019s hand opens it',
    (kind) => {
      const messages = [offers(), me('2026-11-03 09:00', { signals: [{ kind }] }), asks('2026-11-04 09:00')];
      expect(turn(messages)[2]).toBe('closed');
      const at = Date.UTC(2026, 10, 4, 10);
      expect(turn(messages, '2026-11-04 12:00', { turn: { value: 'theirs', at } })[2]).not.toBe('closed');
      expect(turn(messages, '2026-11-04 12:00', { stage: { value: 'offer', at } })[2]).not.toBe('closed');
    },
  );

  test('closing by hand holds until they ask again', () => {
    const closed = { closed: { value: true as const, at: Date.UTC(2026, 10, 3) } };
    expect(turn([informs()], undefined, closed)).toEqual(["nobody's", 'closed-by-hand', 'closed']);
    expect(turn([informs(), asks('2026-11-04 09:00')], undefined, closed)[1]).toBe('asked');
    expect(turn([asks('2026-11-02 09:00')], undefined, closed)[2]).toBe('closed');
  });
});

describe('bounced', () => {
  const bounce = (undelivered: string[], local = '2026-11-03 09:01') =>
    they(local, {
      kind: 'bounce',
      from: { name: '', address: 'mailer-daemon@mail.example' },
      noReply: true,
      undelivered,
    });

  test('a message that was never delivered is mine until it is sent again', () => {
    const messages = [informs(), wrote(), bounce(['maya@northwind.example'])];
    expect(turn(messages)).toEqual(['mine', 'bounced', 'mine']);
    expect(turn([...messages, me('2026-11-03 10:00')])[1]).toBe('you-wrote-last');
  });

  test('a notice that names nobody takes back the last message', () => {
    expect(turn([informs(), wrote(), bounce([])])[1]).toBe('bounced');
  });

  test('a notice about somebody else takes back nothing', () => {
    expect(turn([informs(), wrote(), bounce(['other@northwind.example'])])[1]).toBe('you-wrote-last');
  });

  test('unless it is closed', () => {
    expect(turn([rejects('2026-11-02 09:00'), wrote(), bounce([])])[2]).toBe('closed');
  });

  test('what bounced answers no question', () => {
    const again = they('2026-11-03 12:00', courtesy);
    expect(turn([asks(), wrote(), bounce([]), again])[1]).toBe('bounced');
  });
});

describe('rule 2: an offer', () => {
  test('is mine while the last word is theirs', () => {
    expect(turn([offers()])).toEqual(['mine', 'offer-open', 'mine']);
    expect(turn([offers(), informs('2026-11-03 09:00')])[1]).toBe('offer-open');
  });

  test('is theirs while a question about it waits', () => {
    expect(turn([offers(), me('2026-11-03 09:00', { mentions: ['question'] })])).toEqual([
      'theirs',
      'offer-question',
      'waiting',
    ]);
  });

  test('by a machine too', () => {
    const letter = {
      kind: 'status' as const,
      from: ats,
      noReply: true,
      signals: [{ kind: 'offer' as const }],
    };
    expect(turn([me('2026-11-01 09:00'), they('2026-11-02 09:00', letter)])[1]).toBe('offer-open');
  });

  test('any other word of mine leaves it with them', () => {
    expect(turn([offers(), wrote()])[1]).toBe('you-wrote-last');
  });

  test('once answered it is open no more, though the process is opened again by hand', () => {
    for (const kind of ['accepted', 'declined'] as const) {
      const answered = me('2026-11-03 09:00', { signals: [{ kind }] });
      const hand = { stage: { value: 'offer' as const, at: Date.UTC(2026, 10, 3, 10) } };
      expect(turn([offers(), answered, informs('2026-11-04 09:00')], '2026-11-05', hand)[1]).toBe('informed');
    }
  });

  test('a thank you leaves it mine', () => {
    expect(turn([offers(), me('2026-11-03 09:00', courtesy)])[1]).toBe('offer-open');
  });
});

describe('rule 3: they ask', () => {
  test('a human', () => {
    expect(turn([asks()])).toEqual(['mine', 'asked', 'mine']);
  });

  test('a machine, without any human address', () => {
    const link = they('2026-11-03 09:00', {
      kind: 'status',
      from: ats,
      noReply: true,
      signals: [{ asks: 'slot' }],
    });
    expect(turn([link])).toEqual(['mine', 'asked', 'mine']);
  });

  test('a machine that confirms receipt has been answered', () => {
    const machine = { kind: 'status' as const, from: ats, noReply: true };
    const test = they('2026-11-02 09:00', { ...machine, signals: [{ asks: 'assessment' }] });
    const received = they('2026-11-03 09:00', { ...machine, mentions: ['receipt-only'] });
    expect(turn([test, received])[0]).toBe('theirs');
  });

  test('also where a meeting is ahead', () => {
    const meeting = invites('2026-11-02 09:00', fixed('2026-11-09 10:00', '2026-11-09 11:00'));
    expect(turn([meeting, asks('2026-11-03 09:00', { asks: 'cv' })])[1]).toBe('asked');
  });

  test('thanks and a question in one mail ask', () => {
    expect(
      turn([wrote('2026-11-01 09:00'), they('2026-11-02 09:00', { signals: [{ kind: 'courtesy' }, {}] })])[1],
    ).toBe('asked');
  });

  test('a courtesy of mine answers nothing', () => {
    expect(turn([asks(), me('2026-11-03 09:00', courtesy)])[1]).toBe('asked');
  });

  test('when to meet is answered by an invitation', () => {
    const meeting = invites('2026-11-03 09:00', fixed('2026-11-09 10:00', '2026-11-09 11:00'));
    expect(turn([asks('2026-11-02 09:00', { asks: 'times' }), meeting])[1]).toBe('meeting-ahead');
    expect(turn([asks('2026-11-02 09:00', { asks: 'references' }), meeting])[1]).toBe('asked');
  });

  test('it comes before a promise in the same message', () => {
    const both = they('2026-11-03 09:00', {
      signals: [{ kind: 'reply-promise', to: '2026-11-06' as never }, {}],
    });
    expect(turn([both])[1]).toBe('asked');
  });
});

describe('rule 4: a meeting', () => {
  const interview = fixed('2026-11-09 10:00', '2026-11-09 11:00');

  test('ahead is nobody\u2019s until it is over', () => {
    const messages = [invites('2026-11-02 09:00', interview)];
    expect(turn(messages, '2026-11-09 10:59')).toEqual(["nobody's", 'meeting-ahead', 'ahead']);
  });

  test('for 24 hours after an interview a thank-you note is mine', () => {
    const messages = [informs(), invites('2026-11-02 10:00', interview)];
    expect(turn(messages, '2026-11-09 11:00')).toEqual(['mine', 'thank-you-due', 'mine']);
    expect(turn(messages, '2026-11-10 10:59')[1]).toBe('thank-you-due');
    expect(turn(messages, '2026-11-10 11:00')).toEqual(['theirs', 'informed', 'waiting']);
  });

  test('not once it has been sent, nor after a screening call', () => {
    const thanks = me('2026-11-09 12:00', { mentions: ['thank-you-note'] });
    expect(turn([informs(), invites('2026-11-02 10:00', interview), thanks], '2026-11-09 13:00')[0]).toBe(
      'theirs',
    );
    const call = { ...interview, round: 'screening' as const };
    expect(turn([informs(), invites('2026-11-02 10:00', call)], '2026-11-09 13:00')[0]).toBe('theirs');
  });

  test('not after one that did not take place', () => {
    const missed = me('2026-11-09 10:30', { signals: [{ kind: 'no-show', by: 'company' }] });
    expect(turn([informs(), invites('2026-11-02 10:00', interview), missed], '2026-11-09 13:00')[1]).toBe(
      'you-wrote-last',
    );
  });

  test('cancelled, in words or by the calendar, it is gone', () => {
    const off = { kind: 'meeting' as const, cancelled: true };
    const meeting = invites('2026-11-02 09:00', interview);
    expect(turn([meeting, they('2026-11-03 09:00', { signals: [off] })])[0]).toBe('theirs');
    expect(turn([wrote(), meeting, invites('2026-11-03 10:00', off)])[0]).toBe('theirs');
  });

  test('an interview that was declined is not fixed', () => {
    const declined = me('2026-11-03 09:00', {
      kind: 'calendar',
      signals: [{ kind: 'meeting', cancelled: true }],
    });
    expect(turn([informs(), invites('2026-11-02 10:00', interview), declined])[1]).toBe('informed');
  });
});

describe('when a meeting is fixed', () => {
  const named = (more: Partial<Signal> = {}): Partial<Signal> => ({
    kind: 'meeting',
    from: '2026-11-09' as never,
    start: Date.UTC(2026, 10, 9, 10),
    end: Date.UTC(2026, 10, 9, 11),
    ...more,
  });
  const offered: Partial<Signal> = { kind: 'meeting' };

  test.each([
    [
      'they name a time and I agree',
      they('2026-11-02 09:00', { signals: [named(), {}] }),
      me('2026-11-03 09:00', { mentions: ['agrees'] }),
    ],
    [
      'they name a time and I name it too',
      they('2026-11-02 09:00', { signals: [named(), {}] }),
      me('2026-11-03 09:00', { signals: [named()] }),
    ],
    [
      'the same day without the hour',
      they('2026-11-02 09:00', { signals: [named(), {}] }),
      me('2026-11-03 09:00', { signals: [{ kind: 'meeting', from: '2026-11-09' as never }] }),
    ],
    [
      'they offer several and I choose',
      they('2026-11-02 09:00', { signals: [offered, { asks: 'slot' }] }),
      me('2026-11-03 09:00', { signals: [named()] }),
    ],
    [
      'I offer several and they choose',
      me('2026-11-02 09:00', { signals: [offered] }),
      they('2026-11-03 09:00', { signals: [named()] }),
    ],
    [
      'they announce it and I thank them',
      they('2026-11-02 09:00', { signals: [named()] }),
      me('2026-11-03 09:00', courtesy),
    ],
    [
      'I propose a time and they agree',
      me('2026-11-02 09:00', { signals: [named()] }),
      they('2026-11-03 09:00', { mentions: ['agrees'] }),
    ],
    [
      'they send a link and I say what I have booked',
      they('2026-11-02 09:00', { signals: [{ asks: 'slot' }] }),
      me('2026-11-03 09:00', { signals: [named()] }),
    ],
    [
      'I accept by the calendar',
      they('2026-11-02 09:00', { signals: [named(), {}] }),
      me('2026-11-03 09:00', { kind: 'calendar' }),
    ],
  ] as [string, MessageFacts, MessageFacts][])('%s', (_, first, second) => {
    expect(turn([first, second])).toEqual(["nobody's", 'meeting-ahead', 'ahead']);
  });

  test.each([
    [
      'they ask whether it suits and I have not said',
      [they('2026-11-02 09:00', { signals: [named(), {}] })],
      'asked',
    ],
    [
      'they ask whether it suits and I only thank',
      [they('2026-11-02 09:00', { signals: [named(), {}] }), me('2026-11-03 09:00', courtesy)],
      'asked',
    ],
    [
      'I propose a time',
      [asks('2026-11-02 09:00', { asks: 'times' }), me('2026-11-03 09:00', { signals: [named()] })],
      'you-wrote-last',
    ],
    [
      'I answer with another time',
      [
        they('2026-11-02 09:00', { signals: [named(), {}] }),
        me('2026-11-03 09:00', {
          signals: [
            named({
              from: '2026-11-10' as never,
              start: Date.UTC(2026, 10, 10, 10),
              end: Date.UTC(2026, 10, 10, 11),
            }),
          ],
        }),
      ],
      'you-wrote-last',
    ],
    [
      'they answer my times with a question',
      [me('2026-11-02 09:00', { signals: [offered] }), they('2026-11-03 09:00', { signals: [named(), {}] })],
      'asked',
    ],
  ] as [string, MessageFacts[], string][])('not yet: %s', (_, messages, rule) => {
    expect(turn(messages)[1]).toBe(rule);
  });

  test('they choose one of my times and ask for a CV besides: it is fixed, and my turn', () => {
    const chosen = they('2026-11-03 09:00', { signals: [named(), { asks: 'cv' }] });
    const found = standing([me('2026-11-02 09:00', { signals: [offered] }), chosen], { now: '2026-11-04' });
    expect([found.turn.because.id, found.standing.ahead.length]).toEqual(['asked', 1]);
  });

  test('moved to another time, the new one holds and the old is gone', () => {
    const meeting = invites('2026-11-02 09:00', fixed('2026-11-09 10:00', '2026-11-09 11:00'));
    const later = fixed('2026-11-12 10:00', '2026-11-12 11:00');
    const update = invites('2026-11-03 09:00', later, { signals: [later, { kind: 'reschedule' }] });
    const { standing: there } = standing([meeting, update], { now: '2026-11-04' });
    expect(there.ahead.map(({ start }) => start)).toEqual([Date.UTC(2026, 10, 12, 10)]);
  });

  test('moved without a new time, it is gone', () => {
    const meeting = invites('2026-11-02 09:00', fixed('2026-11-09 10:00', '2026-11-09 11:00'));
    expect(turn([meeting, me('2026-11-03 09:00', { signals: [{ kind: 'reschedule' }] })])[1]).toBe(
      'you-wrote-last',
    );
  });

  test('named once more when it is fixed, nothing is open', () => {
    const found = standing(
      [
        they('2026-11-02 09:00', { signals: [named({ fixed: true })] }),
        they('2026-11-08 09:00', { signals: [named()] }),
      ],
      { now: '2026-11-12' },
    );
    expect([found.standing.situation, found.standing.held.length]).toEqual(['other', 1]);
  });

  test('named when it is over, it is no new one', () => {
    const missed = me('2026-11-09 12:00', {
      signals: [{ kind: 'no-show', by: 'company' }, named({ fixed: true })],
    });
    const found = standing([they('2026-11-02 09:00', { signals: [named({ fixed: true })] }), missed], {
      now: '2026-11-10',
    });
    expect(found.standing.held).toEqual([]);
  });

  test('named in words and by an invitation, it is one meeting', () => {
    const words = they('2026-11-02 09:00', { signals: [named({ end: undefined as never }), {}] });
    const invitation = invites('2026-11-02 10:00', fixed('2026-11-09 10:00', '2026-11-09 11:30'));
    const { standing: there } = standing([words, invitation], { now: '2026-11-04' });
    expect(there.ahead.map(({ end }) => end)).toEqual([Date.UTC(2026, 10, 9, 11, 30)]);
  });
});

describe('rules 5 to 9: the last word', () => {
  const promise = { kind: 'reply-promise' as const };

  test.each([
    ['5: they promise', [they('2026-11-02 09:00', { signals: [promise] })], 'theirs', 'promised'],
    [
      '5: a decision is pending',
      [they('2026-11-02 09:00', { signals: [{ kind: 'decision-pending' }] })],
      'theirs',
      'decision-pending',
    ],
    ['6: they inform', [informs()], 'theirs', 'informed'],
    [
      '7: I promise a day',
      [asks(), me('2026-11-03 09:00', { signals: [{ ...promise, to: '2026-11-06' as never }] })],
      'mine',
      'own-promise',
    ],
    ['7: I promise', [asks(), me('2026-11-03 09:00', { mentions: ['promise-own'] })], 'mine', 'own-promise'],
    [
      '7: their courtesy lets it stand',
      [asks(), me('2026-11-03 09:00', { mentions: ['promise-own'] }), they('2026-11-03 10:00', courtesy)],
      'mine',
      'own-promise',
    ],
    [
      '8: only machines',
      [they('2026-11-02 09:00', { kind: 'status', from: ats, noReply: true })],
      'theirs',
      'status-only',
    ],
    ['9: I wrote last', [asks(), wrote()], 'theirs', 'you-wrote-last'],
    [
      '9: and my question waits',
      [asks(), me('2026-11-03 09:00', { mentions: ['question'] })],
      'theirs',
      'you-wrote-last',
    ],
    [
      'a question that my mail left open stays answered',
      [asks(), wrote(), they('2026-11-03 12:00', courtesy)],
      'theirs',
      'you-wrote-last',
    ],
    [
      'drafts, auto-replies and bulk say nothing',
      [
        asks(),
        me('2026-11-03 09:00', { kind: 'draft' }),
        they('2026-11-03 10:00', { kind: 'auto-reply' }),
        they('2026-11-03 11:00', { kind: 'bulk' }),
      ],
      'mine',
      'asked',
    ],
    [
      'a machine that only informs is no last word',
      [asks(), they('2026-11-03 10:00', { kind: 'status', from: ats, noReply: true })],
      'mine',
      'asked',
    ],
    [
      'a thank-you note is no courtesy',
      [asks(), me('2026-11-03 09:00', { ...courtesy, mentions: ['thank-you-note'] })],
      'theirs',
      'you-wrote-last',
    ],
    [
      'a language not understood: only who wrote last is known',
      [they('2026-11-02 09:00', { language: 'fi', understood: false })],
      'theirs',
      'only-last-known',
    ],
    [
      'an invitation that is over is not writing',
      [wrote('2026-11-01 09:00'), invites('2026-11-02 09:00', fixed('2026-11-02 10:00', '2026-11-02 11:00'))],
      'theirs',
      'you-wrote-last',
    ],
    ['nobody has said a word', [me('2026-11-03 09:00', { kind: 'draft' })], 'theirs', 'nothing-said'],
  ] as [string, MessageFacts[], string, string][])('%s', (_, messages, whose, rule) => {
    expect(turn(messages).slice(0, 2)).toEqual([whose, rule]);
  });
});

describe('by hand', () => {
  const mine = { turn: { value: 'mine' as const, at: Date.UTC(2026, 10, 3, 10) } };

  test('the candidate\u2019s word holds until somebody writes', () => {
    expect(turn([asks(), wrote()], undefined, mine)).toEqual(['mine', 'set-by-hand', 'mine']);
    expect(turn([asks(), wrote(), me('2026-11-04 09:00')], undefined, mine)[1]).toBe('you-wrote-last');
    expect(turn([asks(), wrote(), they('2026-11-04 09:00', courtesy)], undefined, mine)[1]).toBe(
      'set-by-hand',
    );
  });

  test('what was said elsewhere counts as a human message of that side', () => {
    const phone = (by: 'company' | 'candidate') => ({
      elsewhere: {
        value: [{ by, at: Date.UTC(2026, 10, 3, 10), channel: 'phone' }],
        at: Date.UTC(2026, 10, 3, 11),
      },
    });
    expect(turn([asks()], undefined, phone('candidate'))).toEqual(['theirs', 'you-wrote-last', 'waiting']);
    expect(turn([asks(), wrote('2026-11-02 12:00')], undefined, phone('company'))[1]).toBe('informed');
  });
});

test('ids are told apart', () => {
  expect(new Set(turnRules).size).toBe(turnRules.length);
});
