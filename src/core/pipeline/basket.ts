/** How many processes are live, and whether all eggs are in one basket: product.md section 15. */
import type { Assessment } from '../assessment.ts';

/**
 * - `none`: nothing is live; `one`: everything hangs on one process
 * - `all-silent`: several are live, and none of them moves
 * - `accepted`: an offer has been accepted, so that nobody is warned of anything
 * - `fine`: more than one is live, and one at least moves
 */
export type Basket = {
  readonly is: 'none' | 'one' | 'all-silent' | 'accepted' | 'fine';
  readonly live: number;
  /** Live, and waiting for an answer for too long. */
  readonly silent: number;
  /** The company of the only live process, or of the accepted offer, where it is known. */
  readonly company?: string;
  /** What can be done about it at once: notes that are drafted and wait, and processes that have gone quiet. */
  readonly drafted: number;
  readonly goneQuiet: number;
};

/** Open, about hiring for certain, and not at rest. */
export const isLive = ({ state, verdict, group }: Assessment): boolean =>
  state !== 'closed' && state !== 'gone quiet' && verdict.is === 'hiring' && group !== 'none';

/** Overdue, or never answered by a human: nothing comes from their side. */
const isSilent = ({ state }: Assessment): boolean => state === 'overdue' || state === 'no human yet';

export function basketOf(views: readonly Assessment[]): Basket {
  const live = views.filter(isLive);
  const silent = live.filter(isSilent);
  const accepted = views.find(({ turnBecause }) => turnBecause.id === 'accepted');
  const company = (accepted ?? (live.length === 1 ? live[0] : undefined))?.company;
  return {
    is: accepted ? 'accepted' : basketFor(live.length, silent.length),
    live: live.length,
    silent: silent.length,
    ...(company !== undefined && { company }),
    drafted: live.filter(({ draft }) => draft !== undefined).length,
    goneQuiet: views.filter(({ state }) => state === 'gone quiet').length,
  };
}

function basketFor(live: number, silent: number): Basket['is'] {
  if (live === 0) return 'none';
  if (live === 1) return 'one';
  return silent === live ? 'all-silent' : 'fine';
}
