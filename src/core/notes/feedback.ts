/** After a rejection, once: thanks for the answer, one question, the door open. */
import type { NoteRule } from './note.ts';

export default {
  occasion: 'feedback',
  slug: 'feedback',
  paragraphs: {
    general: {
      warm: [
        [
          'Thank you for letting me know, and thank you again for {talk}.',
          'Thanks for telling me how it went; I enjoyed {talk} all the same.',
          'Thank you for letting me know about the {role} role.',
          'Thank you for telling me how it went.',
        ],
        [
          'Of course I was hoping for another outcome, but I respect your choice.',
          "It's not the news I was hoping for, but I understand, and I wish the person you chose a good start.",
        ],
        [
          'If you can spare two minutes, what is one thing that would have made me a stronger candidate?',
          'Would you share the one point I should work on, so that I can learn from it?',
          'Could you tell me in a line or two what made the difference?',
        ],
        [
          "And should a role come up where I might fit better, I'd be glad to hear from you.",
          "I'd be happy to cross paths again, in another role or another year.",
        ],
      ],
      neutral: [
        [
          'Thank you for informing me of your decision on the {role} role.',
          'Thank you for your answer about the {role} role.',
          'Thank you for informing me of your decision.',
        ],
        [
          'May I ask what made the difference, so that I can learn from it?',
          'Would you share a short piece of feedback on my candidacy?',
        ],
        [
          'I would be glad to be considered for other positions.',
          'I would welcome hearing of other roles that may fit.',
        ],
      ],
      brief: [
        [
          'Thank you for letting me know about the {role} role.',
          'Thanks for telling me about the {role} role.',
          'Thanks for telling me.',
        ],
        ['Could you share one thing I could improve?', 'Is there one point I should work on?'],
        ["I'd be glad to hear of other roles.", 'Happy to cross paths again.'],
      ],
    },
  },
} satisfies NoteRule;
