/** The parts of a draft that every reason shares, by name as it stands in template ids ("close.first.warm"). */
import type { ByTone } from './by-tone.ts';
import { ending } from './ending.ts';
import { opening } from './opening.ts';
import { questions } from './questions.ts';
import { timeline } from './timeline.ts';

export const parts: Readonly<Record<string, ByTone>> = { ...opening, ...questions, ...timeline, ...ending };
