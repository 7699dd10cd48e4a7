/** What is shown of a process: states, badges, groups and counts by the table of product.md section 5. */
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/core/assess.ts';
import type { Assessment } from '../../src/core/assessment.ts';
import { dueRules } from '../../src/core/cadence/cadence.ts';
import type { Decision } from '../../src/core/decision.ts';
import type { MessageFacts, ThreadFacts } from '../../src/core/facts.ts';
import { maya, robin, threadFacts } from '../support/facts.ts';
import { at, fixed, me, they, zoned } from './say.ts';

const unread = { name: 'Northwind', address: 'northwind@ats.example' };
const ats = { name: 'Northwind', address: 'no-reply@ats.example' };

type Given = { now: string; decisions?: Decision[]; thread?: Partial<ThreadFacts> };

function seen(messages: MessageFacts[], { now, decisions = [], thread = {} }: Given): Assessment {
  const process = { threads: [threadFacts({ messages, checkedAt: at(now), ...thread })] };
  return assess(process, decisions, zoned('UTC'), at(now));
}

const shown = ({ state, badge, group, counts }: Assessment) => [state, badge, group, counts];
const key = threadFacts().key;
const decide = (field: Decision['field'], value: unknown, when = '2026-11-03'): Decision =>
  ({ about: `thread:${key}`, field, value, at: at(when) }) as Decision;

const asks = () => they('2026-11-02 09:00', { signals: [{}] });
const answer = () => me('2026-11-03 09:00');
const meeting = (more = {}) =>
  they('2026-11-03 09:00', { signals: [fixed('2026-11-10 10:00', '2026-11-10 11:00', more)] });
const offer = (to?: string) =>
  they('2026-11-02 09:00', { signals: [{ kind: 'offer', ...(to && { to: to as never }) }] });
const auto = (to: string) =>
  they('2026-11-03 09:01', { kind: 'auto-reply', signals: [{ kind: 'out-of-office', to: to as never }] });
const three = () => ['2026-11-10', '2026-11-17', '2026-12-01'].map((day) => me(`${day} 09:00`));

