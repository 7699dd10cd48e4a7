/** Turns what the candidate has chosen on a row, strip or line into decisions, and keeps them. */
import { type Choice, decisionsFor } from '../core/choice.ts';
import { decisionsOf } from '../core/decision.ts';
import type { ThreadKey } from '../core/thread.ts';
import type { KeepwarmDb } from '../store/db.ts';
import { decide } from '../store/decisions.ts';
import { viewsOfThreads } from '../store/views.ts';

/** `id` names the act: made again, it changes nothing. */
export async function choose(
  db: KeepwarmDb,
  id: string,
  thread: ThreadKey,
  choice: Choice,
  at: number,
): Promise<void> {
  const [view] = await viewsOfThreads(db, [thread]);
  const threads = view?.threads ?? [thread];
  const held = decisionsOf(threads, await db.decisions.toArray());
  const elsewhere = held.elsewhere?.value ?? [];
  await decide(db, id, decisionsFor(choice, { thread, threads, elsewhere, at }), at);
}
