/** Tells a company of an offer of another one, or of a final round there. Never of one that is not recorded. */
import type { NoteRule } from './note.ts';

export default {
  occasion: 'offer-update',
  slug: 'offer-update',
  lacks: ({ offer, finalRound }) =>
    offer || finalRound ? undefined : { id: 'no-offer-recorded', values: {} },
  caseOf: ({ offer }) => (offer ? undefined : 'final-round'),
  paragraphs: {
    general: {
      warm: [
        [
          'I wanted you to hear this from me: I have {offer} and need to answer by {offerDeadline}.',
          "There's news on my side, and I want to be open with you: I have {offer}, with a deadline on {offerDeadline}.",
          'I wanted you to hear this from me: I have {offer}.',
          "There's news on my side, and I want to be open with you: I have {offer}.",
        ],
        [
          "I'm still very interested in the {role} role, so I'd love to know where we stand before I decide.",
          "The {role} role still appeals to me very much, and I'd be sorry to decide without having heard from you.",
          "I'm still very interested in working with you, so I'd love to know where we stand before I decide.",
        ],
        [
          'Do you see a way to let me know by {offerDeadline}, even if only roughly?',
          'Would it be possible to have a word from you before {offerDeadline}?',
          'Do you see a way to let me know in the coming days, even if only roughly?',
        ],
        [
          "If one more conversation would help, I'll make time for it at short notice.",
          "I'm happy to come by or call at short notice if that helps.",
        ],
      ],
      neutral: [
        [
          'I would like to let you know that I have {offer}, to be answered by {offerDeadline}.',
          'I have received {offer}, with a deadline on {offerDeadline}.',
          'I would like to let you know that I have {offer}.',
        ],
        [
          'I remain very interested in the {role} role.',
          'The {role} role remains of great interest to me.',
          'I remain very interested in working with you.',
        ],
        [
          'Would a decision be possible before {offerDeadline}?',
          'Could you let me know before {offerDeadline} how things stand?',
          'Could you let me know how things stand on your side?',
        ],
      ],
      brief: [
        [
          'A short update: I have {offer}, with an answer due by {offerDeadline}.',
          'News from my side: I have {offer}, to be answered by {offerDeadline}.',
          'A short update: I have {offer}.',
        ],
        [
          "I'm still very interested in the {role} role.",
          'The {role} role still interests me a lot.',
          "I'm still very interested in yours.",
        ],
        ['Could you tell me before I decide where we stand?', 'Is a word before I decide possible?'],
      ],
    },
    'final-round': {
      warm: [
        [
          'A short update, so that you know where I am: I have {finalRound}.',
          'To be open with you about my timing: I have {finalRound}.',
        ],
        [
          "The {role} role is one I'd very much like to see through, so I wanted you to know early.",
          "I'm telling you early because the {role} role matters to me.",
          "I wanted you to know early, because I'd like to see this through with you.",
        ],
        [
          'Is there a chance to bring our next step forward a little?',
          'Could our next step happen around the same time?',
        ],
      ],
      neutral: [
        ['I would like to let you know that I have {finalRound}.', 'For your planning, I have {finalRound}.'],
        [
          'My interest in the {role} role is unchanged.',
          'I remain interested in the {role} role.',
          'My interest is unchanged.',
        ],
        ['Would it be possible to take the next step soon?', 'Could the next step be brought forward?'],
      ],
      brief: [
        ['A short update: I have {finalRound}.', 'For your planning: I have {finalRound}.'],
        ["I'm still very interested in the {role} role.", "I'm still very interested."],
        ['Could our next step come soon?', 'Is a next step possible soon?'],
      ],
    },
  },
} satisfies NoteRule;
