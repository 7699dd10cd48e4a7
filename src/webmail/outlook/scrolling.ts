/** Going through Outlook's list, of which a screenful exists at a time. */
import { attribute, parentOf, windowOf } from '../node.ts';
import { until } from '../until.ts';
import { rowElements } from './rows.ts';

/** Milliseconds until a list that was moved holds its new rows, and they stay. */
const SETTLING = 3_000;
/** Milliseconds until further rows have come where the list ended: the server gives 25, then 50 at a time. */
const GROWING = 1_200;
/** Fewer rows than the server gives at first are all there are. */
const FIRST = 25;
/** Steps through the longest list that is gone through whole. */
export const MOST_STEPS = 150;
/** Of the list's height: more would pass rows over. */
const STEP = 0.8;

/**
 * From the top to the end, one step after the other, until `look` has what it looks for; undefined where it never has. The
 * list stays where it was found, else goes back to where it was.
 */
export async function lookThrough<T>(
  page: Document,
  look: () => T | undefined,
  mostSteps: number,
  signal: AbortSignal,
): Promise<T | undefined> {
  const begun = scrollerOf(page);
  const before = begun?.scrollTop ?? 0;
  const seen = new Set<string>();
  if (begun) begun.scrollTop = 0;
  for (let step = 0; step < mostSteps && !signal.aborted; step += 1) {
    await settled(page, signal);
    const found = look();
    if (found !== undefined) return found;
    for (const row of rowElements(page)) seen.add(attribute(row, 'id') ?? '');
    if (!(await moved(page, seen.size >= FIRST, signal))) break;
  }
  const scroller = scrollerOf(page);
  if (scroller) scroller.scrollTop = before;
  return undefined;
}

/** One step down; false at the end. */
async function moved(page: Document, mayGrow: boolean, signal: AbortSignal): Promise<boolean> {
  const scroller = scrollerOf(page);
  if (!scroller) return false;
  const isAtEnd = () => scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 1;
  const hasGrown = () => !isAtEnd() || undefined;
  if (isAtEnd() && !(mayGrow && (await until(hasGrown, GROWING, signal)))) return false;
  scroller.scrollTop += scroller.clientHeight * STEP;
  return true;
}

/** Three looks, the one after the other, see the same rows, and these fill the list: those of the place before do not. */
export async function settled(page: Document, signal: AbortSignal): Promise<void> {
  let last = '';
  let same = 0;
  await until(
    () => {
      const rows = rowElements(page);
      const now = rows.map((row) => attribute(row, 'id') ?? '').join(' ');
      same = now !== '' && now === last && isFilled(scrollerOf(page), rows) ? same + 1 : 0;
      last = now;
      return same >= 2 || undefined;
    },
    SETTLING,
    signal,
  );
}

/** Pixels that two edges may lie apart. */
const NEAR = 4;

/** A row lies across the list's lower edge; at the end of the list, where space may follow, so near that no other fits. */
function isFilled(scroller: Element | undefined, rows: readonly Element[]): boolean {
  if (!scroller) return true;
  const isAtEnd = scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 1;
  const edge = scroller.getBoundingClientRect().bottom;
  return rows.some((row) => {
    const { top, bottom, height } = row.getBoundingClientRect();
    return top <= edge + NEAR && bottom + (isAtEnd ? height : 0) >= edge - NEAR;
  });
}

/** Outlook's class for it is one of the few that have lasted; its size says it in any case. */
export function scrollerOf(page: Document): Element | undefined {
  const view = windowOf(page);
  for (let at = rowElements(page)[0]; at && view; at = parentOf(at))
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(view.getComputedStyle(at).overflowY))
      return at;
  return undefined;
}
