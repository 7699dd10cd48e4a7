/** What was asked and told about days: heard in the candidate's own words, and kept until it is answered. */
import { describe, expect, test } from 'vitest';
import { editableParts } from '../../src/core/draft/templates.ts';
import type { Mention } from '../../src/core/facts.ts';
import { readSignals } from '../../src/core/signals/index.ts';
import { askedTold } from '../../src/core/turn/asked-told.ts';
import { day, mine, now, on, signal, theirs, zone } from '../support/standing.ts';

const mentionsOf = (text: string): readonly Mention[] =>
  readSignals({
    text,
    subject: '',
    by: 'candidate',
    kind: 'human',
    language: 'en',
    sentAt: now,
    timeZone: zone,
    week: { weekend: [6, 7], daysOff: [] },
    from: { name: 'Robin Ashdown', address: 'robin.ashdown@example.com' },
    candidate: { name: 'Robin Ashdown', addresses: ['robin.ashdown@example.com'] },
    earlier: [],
  }).mentions;

/** Every sentence that a draft may put into the candidate's mouth, with its facts filled in. */
const facts: Readonly<Record<string, string>> = {
  promisedDay: 'Friday, 20 November',
  offer: 'an offer from another company',
  offerDeadline: '4 December',
  finalRound: 'a final round with another company on 2 December',
  startDay: '1 February',
  notice: 'three months',
};
const sentencesOf = (part: string): string[] =>
  editableParts
    .filter(({ id }) => id.startsWith(part))
    .flatMap(({ text }) => text.split('\n').flatMap((line) => line.split(' | ')))
    .map((text) => text.replace(/\{(\w+)\}/g, (_, slot: string) => facts[slot] ?? slot));

describe.each<[string, Mention]>([
  ['question.reply.', 'asks-reply-date'],
  ['question.seat.', 'asks-start-date'],
  ['timeline.', 'tells-timeline'],
])('what the drafts say in %s', (part, mention) => {
  const sentences = sentencesOf(part);
  test('there is something to look at', () => expect(sentences.length).toBeGreaterThan(5));
  test.each(sentences)('%s', (text) => expect(mentionsOf(text)).toContain(mention));
});

describe('when will I hear back', () => {
  const reply = (...messages: Parameters<typeof askedTold>[0]) => askedTold(messages, now, zone).replyDate;
  const asking = mine('11-10', { mentions: ['asks-reply-date'] });
  const promising = theirs('11-16', { signals: [signal('reply-promise', { to: day('2026-11-27') })] });

  test('nobody asked', () => expect(reply(theirs('11-02'), mine('11-03'))).toEqual({ is: 'open' }));
  test('asked, and no word since', () => expect(reply(asking)).toEqual({ is: 'asked', at: on('11-10') }));
  test('answered with a day', () =>
    expect(reply(asking, promising)).toMatchObject({ is: 'answered', to: '2026-11-27', at: on('11-16') }));
  test('the day holds until it is over', () =>
    expect(askedTold([promising], Date.parse('2026-11-27T22:59:00Z'), zone).replyDate.is).toBe('answered'));
  test('a day that is over is said to have passed', () =>
    expect(askedTold([promising], Date.parse('2026-11-27T23:00:00Z'), zone).replyDate.is).toBe('passed'));
  test('asked again after it has passed', () => {
    const again = mine('12-01', { mentions: ['asks-reply-date'] });
    expect(askedTold([promising, again], on('12-02'), zone).replyDate).toEqual({
      is: 'asked',
      at: on('12-01'),
    });
  });
  test('a word that names no day closes the question: the next round has its own', () =>
    expect(reply(asking, theirs('11-12'))).toEqual({ is: 'open' }));
  test('an automatic answer closes nothing', () =>
    expect(reply(asking, theirs('11-12', { kind: 'auto-reply' })).is).toBe('asked'));
  test('a promise of the candidate is none of theirs', () =>
    expect(reply(mine('11-16', { signals: [signal('reply-promise', { by: 'candidate' })] })).is).toBe(
      'open',
    ));
});

describe('when should the person be in the seat', () => {
  const start = (...messages: Parameters<typeof askedTold>[0]) => askedTold(messages, now, zone).startDate;
  const asking = mine('11-10', { mentions: ['asks-start-date'] });
  const naming = (monthAndDay: string, to: string) =>
    theirs(monthAndDay, { signals: [signal('in-seat-date', { to: day(to) })] });

  test('asked, and other things were said since', () =>
    expect(start(asking, theirs('11-12'))).toEqual({ is: 'asked', at: on('11-10') }));
  test('the newest day that was named holds', () =>
    expect(start(naming('11-02', '2027-01-01'), asking, naming('11-12', '2027-02-01'))).toMatchObject({
      is: 'answered',
      to: '2027-02-01',
    }));
});

test('what was told of the own timeline, and feedback asked for, is remembered with its day', () => {
  const messages = [
    mine('11-03', { mentions: ['tells-timeline'] }),
    mine('11-10', { mentions: ['tells-timeline', 'asks-feedback'] }),
    theirs('11-12', { mentions: ['tells-timeline', 'asks-feedback'] }),
  ];
  expect(askedTold(messages, now, zone)).toMatchObject({
    timelineToldAt: on('11-10'),
    feedbackAskedAt: on('11-10'),
  });
  expect(askedTold([theirs('11-12')], now, zone)).not.toHaveProperty('timelineToldAt');
});
