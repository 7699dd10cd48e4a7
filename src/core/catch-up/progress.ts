/** How far it is, and how long it will take: estimated from what was measured so far, and not said before that. */
import { type CatchUp, type Counts, isListed } from './run.ts';

export type Progress = {
  readonly doing: 'listing' | 'reading';
  /** 0 to 1. */
  readonly share: number;
  /** Epoch milliseconds: how far back the lists were gone through. */
  readonly reachedAt: number;
  /** Milliseconds; missing where it cannot be told yet. */
  readonly left?: number;
};

/** The search for words finds few: its pages, compared with those of all mail, until it shows its own. */
const WORDS_TO_ALL = 0.2;
/** Less of the time gone through says nothing about the rest. */
const ENOUGH = 0.05;

export function progressOf(run: CatchUp, counts: Counts): Progress {
  const { cursor, startedAt, since, listMs, readMs = listMs } = run;
  const done = counts.read + counts.failed + counts.left;
  const reach = Math.min(1, (startedAt - cursor.reachedAt) / Math.max(1, startedAt - since));
  const pages = pagesOf(run, reach);
  // Rows are found evenly through the time; the search for words adds few.
  const found = cursor.sweep === 0 && reach > ENOUGH ? counts.found / reach : counts.found;
  const doing = isListed(run) || (run.marksRead && counts.found > done) ? 'reading' : 'listing';
  const reachedAt = isListed(run) || cursor.sweep > 0 ? since : cursor.reachedAt;
  if (listMs === undefined || readMs === undefined || pages === undefined)
    return { doing, share: run.share, reachedAt };
  const spent = pages.listed * listMs + done * readMs;
  const left = pages.left * listMs + Math.max(0, found - done) * readMs;
  const share = spent + left > 0 ? spent / (spent + left) : 0;
  return { doing, share: Math.max(run.share, Math.min(share, 1)), reachedAt, left };
}

/** Undefined where too little was listed to tell. */
function pagesOf(run: CatchUp, reach: number): { listed: number; left: number } | undefined {
  const { sweep, pages, earlierPages } = run.cursor;
  const listed = earlierPages + pages;
  if (isListed(run)) return { listed, left: 0 };
  if (sweep === 0) {
    if (reach < ENOUGH) return undefined;
    const all = pages / reach;
    return { listed, left: all - pages + all * WORDS_TO_ALL };
  }
  const all = reach < ENOUGH ? earlierPages * WORDS_TO_ALL : pages / reach;
  return { listed, left: Math.max(1, all - pages) };
}
