/** Catching up as plain data: what comes next, how fast, how far it is, and that nothing is lost on the way. */
import { describe, expect, test } from 'vitest';
import { answered, failed, MOST_TRIES, timed } from '../../src/core/catch-up/pace.ts';
import { progressOf } from '../../src/core/catch-up/progress.ts';
import {
  begin,
  type CatchUp,
  type Counts,
  ended,
  goneOn,
  isListed,
  listed,
  paused,
  rested,
  takesTab,
} from '../../src/core/catch-up/run.ts';
import { isElsewhere, nextStep } from '../../src/core/catch-up/step.ts';
import { SWEEPS } from '../../src/core/catch-up/sweeps.ts';
import { isWorthReading } from '../../src/core/hiring/worth-reading.ts';
import { account, maya, robin } from '../support/facts.ts';

const DAY = 86_400_000;
const now = Date.UTC(2026, 10, 25, 9);
const wish = { account, since: now - 60 * DAY, marksRead: false, mayMark: false };
const quiet = begin(wish, now);
const opening = begin({ ...wish, marksRead: true, mayMark: true }, now);
const none: Counts = { found: 0, read: 0, failed: 0, left: 0, hiring: 0 };

/** A page of 50 rows whose last is so many days old. */
const page = (daysAgo: number, next?: string) => ({
  rows: 50,
  newest: now - (daysAgo - 1) * DAY,
  last: now - daysAgo * DAY,
  ...(next && { next }),
});
const allListed = SWEEPS.reduce((run) => listed(run, page(59)), quiet);

describe('what comes next', () => {
  test('all mail is listed page by page, then the words, then what was found is read', () => {
    expect(nextStep(quiet, undefined, now)).toEqual({ do: 'list', sweep: 0, since: wish.since, words: [] });
    const second = listed(quiet, page(30, 'p2'));
    expect(nextStep(second, 'a find', now)).toMatchObject({ do: 'list', sweep: 0, at: 'p2' });
    const words = listed(second, page(59));
    const step = nextStep(words, 'a find', now);
    expect(step).toMatchObject({ do: 'list', sweep: 1 });
    expect(step).not.toHaveProperty('at');
    expect(step.do === 'list' && step.words.length).toBeGreaterThan(20);
    const read = listed(words, page(59));
    expect(isListed(read)).toBe(true);
    expect(nextStep(read, 'a find', now)).toEqual({ do: 'read', find: 'a find' });
    expect(nextStep(read, undefined, now)).toEqual({ do: 'end' });
  });

  test('where reading takes the tab, what a page has brought is read before the next is listed', () => {
    const second = listed(opening, page(30, 'p2'));
    expect(nextStep(second, 'a find', now)).toEqual({ do: 'read', find: 'a find' });
    expect(nextStep(second, undefined, now)).toMatchObject({ do: 'list', at: 'p2' });
  });

  test('a sweep ends with its last page, or where a whole page is too old; not with an empty one', () => {
    const empty = listed(quiet, { rows: 0, next: 'a quiet week' });
    expect(empty.cursor).toMatchObject({ sweep: 0, at: 'a quiet week' });
    expect(listed(empty, { rows: 0 }).cursor.sweep).toBe(1);
    expect(listed(quiet, page(62, 'p2')).cursor.sweep).toBe(1);
    const pinned = listed(quiet, { rows: 50, newest: now, last: now - 90 * DAY, next: 'p2' });
    expect(pinned.cursor, 'something old that is pinned on top ends nothing').toMatchObject({ at: 'p2' });
    expect(pinned.cursor.reachedAt, 'and says nothing of what lies before the date').toBe(wish.since);
  });

  test('nothing is done while it is paused, has ended, or has to wait', () => {
    expect(nextStep(paused(quiet), 'a find', now)).toEqual({ do: 'rest' });
    expect(nextStep(ended(quiet, 'cancelled', now), 'a find', now)).toEqual({ do: 'rest' });
    expect(nextStep({ ...quiet, notBefore: now + 5_000 }, 'a find', now)).toEqual({ do: 'wait', for: 5_000 });
  });
});

describe('pausing and going on', () => {
  const third = listed(listed(quiet, page(20, 'p2')), page(40, 'p3'));

  test('the page that was listed last is listed again, since mail may have moved', () => {
    const again = goneOn(paused(third, 'interrupted'));
    expect(again).toMatchObject({ state: 'going', cursor: { at: 'p2', pages: 1, rows: 50 } });
    expect(again).not.toHaveProperty('why');
    expect(listed(again, page(40, 'p3')).cursor).toEqual(third.cursor);
  });

  test('what is wholly listed is not listed again', () => {
    expect(goneOn(paused(allListed)).cursor).toEqual(allListed.cursor);
  });

  test('only what goes can pause, and going on forgets every failure', () => {
    expect(paused(ended(quiet, 'done', now))).toEqual(ended(quiet, 'done', now));
    const failing = failed(failed(third, 'no answer', now), 'no answer', now);
    expect(goneOn(paused(failing))).toMatchObject({ failures: 0, notBefore: 0 });
    expect(goneOn(third), 'what goes already goes on as it was').toBe(third);
    expect(goneOn(rested(third, 'tab closed'))).not.toHaveProperty('rests');
  });

  test('it takes the tab while it lists, and where reading opens', () => {
    expect([takesTab(quiet), takesTab(allListed), takesTab(opening)]).toEqual([true, false, true]);
    expect(takesTab({ ...allListed, marksRead: true })).toBe(true);
  });
});

