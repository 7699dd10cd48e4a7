/** What has changed in the candidate's availability: start date, notice period, times for a talk. */
import type { NoteRule } from './note.ts';

export default {
  occasion: 'availability',
  slug: 'availability',
  lacks: ({ startDay, notice, times }) =>
    startDay || notice || times ? undefined : { id: 'no-availability', values: {} },
  paragraphs: {
    general: {
      warm: [
        [
          'A short update on my availability for the {role} role, so that you can plan with it.',
          "To keep your planning current, here's an update from me on the {role} role.",
          'A short update on my availability, so that you can plan with it.',
        ],
        ['I could start on {startDay}.', 'My first day with you could be {startDay}.'],
        ['My notice period is {notice}.', 'I have a notice period of {notice}.'],
        ['For a call, I could do {times}.', "If a call is useful, I'm free on {times}."],
      ],
      neutral: [
        [
          'I would like to update you on my availability for the {role} role.',
          'Please note my current availability for the {role} role.',
          'I would like to update you on my availability.',
        ],
        ['My earliest start date is {startDay}.', 'I would be available from {startDay}.'],
        ['My notice period is {notice}.', 'The notice period I have to keep is {notice}.'],
        ['For a conversation, I am available on {times}.', 'Possible times for a conversation are {times}.'],
      ],
      brief: [
        [
          'An update on my dates for the {role} role.',
          'My current dates for the {role} role.',
          'An update on my dates.',
        ],
        ['Start: {startDay}.', 'I can start on {startDay}.'],
        ['Notice: {notice}.', 'My notice is {notice}.'],
        ['For a call: {times}.', 'I can talk on {times}.'],
      ],
    },
  },
} satisfies NoteRule;
