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
          'Thank you for {talk}; I enjoyed our exchange about the {role} role a great deal.',
          'It was a pleasure to talk about the {role} role, and I am grateful for the time that went into {talk}.',
          'Thank you for making {talk} about the {role} role such a good conversation.',
          'Thank you for {talk}; I enjoyed our exchange a great deal.',
          'Thank you for making {talk} such a good conversation.',
        ],
        [
          'I came away with a clear picture of the work and even more wish to do it.',
          'What you told me about the team and its plans made me want to be part of it even more.',
          'Hearing how you work has only added to my interest.',
        ],
        [
          'If anything is still open on your side, I am happy to fill it in at any time.',
          'If I can send you anything that rounds off the picture, just say so.',
          'Please pass on my thanks to everybody who took part.',
        ],
      ],
      neutral: [
        [
          'Thank you for {talk} about the {role} role.',
          'I would like to thank you for {talk} about the {role} role.',
          'Thank you for {talk}.',
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
        [
          'Thank you for {talk} about the {role} role.',
          'Thanks for {talk} and the good talk about the {role} role.',
          'Thank you for {talk}.',
        ],
        ['I enjoyed it, and I would love to do this work.', 'It made me even more interested.'],
        ['Just say if anything is still open.', 'Happy to add anything that you need.'],
      ],
    },
  },
} satisfies NoteRule;
