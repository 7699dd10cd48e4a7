import { expect, test } from 'vitest';
import { findReason, reasons } from '../../src/core/reasons/index.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import type { Standing } from '../../src/core/turn/standing.ts';
import { messageFacts } from '../support/facts.ts';
import { day, interview, mine, on, signal, standingOf, theirs, zone } from '../support/standing.ts';

const why = (messages: Parameters<typeof standingOf>[0], changes: Partial<Standing> = {}) => {
  const { id, strength, because } = findReason(standingOf(messages, changes));
  return `${id} (${strength}: ${because.id})`;
};
const at = (instant: string): Partial<Standing> => ({ now: Date.parse(instant) });

const freeze = signal('hiring-freeze');
const away = (to?: string) => signal('out-of-office', to ? { to: day(to) } : {});
const pending = signal('decision-pending');
const volume = signal('high-volume');
const asksTimes = signal('request', { asks: 'times' });
const proposed = signal('meeting', { by: 'candidate' });
const fixedFor = (date: string) =>
  signal('meeting', {
    fixed: true,
    from: day(`2026-${date}`),
    to: day(`2026-${date}`),
    start: on(date),
    end: on(date) + 1,
  });
const frozen: Partial<Standing> = { situation: 'freeze' };
const first = [theirs('11-16'), mine('11-17')];

test('there are five reasons, each with an id, a slug and a rank of its own, and one is the default', () => {
  expect(reasons.map(({ id }) => id)).toEqual([
    'hiring freeze',
    'decision makers out of office',
    'scheduling conflict',
    'high volume',
    'not that into you',
  ]);
  for (const key of ['slug', 'rank'] as const) expect(new Set(reasons.map((one) => one[key])).size).toBe(5);
  expect(reasons.filter(({ isDefault }) => isDefault)).toHaveLength(1);
});

test('nothing else known: high volume', () => {
  expect(why(first)).toBe('high volume (default: default)');
});

test.each<[string, Parameters<typeof standingOf>[0], Partial<Standing>, string]>([
  ['a freeze', [theirs('11-02', { signals: [freeze] })], frozen, 'hiring freeze (evidence: freeze)'],
  [
    'away until a day',
    [...first, theirs('11-17', { kind: 'auto-reply', signals: [away('2026-11-22')] })],
    {},
    'decision makers out of office (evidence: away)',
  ],
  [
    'a decision pending',
    [theirs('11-16', { signals: [pending] })],
    {},
    'decision makers out of office (evidence: pending)',
  ],
  [
    'many applicants',
    [theirs('11-16', { signals: [volume] }), mine('11-17')],
    {},
    'high volume (evidence: volume)',
  ],
  [
    'many applicants, says a machine',
    [mine('11-09', { mentions: ['applied'] }), theirs('11-09', { kind: 'status', signals: [volume] })],
    { stage: 'applied', situation: 'applied' },
    'high volume (evidence: volume)',
  ],
  [
    'times asked for',
    [theirs('11-20', { signals: [asksTimes] }), mine('11-20', { mentions: ['times-offered'] })],
    {},
    'scheduling conflict (evidence: times-open)',
  ],
  [
    'times offered by me',
    [theirs('11-20'), mine('11-20', { signals: [proposed] })],
    {},
    'scheduling conflict (evidence: times-open)',
  ],
  [
    'moved by me',
    [
      theirs('11-16', { signals: [fixedFor('11-20')] }),
      mine('11-18', { signals: [signal('reschedule', { by: 'candidate' })] }),
    ],
    {},
    'scheduling conflict (evidence: moved)',
  ],
  [
    'they did not come',
    [
      theirs('11-16', { signals: [fixedFor('11-20')] }),
      mine('11-21', { signals: [signal('no-show'), proposed] }),
    ],
    {},
    'scheduling conflict (evidence: missed)',
  ],
])('%s is evidence', (_, messages, changes, expected) => expect(why(messages, changes)).toBe(expected));

test('my own absence, freeze or applicants explain nothing', () => {
  const mineAway = mine('11-17', {
    signals: [signal('out-of-office', { by: 'candidate', to: day('2026-11-20') })],
  });
  expect(why([theirs('11-16'), mineAway])).toBe('high volume (default: default)');
});

