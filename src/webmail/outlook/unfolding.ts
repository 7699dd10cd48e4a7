/** Unfolding messages of which the reading pane shows a line. */
import { isConnected } from '../node.ts';
import { press } from '../press.ts';
import { until } from '../until.ts';
import { cardsIn } from './cards.ts';
import { outlook } from './selectors.ts';

/** Milliseconds that a message may take to unfold. */
const UNFOLDING = 5_000;

/** False where it stays folded. */
export async function unfolds(
  page: Document,
  pane: Element,
  folded: Element,
  signal: AbortSignal,
): Promise<boolean> {
  const { expanded } = cardsIn(page, pane);
  press(outlook.findAround(folded, 'collapsedCard') ?? folded);
  const done = await until(
    () => !isConnected(folded) || cardsIn(page, pane).expanded.length > expanded.length || undefined,
    UNFOLDING,
    signal,
  );
  return done ?? false;
}
