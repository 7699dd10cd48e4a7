/** What a note says where people are away, by an absence that was told or by the season. */
import type { Paragraphs } from '../reason.ts';

export const away: Paragraphs = {
  first: {
    warm: [
      [
        "Welcome back! I waited until after {awayPast}, so that this wouldn't drown in everything else.",
        'I saw that you were away until {awayPast}; welcome back, and I hope your inbox is being kind to you.',
        "I hope you're settling back in well after being away until {awayPast}.",
        'I saw that you are away until {awayUntil}, so please leave this until then.',
        "There's no need to read this before you're back after {awayUntil}.",
        'Things take a little longer while people are away, so please take your time with this.',
        "It's hard to get everyone together when people are away, so there's no rush.",
      ],
      [
        "Whenever you have a quiet moment, I'd love a word on what comes next.",
        "Once the most pressing things are off your desk, I'd be glad to hear what comes next.",
        "When everyone is back at their desks, I'd love to hear how you'd like to take this further.",
      ],
    ],
    neutral: [
      [
        'I waited with this note until you were back after {awayPast}.',
        'I saw that you were away until {awayPast} and hope you had an easy start back.',
        'I saw that you are away until {awayUntil}; this can wait until then.',
        'I understand that things take longer while people are away.',
      ],
      [
        'Once everyone is back, a short word on the next step would be welcome.',
        'When the people who decide are back, I would be glad of a short update.',
      ],
    ],
    brief: [
      [
        'Welcome back; I saw that you were away until {awayPast}.',
        'I waited until you were back after {awayPast}.',
        'This can wait until you are back after {awayUntil}.',
        'I know things take longer while people are away.',
      ],
      [
        'A word on the next step, once everyone is back, would be great.',
        'A short update whenever you can is fine.',
      ],
    ],
  },
  second: {
    warm: [
      [
        "I imagine there's been a lot to catch up on, and I'm still very keen.",
        "Getting back up to speed takes time, and I'm happy to give it that.",
        'The weeks after an absence are often the fullest ones, so I will keep this short.',
      ],
      [
        'If it helps, I can send a few lines that sum up where we left off.',
        "If someone is standing in on this one, I'm glad to write to them instead.",
        'Even a single line on what happens next would help me plan.',
      ],
    ],
    neutral: [
      [
        'I understand that there is much to catch up on after an absence.',
        'I hope that everyone is back by now.',
      ],
      [
        'I would be glad to sum up where we left off, if that is useful.',
        'If a colleague has taken this over, please let me know whom to write to.',
      ],
    ],
    brief: [
      ["I know there's a lot to catch up on.", 'I hope things have calmed down a little.'],
      ['Happy to sum up where we left off.', 'If someone else has this now, just point me to them.'],
    ],
  },
  closing: {
    warm: [
      [
        "It may simply have been the wrong moment, so I'll let it rest here, with good wishes.",
        "I think the timing wasn't on our side, and I won't fill your inbox any further.",
      ],
      [
        "If it comes up again when everyone is around, I'd be very glad to talk.",
        "Whenever the right people are in the same room again, I'd love to continue.",
      ],
    ],
    neutral: [
      [
        "As the timing seems to have been difficult, I'll let this rest now.",
        "I'll leave it here, with thanks for your time.",
      ],
      [
        'I would be glad to continue at a later date.',
        'If the team would like to continue later, I would be glad to.',
      ],
    ],
    brief: [
      ["The timing was difficult, so I'll let this rest.", "I'll let this rest now."],
      ['Glad to continue whenever it suits.', "If it comes up again, I'd love to talk."],
    ],
  },
};

export const season: Pick<Paragraphs, 'first'> = {
  first: {
    warm: [
      [
        'I imagine half the office is away over the holidays, and I hope you get some rest too.',
        "People are rarely all in one place at this time of year, so there's no rush with this.",
        'I hope the turn of the year is a gentle one for you and the team.',
      ],
      [
        "When everyone is back in January, I'd love to hear how you'd like to take this further.",
        'A word in January, once the team is together again, would be lovely.',
      ],
    ],
    neutral: [
      [
        'I assume that many of your colleagues are away over the holidays.',
        'I understand that little is decided around the turn of the year.',
      ],
      [
        'An update in January, when everyone is back, would be welcome.',
        'I would be glad to hear from you in January, once the team is back.',
      ],
    ],
    brief: [
      ['I know many people are away over the holidays.', 'This can wait until after the holidays.'],
      ['A word in January is early enough.', 'A short update once everyone is back would be great.'],
    ],
  },
};
