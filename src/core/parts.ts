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
        'Thank you again for {talk}.',
        'I really enjoyed {talk}.',
        "{did}, and I'm still very keen.",
        "{did}, and I'd still love to take it further.",
        "I'm writing to see how things stand.",
      ],
    ],
    neutral: [
      [
        'Thank you for {talk}.',
        '{did}, and I remain interested.',

        'I am writing to ask how things stand.',
      ],
    ],
    brief: [['{did}.', "{did}, and I'm still keen.", 'A short note from my side.']],
  },
  'context.second': {
    warm: [
      [
        "This follows my note of {lastNote} about the {role} role, and I'll keep it short.",
        'A small addition to my note of {lastNote} about the {role} role.',
        'I wrote on {lastNote} about the {role} role, and here is one more thought.',
        'A small addition to my note of {lastNote}.',
        'A small addition about the {role} role.',
      ],
    ],
    neutral: [
      [
        'This follows my note of {lastNote} about the {role} role.',
        'I wrote on {lastNote} about the {role} role and would like to add a line.',
        'This follows my note of {lastNote}.',
        'I would like to add a line about the {role} role.',
      ],
    ],
    brief: [
      [
        'This adds to my note of {lastNote} about the {role} role.',
        'The {role} role again, after my note of {lastNote}.',
        'This adds to my note of {lastNote}.',
        'The {role} role once more.',
      ],
    ],
  },
  'context.closing': {
    warm: [
      [
        'Thank you again for {talk}, and for considering me.',
        'Thank you for considering me for the {role} role.',
        'I appreciate that you considered me for the {role} role.',
        'Thank you for {talk}, which I remember fondly.',
        'Thank you for considering me.',
      ],
    ],
    neutral: [
      [
        'Thank you for {talk}, and for your consideration.',
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
        "I'd noted {promisedDay} for news from you; is there a new date I should have in mind?",
        'I know plans shift, so is there a new date in place of {promisedDay}?',
        'Do you have a rough idea of when I might hear back?',
        "When do you think you'll know more?",
        'Could you give me a sense of when the next step might be?',
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
        'When do you expect to know more?',
        'When is the next step?',
      ],
    ],
  },
  'question.reply.second': {
    warm: [
      [
        'Is there a week I should keep in mind for your answer?',
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
        'When would you ideally like someone to start?',
        "It would also help to know when you'd like someone in the seat.",
        'When would you need the person in the seat?',
      ],
    ],
    neutral: [
      ['When does the position need to be filled?', 'From what date would you need the person in the seat?'],
    ],
    brief: [['When should the person start?', 'What start date do you have in mind?']],
  },
  'question.reopen.first': {
    warm: [
      [
        'And is there a rough time by which you expect to know more?',
        'And can you see yet when things might move again?',
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
        'Has it become any clearer when you may hire again?',
        'Do you have a better view by now of when the role might open?',
      ],
    ],
    neutral: [
      ['Is there any news on when hiring may continue?', 'Has a date been set for reviewing the position?'],
    ],
    brief: [['Is there any news on the timing?', 'Anything new on when you can hire?']],
  },
  'timeline.offer.first': {
    warm: [
      [
        'You should also know that I have {offer}, which I need to answer by {offerDeadline}.',
        'So that nothing takes you by surprise: I have {offer}, with a deadline on {offerDeadline}.',
        'You should also know that I have {offer}.',
        'So that nothing takes you by surprise: I have {offer}.',
      ],
    ],
    neutral: [
      [
        'For your planning: I have {offer}, to be answered by {offerDeadline}.',
        'I would also like you to know that I have {offer}, open until {offerDeadline}.',
        'For your planning: I have {offer}.',
        'I would also like you to know that I have {offer}.',
      ],
    ],
    brief: [
      [
        'For your planning: I have {offer}, open until {offerDeadline}.',
        'I have {offer}, with a deadline on {offerDeadline}.',
        'For your planning: I have {offer}.',
        'I also have {offer}.',
      ],
    ],
  },
  'timeline.offer.second': {
    warm: [
      [
        "To be open about my timing: there is {offer} that I need to answer by {offerDeadline}, and I'd rather talk to you first.",
        "There is also {offer} on my desk until {offerDeadline}, and I'd rather not decide without a word from you.",
        "To be open about my timing: there is {offer}, and I'd rather talk to you before I decide.",
        "There is also {offer} on my desk, and I'd rather not decide without a word from you.",
      ],
    ],
    neutral: [
      [
        'Please note that there is {offer}, which I have to answer by {offerDeadline}.',
        'As to my own timing, there is {offer} with a deadline on {offerDeadline}.',
        'Please note that there is {offer} on my side.',
        'As to my own timing, there is {offer} to consider.',
      ],
    ],
    brief: [
      [
        'My own timing: {offer}, to be answered by {offerDeadline}.',
        'There is {offer} that I have to answer by {offerDeadline}.',
        'My own timing: there is {offer}.',
        'There is {offer} on my desk.',
      ],
    ],
  },
  'timeline.final-round.first': {
    warm: [
      [
        'In case it matters for your planning, I have {finalRound}.',
        'To be open with you, I also have {finalRound}.',
      ],
    ],
    neutral: [
      ['For your planning: I have {finalRound}.', 'I would also like to mention that I have {finalRound}.'],
    ],
    brief: [['I have {finalRound}.', 'For your planning: I have {finalRound}.']],
  },
  'timeline.final-round.second': {
    warm: [
      [
        'A word on my own timing: there is {finalRound}.',
        'So that you know my timing, there is also {finalRound}.',
      ],
    ],
    neutral: [
      ['As to my own timing, there is {finalRound}.', 'Please note that there is {finalRound} on my side.'],
    ],
    brief: [['My own timing: {finalRound}.', 'On my side there is {finalRound}.']],
  },
  'timeline.start': {
    warm: [
      [
        "I'd be free to start on {startDay}.",
        'For your planning, I could start on {startDay}.',
        'My notice period is {notice}, in case that helps your planning.',
        'For your planning, my notice period is {notice}.',
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
        'Thanks so much for your time.',
        'Thank you for looking after this; I really appreciate it.',
        'Many thanks, and all the best until then.',
        'Thank you, and I hope your week is going well.',
      ],
    ],
    neutral: [['Thank you for your time.', 'Thank you for your help.', 'I appreciate your help with this.']],
    brief: [['Thank you!', 'Many thanks.', 'Thanks for your help.']],
  },
  'close.second': {
    warm: [
      [
        'Thank you, and take care.',
        "Thanks for reading, and I'd love to hear from you.",
        'I appreciate your time, and I hope the week treats you well.',
      ],
    ],
    neutral: [['Thank you again for your time.', 'I look forward to hearing from you.']],
    brief: [['Thanks again!', 'Much appreciated.']],
  },
  'close.closing': {
    warm: [
      [
        'All the best to you and the team.',
        'I wish you and the team all the best.',
        'Take care, and thank you once more.',
      ],
    ],
    neutral: [
      [
        'I wish you and your team continued success.',
        'With thanks and all good wishes to you and your team.',
      ],
    ],
    brief: [['All the best to you and the team.', 'I wish you well.']],
  },
  signoff: {
    warm: [['Best wishes,', 'Warm regards,', 'With warm regards,']],
    neutral: [['Kind regards,', 'Best regards,']],
    brief: [['Best,', 'Best wishes,']],
  },
} as const satisfies Record<string, ByTone>;

export type PartName = keyof typeof parts;
