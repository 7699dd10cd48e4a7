/** What a reason for a silence is: what shows it, and what the note says then. */
import type { ReasonId } from '../assessment.ts';
import type { Slots, Template } from '../draft/template.ts';
import type { MessageFacts } from '../facts.ts';
import type { Tone } from '../settings.ts';
import type { Standing } from '../turn/standing.ts';

/** The three nudges. */
export type Nudge = 'first' | 'second' | 'closing';

/** A question that a note may ask, where this thread has not answered it and the stage is one for it. */
export type QuestionId = 'reply' | 'seat' | 'reopen';

/** What a note for this reason says, in one of its cases. */
export type Paragraphs = Readonly<Record<Nudge, Readonly<Record<Tone, Template>>>>;

/** What can show a reason, besides nothing ("default") and the candidate's own word ("chosen"). */
export const shownBy = [
  'freeze',
  'away',
  'pending',
  'season',
  'moved',
  'missed',
  'times-open',
  'volume',
  'nudges',
  'long-silence',
] as const;

/** Every id of a reason's `because`. */
export const reasonBecauseIds = [...shownBy, 'default', 'chosen'] as const;

/** The words or pattern that show a reason. `message` is missing for a pattern. */
export type Shown = {
  readonly id: (typeof shownBy)[number];
  readonly values: Readonly<Record<string, string | number>>;
  readonly message?: MessageFacts;
  readonly quote?: string;
};

export type ReasonRule = {
  readonly id: ReasonId;
  /** Its part in template ids ("reason.high-volume.first.warm"). */
  readonly slug: string;
  /** Which of two is taken where one message says both: the lower. */
  readonly rank: number;
  /** What was said since the last meeting that was held; the newest. */
  readonly evidence?: (standing: Standing, since: readonly MessageFacts[]) => Shown | undefined;
  /** What is likely without a word having been said. `rank` orders the patterns among themselves. */
  readonly pattern?: {
    readonly rank: number;
    readonly shows: (standing: Standing) => Shown | undefined;
  };
  /** Taken where nothing shows any reason. Exactly one rule has it. */
  readonly isDefault?: true;
  /** Its own first sentence says who the candidate is and what this is about. */
  readonly opensItself?: (nudge: Nudge, slots: Slots) => boolean;
  readonly asks: Readonly<Record<Nudge, readonly QuestionId[]>>;
  /** Paragraphs by the id of what shows the reason; `general` for all else. */
  readonly paragraphs: { readonly general: Paragraphs; readonly [shownBy: string]: Partial<Paragraphs> };
};
