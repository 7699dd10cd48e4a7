/** Reads what a message shows besides its signals. The files of this folder are found by themselves. */
import type { Mention } from '../facts.ts';
import type { Signal } from '../signals/signal.ts';
import type { Telling } from '../signals/told.ts';
import type { MentionReader } from './mention.ts';

const files = import.meta.glob<readonly MentionReader[] | undefined>(
  ['./*.ts', '!./index.ts', '!./mention.ts'],
  {
    eager: true,
    import: 'default',
  },
);

export const mentionReaders: readonly MentionReader[] = Object.values(files).flatMap(
  (readers) => readers ?? [],
);

export const readMentions = (telling: Telling, signals: readonly Signal[]): readonly Mention[] =>
  mentionReaders.filter(({ isIn }) => isIn(telling, signals)).map(({ mention }) => mention);
