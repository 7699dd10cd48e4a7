/** What is taken along: a backup that comes back exactly, a calendar that calendars accept, rows for a spreadsheet. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { afterEach, describe, expect, test } from 'vitest';
import { assess } from '../../src/core/assess.ts';
import type { Decision } from '../../src/core/decision.ts';
import { backupText, type DatedSetting, LARGEST, readBackup } from '../../src/core/export/backup.ts';
import { calendarText } from '../../src/core/export/calendar.ts';
import { datesOf } from '../../src/core/export/dates.ts';
import { columns, rowsOf } from '../../src/core/export/rows.ts';
import { pipelineOf } from '../../src/core/pipeline/pipeline.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { threadFacts } from '../support/facts.ts';
import { day, mine, now, on, signal, theirs, zone } from '../support/standing.ts';

const settings = { ...defaultSettings, timeZone: zone };

const decisions = [
  { about: 'domain:northwind.example', field: 'verdict', value: 'hiring', at: 3 },
  { about: 'sender:jobs@alerts.example', field: 'verdict', value: 'not hiring', at: 4 },
  { about: 'thread:gmail/a@b.example/1' as never, field: 'snoozedUntil', value: 1_800_000_000_000, at: 5 },
  { about: 'thread:gmail/a@b.example/1' as never, field: 'closed', value: null, at: 6 },
  {
    about: 'thread:gmail/a@b.example/1' as never,
    field: 'elsewhere',
    value: [{ by: 'company', at: 7, channel: 'phone' }],
    at: 8,
  },
  {
    about: 'thread:gmail/a@b.example/2' as never,
    field: 'person',
    value: { name: 'Zoë "Z"\n', address: '' },
    at: 9,
  },
] as const satisfies readonly Decision[];
const set: readonly DatedSetting[] = [
  { key: 'week', value: { weekend: [5, 6], daysOff: [day('2026-12-24')] }, at: 11 },
  { key: 'templates', value: { 'signoff.warm': 'With best wishes,' }, at: 12 },
  {
    key: 'timeline',
    value: { offers: [{ company: 'Contoso', deadline: day('2026-12-04') }], finalRounds: [] },
    at: 13,
  },
];
const text = backupText(decisions, set, 99);
/** The backup with one thing changed, as text. */
const changed = (change: (backup: Record<string, unknown>) => void): string => {
  const backup = JSON.parse(text);
  change(backup);
  return JSON.stringify(backup);
};
const faultOf = (file: string) => {
  const read = readBackup(file);
  return read.ok ? undefined : read.fault;
};

