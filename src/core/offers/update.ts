/** What one process is to be told of the candidate's offers and final rounds elsewhere, and whether that has been done. */
import type { Because, Draft } from '../assessment.ts';
import { writeDraft } from '../draft/draft.ts';
import type { Standing } from '../turn/standing.ts';
import { type Progress, progressOf } from './progress.ts';

export type Update = Progress & {
  readonly draft?: Draft;
  /** Why no note can be written. */
  readonly noDraft?: Because;
};

/** Missing where there is no news for this process, or nobody to tell it to. */
export function updateOf(standing: Standing): Update | undefined {
  const { state, offer } = standing;
  // Whoever has made an offer is asked for no answer: there is one.
  if (state === 'closed' || state === 'gone quiet' || offer) return undefined;
  const progress = progressOf(standing);
  if (!progress) return undefined;
  const written = writeDraft({ ...standing, occasion: 'offer-update' }, undefined);
  return { ...progress, ...written };
}
