/** The notes for other occasions than a nudge, one a file. */
import type { Occasion } from '../assessment.ts';
import type { NoteRule } from './note.ts';

const files = import.meta.glob<NoteRule>(['./*.ts', '!./index.ts', '!./note.ts'], {
  eager: true,
  import: 'default',
});

export const notes: readonly NoteRule[] = Object.values(files);

export const noteFor = (occasion: Occasion): NoteRule | undefined =>
  notes.find((note) => note.occasion === occasion);
