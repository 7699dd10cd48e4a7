/** Two nudges without an answer, or three times the usual wait since they last wrote. */
import { addWorkingDays, dayOf } from '../days.ts';
import type { Standing } from '../standing.ts';
import type { Paragraphs, ReasonRule, Shown } from './reason.ts';

const paragraphs: Paragraphs = {
  first: {
    warm: [
      [
        'If you have moved ahead with somebody else by now, I fully understand, and I would be glad to know either way.',
        'Plans change, and if the choice has fallen on another person, I wish you both well.',
        'It may be that another profile fits better, and that would be perfectly all right.',
      ],
      [
        'Would you tell me in a line or two what spoke for or against me?',
        'What would have made me a stronger candidate in your eyes?',
        'Is there one thing that you would advise me to work on?',
      ],
      [
        'And if I am still in the running, all the better.',
        'If things are still open, I remain happy to go on.',
      ],
    ],
    neutral: [
      [
        'If you have decided for somebody else, I understand and would be glad to know.',
        'It is possible that your choice has fallen on another candidate, which I would respect.',
      ],
      ['Would you share a short word of feedback with me?', 'May I ask what was decisive?'],
      [
        'If the process is still open, I remain available.',
        'Should it still be open, I am glad to continue.',
      ],
    ],
    brief: [
      ['If it has gone to somebody else, that is fine.', 'If you chose another person, I understand.'],
      ['Would you give me one line of feedback?', 'What could I do better next time?'],
      ['If it is still open, I am in.', 'If not decided yet, I am still interested.'],
    ],
  },
  second: {
    warm: [
      [
        'My guess is that the role has taken a different turn, and there are no hard feelings about that.',
        'I have a feeling that you are going another way, and I respect that.',
        'Perhaps the search has ended differently, and that would be quite all right with me.',
      ],
      [
        'An honest word on what was missing would be a gift; could you spare one?',
        'Could you tell me what I might do better next time?',
        'May I ask for one piece of honest advice from the conversations we had?',
      ],
    ],
    neutral: [
      [
        'I assume that you may be going on with other candidates, and I respect that.',
        'My impression is that the role has gone in another direction.',
      ],
      [
        'Could you let me know in a sentence what I can improve?',
        'A brief assessment of my application would be valuable to me; is that possible?',
      ],
    ],
    brief: [
      ['I guess that it went another way, and that is all right.', 'I take it that you went another way.'],
      ['Any advice for me?', 'Could I have a word of feedback?'],
    ],
  },
  closing: {
    warm: [
      [
        'I take it that you have gone another way, and I will close the file on my side without any hard feelings.',
        'I think it is time for me to close this chapter, and I do so with a good feeling about the people I met here.',
        'This will be my last note, and it comes with thanks: I enjoyed getting to know your work.',
      ],
      [
        'If you ever have two minutes, what is one thing that I could have done better?',
        'Should you find a moment, which point made the difference in the end?',
        'If you are free to say, what was it that tipped the scales?',
      ],
      [
        'And should our paths cross again, I would be pleased.',
        'If another role comes along where I might fit, I would be happy to hear of it.',
        'I wish you and the team every success with the person you choose.',
      ],
    ],
    neutral: [
      [
        'I assume that you have decided otherwise and will close this on my side.',
        'As I understand that you are going another way, I will not write again about this role.',
      ],
      [
        'If possible, could you name one point that I can improve?',
        'May I ask for a short piece of feedback on my candidacy?',
      ],
      ['I would be open to other roles in the future.', 'I wish you success in filling the position.'],
    ],
    brief: [
      ['I will close this on my side, with thanks.', 'Closing the loop from my side.'],
      ['What is one thing I could improve?', 'If you have a minute, what made the difference?'],
      ['All the best with the role.', 'Glad to hear from you about other roles.'],
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
