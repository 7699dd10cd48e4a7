/** Going to a conversation in the candidate's own tab. */
import { parentOf, windowOf } from '../node.ts';
import { press } from '../press.ts';
import { pause, until } from '../until.ts';
import { conversationInAddress, sameConversation } from './ids.ts';
import { addressOf } from './page.ts';
import { conversationOf, rowElements } from './rows.ts';
import { outlook } from './selectors.ts';
import { openThread } from './thread.ts';

/** Milliseconds that Outlook may take to show a conversation; it is slow to start on managed machines. */
const SHOWING = 90_000;
/** Milliseconds until a list that was moved holds its new rows. */
const SETTLING = 160;
/** A page of the list is gone through, no more: what lies deeper is reached by its address. */
const STEPS = 12;

/**
 * Presses the conversation's row, looking for it in the list where it is not in sight. One that is not there is opened by
 * its address: the page is loaded anew, and this promise ends with it. Not while a mail is being written.
 */
export async function goTo(page: Document, threadId: string, signal: AbortSignal): Promise<boolean> {
  if (isShown(page, threadId)) return true;
  const row = rowOf(page, threadId) ?? (await lookedFor(page, threadId, signal));
  if (row) press(row);
  else if (!isAddressed(page, threadId)) {
    if (outlook.findAll(page, 'editor').length > 0) return false;
    windowOf(page)?.location.assign(threadAddress(page).replace('{thread}', encodeURIComponent(threadId)));
  }
  const shown = await until(() => isShown(page, threadId) || undefined, SHOWING, signal);
  return shown ?? false;
}

/** Consumer mailboxes keep the account's number in the address. */
export function threadAddress(page: Document): string {
  const { origin, pathname } = new URL(addressOf(page) || 'https://outlook.office.com/mail/');
  const [number = ''] = /^\/mail\/\d+(?=\/|$)/.exec(pathname) ?? [];
  return `${origin}${number || '/mail'}/inbox/id/{thread}`;
}

const isAddressed = (page: Document, threadId: string): boolean =>
  sameConversation(conversationInAddress(addressOf(page)) ?? '', threadId);

/** While the pane is being built it may not be readable yet. */
function isShown(page: Document, threadId: string): boolean {
  try {
    return openThread(page)?.id === threadId;
  } catch {
    return false;
  }
}

const rowOf = (page: Document, threadId: string): Element | undefined =>
  rowElements(page).find((row) => conversationOf(row) === threadId);

/** Steps are shorter than the list is high, or rows would be passed over. */
async function lookedFor(
  page: Document,
  threadId: string,
  signal: AbortSignal,
): Promise<Element | undefined> {
  const scroller = scrollerOf(page);
  if (!scroller) return undefined;
  const { scrollTop } = scroller;
  for (let step = 0; step < STEPS && !signal.aborted; step += 1) {
    scroller.scrollTop = step * scroller.clientHeight * 0.8;
    await pause(SETTLING, signal);
    const row = rowOf(page, threadId);
    if (row) return row;
    if (scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 1) break;
  }
  scroller.scrollTop = scrollTop;
  return undefined;
}

/** Outlook's class for it is one of the few that have lasted; its size says it in any case. */
function scrollerOf(page: Document): Element | undefined {
  const view = windowOf(page);
  for (let at = rowElements(page)[0]; at && view; at = parentOf(at))
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(view.getComputedStyle(at).overflowY))
      return at;
  return undefined;
}
