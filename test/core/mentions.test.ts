/** What a message shows besides its signals: each mention with lines that show it and lines that do not. */
import { describe, expect, test } from 'vitest';
import type { Kind, Mention } from '../../src/core/facts.ts';
import { mentionReaders } from '../../src/core/mentions/index.ts';
import { readSignals } from '../../src/core/signals/index.ts';
import type { Side } from '../../src/core/signals/signal.ts';

const mentionsOf = (text: string, by: Side, kind: Kind = 'human'): readonly Mention[] =>
  readSignals({
    text,
    subject: '',
    by,
    kind,
    language: 'en',
    sentAt: Date.parse('2026-11-24T10:00:00Z'),
    timeZone: 'Europe/London',
    week: { weekend: [6, 7], daysOff: [] },
    from: { name: 'Maya Ortiz', address: 'maya@northwind.example' },
    candidate: { name: 'Sam Poe', addresses: ['sam@poe.example'] },
    earlier: [],
  }).mentions;

const examples: Record<Mention, { by: Side; kind?: Kind; shows: string[]; not: string[] }> = {
  applied: {
    by: 'candidate',
    shows: [
      'I would love to be considered for the role. CV attached.',
      'I am writing to apply for the post.',
    ],
    not: ['I hope the figures were workable.', 'Great, see you then!'],
  },
  referred: {
    by: 'candidate',
    shows: ['Tunde Salami of your data team suggested that I send you my application.'],
    not: ['I would prefer mornings.', 'My references are below.'],
  },
  'receipt-only': {
    by: 'company',
    shows: ['Many thanks, we have received your documents.', 'Got it, thanks.'],
    not: ['We have received your CV and would like to speak with you. Are you free on Friday?'],
  },
  'interview-held': {
    by: 'company',
    shows: [
      'Thank you for coming in last week.',
      'Thank you for the technical interview last week.',
      'The team liked meeting you yesterday.',
    ],
    not: [
      'Your interview is on Friday at 10.',
      "I've put you down for a phone interview with me on Tuesday, at 9:30.",
    ],
  },
  'screening-held': {
    by: 'company',
    shows: ['It was great speaking with you today.', 'Nice to finally speak this morning!'],
    not: ['Looking forward to speaking with you on Friday.', 'Great, the call is booked.'],
  },
  'interviews-done': {
    by: 'company',
    shows: ['That was the last interview from our side.', 'All interviews are done now.'],
    not: ['This is it, the last step.', 'Your interview is over at four.'],
  },
  'thank-you-note': {
    by: 'candidate',
    shows: [
      'Thank you for taking the time to speak with me yesterday, I enjoyed hearing how the team works.',
    ],
    not: ['Thanks, see you on Friday!', "I'd appreciate any feedback you could share on my interview."],
  },
  'times-offered': {
    by: 'candidate',
    shows: ["I'm free on Monday afternoon and all of Thursday."],
    not: ['The 1st at 2 works for me.', 'Thanks!'],
  },
  agrees: { by: 'candidate', shows: ["That works for me, I'll be there."], not: ['I have a question.'] },
  question: {
    by: 'candidate',
    shows: ['Has something changed on your side?', 'Please let me know when you expect to decide.'],
    not: ['Thanks, all clear.'],
  },
  'asks-feedback': {
    by: 'candidate',
    shows: ["I'd appreciate any feedback you could share on my interview."],
    not: ['Thank you for your feedback.'],
  },
  'freeze-over': {
    by: 'company',
    shows: ['The budget came through on Friday, the hold is off.', 'The hiring freeze has been lifted.'],
    not: ['The role is on hold.', 'Got your resume, thanks for sending it in.'],
  },
  'promise-own': {
    by: 'candidate',
    shows: ["I'll send it by Friday."],
    not: ['Could you send it by Friday?', 'If it helps, I can send it.'],
  },
  'take-home': {
    by: 'company',
    shows: [
      'Here is the exercise, please send it back by Friday.',
      'We would ask you to do a take-home task.',
    ],
    not: ['We will call you at home.'],
  },
};

test('every mention has examples', () => {
  expect(Object.keys(examples).sort()).toEqual(mentionReaders.map(({ mention }) => mention).sort());
});

describe.each(Object.entries(examples))('%s', (mention, { by, kind, shows, not }) => {
  test.each(shows)('shows: %s', (text) => expect(mentionsOf(text, by, kind)).toContain(mention));
  test.each(not)('does not: %s', (text) => expect(mentionsOf(text, by, kind)).not.toContain(mention));
});

test('nothing is read from bulk mail, bounces and drafts', () => {
  for (const kind of ['bulk', 'bounce', 'draft'] as const)
    expect(mentionsOf('We would love to meet you on Friday at 10. Got it?', 'company', kind)).toEqual([]);
});
