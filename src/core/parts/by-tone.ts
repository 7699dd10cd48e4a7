/** One part of a draft in the three tones. */
import type { Tone } from '../settings.ts';
import type { Template } from '../template.ts';

export type ByTone = Readonly<Record<Tone, Template>>;
