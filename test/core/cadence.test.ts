/** When the follow-up falls due: each row of the table of product.md section 7, each rule below it, at given moments. */
import { describe, expect, test } from 'vitest';
import { type Day, dayOf, type Weekday } from '../../src/core/calendar/days.ts';
import type { MessageFacts } from '../../src/core/facts.ts';
import type { Settings } from '../../src/core/settings.ts';
import type { Signal } from '../../src/core/signals/signal.ts';
import { stand } from '../../src/core/turn/stand.ts';
import { at, fixed, me, oneThread, standing, they, zoned } from './say.ts';

/** A system that reads no answers. */
const ats = { name: 'Northwind', address: 'no-reply@ats.example' };

const days = (...texts: string[]) => texts as Day[];
const promise = (more: Partial<Signal>): Partial<Signal> => ({ kind: 'reply-promise', ...more });
const away = (more: Partial<Signal>): Partial<Signal> => ({ kind: 'out-of-office', ...more });

/** The due day of a process, seen on the morning after its last message. */
function due(messages: MessageFacts[], settings: Settings = zoned('UTC')): string | undefined {
  const seen = seenAt(messages, settings, (messages.at(-1)?.sentAt ?? 0) + 12 * 3_600_000);
  return seen.due === undefined ? undefined : dayOf(seen.due.at, settings.timeZone);
}

const seenAt = (messages: MessageFacts[], settings: Settings, now: number) =>
  stand(oneThread(...messages), {}, settings, now);

/** Company asks on Mon 2 Nov, the candidate answers on Tue 3 Nov 2026. */
const asked = (more: Parameters<typeof they>[1] = {}) => they('2026-11-02 09:00', { signals: [{}], ...more });
const answer = (more: Parameters<typeof me>[1] = {}) => me('2026-11-03 09:00', more);
const application = (more: Parameters<typeof me>[1] = {}) =>
  me('2026-11-03 09:00', { mentions: ['applied'], ...more });
const nudge = (local: string) => me(local, { mentions: ['question'] });

