/** Is the process over, and by what? Product.md section 5, rule 1. */
import type { Decisions } from '../decision.ts';
import type { MessageFacts } from '../facts.ts';
import { says } from '../process/talk.ts';

export type ClosingId = 'rejected' | 'role-filled' | 'accepted' | 'declined' | 'withdrawn' | 'closed-by-hand';

/** `message` is missing where the candidate closed it by hand. */
export type Closing = { readonly id: ClosingId; readonly at: number; readonly message?: MessageFacts };

type Opening = { readonly opens: 'asked-again' | 'opened-by-hand'; readonly at: number };

/** What closes the process now; undefined while it is open. `messages` in order of sending. */
export function closingOf(messages: readonly MessageFacts[], decisions: Decisions): Closing | undefined {
  const events = [...messages.flatMap(eventsOf), ...byHand(decisions)].sort((a, b) => a.at - b.at);
  let closing: Closing | undefined;
  for (const event of events) {
    if (!('opens' in event)) closing = event;
    else if (event.opens === 'opened-by-hand' || !closing || !ownWord.has(closing.id)) closing = undefined;
  }
  return closing;
}

/** After accepting, declining or withdrawing only the candidate's hand opens it again. */
const ownWord: ReadonlySet<string> = new Set<ClosingId>(['accepted', 'declined', 'withdrawn']);

function eventsOf(message: MessageFacts): (Closing | Opening)[] {
  const closes = closesBy(message);
  if (closes) return [{ id: closes, at: message.sentAt, message }];
  return opensAgain(message) ? [{ opens: 'asked-again', at: message.sentAt }] : [];
}

function closesBy(message: MessageFacts): ClosingId | undefined {
  if (message.kind !== 'human' && message.kind !== 'status') return undefined;
  if (message.by === 'candidate')
    return (['accepted', 'declined', 'withdrawn'] as const).find((id) => says(message, id, 'candidate'));
  if (says(message, 'rejection', 'company')) return 'rejected';
  return says(message, 'role-filled', 'company') ? 'role-filled' : undefined;
}

/** A human of the company side asks something, offers, or proposes a meeting (an invitation that a person sent does too). */
function opensAgain(message: MessageFacts): boolean {
  const isPerson = message.kind === 'human' || (message.kind === 'calendar' && !message.noReply);
  return (
    isPerson &&
    message.by === 'company' &&
    message.signals.some(
      ({ kind, by, cancelled }) =>
        by === 'company' && (kind === 'request' || kind === 'offer' || (kind === 'meeting' && !cancelled)),
    )
  );
}

function byHand({ closed, stage, turn }: Decisions): (Closing | Opening)[] {
  const events: (Closing | Opening)[] = [];
  if (closed) events.push({ id: 'closed-by-hand', at: closed.at });
  if (stage)
    events.push(
      stage.value === 'closed'
        ? { id: 'closed-by-hand', at: stage.at }
        : { opens: 'opened-by-hand', at: stage.at },
    );
  if (turn) events.push({ opens: 'opened-by-hand', at: turn.at });
  return events;
}
