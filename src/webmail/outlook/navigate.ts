/** Going to a conversation in the candidate's own tab. */
import { windowOf } from '../node.ts';
import { press } from '../press.ts';
import { until } from '../until.ts';
import { conversationInAddress, sameConversation } from './ids.ts';
import { addressOf } from './page.ts';
import { conversationOf, rowElements } from './rows.ts';
import { lookThrough } from './scrolling.ts';
import { outlook } from './selectors.ts';
import { openThread } from './thread.ts';

/** Milliseconds that Outlook may take to show a conversation; it is slow to start on managed machines. */
const SHOWING = 90_000;
/** A page of the list is gone through, no more: what lies deeper is reached by its address. */
const STEPS = 12;

/**
 * Presses the conversation's row, looking for it in the list where it is not in sight. One that is not there is opened by
 * its address: the page is loaded anew, and this promise ends with it. Not while a mail is being written.
 */
export async function goTo(page: Document, threadId: string, signal: AbortSignal): Promise<boolean> {
  if (isShown(page, threadId)) return true;
  const row = rowOf(page, threadId) ?? (await lookThrough(page, () => rowOf(page, threadId), STEPS, signal));
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