describe('each state, its badge, its group, its count', () => {
  test.each([
    [
      'mine',
      [asks()],
      '2026-11-03 12:00',
      'mine',
      { id: 'your-turn', days: 1, strong: false },
      'your turn',
      true,
    ],
    [
      'mine, late',
      [asks()],
      '2026-11-04',
      'mine',
      { id: 'your-turn', days: 2, strong: true },
      'your turn',
      true,
    ],
    [
      'times are late after one working day',
      [they('2026-11-02 09:00', { signals: [{ asks: 'times' }] })],
      '2026-11-03',
      'mine',
      { id: 'your-turn', days: 1, strong: true },
      'your turn',
      true,
    ],
    [
      'a promise of mine on its day',
      [asks(), me('2026-11-02 12:00', { signals: [{ kind: 'reply-promise', to: '2026-11-05' as never }] })],
      '2026-11-05 23:00',
      'mine',
      { id: 'your-turn', days: 3, strong: false },
      'your turn',
      true,
    ],
    [
      'a promise of mine after it',
      [asks(), me('2026-11-02 12:00', { signals: [{ kind: 'reply-promise', to: '2026-11-05' as never }] })],
      '2026-11-06',
      'mine',
      { id: 'your-turn', days: 4, strong: true },
      'your turn',
      true,
    ],
    [
      'an offer, far off',
      [offer('2026-11-20')],
      '2026-11-02 12:00',
      'mine',
      { id: 'offer', days: 18, strong: false },
      'your turn',
      true,
    ],
    [
      'an offer, three working days before',
      [offer('2026-11-05')],
      '2026-11-02 12:00',
      'mine',
      { id: 'offer', days: 3, strong: true },
      'your turn',
      true,
    ],
    [
      'an offer, late after one working day',
      [offer('2026-11-20')],
      '2026-11-03',
      'mine',
      { id: 'offer', days: 17, strong: true },
      'your turn',
      true,
    ],
    [
      'an offer without a deadline',
      [offer()],
      '2026-11-02 12:00',
      'mine',
      { id: 'offer-open', strong: false },
      'your turn',
      true,
    ],
    [
      'an offer whose deadline has passed',
      [offer('2026-11-04')],
      '2026-11-05',
      'mine',
      { id: 'offer-open', strong: true },
      'your turn',
      true,
    ],
    [
      'a thank-you',
      [meeting()],
      '2026-11-10 12:00',
      'mine',
      { id: 'thank-you', strong: true },
      'your turn',
      true,
    ],
    [
      'overdue',
      [asks(), answer()],
      '2026-11-12 08:00',
      'overdue',
      { id: 'silent', days: 9, strong: true },
      'overdue',
      true,
    ],
    [
      'waiting',
      [asks(), answer()],
      '2026-11-04',
      'waiting',
      { id: 'due', at: at('2026-11-10'), strong: false },
      'coming up',
      false,
    ],
    [
      'away',
      [asks(), answer(), auto('2026-11-22')],
      '2026-11-04',
      'waiting',
      { id: 'back', at: at('2026-11-23'), strong: false },
      'coming up',
      false,
    ],
    [
      'back, not yet due',
      [asks(), answer(), auto('2026-11-22')],
      '2026-11-23',
      'waiting',
      { id: 'due', at: at('2026-11-24'), strong: false },
      'coming up',
      false,
    ],
    [
      'away for less than the wait',
      [asks(), answer(), auto('2026-11-05')],
      '2026-11-04',
      'waiting',
      { id: 'due', at: at('2026-11-10'), strong: false },
      'coming up',
      false,
    ],
    [
      'ahead',
      [meeting()],
      '2026-11-04',
      'ahead',
      { id: 'meeting', at: at('2026-11-10 10:00'), strong: false },
      'coming up',
      false,
    ],
    [
      'ahead, no hour known',
      [
        they('2026-11-03 09:00', {
          signals: [{ kind: 'meeting', fixed: true, from: '2026-11-10' as never }],
        }),
      ],
      '2026-11-04',
      'ahead',
      { id: 'meeting', at: at('2026-11-10'), strong: false },
      'coming up',
      false,
    ],
    [
      'no human yet',
      [they('2026-11-02 09:00', { kind: 'status', from: ats, noReply: true })],
      '2026-12-04',
      'no human yet',
      { id: 'no-human', strong: false },
      'coming up',
      false,
    ],
    ['gone quiet', [asks(), answer(), ...three()], '2026-12-02', 'gone quiet', undefined, 'rested', false],
    [
      'closed',
      [they('2026-11-02 09:00', { signals: [{ kind: 'rejection' }] })],
      '2026-11-04',
      'closed',
      undefined,
      'rested',
      false,
    ],
  ] as [string, MessageFacts[], string, string, unknown, string, boolean][])(
    '%s',
    (_, messages, now, ...expected) => {
      expect(shown(seen(messages, { now }))).toEqual(expected);
    },
  );

  test('no human yet turns to waiting once an address is found, by mail or by hand', () => {
    const status = (writeTo: string[]) => [
      they('2026-11-02 09:00', { kind: 'status', from: ats, noReply: true, writeTo }),
    ];
    expect(seen(status(['people@northwind.example']), { now: '2026-11-04' }).state).toBe('waiting');
    const decisions = [decide('person', maya)];
    const found = seen(status([]), { now: '2026-11-04', decisions });
    expect([found.state, found.person]).toEqual(['waiting', maya]);
  });
});

describe('verdict', () => {
  test('unsure asks, without a badge', () => {
    const verdict = { is: 'unsure' as const, score: 1, evidence: [] };
    const found = seen([asks()], { now: '2026-11-04', thread: { verdict } });
    expect([found.ask, found.group, found.badge, found.counts]).toEqual([
      'is this hiring',
      'ask',
      undefined,
      false,
    ]);
  });

  test('not hiring is shown nowhere', () => {
    const found = seen([asks()], { now: '2026-11-04', decisions: [decide('verdict', 'not hiring')] });
    expect([found.group, found.badge, found.counts]).toEqual(['none', undefined, false]);
  });
});

