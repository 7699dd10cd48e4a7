/** Many applicants, as they say themselves; or nothing else is known. */
import type { Paragraphs, ReasonRule } from './reason.ts';
import { newest, shown } from './since.ts';

const paragraphs: Paragraphs = {
  first: {
    warm: [
      [
        "To save you a search: I'm {name}, and {did}.",
        "So that you can place me: I'm {name}, and {did}.",
        "A quick reminder of who's writing: I'm {name}, and {did}.",
        '{did}, and I wanted to send you a short note.',

        "I'm writing to see how things stand.",
      ],
      [
        "I'm still very interested, and happy to answer anything that has come up since.",
        "It's a role I can easily picture myself in, and I'd love to hear where things stand.",
        "The work still appeals to me a lot, and I'm glad to send over anything that would help.",
        "I'd love to take it further whenever you're ready.",
      ],
    ],
    neutral: [
      [
        'My name is {name}, and {did}.',
        "As a brief reminder, I'm {name}, and {did}.",
        'This is {name}; {did}.',
        '{did}, and I would like to ask how things stand.',

        'I would like to ask how things stand.',
      ],
      [
        'I remain very interested in the position.',
        "I'm still interested and would be glad to continue.",
        'If you need anything further from me, I can send it right away.',
      ],
    ],
    brief: [
      [
        '{name} here; {did}.',
        "It's {name}; {did}.",
        '{did}.',

        'A short note from my side.',
      ],
      ["I'm still keen.", 'Still very interested.', "I'd be glad to take it further."],
    ],
  },
  second: {
    warm: [
      [
        "I wrote on {lastNote} about the {role} role, and I'd still love to be considered.",
        "A short second note after mine of {lastNote}: the {role} role is still one I'd love to take on.",
        "The {role} role is still on my mind, so here's a short second note after mine of {lastNote}.",
        "A short second note after mine of {lastNote}: I'm still very interested.",
        'A short second note about the {role} role, which I would still love to take on.',
        "A short second note from me: I'm still very interested.",
      ],
      [
        'One line on where things stand would be plenty.',
        'If someone else is looking after this now, just point me to them.',
        'If a quick call is easier than writing, that works for me too.',
      ],
    ],
    neutral: [
      [
        "Following my note of {lastNote} about the {role} role, I'd like to ask how things stand.",
        'I wrote on {lastNote} about the {role} role and would be grateful for a short update.',
        'I wrote on {lastNote} and would be grateful for a short update.',
        "I'd be grateful for a short update on the {role} role.",
        "I'd be grateful for a short update.",
      ],
      [
        'If a colleague is responsible now, please feel free to forward this.',
        'A brief reply is all I need to plan ahead.',
      ],
    ],
    brief: [
      [
        'A second line on the {role} role, after my note of {lastNote}.',
        'The {role} role again, after my note of {lastNote}.',
        'A second line after my note of {lastNote}.',
        'A second line on the {role} role.',
        'A second line from me.',
      ],
      ['A quick yes, no or not yet is fine.', 'One line back is plenty.'],
    ],
  },
  closing: {
    warm: [
      [
        "This is my last note about the {role} role; I'll leave it in your hands from here.",
        "I'll step back from the {role} role here, with thanks for your time.",
        "This is my last note for now; I'll leave things in your hands from here.",
      ],
      [
        "If there's a way forward later, I'd be delighted to pick it up again.",
        "If things change, I'd be very happy to hear from you, this month or next year.",
        "If a place opens up, in this role or a similar one, I'd love to be considered.",
      ],
    ],
    neutral: [
      [
        'With this note I will leave the {role} role with you.',
        "I won't write again about the {role} role for now.",
        "I won't write again for now.",
      ],
      [
        "If you'd like to continue at a later time, I would be glad to hear from you.",
        'Should a fitting position open up, I would welcome a message.',
      ],
    ],
    brief: [
      [
        'Last note from me on the {role} role.',
        "I'll leave the {role} role with you now.",
        'Last note from me for now.',
      ],
      ['If things move later, do write.', "I'd be happy to hear from you later."],
    ],
  },
};

export default {
  id: 'high volume',
  slug: 'high-volume',
  rank: 4,
  isDefault: true,
  opensItself: () => true,
  evidence(_standing, since) {
    const volume = newest(since, ['high-volume'], 'company');
    return volume && shown('volume', volume);
  },
  asks: { first: ['reply', 'seat'], second: ['reply'], closing: [] },
  paragraphs: { general: paragraphs },
} satisfies ReasonRule;
