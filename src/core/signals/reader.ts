/** The form of a signal's file: which mail it reads, and what it finds there. */
import type { Kind } from '../facts.ts';
import type { Side, Signal, SignalKind } from './signal.ts';
import type { Telling } from './told.ts';

export type SignalReader = {
  readonly kind: SignalKind;
  /** Whose messages it reads. */
  readonly by: readonly Side[];
  /** Which kinds of message it reads. */
  readonly from: readonly Kind[];
  /** Readers of a later turn see what the earlier ones have found; 1 is the first. */
  readonly turn: 1 | 2 | 3 | 4;
  readonly read: (telling: Telling, found: readonly Signal[]) => readonly Signal[];
};

export const isFound = (found: readonly Signal[], ...kinds: SignalKind[]): boolean =>
  found.some(({ kind }) => kinds.includes(kind));
