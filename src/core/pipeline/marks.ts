/** What stands on a process's line of time: words of both sides, meetings, promises, and what comes next. */
import { addDays, type Day, instantOf } from '../calendar/days.ts';
import type { MessageFacts, ThreadFacts } from '../facts.ts';
import type { ShownOffer } from '../offers/mail-offer.ts';
import { allSaid, isInvitation, type Talk } from '../process/talk.ts';
import type { Side } from '../signals/signal.ts';
import type { Meeting, Said } from '../turn/standing.ts';

/** All instants are epoch milliseconds; `who` is a name, else an address, and empty where neither is known. */
export type Mark =
  | {
      readonly kind: 'message';
      readonly at: number;
      readonly by: Side;
      /** `elsewhere`: by phone, on LinkedIn. */
      readonly how: 'mail' | 'auto-reply' | 'status' | 'invitation' | 'elsewhere';
      readonly who: string;
      /** A follow-up of the candidate into a silence. */
      readonly isNudge: boolean;
      readonly quote?: string;
    }
  | {
      readonly kind: 'meeting';
      /** Its beginning; the end of its day where no hour is known. */
      readonly at: number;
      readonly hasHour: boolean;
      readonly round: Meeting['round'];
      readonly isAhead: boolean;
    }
  | {
      readonly kind: 'promise';
      /** The middle of the last day that was named. */
      readonly at: number;
      readonly day: Day;
      readonly by: Side;
      readonly who: string;
      readonly saidAt: number;
      readonly quote: string;
      readonly became: 'kept' | 'open' | 'passed';
    }
  | { readonly kind: 'deadline'; readonly at: number; readonly day: Day; readonly quote: string }
  | { readonly kind: 'due' | 'snooze-end'; readonly at: number };

type Question = {
  readonly talk: Talk;
  readonly nudges: readonly MessageFacts[];
  readonly held: readonly Meeting[];
  readonly ahead: readonly Meeting[];
  /** An offer of theirs that waits for an answer. */
  readonly offer?: ShownOffer | undefined;
  readonly due?: number | undefined;
  readonly snoozedUntil?: number | undefined;
  readonly now: number;
  /** IANA. */
  readonly zone: string;
};

/** In order of time; of one instant the word comes before what it speaks of. */
export function marksOf({
  talk,
  offer,
  nudges,
  held,
  ahead,
  due,
  snoozedUntil,
  now,
  zone,
}: Question): readonly Mark[] {
  const { messages } = talk;
  const repeated = new Set(nudges);
  const marks: Mark[] = [
    ...messages.map((message) => messageMark(message, talk.threadOf.get(message), repeated.has(message))),
    ...held.map((meeting) => meetingMark(meeting, false)),
    ...ahead.map((meeting) => meetingMark(meeting, true)),
    ...allSaid(messages, 'reply-promise').flatMap((said) => promiseMark(said, messages, now, zone) ?? []),
    ...deadlineMark(messages, offer, zone),
    ...(due === undefined ? [] : [{ kind: 'due', at: due } as const]),
    ...(snoozedUntil === undefined ? [] : [{ kind: 'snooze-end', at: snoozedUntil } as const]),
  ];
  return marks.sort((a, b) => a.at - b.at);
}

function messageMark(message: MessageFacts, thread: ThreadFacts | undefined, isNudge: boolean): Mark {
  const { sentAt, by, from, signals } = message;
  const quote = signals.find(({ kind }) => kind !== 'courtesy')?.quote;
  return {
    kind: 'message',
    at: sentAt,
    by,
    how: thread ? howOf(message) : 'elsewhere',
    who: from.name || from.address,
    isNudge,
    ...(quote !== undefined && { quote }),
  };
}

function howOf(message: MessageFacts): 'mail' | 'auto-reply' | 'status' | 'invitation' {
  if (message.kind === 'calendar' || isInvitation(message)) return 'invitation';
  return message.kind === 'auto-reply' || message.kind === 'status' ? message.kind : 'mail';
}

const meetingMark = ({ start, end, round }: Meeting, isAhead: boolean): Mark => ({
  kind: 'meeting',
  at: start ?? end - 1,
  hasHour: start !== undefined,
  round,
  isAhead,
});

/** A promise without a last day stands on no day of the line. */
function promiseMark(
  { signal, message }: Said,
  messages: readonly MessageFacts[],
  now: number,
  zone: string,
): Mark | undefined {
  const { by, quote, to: day } = signal;
  if (day === undefined) return undefined;
  const over = instantOf(addDays(day, 1), zone);
  const kept = messages.find(
    (other) =>
      other.by === by && other.sentAt > message.sentAt && (other.kind === 'human' || isInvitation(other)),
  );
  return {
    kind: 'promise',
    at: middleOf(day, zone),
    day,
    by,
    who: message.from.name || message.from.address,
    saidAt: message.sentAt,
    quote,
    became: kept && kept.sentAt < over ? 'kept' : now < over ? 'open' : 'passed',
  };
}

/** The last day of the newest offer; a day that the candidate has recorded beats the one that was read. */
function deadlineMark(
  messages: readonly MessageFacts[],
  offer: ShownOffer | undefined,
  zone: string,
): Mark[] {
  const said = allSaid(messages, 'offer', 'company').at(-1)?.signal;
  const day = offer ? offer.deadline : said?.to;
  return day === undefined
    ? []
    : [{ kind: 'deadline', at: middleOf(day, zone), day, quote: offer?.quote ?? said?.quote ?? '' }];
}

const middleOf = (day: Day, zone: string): number => instantOf(day, zone, 12);
