/** A meeting was moved, missed or cancelled, or times are on the table and none is chosen. */
import type { MessageFacts } from '../facts.ts';
import { meetingsOf } from '../meetings.ts';
import type { Side, Signal } from '../signals/signal.ts';
import type { Standing } from '../standing.ts';
import type { Paragraphs, ReasonRule, Shown } from './reason.ts';
import { newest } from './since.ts';

const paragraphs: Paragraphs = {
  first: {
    warm: [
      [
        'I know that {ownMove} made extra work for you, and I am sorry about that.',
        'Sorry again about {ownMove}; that was on my side, and I will work around your calendar this time.',
        'Thank you for your patience with {ownMove}, which was entirely my doing.',
        'It looks as if we missed each other on {missedDay}, which happens to the best of us.',
        'We did not find each other on {missedDay}; no harm done at all.',
        'Finding an hour that suits everybody is half the work, so let me make it a little easier.',
        'Calendars are hard to line up, so here is a fresh set of times from my side.',
        'To make the planning easier for you, here are some new times that I have kept open.',
      ],
      [
        'I could do {times}.',
        'How about {times}?',
        'These would suit me well: {times}.',
        'I am happy to fit in around you; any hour that suits you this week or next is worth a try.',
      ],
      [
        'If none of them fits, send me whatever does and I will try to make it work.',
        'If another time is easier for you, just name it and I will do my best to be there.',
        'If something else suits you better, tell me and I will move things around.',
      ],
    ],
    neutral: [
      [
        'I apologise for {ownMove}, and I am glad to fit in with your calendar.',
        'I am sorry for the extra work that {ownMove} has caused.',
        'We seem to have missed each other on {missedDay}.',
        'I would like to find a time that suits you.',
        'To help with the planning, here are some new times.',
      ],
      [
        'I am available on {times}.',
        'The following would work for me: {times}.',
        'I can adapt to your calendar.',
      ],
      [
        'If these do not suit you, please suggest another time.',
        'Any other time that you prefer is welcome too.',
      ],
    ],
    brief: [
      [
        'Sorry again about {ownMove}.',
        'Apologies for {ownMove}; that was me.',
        'We missed each other on {missedDay}, no harm done.',
        'Some new times from my side.',
        'Here are fresh times for our talk.',
      ],
      ['I can do {times}.', 'Would one of these do: {times}?', 'I can fit in with your calendar.'],
      ['Any other time you prefer is fine too.', 'If none fits, just name one.'],
    ],
  },
  second: {
    warm: [
      [
        'Here is a second set of times, in case the first ones have been taken over by other things.',
        'My earlier times may no longer fit, so I have kept a few new ones open.',
        'Some of the times I gave you have gone by, so here are others.',
      ],
      [
        'I have kept {times} free.',
        'Would {times} be any better?',
        'Next I could offer {times}.',
        'I can be flexible, early or late in the day, so please choose what is easiest for you.',
      ],
      [
        'A short call instead of a long one is fine with me as well, if that is easier to place.',
        'If it is simpler to send me a link to your calendar, I will book from it the same day.',
        'If a colleague keeps the calendar, I am just as happy to settle it with them.',
      ],
    ],
    neutral: [
      [
        'As the earlier times may no longer be possible, I would like to offer new ones.',
        'Please find below a new set of times.',
      ],
      [
        'I could meet on {times}.',
        'New options from my side are {times}.',
        'I am open to any time you choose.',
      ],
      [
        'I can also arrange it with a colleague of yours, if that is easier.',
        'A link to your calendar would work for me too.',
      ],
    ],
    brief: [
      ['New times, in case the old ones no longer fit.', 'A new try at a date.'],
      ['{times} would work.', 'Free on my side: {times}.', 'Any time you choose works.'],
      ['A calendar link works as well.', 'A shorter call is fine too.'],
    ],
  },
  closing: {
    warm: [
      [
        'We have not managed to find a date, and I understand if other things have come first.',
        'It seems that our calendars would not meet this time, and that is all right.',
        'I understand if this is not the moment for our talk, and I will leave it in your hands now.',
      ],
      [
        'If you would still like to talk, I would gladly make time: {times} are open on my side.',
        'Should you still want to meet, I have {times} free, and later dates as well.',
        'If a talk makes sense later, one line from you is enough and I will find the time.',
      ],
    ],
    neutral: [
      [
        'As we have not found a date, I will leave the next step with you.',
        'I will not propose further dates after this note.',
      ],
      [
        'If a meeting is still of interest, I could do {times}.',
        'Should you wish to meet, I have {times} available.',
        'Should you wish to meet later, I would be glad to.',
      ],
    ],
    brief: [
      ['I will leave the date with you now.', 'Last set of times from me.'],
      ['Open on my side: {times}.', 'I still have {times}.', 'One line from you and I will make time.'],
    ],
  },
};

/** Since nothing has been fixed: who moved or missed a meeting, or that times are on the table. */
function trouble({ messages, settings }: Standing, since: readonly MessageFacts[]): Shown | undefined {
  const { open, everFixed } = meetingsOf(messages, settings.timeZone);
  if (!open || !since.includes(open)) return undefined;
  const lastFixed = everFixed.at(-1)?.fixedAt ?? 0;
  const moved = newest(
    since.filter(({ sentAt }) => sentAt > lastFixed),
    ['reschedule', 'no-show'],
  );
  const [id, signal] = moved
    ? [moved.signal.kind === 'no-show' ? 'missed' : 'moved', moved.signal]
    : ['times-open', open.signals.findLast(isAboutTimes)];
  const values = { who: open.from.name || open.from.address, at: open.sentAt, by: signal?.by ?? open.by };
  return { id, values, message: open, ...(signal?.quote ? { quote: signal.quote } : {}) };
}

const isAboutTimes = ({ kind, asks }: Signal): boolean =>
  kind === 'meeting' || (kind === 'request' && (asks === 'times' || asks === 'slot'));

/** How often a side has moved or missed a meeting of this process. */
const movesBy = ({ messages }: Standing, side: Side): number =>
  messages
    .flatMap(({ signals }) => signals)
    .filter(({ kind, by }) => (kind === 'reschedule' || kind === 'no-show') && by === side).length;

export default {
  id: 'scheduling conflict',
  slug: 'scheduling-conflict',
  rank: 3,
  evidence(standing, since) {
    const shown = trouble(standing, since);
    if (!shown) return undefined;
    const moves = { movedByThem: movesBy(standing, 'company'), movedByMe: movesBy(standing, 'candidate') };
    return { ...shown, values: { ...shown.values, ...moves } };
  },
  asks: { first: [], second: [], closing: [] },
  paragraphs: { general: paragraphs },
} satisfies ReasonRule;