describe('the table, row by row', () => {
  const times = { signals: [{ asks: 'times' as const }] };
  const offer = {
    mentions: ['times-offered' as const],
    signals: [{ kind: 'meeting' as const, fixed: false }],
  };
  const frozen = () => they('2026-11-02 09:00', { signals: [{ kind: 'hiring-freeze' }, {}] });
  const done = () => they('2026-11-02 09:00', { mentions: ['interviews-done'], signals: [{}] });
  const held = () => they('2026-11-02 09:00', { mentions: ['interview-held'], signals: [{}] });
  const called = () => they('2026-11-02 09:00', { mentions: ['screening-held'], signals: [{}] });
  const offered = () => [
    they('2026-11-02 09:00', { signals: [{ kind: 'offer' }] }),
    answer({ mentions: ['question'] }),
  ];

  test.each([
    ['freeze', [frozen(), answer()], '2026-12-01', '2026-12-29', '2027-01-26'],
    ['scheduling', [asked(times), answer(offer)], '2026-11-05', '2026-11-12', '2026-11-26'],
    [
      'applied-referred',
      [application({ mentions: ['applied', 'referred'] })],
      '2026-11-12',
      '2026-11-19',
      '2026-12-03',
    ],
    ['applied', [application()], '2026-11-17', '2026-11-24', '2026-12-08'],
    ['deciding', [done(), answer()], '2026-11-12', '2026-11-19', '2026-12-03'],
    ['other: approached', [asked(), answer()], '2026-11-10', '2026-11-17', '2026-12-01'],
    ['other: screening', [called(), answer()], '2026-11-10', '2026-11-17', '2026-12-01'],
    ['other: interviewing', [held(), answer()], '2026-11-10', '2026-11-17', '2026-12-01'],
    ['other: offer', offered(), '2026-11-10', '2026-11-17', '2026-12-01'],
  ] as [string, MessageFacts[], string, string, string][])('%s', (row, messages, first, second, closing) => {
    expect(due(messages)).toBe(first);
    const one = [...messages, nudge(`${first} 10:00`)];
    expect(due(one)).toBe(second);
    const two = [...one, nudge(`${second} 10:00`)];
    expect(due(two)).toBe(closing);
    const three = seenAt([...two, nudge(`${closing} 10:00`)], zoned('UTC'), at(`${closing} 12:00`)).standing;
    expect([three.state, three.due, three.situation]).toEqual(['gone quiet', undefined, row.split(':')[0]]);
  });

  test('waits are the settings\u2019', () => {
    const settings = zoned('UTC');
    const own = { ...settings, cadence: { ...settings.cadence, other: [1, 2, 3] as const } };
    expect(due([asked(), answer()], own)).toBe('2026-11-04');
  });

  test('a later message that says so ends a freeze, and so does a meeting', () => {
    const thawed = [frozen(), answer(), they('2026-11-04 09:00', { mentions: ['freeze-over'] })];
    expect(due(thawed)).toBe('2026-11-11');
    const offer = [
      frozen(),
      answer(),
      they('2026-11-04 09:00', { signals: [{ kind: 'offer' }] }),
      me('2026-11-05 09:00'),
    ];
    expect(due(offer)).toBe('2026-11-12');
    const met = they('2026-11-04 09:00', { signals: [fixed('2026-11-05 10:00', '2026-11-05 11:00')] });
    const found = seenAt([frozen(), answer(), met], zoned('UTC'), at('2026-11-09 10:00'));
    expect(found.standing.situation).toBe('other');
  });

  test('scheduling is no longer open once a meeting is fixed', () => {
    const settled = they('2026-11-04 09:00', { signals: [fixed('2026-11-06 10:00', '2026-11-06 11:00')] });
    const found = seenAt([asked(times), answer(offer), settled], zoned('UTC'), at('2026-11-09 10:00'));
    expect([found.standing.situation, found.due && dayOf(found.due.at, 'UTC')]).toEqual([
      'other',
      '2026-11-13',
    ]);
  });

  test('scheduling opens again when a meeting is moved without a new time', () => {
    const settled = they('2026-11-04 09:00', { signals: [fixed('2026-11-06 10:00', '2026-11-06 11:00')] });
    const moved = me('2026-11-05 09:00', { signals: [{ kind: 'reschedule' }] });
    expect(due([asked(times), answer(offer), settled, moved])).toBe('2026-11-09');
  });
});

describe('from when it counts', () => {
  test('a courtesy moves the clock, though not the turn', () => {
    const thanks = they('2026-11-04 09:00', { signals: [{ kind: 'courtesy' }] });
    expect(due([asked(), answer(), thanks])).toBe('2026-11-11');
  });

  test('an auto-reply and a status mail do not, once a human has written', () => {
    const auto = they('2026-11-04 09:00', { kind: 'auto-reply' });
    const status = they('2026-11-05 09:00', { kind: 'status', from: ats, noReply: true });
    expect(due([asked(), answer(), auto, status])).toBe('2026-11-10');
  });

  test('an application waits from its status mail where that is later', () => {
    const status = they('2026-11-04 09:00', {
      kind: 'status',
      from: ats,
      noReply: true,
      mentions: ['applied'],
    });
    expect(due([application(), status])).toBe('2026-11-18');
  });

  test('an invitation moves the clock, also where it is declined', () => {
    const invitation = they('2026-11-04 09:00', {
      kind: 'calendar',
      signals: [fixed('2026-11-20 10:00', '2026-11-20 11:00')],
    });
    const declined = me('2026-11-04 10:00', {
      kind: 'calendar',
      signals: [{ kind: 'meeting', cancelled: true }],
    });
    const found = seenAt([asked(), answer(), invitation, declined], zoned('UTC'), at('2026-11-05'));
    expect(found.since).toBe(at('2026-11-04 09:00'));
  });

  test('after a nudge it counts from the nudge, not from a courtesy of mine after it', () => {
    const thanks = me('2026-11-12 09:00', { signals: [{ kind: 'courtesy' }] });
    expect(due([asked(), answer(), nudge('2026-11-10 09:00'), thanks])).toBe('2026-11-17');
  });

  test('a draft is no message', () => {
    const draft = me('2026-11-09 09:00', { kind: 'draft' });
    expect(due([asked(), answer(), draft])).toBe('2026-11-10');
  });

  test('after a meeting it counts from its end', () => {
    const meeting = they('2026-11-04 09:00', { signals: [fixed('2026-11-11 10:00', '2026-11-11 11:30')] });
    const found = seenAt([asked(), answer(), meeting], zoned('UTC'), at('2026-11-13 09:00'));
    expect([found.since, found.due && dayOf(found.due.at, 'UTC')]).toEqual([
      at('2026-11-11 11:30'),
      '2026-11-18',
    ]);
  });

  test('the local day of sending counts, not that of Greenwich', () => {
    // 01:00 on Tuesday in Kiritimati is still Monday in Greenwich.
    const zone = 'Pacific/Kiritimati';
    const late = me('2026-11-03 01:00', {}, zone);
    expect(late.sentAt).toBeLessThan(at('2026-11-03'));
    expect(due([they('2026-11-02 09:00', {}, zone), late], zoned(zone))).toBe('2026-11-10');
  });
});

