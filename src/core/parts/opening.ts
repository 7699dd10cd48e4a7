/** How a note begins: greeting, and what it is about. */
import type { ByTone } from './by-tone.ts';

export const opening: Readonly<Record<string, ByTone>> = {
  greeting: {
    warm: [['Hi {firstName},', 'Dear {formalName},', 'Hello {team},', 'Hi there,']],
    neutral: [['Hello {firstName},', 'Dear {formalName},', 'Hello {team},', 'Hello,']],
    brief: [['Hi {firstName},', 'Dear {formalName},', 'Hello {team},', 'Hello,']],
  },
  'context.first': {
    warm: [
      [
        'Thank you again for {talk}.',
        'I really enjoyed {talk}.',
        "{did}, and it's still very much on my mind.",
        "{did}, and I've thought about it a good deal since.",
        "I'm writing to see how things stand.",
      ],
    ],
    neutral: [
      [
        'Thank you for {talk}.',
        '{did}.',
        '{did}, and I would like to follow that up.',
        'I am writing to ask how things stand.',
      ],
    ],
    brief: [['{did}.', "{did}, and it's still on my mind.", 'A short note from my side.']],
  },
  'context.second': {
    warm: [
      [
        "This follows my note of {lastNote} about the {role} role, and I'll keep it short.",
        'A small addition to my note of {lastNote} about the {role} role.',
        'I wrote on {lastNote} about the {role} role, and here is one more thought.',
        'A small addition to my note of {lastNote}.',
        'A small addition about the {role} role.',
      ],
    ],
    neutral: [
      [
        'This follows my note of {lastNote} about the {role} role.',
        'I wrote on {lastNote} about the {role} role and would like to add a line.',
        'This follows my note of {lastNote}.',
        'I would like to add a line about the {role} role.',
      ],
    ],
    brief: [
      [
        'This adds to my note of {lastNote} about the {role} role.',
        'The {role} role again, after my note of {lastNote}.',
        'This adds to my note of {lastNote}.',
        'The {role} role once more.',
      ],
    ],
  },
  'context.closing': {
    warm: [
      [
        'Thank you again for {talk}, and for considering me.',
        'Thank you for considering me for the {role} role.',
        'I appreciate that you considered me for the {role} role.',
        'Thank you for {talk}, which I remember fondly.',
        'Thank you for considering me.',
      ],
    ],
    neutral: [
      [
        'Thank you for {talk}, and for your consideration.',
        'Thank you for your consideration for the {role} role.',
        'Thank you for having considered me for the {role} role.',
        'Thank you for your consideration.',
      ],
    ],
    brief: [
      [
        'Thank you for considering me for the {role} role.',
        'Thanks for your time on the {role} role.',
        'Thanks for your time so far.',
      ],
    ],
  },
};
