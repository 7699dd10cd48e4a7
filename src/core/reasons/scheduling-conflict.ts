/** A meeting was moved, missed or cancelled, or times are on the table and none is chosen. */
import type { MessageFacts } from '../facts.ts';
import type { Side, Signal } from '../signals/signal.ts';
import { meetingsOf } from '../turn/meetings.ts';
import type { Standing } from '../turn/standing.ts';
import type { Paragraphs, ReasonRule, Shown } from './reason.ts';
import { newest } from './since.ts';

const paragraphs: Paragraphs = {
  first: {
    warm: [
      [
        'I know that {ownMove} made extra work for you, and I am sorry about that.',
        "Sorry again about {ownMove}; that was on me, so I'll work around your calendar this time.",
        'Thank you for being so patient about {ownMove}, which was entirely my doing.',
        "I think we missed each other on {missedDay}, and I'd still love to talk about the {role} role.",
        "We didn't manage to connect on {missedDay}, and I'm still keen to talk about the {role} role.",
        'I think we missed each other on {missedDay}, which happens to the best of us.',
        'Finding an hour that suits everyone is half the work, so let me make it a little easier.',
        'Calendars are hard to line up, so here are some fresh times from my side.',
        'To make the planning easier, here are a few new times that work for me.',
      ],
      [
        'I could do {times}.',
        'How about {times}?',
        'Any of these would suit me well: {times}.',
        "I'm happy to fit in around you, so just name an hour.",
      ],
      [
        "If none of them works, send me whatever does and I'll do my best to be there.",
        "If another time is easier for you, just name it and I'll try to make it work.",
        "If something else suits you better, tell me and I'll move things around.",
      ],
    ],
    neutral: [
      [
        "I apologise for {ownMove}, and I'm glad to fit in with your calendar.",
        'I am sorry for the extra work caused by {ownMove}.',
        'I believe we missed each other on {missedDay}; I would still like to talk about the {role} role.',
        'I believe we missed each other on {missedDay}.',
        "I'd like to find a time that suits you.",
        'To help with the planning, here are some new times.',
      ],
      [
        'I am available on {times}.',
        'The following times would work for me: {times}.',
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
        'We missed each other on {missedDay}, and the {role} role still interests me.',
        'We missed each other on {missedDay}, no harm done.',
        'Some new times from my side.',
        'Here are some fresh times to talk.',
      ],
      ['I can do {times}.', 'Would one of these work: {times}?', 'I can fit in with your calendar.'],
      ['Any other time you prefer is fine too.', 'If none fits, just name one.'],
    ],
  },
  second: {
    warm: [
      [
        'Plans shift from week to week, so here are a few new times.',
        "Diaries fill up quickly, so I've put together some new times.",
        'In case it helps to have something concrete, here are some times on my side.',
      ],
      [
        'I could make it on {times}.',
        'Would {times} be any better?',
        'Next I could offer {times}.',
        'I can be flexible, early or late in the day, so please choose whatever is easiest.',
      ],
      [
        "A shorter call is fine with me as well, if that's easier to place.",
        "If it's simpler to send me a link to your calendar, I'll book straight from it.",
        "If a colleague looks after the calendar, I'm just as happy to settle it with them.",
      ],
    ],
    neutral: [
      [
        'I would like to offer some new times.',
        'As plans change from week to week, here are some new times.',
      ],
      [
        'I could meet on {times}.',
        'New options from my side are {times}.',
        'I am open to any time you choose.',
      ],
      [
        "I can also arrange it with a colleague of yours, if that's easier.",
        'A link to your calendar would work for me too.',
      ],
    ],
    brief: [
      ['Some more times on my side.', 'In case it helps, a few new times.'],
      ['{times} would work.', 'Free on my side: {times}.', 'Any time you choose works.'],
      ['A calendar link works as well.', 'A shorter call is fine too.'],
    ],
  },
  closing: {
    warm: [
      [
        "We haven't managed to find a date, and I understand if other things have come first.",
        "It seems our calendars wouldn't line up this time, and that's all right.",
        "I understand if this isn't the moment for our talk, so I'll leave it in your hands now.",
      ],
      [
        "If you'd still like to talk, I'd gladly make time on {times}.",
        'Should you still want to meet, I could do {times}, and later dates as well.',
        "If a talk makes sense later, one line from you is enough and I'll find the time.",
      ],
    ],
    neutral: [
      [
        "As we haven't found a date, I'll leave the next step with you.",
        "I won't propose further dates after this note.",
      ],
      [
        'If a meeting is still of interest, I could do {times}.',
        'Should you wish to meet, I am available on {times}.',
        'Should you wish to meet later, I would be glad to.',
      ],
    ],
    brief: [
      ["I'll leave the date with you now.", 'One last set of times from me.'],
      ['Open on my side: {times}.', 'I could still do {times}.', "One line from you and I'll make time."],
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
  const [id, signal]: [Shown['id'], Signal | undefined] = moved
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
  opensItself: (nudge, { missedDay }) => nudge === 'first' && missedDay !== undefined,
  asks: { first: [], second: [], closing: [] },
  paragraphs: { general: paragraphs },
} satisfies ReasonRule;
