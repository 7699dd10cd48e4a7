/** Reads the signals and mentions of one message. The files of this folder are found by themselves: one a signal. */
import type { Mention } from '../facts.ts';
import { readMentions } from '../mentions/index.ts';
import type { SignalReader } from './reader.ts';
import type { Reading } from './reading.ts';
import type { Signal } from './signal.ts';
import { tellingOf } from './told.ts';

const files = import.meta.glob<SignalReader | undefined>(
  ['./*.ts', '!./index.ts', '!./reader.ts', '!./reading.ts', '!./signal.ts', '!./told.ts'],
  { eager: true, import: 'default' },
);

/** All readers, in the order of their turn and, within it, of their name. */
export const readers: readonly SignalReader[] = Object.values(files)
  .filter((reader) => reader !== undefined)
  .sort((a, b) => a.turn - b.turn || a.kind.localeCompare(b.kind));

/** What the message says. Nothing is read from bulk mail, bounces and drafts. Throws RangeError on an unknown zone. */
export function readSignals(reading: Reading): {
  readonly signals: readonly Signal[];
  readonly mentions: readonly Mention[];
} {
  if (['bulk', 'bounce', 'draft'].includes(reading.kind)) return { signals: [], mentions: [] };
  const telling = tellingOf(reading);
  let signals: readonly Signal[] = [];
  for (const { by, from, read } of readers)
    if (by.includes(reading.by) && from.includes(reading.kind))
      signals = [...signals, ...read(telling, signals)];
  return { signals, mentions: readMentions(telling, signals) };
}
