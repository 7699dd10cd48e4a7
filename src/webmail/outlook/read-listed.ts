/** Reading a conversation that a search has listed: it is opened, and all its messages are unfolded. */
import type { Account, Thread } from '../../core/thread.ts';
import { SelectorError } from '../dom.ts';
import { press } from '../press.ts';
import { pause, until } from '../until.ts';
import type { ListedThread, OpenThread, Result, SearchFault } from '../webmail.ts';
import { account } from './account.ts';
import { cardsIn, paneOf } from './cards.ts';
import { hindrance } from './hindrance.ts';
import { dayOf, daysFrom, isOurQuery, subjectQuery } from './query.ts';
import { conversationOf, rowElements } from './rows.ts';
import { lookThrough, MOST_STEPS } from './scrolling.ts';
import { searchFor, typedIn } from './search-box.ts';
import { openThread } from './thread.ts';
import { unfolds } from './unfolding.ts';

/** Milliseconds that a conversation may take to be there, and between two messages that are unfolded. */
const SHOWING = 20_000;
const BETWEEN = 300;
/** A conversation's messages that are unfolded, newest first. */
const MOST_UNFOLDED = 40;

export async function readListed(
  page: Document,
  owner: Account,
  listed: ListedThread,
  signal: AbortSignal,
): Promise<Result<Thread, SearchFault>> {
  const fault = hindrance(page, owner);
  if (fault) return { ok: false, fault };
  const before = shownIn(page).open?.id;
  if (before !== listed.threadId) {
    const row = await rowOf(page, listed, signal);
    if (typeof row === 'string') return { ok: false, fault: row };
    press(row);
  }
  const shown = await until(() => shownNow(page, listed.threadId, before), SHOWING, signal);
  if (shown === undefined) {
    const { error } = shownIn(page);
    if (error && !signal.aborted) throw error;
    return { ok: false, fault: 'no answer' };
  }
  if (shown === 'moved away') return { ok: false, fault: shown };
  await unfoldAll(page, listed.threadId, signal);
  const whole = shownIn(page).open;
  if (account(page)?.address !== owner.address) return { ok: false, fault: 'account differs' };
  return whole?.id === listed.threadId
    ? { ok: true, value: whole.thread }
    : { ok: false, fault: signal.aborted ? 'no answer' : 'moved away' };
}

/** In the list that is shown; else found again by its subject, since the page may have been loaded anew meanwhile. */
async function rowOf(
  page: Document,
  { threadId, subject, newestAt }: ListedThread,
  signal: AbortSignal,
): Promise<Element | SearchFault> {
  const look = () => rowElements(page).find((row) => conversationOf(row) === threadId);
  const inSight =
    look() ?? (isOurQuery(typedIn(page)) ? await lookThrough(page, look, MOST_STEPS, signal) : undefined);
  if (inSight) return inSight;
  const today = dayOf(Date.now());
  const day = newestAt === undefined ? undefined : dayOf(newestAt);
  const days =
    day === undefined
      ? { from: daysFrom(today, -3_660), to: today }
      : { from: daysFrom(day, -1), to: daysFrom(day, 1) };
  const answer = await searchFor(page, subjectQuery(subject, days), signal);
  if (answer !== 'shown') return answer;
  return (await lookThrough(page, look, MOST_STEPS, signal)) ?? 'no answer';
}

/** While the pane is being built it may not be readable yet. */
function shownIn(page: Document): { readonly open?: OpenThread; readonly error?: SelectorError } {
  try {
    const open = openThread(page);
    return open ? { open } : {};
  } catch (error) {
    if (error instanceof SelectorError) return { error };
    throw error;
  }
}

/** A third conversation, neither the one wanted nor the one before: the candidate has opened it. */
function shownNow(
  page: Document,
  wanted: string,
  before: string | undefined,
): 'shown' | 'moved away' | undefined {
  const id = shownIn(page).open?.id;
  if (id === wanted) return 'shown';
  return id === undefined || id === before ? undefined : 'moved away';
}

async function unfoldAll(page: Document, wanted: string, signal: AbortSignal): Promise<void> {
  for (let count = 0; count < MOST_UNFOLDED && !signal.aborted; count += 1) {
    const pane = paneOf(page);
    const folded =
      pane && shownIn(page).open?.id === wanted ? cardsIn(page, pane).collapsed.at(-1) : undefined;
    if (!pane || !folded) return;
    if (count > 0) await pause(BETWEEN, signal);
    if (!(await unfolds(page, pane, folded, signal))) return;
  }
}
