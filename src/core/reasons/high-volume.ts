/** Many applicants, as they say themselves; or nothing else is known. */
import type { Paragraphs, ReasonRule } from './reason.ts';
import { newest, shown } from './since.ts';

const paragraphs: Paragraphs = {
  first: {
    warm: [
      [
        "To save you a search: I'm {name}, the candidate for the {role} role from {talk}.",
        "A quick reminder of who is writing: I'm {name}, and {talk} was about the {role} role.",
        'In case my name needs a hook: {name}, the {role} role, {talk}.',
        "To save you a search: I'm {name}, and this is about the {role} role and {mail}.",
        "A quick reminder of who is writing: I'm {name}, and I'm coming back to {mail} about the {role} role.",
        'In case my name needs a hook: {name}, the {role} role, {mail}.',
        "To save you a search: I'm {name}, and I'm thinking back to {talk}.",
        "A quick reminder of who is writing: I'm {name}, and this is about {mail}.",
        'This is about the {role} role and {talk}.',
        'This is about the {role} role and {mail}.',
        'This is about {talk}.',
        'This is about {mail}.',
        "I'm writing about the {role} role.",
        "I'm writing to ask how things are going.",
      ],
      [
        "I'd still very much like to take this further.",
        'The work still appeals to me, and I would be glad to send anything that helps you along.',
        "It's a role that I can easily picture myself in, and I'd love to hear where things stand.",
        "I'm still very interested, and happy to answer anything that has come up since.",
      ],
    ],
    neutral: [
      [
        'I am {name}, and I am writing about the {role} role and {talk}.',
        'As a short reminder, I am {name}, candidate for the {role} role, and I refer to {talk}.',
        'My name is {name}, and this concerns the {role} role and {talk}.',
        'I am {name}, and I am writing about the {role} role and {mail}.',
        'As a short reminder, I am {name}, candidate for the {role} role, and I refer to {mail}.',
        'My name is {name}, and this concerns the {role} role and {mail}.',
        'I am {name}, and I am writing about {talk}.',
        'I am {name}, and I am writing about {mail}.',
        'I am writing about the {role} role and {talk}.',
        'I am writing about the {role} role and {mail}.',
        'I am writing about {talk}.',
        'I am writing about {mail}.',
        'I am writing about the {role} role.',
        'I am writing to ask about the current status.',
      ],
      [
        'I remain interested and would be glad to go on.',
        'My interest in the position is unchanged.',
        'I would be glad to provide anything further that you need.',
      ],
    ],
    brief: [
      [
        '{name} here, about the {role} role and {talk}.',
        'A short note about the {role} role and {talk}, from {name}.',
        '{name} here, about the {role} role and {mail}.',
        'A short note about the {role} role and {mail}, from {name}.',
        '{name} here, about {talk}.',
        '{name} here, about {mail}.',
        'A short note about the {role} role and {talk}.',
        'A short note about the {role} role and {mail}.',
        'A short note about {talk}.',
        'A short note about {mail}.',
        'A short note about the {role} role.',
        'A short note from my side.',
      ],
      ['I am still keen.', 'I am still very interested.', 'I would be glad to go on.'],
    ],
  },
  second: {
    warm: [
      [
        'A second short note after mine on {lastNote}, about the {role} role.',
        'I wrote to you on {lastNote} about the {role} role, and I am still glad to be in the running.',
        'Coming back to my note on {lastNote}: the {role} role is still one I would love to take on.',
        'A second short note after mine on {lastNote}.',
        'A second short note about the {role} role.',
        'A second short note from my side.',
      ],
      [
        'You surely have many people to answer, so even a single line would be plenty.',
        'If somebody else now looks after this, I am happy to write to them instead.',
        'If it is easier, a two-line answer or a quick call is equally welcome.',
      ],
    ],
    neutral: [
      [
        'I refer to my note on {lastNote} about the {role} role.',
        'Following my note on {lastNote}, I would like to ask about the {role} role once more.',
        'I refer to my note on {lastNote}.',
        'I would like to ask about the {role} role once more.',
        'I would like to ask once more how things stand.',
      ],
      [
        'A short update would be enough for me.',
        'If a colleague is in charge now, please feel free to point me to them.',
      ],
    ],
    brief: [
      [
        'A second line on the {role} role, after my note on {lastNote}.',
        'Once more about the {role} role, and my note on {lastNote}.',
        'A second line after my note on {lastNote}.',
        'A second line on the {role} role.',
        'A second line from me.',
      ],
      ['One line back is plenty.', 'A two-word answer is fine.'],
    ],
  },
  closing: {
    warm: [
      [
        'This is my last note on the {role} role, so that it does not take up more room in your inbox.',
        'I will leave the {role} role in your hands from here.',
        'This is my last note for now, so that I do not take up more room in your inbox.',
        'I will leave things in your hands from here.',
      ],
      [
        'If there is a way forward later, I would be delighted to pick it up again.',
        'Should the picture change, I would be very happy to hear from you, this month or next year.',
        'If a place opens up, in this role or a similar one, I would love to be considered.',
      ],
    ],
    neutral: [
      [
        'With this note I will leave the {role} role with you.',
        'This is my last message about the {role} role.',
        'With this note I will leave the matter with you.',
      ],
      [
        'If you would like to go on at a later time, I would be glad to hear from you.',
        'Should a fitting position open up, I would welcome a message.',
      ],
    ],
    brief: [
      [
        'Last note from me on the {role} role.',
        'I will leave the {role} role with you now.',
        'Last note from me for now.',
      ],
      ['If things move later, do write.', 'I am happy to hear from you at any later time.'],
    ],
  },
};

export default {
  id: 'high volume',
  slug: 'high-volume',
  rank: 4,
  isDefault: true,
  opensItself: true,
  evidence(_standing, since) {
    const volume = newest(since, ['high-volume'], 'company');
    return volume && shown('volume', volume);
  },
  asks: { first: ['reply', 'seat'], second: ['reply'], closing: [] },
  paragraphs: { general: paragraphs },
} satisfies ReasonRule;
