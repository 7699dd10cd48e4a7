/** The offer that this process has made, as its mail shows it or as the candidate has recorded it. */
import { type Day, parseDay } from '../calendar/days.ts';
import type { RecordedOffer } from '../draft/timeline.ts';
import type { MessageFacts } from '../facts.ts';
import { allSaid, says } from '../process/talk.ts';

export type OwnOffer = {
  /** When it was made, or recorded where no mail shows it (epoch milliseconds). */
  readonly at: number;
  readonly deadline?: Day;
  /** The mail that shows it, and its words. */
  readonly message?: MessageFacts;
  readonly quote?: string;
};

/** Neither accepted nor declined since. A day that the candidate has recorded beats one that was read before. */
export function ownOffer(
  messages: readonly MessageFacts[],
  recorded: RecordedOffer | undefined,
): OwnOffer | undefined {
  const said = allSaid(messages, 'offer', 'company').at(-1);
  const at = said?.message.sentAt ?? recorded?.at ?? 0;
  if ((!said && !recorded) || isAnswered(messages, at)) return undefined;
  const isNewer = !recorded || (said !== undefined && said.message.sentAt > (recorded.at ?? 0));
  const read = said?.signal.to === undefined ? undefined : parseDay(said.signal.to);
  const deadline = isNewer ? (read ?? recorded?.deadline) : recorded.deadline;
  return {
    at,
    ...(deadline && { deadline }),
    ...(said && { message: said.message, quote: said.signal.quote }),
  };
}

const isAnswered = (messages: readonly MessageFacts[], since: number): boolean =>
  messages.some(
    (m) => m.sentAt > since && (says(m, 'accepted', 'candidate') || says(m, 'declined', 'candidate')),
  );
