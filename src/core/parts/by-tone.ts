/** One part of a draft in the three tones. */

import type { Template } from '../draft/template.ts';
import type { Tone } from '../settings.ts';

export type ByTone = Readonly<Record<Tone, Template>>;