test('the words that show it, who said them and when are told', () => {
  const said = theirs('11-02', { signals: [freeze] });
  const reason = findReason(standingOf([said], frozen));
  expect(reason.quote).toBe('words of hiring-freeze');
  expect(reason.because.values).toEqual({ who: 'Maya Okafor', at: said.sentAt });
});

test('how often each side has moved it is counted', () => {
  const moved = (by: 'company' | 'candidate') => signal('reschedule', { by });
  const messages = [
    theirs('11-09', { signals: [fixedFor('11-12')] }),
    mine('11-10', { signals: [moved('candidate')] }),
    theirs('11-11', { signals: [moved('company')] }),
    mine('11-17', { signals: [moved('candidate'), proposed] }),
  ];
  expect(findReason(standingOf(messages)).because.values).toMatchObject({ movedByMe: 2, movedByThem: 1 });
});

test('the newest words win', () => {
  expect(why([theirs('11-10', { signals: [volume] }), theirs('11-16', { signals: [pending] })])).toMatch(
    /pending/,
  );
  expect(why([theirs('11-10', { signals: [pending] }), theirs('11-16', { signals: [volume] })])).toMatch(
    /volume\)$/,
  );
});

test('in one message a freeze beats an absence, an absence open times, open times many applicants', () => {
  const together = (signals: (typeof freeze)[], changes: Partial<Standing> = {}) =>
    why([theirs('11-16', { signals }), mine('11-16')], changes);
  expect(together([volume, asksTimes, away('2026-11-22'), freeze], frozen)).toMatch(/^hiring freeze/);
  expect(together([volume, asksTimes, pending])).toMatch(/^decision makers/);
  expect(together([volume, asksTimes])).toMatch(/^scheduling/);
});

test('what was said before the last meeting that was held is no evidence', () => {
  const before = [theirs('11-02', { signals: [volume, pending] })];
  const held = [interview('11-12')];
  expect(why(before, { held })).toBe('high volume (default: default)');
  expect(why([...before, theirs('11-13', { signals: [pending] })], { held })).toMatch(/pending/);
});

test('what is said on the day of a meeting without an hour counts where it speaks of it as over', () => {
  const held = [
    { ...interview('11-12'), start: undefined, end: Date.parse('2026-11-12T23:00:00Z') } as never,
  ];
  const said = (mentions: ('interview-held' | 'question')[]) => [
    theirs('11-12', { signals: [pending], mentions }),
  ];
  expect(why(said(['interview-held']), { held })).toMatch(/pending/);
  expect(why(said(['question']), { held })).toMatch(/default/);
});

test('a freeze that a later message lifts is gone', () => {
  const messages = [
    theirs('10-05', { signals: [freeze] }),
    theirs('11-16', { mentions: ['freeze-over'] }),
    mine('11-17'),
  ];
  expect(why(messages, { situation: 'other' })).toBe('high volume (default: default)');
});

test('an absence is gone when that person writes again, and stays when another one does', () => {
  const gone = theirs('11-10', { kind: 'auto-reply', signals: [away()] });
  expect(why([mine('11-10'), gone, theirs('11-16'), mine('11-17')])).toMatch(/default/);
  const colleague = { name: 'Tom Reyes', address: 'tom@northwind.example' };
  expect(why([mine('11-10'), gone, theirs('11-16', { from: colleague }), mine('11-17')])).toMatch(/away/);
});

test('an absence of a third person outlasts the words of the one who told of it', () => {
  const told = theirs('11-10', {
    signals: [signal('out-of-office', { who: 'our VP', to: day('2026-11-22') })],
  });
  expect(why([told, theirs('11-12'), mine('11-13')])).toMatch(/away/);
});

test('an absence explains the silence until the first nudge after it, not one sent during it', () => {
  const gone = theirs('11-10', { kind: 'auto-reply', signals: [away('2026-11-15')] });
  const during = mine('11-13');
  const after = mine('11-17');
  expect(why([mine('11-09'), gone, during], { nudges: [during] })).toMatch(/away/);
  expect(why([mine('11-09'), gone, after], { nudges: [after] })).toMatch(/default/);
  const again = theirs('11-17', {
    kind: 'auto-reply',
    sentAt: on('11-17') + 1000,
    signals: [away('2026-11-22')],
  });
  expect(why([mine('11-09'), gone, after, again], { nudges: [after] })).toMatch(/away/);
});

