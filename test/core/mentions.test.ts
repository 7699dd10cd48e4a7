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
      'You interviewed great.',
      'You interviewed really well.',
      'Your interview went very well.',
      'Thank you once more for the interview on 18 December.',
      'Thank you for the pleasant conversation last Thursday with Mr. Kühn and me.',
      'Now that all three campus visits are behind us, the committee will meet.',
      'It was a pleasure to have you here on Monday.',
      'We enjoyed your visit.',
      'We enjoyed having you on campus.',
      'Thank you for your visit to Leipzig last week.',
      'Thanks for coming over yesterday.',
      'Thanks for making the trip to Leeds.',
      'The team really enjoyed meeting you.',
      'Everyone who met you liked you.',
      'The panel was very impressed with you.',
      'The panel was impressed by your presentation.',
      'Your presentation last week was very well received.',
      'Your talk was excellent.',
      'After your job talk the committee met.',
      'Following your interview last week, I wanted to update you.',
      'Further to your interview on 18 November, the panel has met.',
      'With reference to your interview held on 18 November, kindly note the following.',
      'You have cleared the technical round.',
      'You have cleared both rounds.',
      'The feedback from the panel interview was positive.',
      'Interviewer feedback has been great.',
      'We interviewed you on 12 November.',
      'When we met on Tuesday you mentioned a book.',
      'It was lovely to see you on Monday.',
      'The trial day went well.',
      'Thank you for joining us for the assessment centre.',
      'Great to have met you in person.',
      'The managers you met on Friday want to go on.',
      'All the interviews are behind us now.',
      'I really enjoyed our interview.',
      'Thank you for coming in last week.',
      'Thank you for the technical interview last week.',
      'The team liked meeting you yesterday.',
    ],
    not: [
      'We look forward to your visit.',
      'Your interview is on 18 December.',
      'We would love to have you here on Monday.',
      'After your interview you will meet the team.',
      'If your interview goes well, you will meet the board.',
      'Good luck with the interview.',
      'You will meet the panel on Friday.',
      'It would be a pleasure to have you here.',
      'Thank you for your interest in an interview.',
      'Have you interviewed with us before?',
      'We would like to invite you to an interview.',
      'We are interviewing this week.',
      'Please prepare a presentation.',
      'Your interview is on Friday at 10.',
      "I've put you down for a phone interview with me on Tuesday, at 9:30.",
    ],
  },
  'screening-held': {
    by: 'company',
    shows: [
      'Thanks for the chat this morning.',
      'Good talking to you earlier.',
      'It was nice to chat on Tuesday.',
      'As discussed on the phone, here are the details.',
      'Per our call, attached is the description.',
      'Following our conversation yesterday, I spoke to the manager.',
      'Further to our call, please find the details.',
      'As per our telephonic discussion, please find the JD.',
      'Thank you for your time on the phone today.',
      'When we spoke last week you said May.',
      'Lovely to speak with you just now.',
      'Enjoyed our call.',
      'It was a pleasure speaking to you.',
      'It was great speaking with you today.',
      'Nice to finally speak this morning!',
    ],
    not: [
      'Looking forward to our call.',
      'Let us have a chat.',
      'The call is on Friday.',
      'Could we speak on Monday?',
      'Thank you for confirming the call.',
      'It would be great to speak with you.',
      'Looking forward to speaking with you on Friday.',
      'Great, the call is booked.',
    ],
  },
  'interviews-done': {
    by: 'company',
    shows: [
      'All interviews are done.',
      'We have finished all interviews.',
      'We have now interviewed everybody.',
      'We have completed our interviews.',
      'The interviews are behind us.',
      'Now that all three campus visits are behind us, the committee will meet.',
      'The last round is over.',
      'Interviews have concluded.',
      'We met the last candidate yesterday.',
      'The final interviews took place on Friday.',
      'You have been through all our rounds.',
      'That was the last interview from our side.',
      'All interviews are done now.',
    ],
    not: [
      'The interviews are not over yet.',
      'Once the interviews are done, we decide.',
      'The interviews take place on Friday.',
      'There are two more interviews.',
      'This is it, the last step.',
      'Your interview is over at four.',
    ],
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
  'asks-reply-date': {
    by: 'candidate',
    shows: [
      'When can I expect to hear back from you?',
      'Could you tell me by when a decision is likely?',
      "I'd be glad to know what the timeline for the next steps looks like.",
      'Is there a new date that I should have in mind?',
      'Could you give me another date for your decision?',
    ],
    not: [
      'I look forward to hearing back from you.',
      'When would the person need to start?',
      'When are you free for a call?',
      'If these do not suit you, please suggest another time.',
      'I would be glad to continue at a later date.',
      'Can you send me the address?',
    ],
  },
  'asks-start-date': {
    by: 'candidate',
    shows: [
      'By when does the position need to be filled?',
      'Could you tell me when you would like someone to start?',
      'What start date do you have in mind?',
    ],
    not: ['When does the interview start?', 'I could start in March.', 'When will you decide?'],
  },
  'tells-timeline': {
    by: 'candidate',
    shows: [
      'I have received another offer, which I need to answer by Friday.',
      'My notice period is three months.',
      'I could start on 1 February.',
      "I'm in the final round with another company.",
    ],
    not: [
      'I would be happy about an offer.',
      'Thank you for your offer.',
      'If I had another offer I would tell you.',
      'I noticed a typo in the task.',
      'Thanks for the final interview.',
    ],
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
