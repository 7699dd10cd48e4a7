/** How much of a thread is kept after reading it: product.md section 18, as little as serves. */
import type { ThreadFacts, Verdict } from '../facts.ts';

/** Kinds of mail that follow a process which other threads show: the answer of a machine, an invitation. */
const FOLLOWERS = new Set(['bounce', 'auto-reply', 'calendar']);

/**
 * Of a hiring thread everything is kept. A thread that says nothing for or against hiring may turn out to belong to a
 * process (an invitation, a bounce, a thin mail of the company): who wrote when is kept, without a word of it. Of any other
 * mail only that it was looked at.
 */
export function factsToKeep(facts: ThreadFacts, { is }: Verdict): ThreadFacts {
  if (is !== 'not hiring') return facts;
  if (!mayFollow(facts)) return { ...facts, subject: '', messages: [] };
  const messages = facts.messages.map((message) => ({
    ...message,
    signals: message.signals.map((signal) => ({ ...signal, quote: '' })),
  }));
  return { ...facts, messages };
}

function mayFollow({ verdict, messages, domain }: ThreadFacts): boolean {
  if (verdict.evidence.some(({ weight }) => weight < 0)) return false;
  return domain !== undefined || messages.some(({ kind }) => FOLLOWERS.has(kind));
}
