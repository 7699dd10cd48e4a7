/** Takes leave where no reason for the silence is known: thanks, the door open, nothing asked. */
import type { NoteRule } from './note.ts';

export default {
  occasion: 'closing',
  slug: 'closing-the-loop',
  paragraphs: {
    general: {
      warm: [
        [
          'I would like to close the loop on the {role} role, with thanks for {talk}.',
          'This is my last note on the {role} role, and a friendly one: thank you for {talk}.',
          'I would like to close the loop on the {role} role, with thanks for your time.',
          'I would like to close the loop on my side, with thanks for your time.',
        ],
        [
          'If things move again, I would be glad to pick up where we stopped.',
          'Whatever came up on your side, there is no need to explain, and I am open to a talk at a later time.',
          'If a fitting role comes up later, I would be happy to hear of it.',
        ],
      ],
      neutral: [
        [
          'With this note I would like to close my application for the {role} role.',
          'I will not write again about the {role} role and thank you for your time.',
          'I will not write again in this matter and thank you for your time.',
        ],
        [
          'I would be glad to hear from you at a later time.',
          'Should the role become current again, I would welcome a message.',
        ],
      ],
      brief: [
        [
          'Closing the loop on the {role} role, with thanks.',
          'My last note on the {role} role, with thanks.',
          'My last note, with thanks.',
        ],
        ['Glad to hear from you at any later time.', 'If things move, do write.'],
      ],
    },
  },
} satisfies NoteRule;
