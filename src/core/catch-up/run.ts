/**
 * One catching up of an account, as plain data that outlives page, worker and browser: first the rows back to a date are
 * listed, then the threads that may be hiring are read. Where reading opens threads in the candidate's tab, the two take turns.
 */
import type { Account } from '../thread.ts';
import { SWEEPS } from './sweeps.ts';

/** Why it stopped without being asked to. Where none is told, the candidate paused it. */
export type Pause =
  /** Another page or tab would have to be used to go on, and nobody has said that it may. */
  | 'interrupted'
  | 'tab closed'
  | 'moved away'
  | 'being written'
  | 'signed out'
  | 'no answer'
  | 'not understood';

/** Why it does not move although it is going; it goes on by itself. */
export type Rest = 'hidden' | 'signed out' | 'tab closed' | 'account paused';

/** Where in the lists it is. */
export type Cursor = {
  /** Place in the sweeps; their number once all is listed. */
  readonly sweep: number;
  /** The page to list next, in the webmail's own words; missing for the first. */
  readonly at?: string;
  /** Pages and rows of this sweep. */
  readonly pages: number;
  readonly rows: number;
  /** Epoch milliseconds: every row since then was looked at, in this sweep. */
  readonly reachedAt: number;
  /** Pages of the sweeps before. */
  readonly earlierPages: number;
};

export type CatchUp = {
  readonly account: Account;
  /** Epoch milliseconds: when it began, and how far back it goes. */
  readonly startedAt: number;
  readonly since: number;
  /** Reading opens threads in the tab, and so marks them as read. */
  readonly marksRead: boolean;
  /** The candidate agrees to that; else unread threads are left alone. */
  readonly mayMark: boolean;
  readonly state: 'going' | 'paused' | 'done' | 'cancelled';
  readonly why?: Pause;
  readonly rests?: Rest;
  readonly cursor: Cursor;
  /** The place before the page that was listed last: after a pause that page is listed again, since mail may have moved. */
  readonly before?: Cursor;
  /** Rows of all mail that were looked at. */
  readonly looked: number;
  /** Failures in a row, and the instant before which nothing is asked of the webmail. */
  readonly failures: number;
  readonly notBefore: number;
  /** How long a page and a thread take, pauses included; milliseconds, missing until measured. */
  readonly listMs?: number;
  readonly readMs?: number;
  /** Where the candidate was in the tab. */
  readonly place?: string;
  /** How much of it is done, 0 to 1: never less than was once said. */
  readonly share: number;
  readonly endedAt?: number;
};

/** How many of the threads that may be hiring were found, read, given up, left alone because they are unread, and are hiring. */
export type Counts = {
  readonly found: number;
  readonly read: number;
  readonly failed: number;
  readonly left: number;
  readonly hiring: number;
};

const atStart = (startedAt: number): Cursor => ({
  sweep: 0,
  pages: 0,
  rows: 0,
  reachedAt: startedAt,
  earlierPages: 0,
});

export type Wish = Pick<CatchUp, 'account' | 'since' | 'marksRead' | 'mayMark'>;

export const begin = (wish: Wish, now: number): CatchUp => ({
  ...wish,
  startedAt: now,
  state: 'going',
  cursor: atStart(now),
  looked: 0,
  failures: 0,
  notBefore: 0,
  share: 0,
});

export const isListed = ({ cursor }: CatchUp): boolean => cursor.sweep >= SWEEPS.length;

/** It takes the candidate's tab for itself, to show lists or to open threads. */
export const takesTab = (run: CatchUp): boolean => run.marksRead || !isListed(run);

export const isUnder = ({ state }: CatchUp): boolean => state === 'going' || state === 'paused';

/** A page as far as it matters here: how many rows, the times of its newest and its last, and where the list goes on. */
export type Page = {
  readonly rows: number;
  readonly newest?: number;
  readonly last?: number;
  readonly next?: string;
};

/** A page was listed. What is pinned on top may be older than all else: only a page that is too old as a whole is the end. */
export function listed(run: CatchUp, page: Page): CatchUp {
  const { cursor } = run;
  const reachedAt = Math.min(cursor.reachedAt, Math.max(page.last ?? cursor.reachedAt, run.since));
  const isTooOld = page.newest !== undefined && page.newest < run.since;
  const isEnd = page.next === undefined || isTooOld;
  const pages = cursor.pages + 1;
  const rows = cursor.rows + page.rows;
  const after: Cursor = isEnd
    ? { ...atStart(run.startedAt), sweep: cursor.sweep + 1, earlierPages: cursor.earlierPages + pages }
    : { ...cursor, ...(page.next !== undefined && { at: page.next }), pages, rows, reachedAt };
  return {
    ...run,
    cursor: after,
    before: cursor,
    looked: cursor.sweep === 0 ? rows : run.looked,
    failures: 0,
    notBefore: 0,
  };
}

export function paused(run: CatchUp, why?: Pause): CatchUp {
  if (run.state !== 'going') return run;
  const { rests: _rests, why: _why, ...rest } = run;
  return { ...rest, state: 'paused', ...(why && { why }) };
}

/** Goes on at once, whatever failed before. The page that was listed last is listed again. */
export function goneOn(run: CatchUp): CatchUp {
  if (run.state !== 'paused' && run.rests === undefined) return run;
  const { rests: _rests, why: _why, before, ...rest } = run;
  const cursor = before && !isListed(run) ? before : run.cursor;
  return { ...rest, state: 'going', cursor, failures: 0, notBefore: 0 };
}

export function ended(run: CatchUp, state: 'done' | 'cancelled', now: number): CatchUp {
  const { rests: _rests, why: _why, before: _before, ...rest } = run;
  return { ...rest, state, endedAt: now, share: state === 'done' ? 1 : run.share };
}

export const rested = (run: CatchUp, rests: Rest): CatchUp => ({ ...run, rests });

export function awake(run: CatchUp): CatchUp {
  const { rests: _rests, ...rest } = run;
  return rest;
}
