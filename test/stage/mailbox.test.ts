import { describe, expect, test } from 'vitest';
import type { StageThread } from './mail.ts';
import { mailbox } from './mailbox.ts';

const moments = [
  ['a Tuesday', '2026-11-24T14:00:00Z', 'Europe/London'],
  ['a Sunday', '2026-11-29T02:10:00Z', 'UTC'],
  ['the night the clocks go back', '2026-11-01T05:30:00Z', 'America/New_York'],
  ['the night the clocks go forward', '2027-03-28T01:30:00Z', 'Europe/Berlin'],
  ['a leap day', '2028-02-29T12:00:00Z', 'Asia/Tokyo'],
  ['the turn of the year', '2026-12-31T23:59:00Z', 'Pacific/Auckland'],
] as const;

describe.each(moments)('on %s', (_, instant, zone) => {
  const now = Date.parse(instant);
  const accounts = mailbox(now, zone).accounts;
  const threads = accounts.flatMap((account) => account.threads);

  test('mails are in order of sending, and none comes from the future', () => {
    for (const { slug, mails } of threads) {
      const times = mails.map(({ at }) => at);
      expect(times, slug).toEqual(times.toSorted((a, b) => a - b));
      expect(Math.max(...times), slug).toBeLessThanOrEqual(now);
    }
  });

  test('days are counted from the mail that the badge counts from', () => {
    for (const { slug, expect: expected } of threads)
      if (expected.badge?.days !== undefined) expect(expected.badge.days, slug).toBeGreaterThan(0);
  });
});

describe('the mailbox', () => {
  const [main, second] = mailbox(Date.parse('2026-11-24T14:00:00Z'), 'UTC').accounts;
  const threads = main?.threads ?? [];
  const states = (all: readonly StageThread[]) => new Set(all.map((thread) => thread.expect.state));

  test('has two accounts, one large and one small', () => {
    expect(threads.length).toBeGreaterThanOrEqual(60);
    expect(second?.threads.length).toBe(10);
    expect(main?.address).not.toBe(second?.address);
  });

  test('shows every state, every reason and every badge', () => {
    expect(states(threads)).toEqual(
      new Set(['mine', 'overdue', 'waiting', 'ahead', 'no human yet', 'gone quiet', 'closed', undefined]),
    );
    expect(new Set(threads.flatMap(({ expect: { reason } }) => reason ?? [])).size).toBe(5);
    expect(new Set(threads.flatMap(({ expect: { badge } }) => badge?.id ?? [])).size).toBe(9);
  });

  test('names every thread once, and nobody who exists', () => {
    expect(new Set(threads.map(({ slug }) => slug)).size).toBe(threads.length);
    const people = threads.flatMap(({ mails }) => mails.flatMap(({ from, to }) => [from, ...to]));
    const machines =
      /@(us\.greenhouse-mail\.io|hire\.lever\.co|myworkday\.com|codility\.com|linkedin\.com|jobalert\.indeed\.com|github\.com|googlemail\.com)$/;
    for (const { address } of people)
      expect(address).toMatch(machines.test(address) ? machines : /\.example$/);
  });
});
