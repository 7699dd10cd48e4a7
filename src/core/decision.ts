/** What the candidate told Keepwarm. Never lost: each is a field with the time at which it was said, and the newest wins. */
import type { Person, ThreadKey } from './thread.ts';

export type Stage = 'approached' | 'applied' | 'screening' | 'interviewing' | 'deciding' | 'offer' | 'closed';

/** What a decision is about: a thread, everything from a sender, or everything from a domain. */
export type About = `thread:${ThreadKey}` | `sender:${string}` | `domain:${string}`;

/** A word spoken outside the mailbox: by phone, on LinkedIn. Counts as a human message of that side. */
export type Elsewhere = {
  readonly by: 'company' | 'candidate';
  readonly at: number;
  readonly channel: string;
};

/** The fields that can be decided, each with its value. */
export type Fields = {
  verdict: 'hiring' | 'not hiring';
  /** Epoch milliseconds. */
  snoozedUntil: number;
  closed: true;
  stage: Stage;
  turn: 'mine' | 'theirs';
  reason: string;
  tone: 'warm' | 'neutral' | 'brief';
  /** Joined by hand with the process of that thread, or kept apart from all others. */
  process: ThreadKey | 'alone';
  /** Whom to write to, found by the candidate. */
  person: Person;
  elsewhere: readonly Elsewhere[];
};

export type Field = keyof Fields;

/** One decision. `value: null` takes an earlier one back. `at` is epoch milliseconds. */
export type Decision = {
  [F in Field]: {
    readonly about: About;
    readonly field: F;
    readonly value: Fields[F] | null;
    readonly at: number;
  };
}[Field];

/** The decisions that hold for one process, newest of its threads first; `at` is when each was said. */
export type Decisions = {
  readonly [F in Field]?: { readonly value: Fields[F]; readonly at: number };
};

/** What is decided of some threads together: for each field the newest word on any of them. */
export function decisionsOf(keys: readonly ThreadKey[], all: readonly Decision[]): Decisions {
  const abouts = new Set<About>(keys.map((key) => `thread:${key}` as const));
  const newest = new Map<Field, Decision>();
  for (const decision of all) {
    const held = newest.get(decision.field);
    if (abouts.has(decision.about) && (!held || held.at <= decision.at)) newest.set(decision.field, decision);
  }
  const kept = [...newest].filter(([, { value }]) => value !== null);
  return Object.fromEntries(kept.map(([field, { value, at }]) => [field, { value, at }]));
}
