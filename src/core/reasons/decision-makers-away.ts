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
        'I saw that you were away until {awayPast}; welcome back, and I hope that your inbox is being kind to you.',
        'Welcome back! I waited until after {awayPast}, so that this does not drown in everything else.',
        'I hope that you are well settled in again after your time away until {awayPast}.',
        'I saw that you are away until {awayUntil}, so please leave this until then.',
        'There is no need to read this before you are back after {awayUntil}.',
        'With people away, things take the time that they take, and there is no rush with this.',
        'I know that it is hard to get everybody together in a season with absences, so please take your time.',
      ],
      [
        'Whenever you have a quiet moment, a word on how things go on would be lovely.',
        'When the first wave is over, I would be glad of a word on what comes next.',
        'Once everybody is back at their desks, I would love to hear how it goes on.',
      ],
    ],
    neutral: [
      [
        'I noted that you were away until {awayPast}, and I hope that the return was an easy one.',
        'I waited with this note until you were back after {awayPast}.',
        'I noted that you are away until {awayUntil}; this can wait until then.',
        'I understand that things take longer while people are away.',
      ],
      [
        'A short word on the next step, once everybody is back, would be welcome.',
        'Once the people who decide are back, I would be glad of a short update.',
      ],
    ],
    brief: [
      [
        'Welcome back after {awayPast}.',
        'I hope that you had a good time away until {awayPast}.',
        'No need to read this before {awayUntil} is over.',
        'I know that things take longer while people are away.',
      ],
      [
        'A word on the next step, once all are back, would be great.',
        'A short update in your own time is enough.',
      ],
    ],
  },
  second: {
    warm: [
      [
        'Weeks after an absence are often fuller than those before it, so this is only to keep my name near the top.',
        'I can imagine that there was much to catch up on, and I have not gone anywhere.',
        'Getting back into everything takes time, and my interest keeps well.',
      ],
      [
        'If it helps, I can send a few lines that sum up where we were.',
        'If somebody is standing in for this one, I am glad to write to them.',
        'A single line on what happens next would already help me to plan.',
      ],
    ],
    neutral: [
      [
        'I understand that there is much to catch up on after an absence.',
        'I assume that the people concerned are available again by now.',
      ],
      [
        'I would be glad to sum up where we stopped, if that is useful.',
        'If a colleague has taken this over, please let me know whom to write to.',
      ],
    ],
    brief: [
      ['I know that there is a lot to catch up on.', 'I hope that things have calmed down a little.'],
      ['A line on the next step is plenty.', 'Happy to sum up where we stopped.'],
    ],
  },
  closing: {
    warm: [
      [
        'It may simply have been the wrong season for this, so I will let it rest with good wishes.',
        'Timing was not on our side, I think, and I will not fill your inbox any further.',
      ],
      [
        'If it comes up again when everybody is around, I would be very glad to talk.',
        'Whenever the right people are in the same room again, I would love to continue.',
      ],
    ],
    neutral: [
      [
        'As the timing seems to have been difficult, I will let this rest now.',
        'I will leave it here, with thanks for your time.',
      ],
      [
        'I would be glad to continue at a later date.',
        'If the people concerned wish to go on, I am available.',
      ],
    ],
    brief: [
      ['The timing was difficult, so I will let this rest.', 'I will let this rest now.'],
      ['Glad to go on whenever it suits.', 'If it comes up again, I am here.'],
    ],
  },
};

const pending: Paragraphs = {
  first: {
    warm: [
      [
        'I know that a decision like this needs several people, and I would rather it be a good one than a fast one.',
        'I understand that the decision is still to be made, and I am glad that people take care over it.',
        'Decisions with several people in them take their time, and that is fine with me.',
      ],
      [
        'If references, another example of my work or a short talk would help anyone to decide, I will gladly provide them.',
        'Is there anything that I could add to make the choice easier, such as a reference or a work sample?',
        'If a question has come up among those who decide, I am happy to answer it in a call or in writing.',
      ],
    ],
    neutral: [
      [
        'I understand that the decision has yet to be made.',
        'I am aware that several people take part in the decision.',
      ],
      [
        'If references or further material would help, I can send them at once.',
        'I would be glad to answer any question that has come up in the discussion.',
      ],
    ],
    brief: [
      [
        'I know that the decision takes more than one person.',
        'I understand that the decision is still open.',
      ],
      [
        'Happy to send references or work samples if they help.',
        'If anyone has a question for me, I am glad to answer.',
      ],
    ],
  },
  second: {
    warm: [
      [
        'I imagine that getting everybody to one table is the hard part, so I only want to say that I am still here.',
        'In case the decision is still being talked over, my interest is as strong as at our last exchange.',
        'While the decision takes shape, I wanted to leave a short sign of life.',
      ],
      [
        'A ten-minute call with whoever still has doubts would be a pleasure, if it helps.',
        'I can put the main points of my experience for this role on half a page, if that makes the discussion easier.',
        'If one more conversation with the team would settle it, I will make time for it.',
      ],
    ],
    neutral: [
      [
        'In case the decision is still open, I confirm that I am interested.',
        'I am writing once more while the decision is being prepared.',
      ],
      [
        'A further conversation with the team would be possible at short notice.',
        'I could also send a one-page summary of my experience, if useful.',
      ],
    ],
    brief: [
      ['Still here while you decide.', 'Still interested, in case the decision is open.'],
      ['A short call with anyone is fine.', 'I can send a one-page summary if that helps.'],
    ],
  },
  closing: {
    warm: [
      [
        'I take it that the decision has gone another way or is taking longer, and both are fine.',
        'Whatever has been decided, thank you for having me in the discussion.',
      ],
      [
        'If the choice is still open one day, I would be happy to be part of it.',
        'If you can spare two lines on how it went, I would learn from them, and otherwise I wish you all a good choice.',
      ],
    ],
    neutral: [
      [
        'As the decision seems to take longer, I will not write again for now.',
        'I will leave the decision with you and step back here.',
      ],
      [
        'I would be glad to hear the outcome, whichever it is.',
        'If I am still under consideration later, please contact me.',
      ],
    ],
    brief: [
      ['I leave the decision with you.', 'I step back here while you decide.'],
      ['Glad to hear the outcome, whatever it is.', 'If it is still open later, write to me.'],
    ],
  },
};

const season: Pick<Paragraphs, 'first'> = {
  first: {
    warm: [
      [
        'With the holidays, I imagine that half the office is elsewhere, and I hope that you get some rest too.',
        'At this time of the year people are rarely all in one place, so there is no rush with this.',
        'I hope that the turn of the year is a gentle one for you and the team.',
      ],
      [
        'When everybody is back in January, I would love to hear how it goes on.',
        'A word in the new year, once the team is together again, would be lovely.',
      ],
    ],
    neutral: [
      [
        'I assume that many of your colleagues are away over the holidays.',
        'I am aware that little is decided around the turn of the year.',
      ],
      [
        'An update in January, when everybody is back, would be welcome.',
        'I would be glad to hear from you once the team is back in the new year.',
      ],
    ],
    brief: [
      ['I know that many are away over the holidays.', 'This can wait until after the holidays.'],
      ['A word in January is early enough.', 'A short update once all are back would be great.'],
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
