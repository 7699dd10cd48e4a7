/** Somebody who decides is away, or has yet to decide; or it is the holiday season. */
import { isThirdPerson } from '../absence.ts';
import { dayOf } from '../days.ts';
import type { MessageFacts } from '../facts.ts';
import type { Said, Standing } from '../standing.ts';
import type { Paragraphs, ReasonRule, Shown } from './reason.ts';
import { shown } from './since.ts';

const away: Paragraphs = {
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
        "Once the first wave is over, I'd be glad to hear what comes next.",
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

const pending: Paragraphs = {
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

const season: Pick<Paragraphs, 'first'> = {
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

/** Who was away and has written since is back; an absence that a nudge has outlived explains nothing more. */
function explains({ message, signal }: Said, since: readonly MessageFacts[], standing: Standing): boolean {
  const { timeZone } = standing.settings;
  const isOver = (at: number): boolean => (signal.to ? dayOf(at, timeZone) > signal.to : at > message.sentAt);
  if (standing.nudges.some(({ sentAt }) => sentAt > message.sentAt && isOver(sentAt))) return false;
  return !since.some(
    (later) =>
      later.by === 'company' &&
      later.kind === 'human' &&
      later.sentAt > message.sentAt &&
      isAbsent(later, { message, signal }) &&
      !later.signals.some(({ kind }) => kind === 'out-of-office'),
  );
}

/** The one who was said to be away: the sender, or the third person by name. */
const isAbsent = ({ from }: MessageFacts, said: Said): boolean =>
  isThirdPerson(said)
    ? from.name !== '' && (said.signal.who ?? '').toLowerCase().includes(from.name.toLowerCase())
    : from.address === said.message.from.address;

function newestAbsenceOrDecision(standing: Standing, since: readonly MessageFacts[]): Shown | undefined {
  for (const message of since.toReversed()) {
    if (message.by !== 'company') continue;
    const absence = message.signals.find(({ kind }) => kind === 'out-of-office');
    if (absence && explains({ message, signal: absence }, since, standing))
      return shown('away', { message, signal: absence }, absence.to ? { until: absence.to } : {});
    const decision = message.signals.find(({ kind }) => kind === 'decision-pending');
    if (decision) return shown('pending', { message, signal: decision });
  }
  return undefined;
}

/** 20 December to 3 January. */
function holidaySeason({ now, settings }: Standing): Shown | undefined {
  const date = dayOf(now, settings.timeZone).slice(5);
  return date >= '12-20' || date <= '01-03' ? { id: 'season', values: {} } : undefined;
}

export default {
  id: 'decision makers out of office',
  slug: 'decision-makers-away',
  rank: 2,
  evidence: newestAbsenceOrDecision,
  pattern: { rank: 2, shows: holidaySeason },
  asks: { first: ['reply'], second: ['reply'], closing: [] },
  paragraphs: { general: away, pending, season },
} satisfies ReasonRule;
