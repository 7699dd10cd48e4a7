/** A note for another occasion than a nudge. */
import type { Occasion } from '../assessment.ts';
import type { NoDraft } from '../draft/obstacle.ts';
import type { Slots, Template } from '../draft/template.ts';
import type { Tone } from '../settings.ts';
import type { Standing } from '../turn/standing.ts';

export type NoteRule = {
  readonly occasion: Occasion;
  /** Its part in template ids ("note.thank-you.warm"). */
  readonly slug: string;
  /** Why it cannot be written truthfully now; missing where it can. */
  readonly lacks?: (slots: Slots, standing: Standing) => NoDraft | undefined;
  /** Which of `paragraphs` fits; `general` where it says nothing. */
  readonly caseOf?: (slots: Slots, standing: Standing) => string | undefined;
  readonly paragraphs: {
    readonly general: Readonly<Record<Tone, Template>>;
    readonly [slug: string]: Readonly<Record<Tone, Template>>;
  };
};
