/** What is told of a catching up, wherever it is shown. */
import type { Assessment } from '../assessment.ts';
import type { CatchUp, Counts } from './run.ts';

export type CatchUpNews = {
  readonly run: CatchUp;
  readonly counts: Counts;
  /** How many processes of the account ask for the candidate now, and the most urgent of them. */
  readonly needs: number;
  readonly first: readonly Assessment[];
};