describe('backup', () => {
  test('comes back exactly', () => {
    const read = readBackup(text);
    expect(read.ok && backupText(read.backup.decisions, read.backup.settings, 99)).toBe(text);
    expect(read.ok && new Set(read.backup.decisions)).toEqual(new Set(decisions));
    expect(read.ok && new Set(read.backup.settings)).toEqual(new Set(set));
  });

  test('the same state makes the same file, in whichever order it was stored', () =>
    expect(backupText(decisions.toReversed(), set.toReversed(), 99)).toBe(text));

  test('every decision comes back exactly', () => {
    const about = fc.string({ minLength: 1, maxLength: 40 }).map((name) => `sender:${name}` as const);
    const at = fc.nat();
    const any = fc.oneof(
      fc.record({
        about,
        field: fc.constant('reason' as const),
        value: fc.option(fc.string({ maxLength: 60 })),
        at,
      }),
      fc.record({ about, field: fc.constant('snoozedUntil' as const), value: fc.option(fc.nat()), at }),
      fc.record({
        about,
        field: fc.constant('person' as const),
        value: fc.option(
          fc.record({ name: fc.string({ unit: 'binary' }), address: fc.string() }, { noNullPrototype: true }),
        ),
        at,
      }),
    );
    fc.assert(
      fc.property(fc.array(any), (made) => {
        const read = readBackup(backupText(made as Decision[], [], 0));
        // `about` must not hold a line break where its kind ends; all else is the candidate's own.
        const legal = made.every((one) => /^sender:./.test(one.about));
        expect(read.ok).toBe(legal);
        if (read.ok)
          expect(JSON.parse(backupText(read.backup.decisions, [], 0))).toEqual(
            JSON.parse(backupText(made as Decision[], [], 0)),
          );
      }),
    );
  });

  test('a byte order mark is no harm', () => expect(readBackup(`\uFEFF${text}`).ok).toBe(true));

  test.each<[string, string, string]>([
    ['too big', 'too big', ' '.repeat(LARGEST + 1)],
    ['empty', 'no json', ''],
    ['cut off', 'no json', text.slice(0, -10)],
    ['a number', 'no backup', '7'],
    ['null', 'no backup', 'null'],
    ['something else', 'no backup', '{"format":"other"}'],
    [
      'from a later version',
      'newer version',
      changed((backup) => Object.assign(backup, { version: 2, more: [] })),
    ],
    ['of no version', 'damaged', changed((backup) => delete backup.version)],
    ['with more than it should hold', 'damaged', changed((backup) => Object.assign(backup, { more: 1 }))],
    ['nested without end', 'damaged', `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`],
  ])('%s: %s', (_, fault, file) => expect(faultOf(file)?.is).toBe(fault));

  test('says where the first wrong thing is', () => {
    const file = changed((backup) =>
      Object.assign((backup.decisions as object[])[2] as object, { at: 'soon' }),
    );
    expect(faultOf(file)).toEqual({ is: 'damaged', where: 'decisions.2.at' });
  });

  test.each([
    ['an unknown field', { about: 'sender:a', field: 'constructor', value: 1, at: 1 }],
    ['a value of another field', { about: 'sender:a', field: 'closed', value: 'hiring', at: 1 }],
    ['no subject', { about: 'sender:', field: 'closed', value: true, at: 1 }],
    ['another subject', { about: 'file:///etc', field: 'closed', value: true, at: 1 }],
    ['a time that is none', { about: 'sender:a', field: 'closed', value: true, at: 9e15 }],
    ['more than it should hold', { about: 'sender:a', field: 'closed', value: true, at: 1, more: 1 }],
  ])('a decision with %s is refused', (_, bad) =>
    expect(faultOf(changed((backup) => (backup.decisions as object[]).push(bad)))?.is).toBe('damaged'),
  );

  test.each([
    ['an unknown one', { key: 'admin', value: true, at: 1 }],
    [
      'a week without working days',
      { key: 'week', value: { weekend: [1, 2, 3, 4, 5, 6, 7], daysOff: [] }, at: 1 },
    ],
    [
      'a template that cannot be read',
      { key: 'templates', value: { 'signoff.warm': 'Dear {nobody' }, at: 1 },
    ],
    ['an empty one', { key: 'tone', value: null, at: 1 }],
    ['one that stands there twice', { key: 'week', value: { weekend: [6], daysOff: [] }, at: 20 }],
  ])('a setting is refused: %s', (_, bad) =>
    expect(faultOf(changed((backup) => (backup.settings as object[]).push(bad)))?.is).toBe('damaged'),
  );

  test.each(['__proto__', 'constructor', 'prototype'])('a key %s is refused wherever it stands', (key) => {
    for (const place of [
      `{"format":"keepwarm","${key}":{"polluted":1}}`,
      text.replace('"name":', `"${key}":{"polluted":1},"name":`),
      text.replace('"signoff.warm":', `"${key}":"x","signoff.warm":`),
    ]) {
      expect(place).not.toBe(text);
      expect(faultOf(place)?.is).toBe('damaged');
    }
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test('brackets in words are only words', () => {
    const name = '[{"\\'.repeat(100);
    const file = backupText(
      [{ about: 'sender:a', field: 'person', value: { name, address: '' }, at: 1 }],
      [],
      0,
    );
    expect(readBackup(file).ok).toBe(true);
  });
});

describe('calendar', () => {
  const zoneBefore = process.env.TZ;
  afterEach(() => {
    process.env.TZ = zoneBefore;
  });
  const hostile = 'Write to Zoë, "Z"; \\n BEGIN:VEVENT\r\nEND:VCALENDAR\r\nX-EVIL:1 🎉'.repeat(3);
  const entries = [
    {
      uid: 'due-1@keepwarm',
      day: day('2026-11-30'),
      summary: hostile,
      description: `line one\nline two; ${hostile}`,
    },
    {
      uid: 'due-2@keepwarm',
      day: day('2027-03-28'),
      summary: 'On the day the clocks change',
      description: '',
    },
  ];

  test.each(['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/Berlin'])(
    'another parser reads the same days and words (%s)',
    (place) => {
      process.env.TZ = place;
      const file = calendarText(entries, 'Keepwarm', now);
      const calendar = new ICAL.Component(ICAL.parse(file));
      expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
      expect(calendar.getFirstPropertyValue('prodid')).toContain('Keepwarm');
      expect(calendar.getFirstProperty('x-evil')).toBeNull();
      const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
      expect(
        events.map(({ uid, startDate, endDate }) => [
          uid,
          startDate.isDate,
          startDate.toString(),
          endDate.toString(),
        ]),
      ).toEqual([
        ['due-1@keepwarm', true, '2026-11-30', '2026-12-01'],
        ['due-2@keepwarm', true, '2027-03-28', '2027-03-29'],
      ]);
      expect(events[0]?.summary.replace(/\r\n|\r/g, '\n')).toBe(hostile.replace(/\r\n/g, '\n'));
      expect(events[0]?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
      expect(String(events[0]?.component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-26T09:00:00Z');
    },
  );

  test('lines are folded at 75 octets and end in CRLF, as RFC 5545 asks', () => {
    const lines = calendarText(entries, 'Keepwarm', now).split('\r\n');
    expect(lines.join('')).not.toMatch(/[\r\n]/);
    expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
  });

  test('an empty one is one too', () =>
    expect(() => ICAL.parse(calendarText([], 'Keepwarm', now))).not.toThrow());
});

const pipeline = (decided: readonly Decision[] = []) =>
  pipelineOf(
    [
      threadFacts({ id: 'late', company: 'Late', messages: [theirs('11-02'), mine('11-03')] }),
      threadFacts({
        id: 'waits',
        company: 'Waits',
        role: 'Designer',
        messages: [theirs('11-20'), mine('11-25')],
      }),
      threadFacts({
        id: 'mine',
        company: 'Mine',
        messages: [theirs('11-25', { signals: [signal('request', { asks: 'cv' })] })],
      }),
      threadFacts({
        id: 'offer',
        company: 'Offer',
        messages: [theirs('11-25', { signals: [signal('offer', { to: day('2026-12-04') })] })],
      }),
      threadFacts({
        id: 'over',
        company: 'Over',
        messages: [theirs('11-25', { signals: [signal('rejection')] })],
      }),
    ].map((thread) => {
      const process = { threads: [{ ...thread, checkedAt: now }] };
      return { process, view: assess(process, decided, settings, now) };
    }),
    decided,
    now,
  );

describe('what goes into the calendar', () => {
  test('each live process once, and an offer’s last day; what is late stands on today', () => {
    const found = datesOf(pipeline(), now, zone);
    expect(found.map(({ what, day, view, isLate }) => [view.company, what, day, isLate]).sort()).toEqual([
      ['Late', 'due', '2026-11-26', true],
      ['Mine', 'answer', '2026-11-26', false],
      ['Offer', 'answer', '2026-11-26', false],
      ['Offer', 'deadline', '2026-12-04', false],
      ['Waits', 'due', '2026-12-02', false],
    ]);
    expect(new Set(found.map(({ uid }) => uid)).size).toBe(found.length);
    expect(found.map(({ uid }) => uid).join()).not.toContain('example.com');
  });

  test('a snooze moves the day, and the entry stays the same one', () => {
    const about = 'thread:gmail/robin.ashdown@example.com/waits' as never;
    const snoozed = pipeline([{ about, field: 'snoozedUntil', value: on('12-20'), at: now - 1 }]);
    const of = (all: ReturnType<typeof datesOf>) => all.find(({ view }) => view.company === 'Waits');
    expect(of(datesOf(snoozed, now, zone))).toMatchObject({
      day: '2026-12-20',
      uid: of(datesOf(pipeline(), now, zone))?.uid,
    });
  });
});

test('rows: every process, live ones first, every column filled with something a spreadsheet can hold', () => {
  const rows = rowsOf(pipeline());
  expect(rows.map(({ company }) => company).sort()).toEqual(['Late', 'Mine', 'Offer', 'Over', 'Waits']);
  expect(rows.at(-1)?.company).toBe('Over');
  for (const row of rows) {
    expect(Object.keys(row)).toEqual([...columns]);
    for (const value of Object.values(row)) expect(['string', 'number']).toContain(typeof value);
  }
  expect(rows.find(({ company }) => company === 'Waits')).toMatchObject({
    role: 'Designer',
    due: '2026-12-02',
    last_theirs: '2026-11-20',
    last_mine: '2026-11-25',
    account: 'robin.ashdown@example.com',
    state: 'waiting',
  });
});
