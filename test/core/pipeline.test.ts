/** The lines of time, reply times and the basket, worked out by hand. */
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/core/assess.ts';
import type { Assessment } from '../../src/core/assessment.ts';
import type { Decision } from '../../src/core/decision.ts';
import type { MessageFacts, Process } from '../../src/core/facts.ts';
import { axisOf } from '../../src/core/pipeline/axis.ts';
import { basketOf } from '../../src/core/pipeline/basket.ts';
import { type Line, lineOf } from '../../src/core/pipeline/line.ts';
import { pipelineOf } from '../../src/core/pipeline/pipeline.ts';
import { speedOf } from '../../src/core/pipeline/replies.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { threadFacts } from '../support/facts.ts';
import { day, mine, now, on, signal, theirs, zone } from '../support/standing.ts';

const DAY = 86_400_000;
const settings = { ...defaultSettings, timeZone: zone };

function processOf(id: string, messages: readonly MessageFacts[], company = 'Northwind'): Process {
  return { threads: [threadFacts({ id, messages, company, checkedAt: now })] };
}
function lineFrom(messages: readonly MessageFacts[], decisions: readonly Decision[] = [], at = now): Line {
  const process = processOf('t1', messages);
  return lineOf(process, assess(process, decisions, settings, at), decisions, at);
}
const spansOf = (line: Line) => line.spans.map(({ from, to, whose }) => [from, to, whose]);

const asking = (date: string) => theirs(date, { signals: [signal('request', { asks: 'answer' })] });
const meetingOn = (date: string, hour: number) => {
  const start = Date.parse(`2026-${date}T${hour}:00:00Z`);
  return { start, end: start + 3_600_000, from: day(`2026-${date}`), to: day(`2026-${date}`) };
};

describe('silences are whose move it was', () => {
  test('asked, answered, and waiting since', () => {
    const line = lineFrom([asking('11-02'), mine('11-04'), theirs('11-06'), mine('11-20')]);
    expect(spansOf(line)).toEqual([
      [on('11-02'), on('11-04'), 'mine'],
      [on('11-04'), on('11-06'), 'theirs'],
      [on('11-06'), on('11-20'), 'theirs'],
      [on('11-20'), now, 'theirs'],
    ]);
  });

  test('until a meeting it is nobody’s, a day after it the thank-you note is mine, then theirs', () => {
    const { start, end, from, to } = meetingOn('11-10', 13);
    const invitation = theirs('11-05', {
      kind: 'calendar',
      signals: [signal('meeting', { start, end, from, to, fixed: true, round: 'interview' })],
    });
    const line = lineFrom([asking('11-02'), mine('11-03'), invitation]);
    expect(spansOf(line)).toEqual([
      [on('11-02'), on('11-03'), 'mine'],
      [on('11-03'), on('11-05'), 'theirs'],
      [on('11-05'), start, "nobody's"],
      [start, end, "nobody's"],
      [end, end + DAY, 'mine'],
      [end + DAY, now, 'theirs'],
    ]);
    expect(line.marks.map(({ kind }) => kind)).toEqual(['message', 'message', 'message', 'meeting', 'due']);
    expect(line.marks[3]).toMatchObject({ at: start, isAhead: false, round: 'interview', hasHour: true });
  });

  test('an automatic answer breaks no silence, but stands on the line', () => {
    const line = lineFrom([asking('11-02'), mine('11-03'), theirs('11-04', { kind: 'auto-reply' })]);
    expect(spansOf(line).at(-1)).toEqual([on('11-03'), now, 'theirs']);
    expect(line.marks[2]).toMatchObject({ kind: 'message', how: 'auto-reply', at: on('11-04') });
  });

  test('what the candidate said of the turn holds from then on, not before', () => {
    const line = lineFrom(
      [asking('11-02'), mine('11-03'), mine('11-10')],
      [
        {
          about: 'thread:gmail/robin.ashdown@example.com/t1' as never,
          field: 'turn',
          value: 'mine',
          at: on('11-12'),
        },
      ],
    );
    expect(spansOf(line).map(([, , whose]) => whose)).toEqual(['mine', 'theirs', 'mine']);
  });

  test('spans follow one another without a gap and end now', () => {
    const line = lineFrom([asking('11-02'), mine('11-04'), theirs('11-06'), mine('11-20')]);
    line.spans.forEach((span, at) => {
      expect(span.to).toBeGreaterThanOrEqual(span.from);
      expect(span.to).toBe(line.spans[at + 1]?.from ?? now);
    });
  });
});

