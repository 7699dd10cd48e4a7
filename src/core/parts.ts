/** The parts of a draft that every reason shares: greeting, context, questions, the candidate's own dates, close. */
import type { Tone } from './settings.ts';
import type { Template } from './template.ts';

type ByTone = Readonly<Record<Tone, Template>>;

/** By the name of the part, as it stands in template ids ("close.first.warm"). */
export const parts = {
  greeting: {
    warm: [['Hi {firstName},', 'Dear {formalName},', 'Hello {team},', 'Hi there,']],
    neutral: [['Hello {firstName},', 'Dear {formalName},', 'Hello {team},', 'Hello,']],
    brief: [['Hi {firstName},', 'Dear {formalName},', 'Hello {team},', 'Hello,']],
  },
  'context.first': {
    warm: [
      [
        'Thank you again for {talk} about the {role} role.',
        'The {role} role still appeals to me, all the more since {talk}.',
        'I keep a good memory of {talk} about the {role} role.',
        'This is a short note about the {role} role and {mail}.',
        "I'm writing about the {role} role, following {mail}.",
        "I'm coming back to the {role} role and {mail}.",
        'Thank you again for {talk}.',
        'I keep a good memory of {talk}.',
        'This is a short note about {mail}.',
        "I'm coming back to {mail}.",
        'This is a short note about the {role} role.',
      ],
    ],
    neutral: [
      [
        'I am writing about the {role} role and {talk}.',
        'Thank you for {talk} about the {role} role.',
        'I am writing about the {role} role and {mail}.',
        'This concerns the {role} role and {mail}.',
        'Thank you for {talk}.',
        'I am writing about {mail}.',
        'This concerns the {role} role.',
      ],
    ],
    brief: [
      [
        'This is about the {role} role and {talk}.',
        'Thanks again for {talk} about the {role} role.',
        'This is about the {role} role and {mail}.',
        'Thanks again for {talk}.',
        'This is about {mail}.',
        'This is about the {role} role.',
      ],
    ],
  },
  'context.second': {
    warm: [
      [
        'I wrote to you on {lastNote} about the {role} role, and here is a little more from me.',
        'This follows my note on {lastNote} about the {role} role.',
        'A small addition to my note on {lastNote} about the {role} role.',
        'This follows my note on {lastNote}.',
        'A small addition on the {role} role.',
      ],
    ],
    neutral: [
      [
        'I refer to my note on {lastNote} about the {role} role.',
        'Further to my note on {lastNote}, this is about the {role} role.',
        'I refer to my note on {lastNote}.',
        'I am writing about the {role} role once more.',
      ],
    ],
    brief: [
      [
        'This adds to my note on {lastNote} about the {role} role.',
        'The {role} role again, after my note on {lastNote}.',
        'This adds to my note on {lastNote}.',
        'The {role} role once more.',
      ],
    ],
  },
  'context.closing': {
    warm: [
      [
        'Thank you for the time that you have given me over the {role} role, and for {talk} above all.',
        'Thank you for {talk}, and for considering me for the {role} role.',
        'Thank you for considering me for the {role} role.',
        'I appreciate that you considered me for the {role} role.',
        'Thank you for {talk}.',
        'Thank you for considering me.',
      ],
    ],
    neutral: [
      [
        'Thank you for {talk} and for considering me for the {role} role.',
        'Thank you for your consideration for the {role} role.',
        'Thank you for having considered me for the {role} role.',
        'Thank you for your consideration.',
      ],
    ],
    brief: [
      [
        'Thank you for considering me for the {role} role.',
        'Thanks for your time on the {role} role.',
        'Thanks for your time so far.',
      ],
    ],
  },
  'question.reply.first': {
    warm: [
      [
        'I had noted {promisedDay} for news from you; has a new date come up?',
        'I know that plans move, so is there a new date in place of {promisedDay}?',
        'Do you have a feeling for when I might hear back?',
        'When do you think that you will know more?',
        'Could you give me a rough idea of when to expect the next step?',
      ],
    ],
    neutral: [
      [
        'I had noted {promisedDay} as the date for your answer; is there a new one?',
        'When can I expect to hear back from you?',
        'Could you tell me when the next step is planned?',
        'By when do you expect to know more?',
      ],
    ],
    brief: [
      [
        'Is there a new date in place of {promisedDay}?',
        'When might I hear back?',
        'When will you know more?',
        'When is the next step?',
      ],
    ],
  },
  'question.reply.second': {
    warm: [
      [
        'Is there a week that I should keep in mind for your answer?',
        'Roughly which week would be realistic for an answer?',
        'Can you already see a date for the next step?',
      ],
    ],
    neutral: [
      [
        'Is there an approximate date for the next step?',
        'Could you name a week in which I may expect your answer?',
      ],
    ],
    brief: [['Any rough date for an answer?', 'Which week would be realistic?']],
  },
  'question.seat': {
    warm: [
      [
        'And when would you ideally like the person to start?',
        'It would also help me to know when you would like somebody in the seat.',
        'When would the right person need to be in the seat?',
      ],
    ],
    neutral: [['By when should the position be filled?', 'From when would the person be needed?']],
    brief: [['When should the person start?', 'What is the start date you have in mind?']],
  },
  'question.reopen.first': {
    warm: [
      [
        'And is there a rough time by which you expect to know more about the budget?',
        'And can you see yet in which quarter things might move again?',
        'And when would be a good time for me to ask again?',
      ],
    ],
    neutral: [
      [
        'Is there an approximate date by which hiring may resume?',
        'When would be a suitable time to ask again?',
      ],
    ],
    brief: [['Any idea when it may reopen?', 'When should I ask again?']],
  },
  'question.reopen.second': {
    warm: [
      [
        'Has anything become clearer about the time when you may hire again?',
        'Do you have a better view by now of when the role might open?',
      ],
    ],
    neutral: [
      ['Is there any news on when hiring may continue?', 'Has a date been set for reviewing the position?'],
    ],
    brief: [['Is there news on the timing?', 'Anything new on when you can hire?']],
  },
  'timeline.offer': {
    warm: [
      [
        'You should also know that I have {offer}, which I am to answer by {offerDeadline}.',
        'So that nothing takes you by surprise: I have {offer} with a deadline on {offerDeadline}.',
        'You should also know that I have {offer}.',
      ],
    ],
    neutral: [
      [
        'For your planning: I have {offer}, to be answered by {offerDeadline}.',
        'I would also like you to know of {offer} that I hold until {offerDeadline}.',
        'For your planning: I have {offer}.',
      ],
    ],
    brief: [
      [
        'For your planning: {offer}, open until {offerDeadline}.',
        'I have {offer} with a deadline on {offerDeadline}.',
        'For your planning: I have {offer}.',
      ],
    ],
  },
  'timeline.final-round': {
    warm: [
      [
        'On my side there is {finalRound}, in case that matters for your planning.',
        'To be open with you, I have {finalRound}.',
      ],
    ],
    neutral: [
      ['For your planning: I have {finalRound}.', 'I would also like to mention that I have {finalRound}.'],
    ],
    brief: [['I have {finalRound}.', 'For your planning: there is {finalRound}.']],
  },
  'timeline.start': {
    warm: [
      [
        'For what it is worth, I could start on {startDay}.',
        'I would be free to start on {startDay}.',
        'My notice period is {notice}, in case that helps your planning.',
        'I could be with you {notice} after signing, as my notice period asks.',
      ],
    ],
    neutral: [
      [
        'I would be available from {startDay}.',
        'My earliest start date is {startDay}.',
        'My notice period is {notice}.',
        'Please note that my notice period is {notice}.',
      ],
    ],
    brief: [
      [
        'I can start on {startDay}.',
        'Earliest start: {startDay}.',
        'Notice period: {notice}.',
        'My notice period is {notice}.',
      ],
    ],
  },
  'close.first': {
    warm: [
      [
        'Thank you, and I hope that your week is a good one.',
        'Thanks so much for your time, and have a good rest of the week.',
        'Thank you for looking after this; I appreciate it.',
        'Many thanks, and all the best until then.',
      ],
    ],
    neutral: [
      [
        'Thank you for your time.',
        'Thank you in advance for a short answer.',
        'I appreciate your help with this.',
      ],
    ],
    brief: [['Thank you!', 'Many thanks.', 'Thanks for your help.']],
  },
  'close.second': {
    warm: [
      [
        'Thank you, and take care.',
        'Thanks for bearing with me, and I look forward to a word from you.',
        'I appreciate your time, and I wish you a calm week.',
      ],
    ],
    neutral: [['Thank you for your attention.', 'I look forward to your answer.']],
    brief: [['Thanks again!', 'Much appreciated.']],
  },
  'close.closing': {
    warm: [
      [
        'Thank you for everything so far, and all the best to you and the team.',
        'I wish you and the team all the best, and I mean it.',
        'It was good to get to know you, and I wish you well.',
      ],
    ],
    neutral: [['I wish you and your team continued success.', 'With thanks and all good wishes.']],
    brief: [['All the best to you and the team.', 'I wish you well.']],
  },
  signoff: {
    warm: [['Best wishes,', 'Warm regards,', 'All the best,']],
    neutral: [['Kind regards,', 'Best regards,']],
    brief: [['Best,', 'Best wishes,', 'Cheers,']],
  },
} as const satisfies Record<string, ByTone>;

export type PartName = keyof typeof parts;
