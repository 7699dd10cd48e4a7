/**
 * Looking back through the mailbox with Outlook's own search, in the candidate's own tab. Reading opens conversations, since
 * nothing else in Outlook's page holds a mail's text: one that was unread is read from then on.
 */
import type { Account } from '../../core/thread.ts';
import type { Found, ListedRow, Result, Row, Search, SearchFault, Wanted } from '../webmail.ts';
import { cursorAt, halved, nextCursor, textOfCursor, windowOf } from './cursor.ts';
import { hindrance } from './hindrance.ts';
import { threadAddress } from './navigate.ts';
import { goBack, placeOf } from './place-in-mailbox.ts';
import { dayOf, groupsOf, isOurQuery, queryOf } from './query.ts';
import { readListed } from './read-listed.ts';
import { rows } from './rows.ts';
import { lookThrough, MOST_STEPS } from './scrolling.ts';
import { searchFor, typedIn } from './search-box.ts';
import { outlook } from './selectors.ts';

export const search: Search = {
  marksRead: true,
  home: (page) => threadAddress(page).replace(/inbox\/id\/\{thread\}$/, ''),
  list,
  read: readListed,
  place: placeOf,
  goBack,
};

/** Rows of a window; one with more is gone through in halves. */
const MOST_ROWS = 600;

async function list(
  page: Document,
  owner: Account,
  { since, words }: Wanted,
  at: string | undefined,
  signal: AbortSignal,
): Promise<Result<Found, SearchFault>> {
  const fault = hindrance(page, owner);
  if (fault) return { ok: false, fault };
  const [now, groups, hasWords] = [Date.now(), groupsOf(words), words.length > 0];
  const cursor = cursorAt(at, hasWords, now);
  const days = windowOf(cursor, since);
  const known = isOurQuery(typedIn(page)) ? [] : rows(page);
  const answer = await searchFor(page, queryOf(groups[cursor.group] ?? [], days), signal);
  if (answer !== 'shown') return { ok: false, fault: answer };

  const found = new Map<string, ListedRow>();
  const isFull = await lookThrough(
    page,
    () => {
      for (const row of rows(page)) found.set(row.threadId, toKeep(row));
      return found.size > MOST_ROWS || undefined;
    },
    MOST_STEPS,
    signal,
  );
  if (signal.aborted) return { ok: false, fault: 'no answer' };
  if (typedIn(page) !== queryOf(groups[cursor.group] ?? [], days)) return { ok: false, fault: 'moved away' };
  // The inbox showed mail of these days, and the search finds none: it has not understood what it was asked.
  if (found.size === 0 && !hasWords && known.some((row) => isWithin(row, days)))
    throw outlook.error(page, 'results');
  const next =
    (isFull && halved(cursor, since)) || nextCursor(cursor, { since, now, groups: groups.length, hasWords });
  return {
    ok: true,
    value: {
      rows: [...found.values()].sort((a, b) => (b.newestAt ?? 0) - (a.newestAt ?? 0)),
      ...(next && { next: textOfCursor(next) }),
    },
  };
}

const toKeep = ({ element: _element, badge: _badge, ...row }: Row): ListedRow => row;

const isWithin = ({ newestAt }: Row, { from, to }: { from: string; to: string }): boolean =>
  newestAt !== undefined && dayOf(newestAt) >= from && dayOf(newestAt) <= to;
