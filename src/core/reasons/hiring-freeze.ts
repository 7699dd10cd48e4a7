/** They said that hiring is on hold, and nobody has said since that it goes on. */

import type { Paragraphs, ReasonRule } from './reason.ts';
import { newest, shown } from './since.ts';

const paragraphs: Paragraphs = {
  first: {
    warm: [
      [
        'Thank you for being open with me about the hiring pause; it helps to know.',
        'I was glad you told me straight that hiring is on hold.',
        'Thanks for letting me know that hiring is paused for now.',
      ],
      [
        "My interest hasn't changed, and I'd be happy to pick this up whenever things move again.",
        "I'd still love to do this work, so please keep me in mind for the day it reopens.",
        "The role is worth waiting for, and I'm glad to stay in touch in the meantime.",
      ],
      [
        'Is the team still keen to take this further with me once it can?',
        'Would you still see me in the role once you can hire again?',
        'Do you still see a place for me in the team when the pause ends?',
      ],
    ],
    neutral: [
      [
        'Thank you for telling me that hiring is on hold at the moment.',
        'I understand that hiring is paused for the time being.',
        'Thank you for letting me know about the pause in hiring.',
      ],
      [
        'I remain interested and would be glad to pick up the conversation when it ends.',
        'My interest stands, and I can continue whenever the process resumes.',
      ],
      [
        'Does the team still intend to continue with me once hiring resumes?',
        'Would I still be among your candidates after the pause?',
      ],
    ],
    brief: [
      [
        'Thanks for telling me about the hiring pause.',
        'Understood on the hiring pause, and thanks for saying so.',
      ],
      ["I'm still interested.", 'My interest stands.', "I'd still like the role."],
      ['Is the team still keen once it can hire?', 'Am I still in the picture after the pause?'],
    ],
  },
  second: {
    warm: [
      [
        'I just want you to know that the door on my side is still open.',
        "I'm still interested, and there's no rush from my side.",
        "I'd still be very happy to pick up where we left off.",
      ],
      [
        "If something changes, even in a small way, I'd be glad to hear from you.",
        'If another team, or a different shape of the role, moves sooner, please think of me.',
        "And if there's something useful I can prepare in the meantime, just say the word.",
      ],
    ],
    neutral: [
      [
        "I'm writing to confirm that I'm still interested once hiring resumes.",
        'My interest in the position is unchanged.',
      ],
      [
        'If the outlook has become clearer, a short update would help me plan.',
        'Please let me know if the plans for the position have changed.',
      ],
    ],
    brief: [
      [
        'Still interested for when hiring picks up.',
        "Nothing has changed on my side: I'd like to continue when you can.",
      ],
      ['A line when anything moves would be great.', 'Even a short update helps.'],
    ],
  },
  closing: {
    warm: [
      [
        "I'll leave it here for now, with no hard feelings: nobody chooses a hiring pause.",
        "This is my last note for now; I know a pause like this isn't in your hands.",
        "I'll stop writing for the moment, and I hope things ease up for you and the team.",
      ],
      [
        "When hiring opens again, I'd be delighted to hear from you, whichever role it is.",
        "The door stays open on my side, and I'd be happy to talk whenever the role returns.",
        "Should the role come back, please think of me; I'd love to be part of it.",
      ],
    ],
    neutral: [
      [
        "I'll treat this as closed for now.",
        "As hiring is on hold, I won't write again about this role for now.",
      ],
      [
        'Should it reopen, I would be glad to hear from you.',
        'If the position returns, please feel free to contact me.',
      ],
    ],
    brief: [
      ["I'll leave it here for now.", "I'll close this on my side for the moment."],
      ['If the role comes back, do write.', "Should it reopen, I'd be glad to hear from you."],
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