describe('a promise', () => {
  test.each([
    ['in the same week: one working day after it', '2026-11-03', { to: '2026-11-05' }, '2026-11-06'],
    ['in the next week: one', '2026-11-03', { from: '2026-11-11', to: '2026-11-12' }, '2026-11-13'],
    [
      'on the next week\u2019s Friday: one, over the weekend',
      '2026-11-03',
      { to: '2026-11-13' },
      '2026-11-16',
    ],
    ['later than that: two', '2026-11-03', { to: '2026-11-16' }, '2026-11-18'],
    ['shorter than the base wait', '2026-11-03', { to: '2026-11-03' }, '2026-11-04'],
    ['much longer than the base wait', '2026-11-03', { to: '2027-01-06' }, '2027-01-08'],
    [
      'made on a Sunday for the next Friday: that is the next week',
      '2026-11-08',
      { to: '2026-11-13' },
      '2026-11-16',
    ],
    ['made on a Sunday for the Friday after: two', '2026-11-08', { to: '2026-11-20' }, '2026-11-24'],
    ['for a Saturday, which belongs to its week', '2026-11-03', { to: '2026-11-14' }, '2026-11-16'],
    ['without an end: the base wait from its first day', '2026-11-03', { from: '2026-11-16' }, '2026-11-23'],
    ['vague: moves nothing', '2026-11-03', {}, '2026-11-10'],
    ['in a few weeks: 15 working days', '2026-11-03', { wait: 15 }, '2026-11-24'],
  ] as [string, string, Partial<Signal>, string][])('%s', (_, made, said, expected) => {
    expect(due([asked(), answer(), they(`${made} 10:00`, { signals: [promise(said)] })])).toBe(expected);
  });

  test.each([
    ['from Friday to Saturday', [5, 6], '2026-08-20', '2026-08-25', '2026-08-26'],
    ['from Friday to Saturday, in the week after the next', [5, 6], '2026-08-20', '2026-08-30', '2026-09-01'],
    ['of Sunday alone', [7], '2026-11-03', '2026-11-14', '2026-11-16'],
    ['in two parts: Wednesday ends a week too', [3, 7], '2026-11-02', '2026-11-06', '2026-11-07'],
    ['in two parts, two weeks on', [3, 7], '2026-11-02', '2026-11-09', '2026-11-12'],
    ['none', [], '2026-11-03', '2026-11-15', '2026-11-16'],
  ] as [string, Weekday[], string, string, string][])(
    'with a weekend %s',
    (_, weekend, made, to, expected) => {
      const week = { weekend, daysOff: [] };
      const said = they(`${made} 10:00`, { signals: [promise({ to: to as Day })] });
      expect(due([said], zoned('UTC', { week }))).toBe(expected);
    },
  );

  test('the day itself may be a day off; days off before it change nothing', () => {
    const week = { weekend: [6, 7] as Weekday[], daysOff: days('2026-12-24', '2026-12-25', '2027-01-06') };
    const said = they('2026-12-16 14:47', { signals: [promise({ to: '2027-01-06' as Day })] });
    expect(due([said], zoned('Europe/Berlin', { week }))).toBe('2027-01-08');
  });

  test('the candidate\u2019s mail on its last day leaves it open', () => {
    const said = they('2026-11-03 10:00', { signals: [promise({ to: '2026-11-10' as Day })] });
    expect(due([said, me('2026-11-10 09:00')])).toBe('2026-11-11');
  });

  test('a mail after it is a nudge, and the wait is that of the second', () => {
    const said = they('2026-11-03 10:00', { signals: [promise({ to: '2026-11-10' as Day })] });
    expect(due([said, me('2026-11-11 09:00')])).toBe('2026-11-18');
  });

  test('is kept by any later human message of theirs', () => {
    const said = they('2026-11-03 10:00', { signals: [promise({ to: '2026-11-20' as Day })] });
    expect(due([said, they('2026-11-05 09:00')])).toBe('2026-11-12');
  });

  test('is not kept by an auto-reply', () => {
    const said = they('2026-11-03 10:00', { signals: [promise({ to: '2026-11-20' as Day })] });
    expect(due([said, they('2026-11-05 09:00', { kind: 'auto-reply' })])).toBe('2026-11-24');
  });

  test('of the candidate sets no clock of theirs', () => {
    const own = me('2026-11-03 10:00', { signals: [promise({ by: 'candidate', to: '2026-11-20' as Day })] });
    expect(standing([asked(), own], { now: '2026-11-04' }).due).toBeUndefined();
  });

  test('the latest of two in one message holds: nobody is reminded before a promised day', () => {
    const two = [promise({ to: '2026-11-12' as Day }), promise({ to: '2026-11-05' as Day })];
    for (const signals of [two, two.toReversed()])
      expect(due([asked(), they('2026-11-03 10:00', { signals })])).toBe('2026-11-13');
  });

  test('of a machine counts too', () => {
    const status = { kind: 'status' as const, from: ats, noReply: true };
    const said = they('2026-11-04 09:00', { ...status, signals: [promise({ to: '2026-11-06' as Day })] });
    expect(due([application(), said])).toBe('2026-11-09');
  });

  test('is kept by an invitation: after that meeting the wait counts from its end', () => {
    const said = they('2026-11-03 10:00', { signals: [promise({ to: '2026-11-06' as Day })] });
    const meeting = fixed('2026-11-11 10:00', '2026-11-11 11:00');
    const invitation = they('2026-11-05 09:00', { kind: 'calendar', signals: [meeting] });
    const found = seenAt([said, invitation], zoned('UTC'), at('2026-11-13 09:00'));
    expect(found.due && dayOf(found.due.at, 'UTC')).toBe('2026-11-18');
  });
});

