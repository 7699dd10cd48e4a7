/** What a note may ask, where the thread has not answered it. */
import type { ByTone } from './by-tone.ts';

export const questions: Readonly<Record<string, ByTone>> = {
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
    brief: [['Any rough date for an answer?', 'Which week would be realistic for news?']],
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
};