describe('the pace', () => {
  test('each failure makes the wait longer; then it pauses and says why', () => {
    const waits: number[] = [];
    let run: CatchUp = quiet;
    while (run.state === 'going') {
      run = failed(run, 'not understood', now);
      if (run.state === 'going') waits.push((run.notBefore - now) / 1000);
    }
    expect(waits).toEqual([30, 60, 120, 300]);
    expect(run).toMatchObject({ state: 'paused', why: 'not understood' });
  });

  test('an answer ends the waiting', () => {
    const run = failed(quiet, 'no answer', now);
    expect(answered(run)).toMatchObject({ failures: 0, notBefore: 0 });
    expect(listed(run, page(10, 'p2'))).toMatchObject({ failures: 0, notBefore: 0 });
  });

  test('a thread that fails is given up before the whole is', () => {
    expect(MOST_TRIES).toBeLessThan(5);
  });

  test('the newest times weigh most', () => {
    expect(timed(quiet, 'read', 1_000).readMs).toBe(1_000);
    const slower = timed(timed(quiet, 'read', 1_000), 'read', 3_000).readMs ?? 0;
    expect(slower).toBeGreaterThan(1_000);
    expect(slower).toBeLessThan(2_000);
  });
});

describe('how far it is', () => {
  test('nothing is promised before something was measured', () => {
    expect(progressOf(quiet, none)).toEqual({ doing: 'listing', share: 0, reachedAt: now });
    const early = timed(listed(quiet, page(1, 'p2')), 'listed', 2_000);
    expect(progressOf(early, none)).not.toHaveProperty('left');
  });

  test('half of the time gone through: the other half, the words, and the reading of as many again are left', () => {
    const half = timed(timed(listed(quiet, page(30, 'p2')), 'listed', 2_000), 'read', 1_500);
    const { left, share, reachedAt } = progressOf(half, { ...none, found: 10 });
    // One page more, a fifth of two for the words, and twenty threads.
    expect(left).toBeCloseTo(1.4 * 2_000 + 20 * 1_500);
    expect(share).toBeCloseTo(2_000 / (2_000 + 2_800 + 30_000));
    expect(reachedAt).toBe(now - 30 * DAY);
  });

  test('in the end only reading is left, and those that were given up or left alone are over', () => {
    const reading = timed(timed(allListed, 'listed', 2_000), 'read', 1_000);
    const counts = { found: 10, read: 4, failed: 1, left: 2, hiring: 3 };
    expect(progressOf(reading, counts)).toMatchObject({
      doing: 'reading',
      left: 3_000,
      reachedAt: wish.since,
    });
  });

  test('the share never goes back', () => {
    const run = { ...timed(listed(quiet, page(30, 'p2')), 'listed', 2_000), share: 0.4 };
    expect(progressOf(run, { ...none, found: 500 }).share).toBe(0.4);
  });

  test('a clock that was set back, and a date that is now, make no nonsense', () => {
    const odd = timed(listed({ ...quiet, since: now }, page(0)), 'listed', 2_000);
    const { share, left = 0 } = progressOf(odd, none);
    expect(Number.isFinite(share) && share >= 0 && share <= 1 && left >= 0).toBe(true);
  });
});

test('of two tabs only one is at it, until it is not heard of any more', () => {
  const holder = { tab: 1, life: 'a', heardAt: now };
  expect(isElsewhere(holder, { tab: 2, life: 'b' }, now + 60_000)).toBe(true);
  expect(isElsewhere(holder, { tab: 2, life: 'b' }, now + 180_000)).toBe(false);
  expect(isElsewhere(holder, { tab: 2, life: 'b' }, now - 180_000), 'a clock that was set back').toBe(false);
  expect(isElsewhere(holder, { tab: 1, life: 'b' }, now), 'the same tab, loaded anew').toBe(false);
  expect(isElsewhere(undefined, { tab: 2, life: 'b' }, now)).toBe(false);
});

describe('what is worth reading', () => {
  const reader = { own: [account.address], decisions: [], before: now - 365 * DAY };
  const thin = {
    newestId: 'm2',
    newestAt: now,
    people: [maya, robin],
    subject: 'Thursday',
    snippet: 'See you then.',
  };
  const news = {
    ...thin,
    subject: 'Weekly newsletter: the best candidate',
    snippet: 'In this issue: read more',
  };
  const said = (value: 'hiring' | 'not hiring') => ({
    ...reader,
    decisions: [{ about: `sender:${maya.address}`, field: 'verdict', value, at: 1 } as const],
  });

  test('a row that says nothing, where the webmail found the words', () => {
    expect(isWorthReading(thin, undefined, reader)).toBe(false);
    expect(isWorthReading(thin, undefined, reader, true)).toBe(true);
    expect(isWorthReading(news, undefined, reader, true), 'mail to many holds every word').toBe(false);
  });

  test('what is known costs nothing, what has become newer does', () => {
    expect(isWorthReading(thin, { newestId: 'm2', live: true }, reader, true)).toBe(false);
    expect(isWorthReading(thin, { newestId: 'm1', live: true }, reader)).toBe(true);
    expect(isWorthReading(thin, { newestId: 'm1', live: false }, reader)).toBe(false);
  });

  test("the candidate's word beats all, and what would be forgotten tomorrow is not read", () => {
    expect(isWorthReading(thin, undefined, said('hiring'))).toBe(true);
    expect(isWorthReading(thin, undefined, said('not hiring'), true)).toBe(false);
    expect(isWorthReading({ ...thin, newestAt: now - 400 * DAY }, undefined, reader, true)).toBe(false);
  });
});

test('the words fit into a search: distinct, and none that would be taken for an operator', () => {
  const words = SWEEPS[1] ?? [];
  expect(new Set(words).size).toBe(words.length);
  expect(words.filter((word) => /[":(){}/\\]|^-/.test(word))).toEqual([]);
  expect(words.join(' ').length).toBeLessThan(1_000);
});
