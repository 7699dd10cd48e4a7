/** A weekday in an answer is the one that the other side has just named, also where it is not the next to come. */
import { expect, test } from 'vitest';
import { read } from '../../src/core/reading/read.ts';
import { maya, robin } from '../support/facts.ts';

/** What each side said, an hour apart, from Tuesday 24 November 2026, 10:00 in London: the last meeting that was named. */
function lastMeeting(...said: (readonly ['they' | 'me', string])[]) {
  const thread = {
    account: { webmail: 'test', address: robin.address },
    id: 't',
    subject: 'Interview',
    newestId: '0',
    messages: said.map(([who, text], index) => ({
      id: String(index),
      from: who === 'me' ? robin : maya,
      to: [who === 'me' ? maya : robin],
      cc: [],
      sentAt: Date.UTC(2026, 10, 24, 10 + index),
      subject: 'Interview',
      blocks: [{ kind: 'own' as const, text }],
    })),
  };
  const context = { timeZone: 'Europe/London', week: { weekend: [6, 7], daysOff: [] } } as const;
  const { messages } = read(thread, { name: robin.name, addresses: [robin.address] }, context, 0);
  const meeting = messages.at(-1)?.signals.find(({ kind }) => kind === 'meeting');
  const start = meeting?.start === undefined ? undefined : new Date(meeting.start).toISOString().slice(0, 16);
  return [meeting?.from, start, meeting?.fixed];
}

test('of several that were offered', () => {
  const offer = 'Our CTO has time on Wednesday 2 December at 16:00 or Thursday 3 December at 9:30.';
  expect(lastMeeting(['they', offer], ['me', 'Thursday 9:30 works.'])).toEqual([
    '2026-12-03',
    '2026-12-03T09:30',
    true,
  ]);
});

test('of the one that was proposed', () => {
  const asked = 'Are you able to do Tuesday 1 December, 8am at their offices?';
  expect(lastMeeting(['they', asked], ['me', '8am Tuesday is fine.'])).toEqual([
    '2026-12-01',
    '2026-12-01T08:00',
    true,
  ]);
});

test('the nearest where that one was offered too, or the answer names a date', () => {
  const offer = 'We have Thursday 26 November at 9:30 or Thursday 3 December at 9:30.';
  expect(lastMeeting(['they', offer], ['me', 'Thursday 9:30 works.'])[0]).toBe('2026-11-26');
  const far = 'Could you do Thursday 10 December at 9:30?';
  expect(lastMeeting(['they', far], ['me', 'Thursday 3 December at 9:30 works.'])[0]).toBe('2026-12-03');
});

test('an hour alone is that of the day of the meeting that is moved', () => {
  expect(
    lastMeeting(
      ['they', 'Your interview is confirmed for Thursday 3 December at 11:40.'],
      ['they', 'Could we see you at 15:20 the same day instead?'],
    ),
  ).toEqual(['2026-12-03', '2026-12-03T15:20', false]);
});
