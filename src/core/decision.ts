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
  /** Of an offer that a mail shows: it is none, or it is one that the others shall not hear of. */
  offer: 'none' | 'private';
  /**
   * What became of the note that tells this process of the candidate's offers: put into the reply, told in another way,
   * or left out.
   */
  update: 'inserted' | 'told' | 'left out';
};

export type Field = keyof Fields;

/** One decision. `value: null` takes an earlier one back. `at` is epoch milliseconds. */
export type Decision<One extends Field = Field> = {
  [F in One]: {
    readonly about: About;
    readonly field: F;
    readonly value: Fields[F] | null;
    readonly at: number;
  };
}[One];

/** The decisions that hold for one process, newest of its threads first; `at` is when each was said. */
export type Decisions = {
  readonly [F in Field]?: { readonly value: Fields[F]; readonly at: number };
};

/**
 * What is decided of some threads together: for each field the newest word on any of them, and every talk that was had
 * elsewhere about one of them. A word that was taken back counts as none.
 */
export function decisionsOf(keys: readonly ThreadKey[], all: readonly Decision[]): Decisions {
  const abouts = new Set<About>(keys.map((key) => `thread:${key}` as const));
  const newest = mergeDecisions(all.filter(({ about }) => abouts.has(about)));
  const byField = new Map<Field, Decision>();
  for (const decision of newest) {
    const held = byField.get(decision.field);
    byField.set(decision.field, held ? newer(held, decision) : decision);
  }
  const kept = [...byField].filter(([, { value }]) => value !== null);
  const decisions: Decisions = Object.fromEntries(
    kept.map(([field, { value, at }]) => [field, { value, at }]),
  );
  const talks = newest.flatMap((decision) =>
    decision.field === 'elsewhere' && decision.value ? decision : [],
  );
  return talks.length > 1 ? { ...decisions, elsewhere: allTalks(talks) } : decisions;
}

/** Talks recorded on several threads before they were joined; the same one may stand on more than one of them. */
function allTalks(decisions: readonly Decision<'elsewhere'>[]): NonNullable<Decisions['elsewhere']> {
  const talks = decisions.flatMap(({ value }) => value ?? []);
  const told = new Map(talks.map((talk) => [`${talk.by} ${talk.at} ${talk.channel}`, talk]));
  return { value: [...told.values()], at: Math.max(...decisions.map(({ at }) => at)) };
}

/**
 * The decisions of several machines as one: for each field of each subject the newest word. A word that was taken back
 * stays as its own tombstone. The answer is the same in whichever order, and however often, they are merged.
 */
export function mergeDecisions(...lists: readonly (readonly Decision[])[]): Decision[] {
  const merged = new Map<string, Decision>();
  for (const decision of lists.flat()) {
    const key = `${decision.field} ${decision.about}`;
    const held = merged.get(key);
    merged.set(key, held ? newer(held, decision) : decision);
  }
  return [...merged.values()];
}

/** Of two words of the same moment every machine must keep the same one: the one whose text comes later. */
function newer(a: Decision, b: Decision): Decision {
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return JSON.stringify(a.value) > JSON.stringify(b.value) ? a : b;
}
