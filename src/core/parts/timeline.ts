/** The candidate's own dates, where they are recorded. */
import type { ByTone } from './by-tone.ts';

export const timeline: Readonly<Record<string, ByTone>> = {
  'timeline.offer.first': {
    warm: [
      [
        'You should also know that I have {offer}, which I need to answer by {offerDeadline}.',
        'So that nothing takes you by surprise: I have {offer}, with a deadline on {offerDeadline}.',
        'You should also know that I have {offer}.',
        'So that nothing takes you by surprise: I have {offer}.',
      ],
    ],
    neutral: [
      [
        'For your planning: I have {offer}, to be answered by {offerDeadline}.',
        'I would also like you to know that I have {offer}, open until {offerDeadline}.',
        'For your planning: I have {offer}.',
        'I would also like you to know that I have {offer}.',
      ],
    ],
    brief: [
      [
        'For your planning: I have {offer}, open until {offerDeadline}.',
        'I have {offer}, with a deadline on {offerDeadline}.',
        'For your planning: I have {offer}.',
        'I also have {offer}.',
      ],
    ],
  },
  'timeline.offer.second': {
    warm: [
      [
        "To be open about my timing: there is {offer} that I need to answer by {offerDeadline}, and I'd rather talk to you first.",
        "There is also {offer} on my desk until {offerDeadline}, and I'd rather not decide without a word from you.",
        "To be open about my timing: there is {offer}, and I'd rather talk to you before I decide.",
        "There is also {offer} on my desk, and I'd rather not decide without a word from you.",
      ],
    ],
    neutral: [
      [
        'Please note that there is {offer}, which I have to answer by {offerDeadline}.',
        'As to my own timing, there is {offer} with a deadline on {offerDeadline}.',
        'Please note that there is {offer} on my side.',
        'As to my own timing, there is {offer} to consider.',
      ],
    ],
    brief: [
      [
        'My own timing: {offer}, to be answered by {offerDeadline}.',
        'There is {offer} that I have to answer by {offerDeadline}.',
        'My own timing: there is {offer}.',
        'There is {offer} on my desk.',
      ],
    ],
  },
  'timeline.final-round.first': {
    warm: [
      [
        'In case it matters for your planning, I have {finalRound}.',
        'To be open with you, I also have {finalRound}.',
      ],
    ],
    neutral: [
      ['For your planning: I have {finalRound}.', 'I would also like to mention that I have {finalRound}.'],
    ],
    brief: [['I have {finalRound}.', 'For your planning: I have {finalRound}.']],
  },
  'timeline.final-round.second': {
    warm: [
      [
        'A word on my own timing: there is {finalRound}.',
        'So that you know my timing, there is also {finalRound}.',
      ],
    ],
    neutral: [
      ['As to my own timing, there is {finalRound}.', 'Please note that there is {finalRound} on my side.'],
    ],
    brief: [['My own timing: {finalRound}.', 'On my side there is {finalRound}.']],
  },
  'timeline.start': {
    warm: [
      [
        "I'd be free to start on {startDay}.",
        'For your planning, I could start on {startDay}.',
        'My notice period is {notice}, in case that helps your planning.',
        'For your planning, my notice period is {notice}.',
      ],
    ],
    neutral: [
      [
        'I would be available from {startDay}.',
        'My earliest start date is {startDay}.',
        'My notice period is {notice}.',
        'Please note that my notice period is {notice}.',
      ],
    ],
    brief: [
      [
        'I can start on {startDay}.',
        'Earliest start: {startDay}.',
        'Notice period: {notice}.',
        'My notice period is {notice}.',
      ],
    ],
  },
};
