/** Two nudges without an answer, or three times the usual wait since they last wrote. */
import { addWorkingDays, dayOf } from '../calendar/days.ts';
import type { Standing } from '../turn/standing.ts';
import type { Paragraphs, ReasonRule, Shown } from './reason.ts';

const paragraphs: Paragraphs = {
  first: {
    warm: [
      [
        "If you've moved ahead with someone else by now, I fully understand, and I'd be glad to know either way.",
        'Plans change, and if the choice has fallen on another person, I wish you both well.',
        'It may be that someone else is a better fit, and that would be perfectly all right.',
      ],
      [
        'Would you tell me in a line or two what spoke for or against me?',
        'What would have made me a stronger candidate in your eyes?',
        "Is there one thing you'd advise me to work on?",
      ],
      [
        "And if I'm still in the running, all the better.",
        "And if things are still open, I'd love to carry on.",
      ],
    ],
    neutral: [
      [
        'If you have decided on someone else, I understand and would be glad to know.',
        'You may have chosen another candidate, and I would respect that.',
      ],
      ['Would you share a few words of feedback with me?', 'May I ask what made the difference?'],
      [
        'If the process is still open, I remain available.',
        'Should it still be open, I would be glad to continue.',
      ],
    ],
    brief: [
      ["If it has gone to someone else, that's fine.", 'If you chose another person, I understand.'],
      ['Would you give me one line of feedback?', 'What could I do better next time?'],
      ["If it's still open, I'm in.", "If it's not decided yet, I'm still interested."],
    ],
  },
  second: {
    warm: [
      [
        'My guess is that the role has taken a different turn, and there are no hard feelings about that.',
        "I have a feeling you're going another way, and I respect that.",
        'Perhaps the search has ended differently, and that would be quite all right with me.',
      ],
      [
        'An honest word on what was missing would be a gift; could you spare one?',
        'Could you tell me what I might do better next time?',
        'May I ask for one piece of honest advice?',
      ],
    ],
    neutral: [
      [
        'I assume that you may be continuing with other candidates, and I respect that.',
        'My impression is that the search has gone in another direction.',
      ],
      [
        'Could you let me know in a sentence what I could improve?',
        'Would a brief word of feedback on my candidacy be possible?',
      ],
    ],
    brief: [
      ["I'm guessing it went another way, and that's all right.", 'I take it you went another way.'],
      ['Any advice for me?', 'Could I have a word of feedback?'],
    ],
  },
  closing: {
    warm: [
      [
        "I take it you've gone another way, and I'll close the file on my side without any hard feelings.",
        "I think it's time for me to close this chapter, and I do so with good wishes.",
        "This will be my last note, and it's a friendly one.",
      ],
      [
        'If you ever have two minutes, what is one thing I could have done better?',
        'Should you find a moment, which point made the difference in the end?',
        "If you're free to say, what tipped the scales?",
      ],
      [
        "And should our paths cross again, I'd be very pleased.",
        "If another role comes along where I might fit, I'd be happy to hear of it.",
        'I hope the person you choose turns out to be just right.',
      ],
    ],
    neutral: [
      [
        'I assume that you have decided otherwise, so I will close this on my side.',
        "I understand that you may be going another way, so I won't write again about this role.",
      ],
      [
        'If possible, could you name one point that I could improve?',
        'May I ask for a short piece of feedback on my candidacy?',
      ],
      ['I would be open to other roles in the future.', 'I hope that you find the right person.'],
    ],
    brief: [
      ["I'll close this on my side, with thanks.", 'Closing the loop from my side.'],
      ['What is one thing I could improve?', 'If you have a minute, what made the difference?'],
      ['All the best with the role.', "I'd be glad to hear of other roles."],
    ],
  },
};

/** Two unanswered nudges, or three base waits since the company's last human message or the last meeting held. */
function silence(standing: Standing): Shown | undefined {
  const { nudges, messages, held, now, settings, situation } = standing;
  if (nudges.length >= 2) return { id: 'nudges', values: { count: nudges.length } };
  const spoke = messages.findLast(({ by, kind }) => by === 'company' && kind === 'human');
  if (!spoke) return undefined;
  // A meeting that they came to is a word of theirs too: the clock of section 7 counts from its end.
  const last = Math.max(spoke.sentAt, held.at(-1)?.end ?? 0);
  const waits = 3 * settings.cadence[situation][0];
  const passed = addWorkingDays(dayOf(last, settings.timeZone), waits, settings.week);
  return dayOf(now, settings.timeZone) >= passed
    ? { id: 'long-silence', values: { at: last, days: waits } }
    : undefined;
}

export default {
  id: 'not that into you',
  slug: 'not-that-into-you',
  rank: 5,
  pattern: { rank: 1, shows: silence },
  asks: { first: [], second: [], closing: [] },
  paragraphs: { general: paragraphs },
} satisfies ReasonRule;
