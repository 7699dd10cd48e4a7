/**
 * Looking back through the mailbox with Gmail's own search, page by page at `#search/<query>/p<n>`, in the candidate's own tab.
 * The operators are the same in every language; `after:` takes the seconds of the epoch. Reading goes by the print view, which
 * marks nothing as read, and needs the tab no more.
 */
import type { Account, Thread } from '../../core/thread.ts';
import { isVisible } from '../node.ts';
import { pause } from '../until.ts';
import type { Found, ListedRow, ListedThread, Result, Search, SearchFault, Wanted } from '../webmail.ts';
import { accountOf } from './account.ts';
import { mailboxOf, originOf } from './mailbox.ts';
import { holdsEditor } from './message.ts';
import { follow, hashOf } from './navigate.ts';
import { readThread } from './print-view.ts';
import { isWithoutIds, rowsOf } from './rows.ts';
import { findAll, findOptional } from './selectors.ts';
import { visibleThread } from './thread.ts';

export const search: Search = {
  marksRead: false,
  home: (page) => `${originOf(page)}${mailboxOf(page)}`,
  list,
  read,
  place: (page) => (isOurs(page) ? undefined : withoutCompose(hashOf(page)) || `#inbox`),
  async goBack(page, place) {
    if (isOurs(page)) goTo(page, place);
  },
};

/** Milliseconds. Gmail shows a list within a second or two; where it shows nothing new for a while, there is nothing new. */
const PATIENCE = 20_000;
const STEP = 60;
const STILL = 400;
const UNCHANGED = 4_000;

async function list(
  page: Document,
  account: Account,
  wanted: Wanted,
  at: string | undefined,
  signal: AbortSignal,
): Promise<Result<Found, SearchFault>> {
  if (accountOf(page)?.address !== account.address) return { ok: false, fault: 'account differs' };
  const thread = visibleThread(page);
  if (thread && holdsEditor(thread)) return { ok: false, fault: 'being written' };
  const { number, first } = pageOf(at);
  const before = viewOf(page);
  const route = `#search/${encoded(queryOf(wanted))}${number > 1 ? `/p${number}` : ''}`;
  if (!isSame(hashOf(page), route)) goTo(page, route);
  const shown = await shownAt(page, route, before, signal);
  if (typeof shown === 'string') return { ok: false, fault: shown };
  const [top] = shown;
  // Behind the last page Gmail shows nothing; should it show a page again, that is the end too.
  if (!top || (number > 1 && top.threadId === first)) return { ok: true, value: { rows: [] } };
  return { ok: true, value: { rows: shown, next: `p${number + 1} ${top.threadId}` } };
}

async function read(
  page: Document,
  account: Account,
  { threadId, newestId }: ListedThread,
  signal: AbortSignal,
): Promise<Result<Thread, SearchFault>> {
  if (accountOf(page)?.address !== account.address) return { ok: false, fault: 'account differs' };
  return { ok: true, value: await readThread(page, account, { threadId, newestId }, signal) };
}

const queryOf = ({ since, words }: Wanted): string =>
  [
    `after:${Math.floor(since / 1000)}`,
    ...(words.length > 0
      ? [`{${words.map((word) => (/\s/.test(word) ? `"${word}"` : word)).join(' ')}}`]
      : []),
  ].join(' ');

/** Gmail writes a blank as "+". */
const encoded = (query: string): string => encodeURIComponent(query).replaceAll('%20', '+');

/** Only Keepwarm asks for the seconds. A thread that the candidate has opened from such a list is not ours. */
const isOurs = (page: Document): boolean =>
  /^#search\/after:\d{9,11}(?: \{[^{}]*\})?(?:\/p\d+)?$/.test(decoded(hashOf(page)));

/** Gmail writes some signs of a query in a way of its own. */
const isSame = (hash: string, route: string): boolean => decoded(hash) === decoded(route);

function decoded(hash: string): string {
  const plain = withoutCompose(hash).replaceAll('+', ' ');
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}

/** What a mail that is being written in a window of its own adds to the address. */
const COMPOSE = '?compose=';

const withoutCompose = (hash: string): string => hash.split(COMPOSE)[0] ?? '';

/** "p3 18db97979c6f1db3": the page, and the first thread of the one before. */
function pageOf(at: string | undefined): { number: number; first: string | undefined } {
  const [, number = '1', first] = /^p(\d{1,6}) (\S+)$/.exec(at ?? '') ?? [];
  return { number: Number(number), first };
}

const goTo = (page: Document, route: string): void => {
  const hash = hashOf(page);
  follow(page, `${route}${hash.slice(withoutCompose(hash).length)}`);
};

type View = { readonly list: Element | undefined; readonly ids: ReadonlySet<string> };

const viewOf = (page: Document): View => ({
  list: findAll(page, 'list').find(isVisible),
  ids: new Set(rowsOf(page).map(({ threadId }) => threadId)),
});

/**
 * The rows of that route. The address changes first, and the old list stays for a moment: the new one is there when another
 * list is shown, or mostly other rows are, or none; and whole when it has stood still and every row has its ids. A list that
 * is asked for while it is shown never changes.
 */
async function shownAt(
  page: Document,
  route: string,
  before: View,
  signal: AbortSignal,
): Promise<ListedRow[] | SearchFault> {
  const start = performance.now();
  let seen = '';
  let since = start;
  for (;;) {
    await pause(STEP, signal);
    const now = performance.now();
    if (signal.aborted || now - start > PATIENCE) return 'no answer';
    if (!isSame(hashOf(page), route)) return 'moved away';
    const rows = rowsOf(page);
    const look = rows.map(({ threadId, newestId }) => `${threadId} ${newestId}`).join('\n');
    if (look !== seen) since = now;
    seen = look;
    const isNew = isOther(viewOf(page), before) || now - start > UNCHANGED;
    const isThere = rows.length > 0 ? !isWithoutIds(page) || now - since > UNCHANGED : isEmpty(page);
    if (isNew && isThere && now - since >= STILL)
      return rows.map(({ element: _element, badge: _badge, ...row }) => row);
  }
}

function isOther({ list, ids }: View, before: View): boolean {
  if (!list) return false;
  const held = [...ids].filter((id) => before.ids.has(id)).length;
  return list !== before.list || held * 2 < Math.max(1, before.ids.size);
}

const isEmpty = (page: Document): boolean =>
  findAll(page, 'list')
    .filter(isVisible)
    .some((shown) => findOptional(shown, 'emptyList') !== undefined);
