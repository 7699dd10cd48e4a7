/** Moving about in the mailbox that the page shows. */
import { locationOf } from '../node.ts';
import { until } from '../until.ts';
import { threadIdOf, visibleThread } from './thread.ts';

/** Gmail fetches what it has not at hand. Milliseconds. */
const PATIENCE = 15_000;

/**
 * Goes to a thread and resolves to true once the page shows it. All Mail has every thread but those in Spam and Trash. A link is
 * clicked, because setting the hash can close a message that the candidate is writing; what stands in the address for such
 * a message stays there.
 */
export async function goTo(page: Document, threadId: string, signal: AbortSignal): Promise<boolean> {
  const isThere = () => {
    const thread = visibleThread(page);
    return thread && threadIdOf(page, thread) === threadId ? true : undefined;
  };
  if (isThere()) return true;
  const composing = /\?compose=[^&]*/.exec(locationOf(page)?.hash ?? '')?.[0] ?? '';
  follow(page, `#all/${encodeURIComponent(threadId)}${composing}`);
  return (await until(isThere, PATIENCE, signal)) ?? false;
}

function follow(page: Document, hash: string): void {
  const link = Document.prototype.createElement.call(page, 'a') as HTMLAnchorElement;
  link.setAttribute('href', hash);
  link.style.display = 'none';
  const body: HTMLElement = Reflect.get(Document.prototype, 'body', page);
  body.append(link);
  link.click();
  link.remove();
}
