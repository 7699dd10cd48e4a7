/** Moving about in the mailbox that the page shows. */
import { locationOf } from '../node.ts';
import { press } from '../press.ts';
import { until } from '../until.ts';
import { holdsEditor } from './message.ts';
import { findOptional, is } from './selectors.ts';
import { itemsIn, threadIdOf, visibleThread } from './thread.ts';

/** Gmail fetches what it has not at hand. Milliseconds. */
const PATIENCE = 15_000;
const OPENING = 3_000;

/**
 * Goes to a thread and resolves to true once the page shows it. All Mail has every thread but those in Spam and Trash. A link is
 * clicked, because setting the hash can close a message that the candidate is writing; what stands in the address for such
 * a message stays there.
 */
export async function goTo(page: Document, threadId: string, signal: AbortSignal): Promise<boolean> {
  const isThere = () => {
    const thread = visibleThread(page);
    // The title comes before the messages.
    const isShown = thread && threadIdOf(page, thread) === threadId && itemsIn(thread).some(hasMessage);
    return isShown ? true : undefined;
  };
  if (isThere()) return showNewest(page, signal);
  const composing = /\?compose=[^&]*/.exec(hashOf(page))?.[0] ?? '';
  follow(page, `#all/${encodeURIComponent(threadId)}${composing}`);
  return (await until(isThere, PATIENCE, signal)) ? showNewest(page, signal) : false;
}

/** Where a draft of the candidate stands at the end, Gmail may leave the newest mail collapsed, and tells no id of it. */
async function showNewest(page: Document, signal: AbortSignal): Promise<boolean> {
  const thread = visibleThread(page);
  const newest = thread && itemsIn(thread).findLast((item) => !holdsEditor(item));
  const line = newest && !is(newest, 'openItem') ? findOptional(newest, 'collapsedLine') : undefined;
  if (!newest || !line) return true;
  press(line);
  await until(() => findOptional(newest, 'message'), OPENING, signal);
  return true;
}

const hasMessage = (item: Element): boolean => findOptional(item, 'message') !== undefined;

export const hashOf = (page: Document): string => locationOf(page)?.hash ?? '';

/** Goes to a route as a press on a link does. */
export function follow(page: Document, hash: string): void {
  const link = Document.prototype.createElement.call(page, 'a') as HTMLAnchorElement;
  link.setAttribute('href', hash);
  link.style.display = 'none';
  const body: HTMLElement = Reflect.get(Document.prototype, 'body', page);
  body.append(link);
  link.click();
  link.remove();
}
