/** The conversation that the page shows: on a page of its own, in the preview pane, or in a window. */
import type { Account, Message } from '../../core/thread.ts';
import { lineOf } from '../body-text.ts';
import { attribute, isVisible, locationOf } from '../node.ts';
import { after, before } from '../place.ts';
import type { OpenThread, Place } from '../webmail.ts';
import { accountOf } from './account.ts';
import { fromSyncId, legacyId } from './ids.ts';
import { type Item, readItem } from './message.ts';
import { error, findAll, findOptional } from './selectors.ts';

/** Undefined where no conversation is visible, or the visible one is still being built. Throws SelectorError. */
export function openThreadOf(page: Document): OpenThread | undefined {
  const account = accountOf(page);
  const root = visibleThread(page);
  const title = root && findOptional(root, 'threadTitle');
  const list = root && findOptional(root, 'messageList');
  if (!account || !title || !list) return undefined;

  const subject = lineOf(title);
  const items = itemsOf(list, subject, account.address);
  const id = threadIdOf(page, root);
  if (!id) {
    if (items.some(({ message }) => message && !message.draft)) throw error(root, 'threadTitle');
    return undefined;
  }
  return threadFrom(account, id, subject, items, stripPlace(list));
}

function itemsOf(list: Element, subject: string, me: string): Item[] {
  const items: Item[] = [];
  let after = 0;
  for (const element of findAll(list, 'messageItem')) {
    const item = readItem(element, { subject, me, after });
    items.push(item);
    after = item.message?.sentAt ?? after;
  }
  return items;
}

function threadFrom(
  account: Account,
  id: string,
  subject: string,
  items: readonly Item[],
  strip: Place,
): OpenThread {
  const messages = items.map(({ message }) => message).filter((message) => message !== undefined);
  const complete = isComplete(id, items, messages);
  // A newest message that is collapsed has no id: whoever asks whether there is anything new must not hear "no".
  const newestId = items.filter(({ isDraft }) => !isDraft).at(-1)?.id ?? '';
  return {
    id,
    subject,
    complete,
    thread: { account, id, subject, newestId, messages, ...(!complete && { partial: true }) },
    strip,
  };
}

/**
 * With conversation view off the page shows one message of a thread that may have many: one that is not the thread's first
 * (a thread has the id of its first message) is not all there is.
 */
function isComplete(id: string, items: readonly Item[], messages: readonly Message[]): boolean {
  const sent = items.filter(({ isDraft }) => !isDraft);
  if (sent.length === 0 || sent.some(({ message }) => !message)) return false;
  const [first, second] = messages.filter(({ draft }) => !draft);
  return second !== undefined || first?.id === id || sent[0]?.isFromClient === true;
}

/** The one conversation that can be seen; undefined also while one takes the place of another. */
export function visibleThread(page: Document): Element | undefined {
  const visible = findAll(page, 'thread').filter(isVisible);
  const outermost = visible.filter(
    (thread) => !visible.some((other) => other !== thread && other.contains(thread)),
  );
  return outermost.length === 1 ? outermost[0] : undefined;
}

/** The places of its messages, also of those that are collapsed. */
export function itemsIn(thread: Element): Element[] {
  const list = findOptional(thread, 'messageList');
  return list ? findAll(list, 'messageItem') : [];
}

/** Undefined while the title has no id yet: in the preview pane it is painted first. */
export function threadIdOf(page: Document, thread: Element): string | undefined {
  const title = findOptional(thread, 'threadTitle');
  if (!title) return undefined;
  return (
    legacyId(attribute(title, 'data-legacy-thread-id')) ??
    fromSyncId(attribute(title, 'data-thread-perm-id')) ??
    ofWindow(page)
  );
}

/** A conversation in a window of its own has its id in the address, and is the only one there. */
function ofWindow(page: Document): string | undefined {
  const id = new URLSearchParams(locationOf(page)?.search ?? '').get('th') ?? undefined;
  return legacyId(id) ?? fromSyncId(id);
}

/** Above the newest message's reply area; below the messages where that one has none. */
function stripPlace(list: Element): Place {
  const area = findAll(list, 'replyArea').filter(isVisible).at(-1);
  return area ? before(area) : after(list);
}
