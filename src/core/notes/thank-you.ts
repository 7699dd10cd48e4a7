/** Within a day of an interview: thanks, and nothing that asks for an answer. */
import type { NoteRule } from './note.ts';

export default {
  occasion: 'thank-you',
  slug: 'thank-you',
  lacks: ({ talk }) => (talk ? undefined : { id: 'no-meeting', values: {} }),
  paragraphs: {
    general: {
      warm: [
        [
          'Thank you so much for {talk}; I really enjoyed it.',
          'It was a pleasure, and I wanted to say thank you for {talk}.',
          'Thank you for making {talk} such a good conversation.',
        ],
        [
          'I came away with a much clearer picture of the work, and even keener to do it.',
          'Talking it through with you made me want to be part of it even more.',
          'Hearing how you work has only added to my interest.',
        ],
        [
          "If anything is still open on your side, I'm happy to fill it in at any time.",
          'If there is anything I can send to round off the picture, just say so.',
          'Please pass on my thanks to everyone who took part.',
        ],
      ],
      neutral: [
        [
          'Thank you for {talk}.',
          'I would like to thank you for {talk}.',
          'Thank you for your time and for {talk}.',
        ],
        [
          'The conversation confirmed my interest in the position.',
          'I found our discussion very useful, and my interest has grown.',
        ],
        [
          'Please let me know if you need anything further from me.',
          'I am glad to provide anything else that you need.',
        ],
      ],
      brief: [
        ['Thank you for {talk}.', 'Many thanks for {talk}.'],
        ["I enjoyed it, and I'd love to do this work.", 'It made me even more interested.'],
        ['Just say if anything is still open.', 'Happy to add anything you need.'],
      ],
    },
  },
} satisfies NoteRule;
