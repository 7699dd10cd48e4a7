/** What a note says where somebody has yet to decide. */
import type { Paragraphs } from '../reason.ts';

export const pending: Paragraphs = {
  first: {
    warm: [
      [
        'I know a decision like this takes several people, and a good one matters more than a fast one.',
        "I understand the decision is still being made, and I'm glad people are taking care over it.",
        "Decisions like this take time, and that's fine with me.",
      ],
      [
        "If references, a work sample or a short call would help anyone decide, I'd gladly provide them.",
        'Is there anything I could add to make the choice easier, such as a reference or a work sample?',
        "If a question has come up along the way, I'm happy to answer it, by phone or in writing.",
      ],
    ],
    neutral: [
      ['I understand that the decision has yet to be made.', 'I understand that the decision is still open.'],
      [
        'If references or further material would help, I can send them at once.',
        'I would be glad to answer any question that has come up in the meantime.',
      ],
    ],
    brief: [
      ['I know the decision is still open.', 'I understand a decision like this takes time.'],
      [
        'Happy to send references or work samples if they help.',
        "If anyone has a question for me, I'm glad to answer.",
      ],
    ],
  },
  second: {
    warm: [
      [
        "In case the decision is still being talked over, I'm as interested as ever.",
        "While the decision takes shape, I wanted to say that I'm still very much here.",
        'I imagine getting everyone to one table is the hard part.',
      ],
      [
        'A ten-minute call with anyone who still has doubts would be a pleasure, if it helps.',
        'I can put my experience for this role on half a page, if that makes the discussion easier.',
        "If one more conversation with the team would settle it, I'll make time for it.",
      ],
    ],
    neutral: [
      [
        'In case the decision is still open, I remain interested.',
        'I am writing once more while the decision is being prepared.',
      ],
      [
        'I would be glad to have a further conversation with the team at short notice.',
        'I could also send a one-page summary of my experience, if useful.',
      ],
    ],
    brief: [
      ['Still here while you decide.', 'Still interested, in case the decision is open.'],
      ['A short call with anyone on the team is fine.', 'I can send a one-page summary if that helps.'],
    ],
  },
  closing: {
    warm: [
      [
        'The decision may have gone another way or may simply need longer, and either is fine.',
        'Whatever you decide, thank you for having me in the discussion.',
      ],
      [
        "If the choice is still open, I'd be happy to be part of it.",
        "If you can spare two lines on how it went, I'd learn from them.",
      ],
    ],
    neutral: [
      [
        "As the decision seems to take longer, I won't write again for now.",
        "I'll leave the decision with you and step back here.",
      ],
      [
        'I would be glad to hear the outcome, whatever it is.',
        'If I am still being considered later, please contact me.',
      ],
    ],
    brief: [
      ["I'll leave the decision with you.", "I'll step back here while you decide."],
      ["I'd be glad to hear the outcome, whatever it is.", "If it's still open later, do write."],
    ],
  },
};