describe('out of office', () => {
  const auto = (more: Partial<Signal>, local = '2026-11-03 09:01') =>
    they(local, { kind: 'auto-reply', signals: [away(more)] });

  test.each([
    ['not before the second working day after the last day away', { to: '2026-11-22' }, '2026-11-24'],
    ['over a weekend', { to: '2026-11-20' }, '2026-11-24'],
    ['an absence that ends early changes nothing', { to: '2026-11-04' }, '2026-11-10'],
    ['without a date: 5 working days after it', {}, '2026-11-10'],
    [
      'of a third person on whom nothing hangs: nothing',
      { to: '2026-11-22', who: 'Priya Raman' },
      '2026-11-10',
    ],
  ] as [string, Partial<Signal>, string][])('%s', (_, said, expected) => {
    expect(due([asked(), answer(), auto(said)])).toBe(expected);
  });

  test('without a date it holds back a shorter wait', () => {
    const times = me('2026-11-03 09:00', { mentions: ['times-offered'] });
    expect(due([asked({ signals: [{ asks: 'times' }] }), times, auto({})])).toBe('2026-11-10');
  });

  test('without a date it is over once that person writes', () => {
    const back = they('2026-11-04 09:00', { signals: [{ kind: 'decision-pending' }] });
    const times = me('2026-11-03 09:00', { mentions: ['times-offered'] });
    const messages = [asked({ signals: [{ asks: 'times' }] }), times, auto({}, '2026-11-03 09:02'), back];
    expect(due(messages)).toBe('2026-11-06');
  });

  test('of a third person counts where the decision hangs on that person', () => {
    const said = away({ to: '2026-11-20' as Day, who: 'our VP, Priya Raman' });
    const pending = { kind: 'decision-pending' as const, quote: 'Priya has to sign it off' };
    expect(
      due([they('2026-11-03 10:00', { signals: [pending] }), they('2026-11-04 10:00', { signals: [said] })]),
    ).toBe('2026-11-24');
  });

  test('of a third person counts where the same message calls the decision pending', () => {
    const said = away({ to: '2026-11-20' as Day, who: 'Priya Raman' });
    const pending = { kind: 'decision-pending' as const, quote: 'she has to sign it off' };
    expect(due([they('2026-11-03 10:00', { signals: [said, pending] })])).toBe('2026-11-24');
  });

  test('without an end, but announced for later, it counts from its first day', () => {
    expect(due([asked(), answer(), auto({ from: '2026-11-09' as Day })])).toBe('2026-11-16');
  });

  test('holds a promise back too', () => {
    const both = [promise({ to: '2026-11-06' as Day }), away({ to: '2026-11-13' as Day })];
    expect(due([they('2026-11-03 10:00', { signals: both })])).toBe('2026-11-17');
  });

  test('of the candidate holds nothing back', () => {
    const own = me('2026-11-03 09:00', { signals: [away({ by: 'candidate', to: '2026-11-22' as Day })] });
    expect(due([asked(), own])).toBe('2026-11-10');
  });
});

