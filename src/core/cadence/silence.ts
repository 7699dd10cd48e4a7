/** From which moment the wait counts: product.md section 7. */
import type { Stage } from '../decision.ts';
import type { MessageFacts } from '../facts.ts';
import { isInvitation } from '../process/talk.ts';
import type { Meetings } from '../turn/meetings.ts';

export type SilenceQuestion = {
  /** In order of sending. */
  readonly messages: readonly MessageFacts[];
  readonly meetings: Meetings;
  readonly nudges: readonly MessageFacts[];
  readonly stage: Stage;
  readonly now: number;
  /** The message that came back, where one did: the only word of a process that may have no other. */
  readonly bounced?: MessageFacts | undefined;
};

/**
 * The nudge before; else the last human message or invitation of either side, courtesies included, status mail too while
 * the stage is `applied`; after a meeting its end. Without any of them, the newest message.
 */
export function waitsSince({ messages, meetings, nudges, stage, now, bounced }: SilenceQuestion): number {
  const nudge = nudges.at(-1);
  if (nudge) return nudge.sentAt;
  const moved = messages.findLast(
    (m) => m.kind === 'human' || isInvitation(m) || (stage === 'applied' && m.kind === 'status'),
  );
  const met = meetings.standing.findLast(({ end }) => end <= now)?.end ?? 0;
  return Math.max((moved ?? messages.at(-1) ?? bounced)?.sentAt ?? 0, met);
}