describe('a snooze', () => {
  const snoozed = [decide('snoozedUntil', at('2026-11-20 08:00'))];

  test.each([
    ['overdue', [asks(), answer()]],
    ['mine', [asks()]],
    ['ahead', [meeting({ start: at('2026-11-25 10:00'), end: at('2026-11-25 11:00') })]],
  ])('takes what is %s out of group, badge and count until it ends', (state, messages) => {
    const during = seen(messages, { now: '2026-11-19', decisions: snoozed });
    expect([during.group, during.badge, during.counts, during.snoozedUntil]).toEqual([
      'snoozed',
      { id: 'snoozed', strong: false },
      false,
      at('2026-11-20 08:00'),
    ]);
    const after = seen(messages, { now: '2026-11-20 08:00', decisions: snoozed });
    expect([after.state, after.group === 'snoozed', after.snoozedUntil]).toEqual([state, false, undefined]);
  });

  test('taken back ends at once', () => {
    const decisions = [...snoozed, decide('snoozedUntil', null, '2026-11-04')];
    expect(seen([asks()], { now: '2026-11-05', decisions }).group).toBe('your turn');
  });
});

describe('as fresh as the last look', () => {
  const late = { now: '2026-11-12' };

  test('what was not checked since it fell due is never called silent', () => {
    const stale = seen([asks(), answer()], { ...late, thread: { checkedAt: at('2026-11-09') } });
    expect([stale.unchecked, stale.badge]).toEqual([true, { id: 'due-unchecked', strong: false }]);
    const fresh = seen([asks(), answer()], { ...late, thread: { checkedAt: at('2026-11-10') } });
    expect([fresh.unchecked, fresh.badge?.id]).toEqual([false, 'silent']);
  });

  test('what is not due is not called unchecked', () => {
    const found = seen([asks(), answer()], { now: '2026-11-05', thread: { checkedAt: 0 } });
    expect(found.unchecked).toBe(false);
  });
});

describe('note and reason', () => {
  const occasion = (messages: MessageFacts[], now: string) => seen(messages, { now }).draft?.occasion;

  test('a reason and a note only where it is overdue', () => {
    const waiting = seen([asks(), answer()], { now: '2026-11-05' });
    expect([waiting.reason, waiting.draft]).toEqual([undefined, undefined]);
    const overdue = seen([asks(), answer()], { now: '2026-11-12' });
    expect([overdue.reason?.id, overdue.draft?.occasion]).toEqual(['high volume', 'first']);
  });

  test.each([
    ['the second nudge', [asks(), answer(), me('2026-11-10 09:00')], '2026-11-18', 'second'],
    [
      'the closing note',
      [asks(), answer(), me('2026-11-10 09:00'), me('2026-11-17 09:00')],
      '2026-12-02',
      'closing',
    ],
    ['a thank-you', [meeting()], '2026-11-10 12:00', 'thank-you'],
    ['an answer of mine that is late', [asks()], '2026-11-05', 'late-answer'],
    ['an answer of mine that is not', [asks()], '2026-11-03', undefined],
    [
      'feedback after a rejection',
      [they('2026-11-02 09:00', { signals: [{ kind: 'rejection' }] })],
      '2026-11-03',
      'feedback',
    ],
    [
      'feedback, asked for already',
      [
        they('2026-11-02 09:00', { signals: [{ kind: 'rejection' }] }),
        me('2026-11-03 09:00', { mentions: ['asks-feedback'] }),
      ],
      '2026-11-04',
      undefined,
    ],
    [
      'a role filled',
      [they('2026-11-02 09:00', { signals: [{ kind: 'role-filled' }] })],
      '2026-11-03',
      undefined,
    ],
  ] as [string, MessageFacts[], string, string | undefined][])('%s', (_, messages, now, expected) => {
    expect(occasion(messages, now)).toBe(expected);
  });

  test('a note goes to everybody where the last message went to several', () => {
    const cc = [{ name: 'Sam Ito', address: 'sam@northwind.example' }];
    const toAll = seen([they('2026-11-02 09:00', { signals: [{}], cc }), me('2026-11-03 09:00', { cc })], {
      now: '2026-11-12',
    });
    const toOne = seen([asks(), answer()], { now: '2026-11-12' });
    expect([toAll.draft?.replyAll, toOne.draft?.replyAll]).toEqual([true, false]);
  });
});