describe('marks', () => {
  const promising = (to: string) => theirs('11-09', { signals: [signal('reply-promise', { to: day(to) })] });
  const promiseOf = (...messages: MessageFacts[]) =>
    lineFrom(messages).marks.find((mark) => mark.kind === 'promise');

  test('a promise stands on its day and is open until that day is over', () =>
    expect(promiseOf(promising('2026-11-26'))).toMatchObject({
      day: '2026-11-26',
      became: 'open',
      by: 'company',
    }));
  test('kept by a word in time', () =>
    expect(promiseOf(promising('2026-11-13'), theirs('11-13'))).toMatchObject({ became: 'kept' }));
  test('passed where the word came late', () =>
    expect(promiseOf(promising('2026-11-13'), theirs('11-14'))).toMatchObject({ became: 'passed' }));
  test('not kept by the other side', () =>
    expect(promiseOf(promising('2026-11-13'), mine('11-13'))).toMatchObject({ became: 'passed' }));
  test('one without a last day stands nowhere', () =>
    expect(promiseOf(theirs('11-09', { signals: [signal('reply-promise', { wait: 15 })] }))).toBeUndefined());

  test('the first follow-up into a silence is told from other words', () => {
    const { marks } = lineFrom([theirs('11-02'), mine('11-02'), mine('11-12')]);
    expect(marks.map((mark) => mark.kind === 'message' && mark.isNudge)).toEqual([false, false, true, false]);
  });

  test('an offer’s last day, what is due and the end of a snooze stand ahead', () => {
    const offer = lineFrom([
      theirs('11-23', { signals: [signal('offer', { to: day('2026-12-04') })] }),
    ]).marks.find(({ kind }) => kind === 'deadline');
    expect(offer).toMatchObject({ day: '2026-12-04' });
    const until = on('12-08');
    const { marks } = lineFrom(
      [theirs('11-20'), mine('11-25')],
      [
        {
          about: 'thread:gmail/robin.ashdown@example.com/t1' as never,
          field: 'snoozedUntil',
          value: until,
          at: now - 1,
        },
      ],
    );
    expect(marks.find(({ kind }) => kind === 'snooze-end')).toMatchObject({ at: until });
    expect(marks.find(({ kind }) => kind === 'due')).toBeDefined();
  });

  test('a talk by phone is a word', () => {
    const talk = { by: 'company', at: on('11-20'), channel: 'phone' } as const;
    const { marks } = lineFrom(
      [mine('11-10')],
      [
        {
          about: 'thread:gmail/robin.ashdown@example.com/t1' as never,
          field: 'elsewhere',
          value: [talk],
          at: on('11-20'),
        },
      ],
    );
    expect(marks.find(({ at }) => at === on('11-20'))).toMatchObject({ how: 'elsewhere', by: 'company' });
  });
});

