/** Takes leave where no reason for the silence is known: thanks, the door open, nothing asked. */
import type { NoteRule } from './note.ts';

export default {
  occasion: 'closing',
  slug: 'closing-the-loop',
  paragraphs: {
    general: {
      warm: [
        [
          "I'd like to close the loop on the {role} role, with thanks for {talk}.",
          'This is my last note, and a friendly one: thank you for {talk}.',
          "I'd like to close the loop on the {role} role, with thanks for your time.",
          "I'd like to close the loop on my side, with thanks for your time.",
        ],
        [
          "If things move again, I'd be glad to pick up where we left off.",
          "Whatever came up on your side, there's no need to explain, and I'm open to a talk later on.",
          "If a fitting role comes up later, I'd be happy to hear of it.",
        ],
      ],
      neutral: [
        [
          'With this note I would like to close my application for the {role} role.',
          "I won't write again about the {role} role, and I thank you for your time.",
          "I won't write again, and I thank you for your time.",
        ],
        [
          'I would be glad to hear from you at a later time.',
          'Should the role open again, I would welcome a message.',
        ],
      ],
      brief: [
        [
          'Closing the loop on the {role} role, with thanks.',
          'My last note on the {role} role, with thanks.',
          'My last note, with thanks.',
        ],
        ["I'd be glad to hear from you later.", 'If things move, do write.'],
      ],
    },
  },
} satisfies NoteRule;