describe('over the calendar\u2019s edges', () => {
  test.each([
    ['clocks go forward', 'Europe/Berlin', '2026-03-26 09:00', [], '2026-04-02'],
    ['clocks go back', 'Europe/Berlin', '2026-10-22 09:00', [], '2026-10-29'],
    ['clocks go forward in America', 'America/New_York', '2026-03-05 23:30', [], '2026-03-12'],
    ['sent in the hour that comes twice', 'America/New_York', '2026-11-01 01:30', [], '2026-11-06'],
    ['leap day', 'Europe/London', '2028-02-24 09:00', [], '2028-03-02'],
    [
      'year\u2019s end with days off',
      'Europe/London',
      '2026-12-22 09:00',
      ['2026-12-25', '2026-12-28', '2026-12-31', '2027-01-01'],
      '2027-01-04',
    ],
    ['a midnight that does not exist', 'Asia/Beirut', '2026-03-22 09:00', [], '2026-03-27'],
  ] as [string, string, string, string[], string][])('%s', (_, zone, sent, off, expected) => {
    const settings = zoned(zone, { week: { weekend: [6, 7], daysOff: days(...off) } });
    const messages = [they(sent, { mentions: ['interview-held'] }, zone)];
    expect(due(messages, settings)).toBe(expected);
  });

  test('it is overdue from the first instant of that day on, and not before', () => {
    const messages = [asked(), answer()];
    const zone = 'Europe/Dublin';
    const state = (now: string) => standing(messages, { now, zone }).standing.state;
    expect([state('2026-11-09 23:59'), state('2026-11-10 00:00')]).toEqual(['waiting', 'overdue']);
  });

  test('a clock that jumps back finds the same due day', () => {
    const messages = [asked(), answer()];
    const seen = ['2026-11-20 10:00', '2026-11-01 10:00', '2020-01-01 00:00'].map(
      (now) => standing(messages, { now }).due?.at,
    );
    expect(seen).toEqual([at('2026-11-10'), at('2026-11-10'), at('2026-11-10')]);
  });
});

test('a snooze that ends later holds it back to the moment at which it ends', () => {
  const until = at('2026-11-19 09:00');
  const found = standing([asked(), answer()], {
    now: '2026-11-04',
    decisions: { snoozedUntil: { value: until, at: at('2026-11-04') } },
  });
  expect([found.due?.at, found.due?.because.id]).toEqual([until, 'snoozed']);
});

test('without a human address nothing falls due', () => {
  const status = they('2026-11-04 09:00', { kind: 'status', noReply: true, mentions: ['applied'] });
  const { state, due: none } = standing([status], { now: '2026-12-20' }).standing;
  expect([state, none]).toEqual(['no human yet', undefined]);
});
