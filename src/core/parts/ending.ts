/** How a note ends: a close for each nudge, and the sign-off. */
import type { ByTone } from './by-tone.ts';

export const ending: Readonly<Record<string, ByTone>> = {
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
};