describe('reply times', () => {
  test('from the first unanswered word to the first word back', () => {
    const { company, candidate } = lineFrom([
      asking('11-02'),
      mine('11-03'), // answered after a day
      mine('11-10'), // a nudge: they are still waited for since the 3rd
      theirs('11-12'), // after nine days
      mine('11-20'),
    ]);
    expect(company).toEqual({ times: [9 * DAY], waiting: now - on('11-20') });
    expect(candidate).toEqual({ times: [DAY] });
  });

  test('who only waits for news is not slow', () => {
    const { candidate } = lineFrom([theirs('11-02'), mine('11-20')]);
    expect(candidate).toEqual({ times: [] });
  });

  test('what was settled without an answer is none', () => {
    const { start, end, from, to } = meetingOn('11-18', 13);
    const { candidate } = lineFrom([
      theirs('11-02', { signals: [signal('request', { asks: 'times' })] }),
      theirs('11-05', {
        kind: 'calendar',
        signals: [signal('meeting', { start, end, from, to, fixed: true })],
      }),
      mine('11-24'),
    ]);
    expect(candidate.times).toEqual([]);
  });

  test('a courtesy and an automatic answer are no answers', () => {
    const { company } = lineFrom([
      mine('11-02', { mentions: ['applied'] }),
      theirs('11-03', { kind: 'auto-reply' }),
      theirs('11-05', { signals: [signal('courtesy')] }),
      theirs('11-09'),
    ]);
    expect(company.times).toEqual([7 * DAY]);
  });

  test.each([
    [[], undefined],
    [[5], { count: 1, median: 5, from: 5, to: 5 }],
    [[9, 1], { count: 2, median: 5, from: 1, to: 9 }],
    [[7, 1, 4], { count: 3, median: 4, from: 1, to: 7 }],
    [[1, 2, 3, 4, 100], { count: 5, median: 3, from: 2, to: 4 }],
    [[4, 1, 3, 2], { count: 4, median: 2.5, from: 1.75, to: 3.25 }],
  ])('median and spread of %j', (times, expected) => expect(speedOf(times)).toEqual(expected));

  test('of a company over all its processes, the fastest first, the silent last', () => {
    const assessed = [
      processOf('slow', [mine('11-02'), theirs('11-12')], 'Slow'),
      processOf('never', [mine('11-02')], 'Never'),
      processOf('fast', [mine('11-02'), theirs('11-03')], 'Fast'),
      processOf('fast2', [mine('11-02'), theirs('11-05')], 'Fast'),
    ].map((process) => ({ process, view: assess(process, [], settings, now) }));
    const { byCompany, companies } = pipelineOf(assessed, [], now);
    expect(byCompany.map(({ name }) => name)).toEqual(['Fast', 'Slow', 'Never']);
    expect(byCompany[0]?.speed).toEqual({ count: 2, median: 2 * DAY, from: DAY, to: 3 * DAY });
    expect(companies).toMatchObject({ count: 3, median: 3 * DAY });
  });
});

describe('the basket', () => {
  const view = (state: Assessment['state'], changes: Partial<Assessment> = {}): Assessment => {
    const process = processOf('t1', [theirs('11-02')]);
    const { draft: _, ...assessed } = assess(process, [], settings, now);
    return { ...assessed, state, ...changes };
  };
  test.each<[string, Assessment[], string]>([
    ['nothing', [], 'none'],
    ['only closed and quiet ones', [view('closed'), view('gone quiet')], 'none'],
    ['one', [view('waiting'), view('closed')], 'one'],
    ['one that is silent', [view('overdue')], 'one'],
    ['several, all silent', [view('overdue'), view('no human yet')], 'all-silent'],
    ['one of them moves', [view('overdue'), view('waiting')], 'fine'],
    ['an answer of mine is a move', [view('overdue'), view('mine')], 'fine'],
  ])('%s', (_, views, expected) => expect(basketOf(views).is).toBe(expected));

  test('what may be no hiring at all does not count', () => {
    const unsure = view('waiting', { verdict: { is: 'unsure', score: 1, evidence: [] } });
    expect(basketOf([unsure, view('waiting')])).toMatchObject({ is: 'one', live: 1 });
  });
  test('who has accepted is warned of nothing', () => {
    const accepted = view('closed', { turnBecause: { id: 'accepted', values: {} }, company: 'Tailspin' });
    expect(basketOf([accepted, view('overdue')])).toMatchObject({ is: 'accepted', company: 'Tailspin' });
  });
});

describe('the axis', () => {
  const week = defaultSettings.week;
  test('begins with a week, holds all that happened and comes, and a little more', () => {
    const line = lineFrom([theirs('08-05'), mine('11-20')]);
    const axis = axisOf([line], now, zone, week);
    expect(axis.from).toBe(Date.parse('2026-07-26T22:00:00Z')); // Monday 27 July in Berlin: three days before the first word is a Sunday
    expect(axis.to).toBeGreaterThan(now + 9 * DAY);
    expect(axis.weeks.every(({ at }) => new Date(at + 2 * 3_600_000).getUTCDay() === 1)).toBe(true);
    expect(axis.months.map(({ day }) => day)).toEqual([
      '2026-08-01',
      '2026-09-01',
      '2026-10-01',
      '2026-11-01',
      '2026-12-01',
    ]);
  });
  test('is no longer than a picture can show', () => {
    const line = lineFrom([theirs('11-20', { sentAt: Date.UTC(2012, 1, 1) }), mine('11-20')]);
    const { from, to } = axisOf([line], now, zone, week);
    expect(now - from).toBeLessThan(410 * DAY);
    expect(to - from).toBeLessThan(530 * DAY);
  });
  test('has room where nothing has happened yet', () => {
    const { from, to } = axisOf([], now, zone, week);
    expect(to - from).toBeGreaterThan(40 * DAY);
  });
});