test('a decision pending is not an absence: a nudge does not end it', () => {
  const nudge = mine('11-20');
  expect(why([theirs('11-10', { signals: [pending] }), nudge], { nudges: [nudge] })).toMatch(/pending/);
});

test('a meeting fixed after a reschedule takes the conflict back', () => {
  const messages = [
    theirs('11-02', { signals: [fixedFor('11-06')] }),
    mine('11-04', { signals: [signal('reschedule', { by: 'candidate' })] }),
    theirs('11-09', { signals: [fixedFor('11-10')] }),
  ];
  expect(why(messages)).toMatch(/default/);
});

test('two unanswered nudges: not that into you; one is not enough; evidence is stronger', () => {
  const [one, two] = [mine('11-10'), mine('11-18')];
  const start = theirs('11-06');
  expect(why([start, one, two], { nudges: [one, two] })).toBe('not that into you (pattern: nudges)');
  expect(why([start, one], { nudges: [one] })).toMatch(/default/);
  const busy = theirs('11-06', { signals: [volume] });
  expect(why([busy, one, two], { nudges: [one, two] })).toMatch(/volume/);
});

test('three times the base wait since their last human message, to the day', () => {
  // 15 working days after Monday, 2 November are over on Monday, 23 November.
  const messages = [theirs('11-02'), mine('11-03')];
  expect(why(messages, at('2026-11-22T12:00:00Z'))).toMatch(/default/);
  expect(why(messages, at('2026-11-22T23:00:00Z'))).toBe('not that into you (pattern: long-silence)');
  const week = { weekend: [6, 7] as const, daysOff: [day('2026-11-11')] };
  const withDayOff = { settings: { ...defaultSettings, timeZone: zone, week } };
  expect(why(messages, { ...at('2026-11-22T23:00:00Z'), ...withDayOff })).toMatch(/default/);
});

test('the base wait is that of the situation; nobody who never wrote is not into you', () => {
  const messages = [theirs('11-02'), mine('11-03')];
  expect(why(messages, { ...at('2026-11-24T12:00:00Z'), situation: 'deciding' })).toMatch(/default/);
  const machine = [mine('09-01', { mentions: ['applied'] }), theirs('09-01', { kind: 'status' })];
  expect(why(machine, { situation: 'applied' })).toMatch(/default/);
});

test('a meeting that they came to is a word of theirs', () => {
  expect(why([theirs('10-20')], { held: [interview('11-17')] })).toMatch(/default/);
});

test.each([
  ['2026-12-19T12:00:00Z', 'high volume (default: default)'],
  ['2026-12-19T23:00:00Z', 'decision makers out of office (pattern: season)'],
  ['2027-01-03T22:59:00Z', 'decision makers out of office (pattern: season)'],
  ['2027-01-03T23:00:00Z', 'high volume (default: default)'],
])('the holiday season goes from 20 December to 3 January in the candidate’s zone: %s', (now, expected) => {
  expect(why([theirs('12-17'), mine('12-18')], at(now))).toBe(expected);
});

test('the season is weaker than not that into you, and than evidence', () => {
  expect(why([theirs('11-02'), mine('11-03')], at('2026-12-28T12:00:00Z'))).toMatch(/long-silence/);
  expect(why([theirs('12-16', { signals: [volume] })], at('2026-12-28T12:00:00Z'))).toMatch(/volume/);
});

test('the candidate’s choice beats all, and a word that is no reason is not taken', () => {
  const chosen = (value: string): Partial<Standing> => ({
    ...frozen,
    decisions: { reason: { value, at: 1 } },
  });
  const messages = [messageFacts({ signals: [freeze] })];
  expect(why(messages, chosen('scheduling conflict'))).toBe('scheduling conflict (chosen: chosen)');
  expect(why(messages, chosen('bad luck'))).toMatch(/^hiring freeze/);
});
