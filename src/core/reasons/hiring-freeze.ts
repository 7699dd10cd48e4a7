/** They said that hiring is on hold, and nobody has said since that it goes on. */

import type { Paragraphs, ReasonRule } from './reason.ts';
import { newest, shown } from './since.ts';

const paragraphs: Paragraphs = {
  first: {
    warm: [
      [
        'Thank you for being open with me about the hiring pause; it helps to know.',
        'I was glad that you told me straight about the pause in hiring.',
        'Thank you for letting me know that hiring is on hold for now.',
      ],
      [
        'My interest has not changed, and I would be happy to pick this up whenever it moves again.',
        'I would still love to do this work, so please keep me on your list for the day it reopens.',
        'For me the role is worth the wait, and I am glad to stay in touch meanwhile.',
      ],
      [
        'Is the team still keen to go on with me once it can?',
        'Would you still see me in the role once you can hire again?',
        'Do you still see a place for me in the team when the pause ends?',
      ],
    ],
    neutral: [
      [
        'Thank you for telling me that hiring is on hold at the moment.',
        'I understand that hiring is paused for the time being.',
      ],
      [
        'I remain interested and can pick up the conversation when it reopens.',
        'My interest stands, and I am available when the process resumes.',
      ],
      [
        'Does the team still intend to go on with me once hiring resumes?',
        'Am I still among the candidates you would go on with after the pause?',
      ],
    ],
    brief: [
      [
        'Thanks for telling me about the hiring pause.',
        'Understood on the hiring pause, and thanks for saying so.',
      ],
      ['I am still interested.', 'My interest stands.'],
      ['Would you go on with me once you can hire again?', 'Am I still in the picture after the pause?'],
    ],
  },
  second: {
    warm: [
      [
        'Another month on, I wanted you to know that the door on my side is still open.',
        'Some weeks have gone by, and the work you described still appeals to me.',
        'I keep an eye on how things go for your team, and I am still happy to pick up where we stopped.',
      ],
      [
        'If the budget frees up only in part, a contract or a later start could work for me to talk about.',
        'If something changes, even in a small way, I would be glad of a line.',
        'Please tell me if another team or a different shape of the role comes up sooner.',
      ],
    ],
    neutral: [
      [
        'I am writing again to confirm that I am still interested once hiring resumes.',
        'My interest in the role is unchanged since we last wrote.',
      ],
      [
        'If the outlook has become clearer, a short update would help me plan.',
        'Please let me know if the plans for the role have changed.',
      ],
    ],
    brief: [
      ['Still interested once hiring goes on.', 'My side is unchanged: I would like to go on when you can.'],
      ['A line when anything moves would be great.', 'A short word when things change is enough for me.'],
    ],
  },
  closing: {
    warm: [
      [
        "I will leave it here for now, with no hard feelings: a pause is nobody's choice.",
        'This is my last note for now; I know that a pause like this is not in your hands.',
        'I will stop writing for the moment, and I hope that the year turns kinder to your plans.',
      ],
      [
        'When hiring opens again I would be delighted to hear from you, whichever role it is.',
        'The door on my side stays open, and I would be happy to talk whenever the role returns.',
        'Should the role come back, please think of me; I would like to be part of it.',
      ],
    ],
    neutral: [
      [
        'I will consider this closed for now and wish you well with the plans.',
        'As hiring is on hold, I will not write again about this role for now.',
      ],
      [
        'Should it reopen, I would be glad to be contacted.',
        'If the position returns, I would welcome a message.',
      ],
    ],
    brief: [
      ['I will leave it here for now.', 'I will close this on my side for the moment.'],
      ['If the role comes back, do write to me.', 'Should it reopen, I am one message away.'],
    ],
  },
};

export default {
  id: 'hiring freeze',
  slug: 'hiring-freeze',
  rank: 1,
  evidence({ situation }, since) {
    // The cadence has already judged whether a later message says that hiring goes on.
    const freeze = situation === 'freeze' ? newest(since, ['hiring-freeze'], 'company') : undefined;
    return freeze && shown('freeze', freeze);
  },
  asks: { first: ['reopen'], second: ['reopen'], closing: [] },
  paragraphs: { general: paragraphs },
} satisfies ReasonRule;