describe('whom to write to', () => {
  const sam = { name: 'Sam Ito', address: 'sam@northwind.example' };

  test.each([
    [
      'who asked',
      [they('2026-11-02 09:00', { from: sam }), they('2026-11-03 09:00', { signals: [{}] })],
      maya,
    ],
    [
      'who was written to',
      [asks(), they('2026-11-02 10:00', { from: sam }), me('2026-11-03 09:00', { to: [maya] })],
      maya,
    ],
    [
      'a mailbox that is read, where only machines have written',
      [
        they('2026-11-02 09:00', {
          kind: 'status',
          from: { name: 'Northwind', address: 'jobs@northwind.example' },
        }),
      ],
      { name: 'Northwind', address: 'jobs@northwind.example' },
    ],
    [
      'the address that a mail names',
      [
        they('2026-11-02 09:00', {
          kind: 'status',
          from: ats,
          noReply: true,
          writeTo: ['people@northwind.example'],
        }),
      ],
      { name: '', address: 'people@northwind.example' },
    ],
    ['whom the application went to', [me('2026-11-02 09:00', { to: [sam] })], sam],
    [
      'never a machine',
      [
        they('2026-11-02 09:00', { kind: 'status', from: ats, noReply: true }),
        me('2026-11-03 09:00', { to: [ats] }),
      ],
      undefined,
    ],
    [
      'never a mailbox that says it is not read',
      [
        they('2026-11-02 09:00', { kind: 'status', from: unread, noReply: true }),
        me('2026-11-03 09:00', { to: [unread] }),
      ],
      undefined,
    ],
    ['never an address of that name', [me('2026-11-03 09:00', { to: [ats] })], undefined],
    [
      'never a person\u2019s mail sent from such an address',
      [they('2026-11-02 09:00', { from: ats, noReply: true, writeTo: ['people@northwind.example'] })],
      { name: '', address: 'people@northwind.example' },
    ],
    ['never oneself', [me('2026-11-02 09:00', { to: [robin] })], undefined],
  ] as [string, MessageFacts[], unknown][])('%s', (_, messages, person) => {
    expect(seen(messages, { now: '2026-11-20' }).person).toEqual(person);
  });
});

describe('the more urgent first', () => {
  const order = (now: string, ...all: MessageFacts[][]) =>
    all
      .map((messages) => seen(messages, { now }).urgency)
      .every((one, index, list) => index === 0 || (list[index - 1] ?? 0) > one);

  test('offers by their deadline, then what is late longest', () => {
    const older = they('2026-10-26 09:00', { signals: [{}] });
    expect(
      order('2026-11-05', [offer('2026-11-06')], [offer('2026-11-20')], [offer()], [older], [asks()]),
    ).toBe(true);
  });

  test('longest overdue first', () => {
    expect(order('2026-11-20', [they('2026-10-20 09:00')], [they('2026-11-02 09:00')])).toBe(true);
  });

  test('what comes next first; without a human last', () => {
    const status = they('2026-11-02 09:00', { kind: 'status', from: ats, noReply: true });
    expect(
      order('2026-11-05', [they('2026-11-02 09:00')], [meeting()], [they('2026-11-05 09:00')], [status]),
    ).toBe(true);
  });
});

describe('counting days', () => {
  test('by midnights of the candidate\u2019s zone, from the message from which the wait counts', () => {
    const messages = [they('2026-11-02 23:30', {}, 'America/New_York')];
    const process = { threads: [threadFacts({ messages })] };
    const found = assess(process, [], zoned('America/New_York'), at('2026-11-12 00:10', 'America/New_York'));
    expect([found.silentDays, found.silentSince]).toEqual([10, messages[0]?.sentAt]);
  });

  test('never below none, where the clock has jumped back', () => {
    expect(seen([asks(), answer()], { now: '2026-10-01' }).silentDays).toBe(0);
  });
});

test('a process without a thread is a fault of the caller', () => {
  expect(() => assess({ threads: [] }, [], zoned('UTC'), 0)).toThrow(RangeError);
});

test('ids of due rules are told apart', () => {
  expect(new Set(dueRules).size).toBe(dueRules.length);
});

test('of a first mail that bounced the silence counts from that mail, not from the beginning of time', () => {
  const bounce = they('2026-11-03 09:01', { kind: 'bounce', undelivered: [maya.address] });
  const view = seen([me('2026-11-03 09:00'), bounce], { now: '2026-11-06 12:00' });
  expect([view.badge?.id, view.silentDays]).toEqual(['bounced', 3]);
});
