/** What has been said since the last meeting that was held: all that counts as evidence of a reason. */
import { dayOf, instantOf } from '../calendar/days.ts';
import type { MessageFacts } from '../facts.ts';
import type { Side, Signal, SignalKind } from '../signals/signal.ts';
import type { Standing } from '../turn/standing.ts';
import type { Shown } from './reason.ts';

/** The messages after the last held meeting, and one of that day that speaks of it as over. */
export function saidSinceMeeting({ held, messages, settings }: Standing): readonly MessageFacts[] {
  const last = held.at(-1);
  if (!last) return messages;
  const begins = last.start ?? instantOf(dayOf(last.end - 1, settings.timeZone), settings.timeZone);
  return messages.filter(
    ({ sentAt, mentions }) =>
      sentAt >= last.end ||
      (sentAt > begins && (mentions.includes('interview-held') || mentions.includes('screening-held'))),
  );
}

/** The newest signal of these kinds, with its message. */
export function newest(
  messages: readonly MessageFacts[],
  kinds: readonly SignalKind[],
  by?: Side,
): { readonly message: MessageFacts; readonly signal: Signal } | undefined {
  for (const message of messages.toReversed()) {
    const signal = message.signals.findLast(
      (one) => kinds.includes(one.kind) && (by === undefined || one.by === by),
    );
    if (signal) return { message, signal };
  }
  return undefined;
}

/** A signal as what shows a reason. */
export const shown = (
  id: Shown['id'],
  { message, signal }: { readonly message: MessageFacts; readonly signal: Signal },
  values: Shown['values'] = {},
): Shown => ({
  id,
  values: { who: message.from.name || message.from.address, at: message.sentAt, ...values },
  message,
  ...(signal.quote ? { quote: signal.quote } : {}),
});
