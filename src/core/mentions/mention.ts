/** The form of a mention's file: what it is called, and whether a message shows it. */
import type { Mention } from '../facts.ts';
import type { Signal } from '../signals/signal.ts';
import type { Telling } from '../signals/told.ts';

export type MentionReader = {
  readonly mention: Mention;
  readonly isIn: (telling: Telling, signals: readonly Signal[]) => boolean;
};
