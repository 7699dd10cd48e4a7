/** Which row of the cadence table fits: product.md section 7, the first that does. */
import type { Stage } from '../decision.ts';
import type { MessageFacts } from '../facts.ts';
import { mentions, says } from '../process/talk.ts';
import type { Situation } from '../settings.ts';
import type { Meetings } from '../turn/meetings.ts';

export function situationOf(messages: readonly MessageFacts[], meetings: Meetings, stage: Stage): Situation {
  if (isFrozen(messages)) return 'freeze';
  if (meetings.open) return 'scheduling';
  if (stage === 'applied')
    return messages.some((m) => mentions(m, 'referred')) ? 'applied-referred' : 'applied';
  return stage === 'deciding' ? 'deciding' : 'other';
}

/** A freeze was said, and no later message says that it is over, by word or by going on: a meeting or an offer. */
function isFrozen(messages: readonly MessageFacts[]): boolean {
  const said = messages.findLastIndex((m) => says(m, 'hiring-freeze', 'company'));
  return said >= 0 && !messages.slice(said + 1).some(isThaw);
}

const isThaw = (message: MessageFacts) =>
  mentions(message, 'freeze-over') ||
  message.signals.some(
    ({ kind, by, cancelled }) => by === 'company' && (kind === 'offer' || (kind === 'meeting' && !cancelled)),
  );
