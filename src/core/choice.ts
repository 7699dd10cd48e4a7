/** What the candidate can say of a process with one button, and the decisions that it makes. */
import type { About, Decision, Elsewhere, Fields } from './decision.ts';
import type { ThreadKey } from './thread.ts';

export type Choice =
  /** `null` ends a snooze, opens again what was closed by hand, or takes back what was chosen. */
  | { readonly field: 'snoozedUntil'; readonly value: number | null }
  | { readonly field: 'closed'; readonly value: true | null }
  | { readonly field: 'stage'; readonly value: Fields['stage'] | null }
  | { readonly field: 'turn'; readonly value: Fields['turn'] | null }
  | { readonly field: 'reason'; readonly value: Fields['reason'] | null }
  | { readonly field: 'tone'; readonly value: Fields['tone'] | null }
  | { readonly field: 'person'; readonly value: Fields['person'] | null }
  | { readonly field: 'verdict'; readonly value: Fields['verdict'] }
  | { readonly field: 'process'; readonly value: Fields['process'] | null }
  | { readonly field: 'offer'; readonly value: Fields['offer'] | null }
  | { readonly field: 'update'; readonly value: 'told' | 'left out' | null }
  /** One talk; it is added to those recorded before. */
  | { readonly field: 'elsewhere'; readonly value: Elsewhere };

/** What is needed to turn a choice into decisions. */
export type ChoiceContext = {
  /** The thread on whose row, strip or line the choice was made. */
  readonly thread: ThreadKey;
  /** All threads of its process. */
  readonly threads: readonly ThreadKey[];
  /** The talks recorded so far. */
  readonly elsewhere: readonly Elsewhere[];
  /** Epoch milliseconds. */
  readonly at: number;
};

export function decisionsFor(choice: Choice, { thread, threads, elsewhere, at }: ChoiceContext): Decision[] {
  const about: About = `thread:${thread}`;
  switch (choice.field) {
    // Each thread has a verdict of its own: said of one, it holds for the whole process.
    case 'verdict':
      return threads.map((key) => ({ about: `thread:${key}`, field: 'verdict', value: choice.value, at }));
    case 'elsewhere':
      return [{ about, field: 'elsewhere', value: [...elsewhere, choice.value], at }];
    default:
      return [{ about, ...choice, at } as Decision];
  }
}
