/** One message of an open conversation. */
import type { Message } from '../../core/thread.ts';
import { attribute, isHidden, isVisible } from '../node.ts';
import { hiddenValue, recipientsOf } from './compose-fields.ts';
import { fromJslog, fromSyncId, legacyId, timeOf } from './ids.ts';
import { personOf } from './person.ts';
import { error, find, findAll, findOptional, is } from './selectors.ts';
import { bodyBlocks } from './text.ts';

export type Item = {
  /** Missing where it is collapsed, or is still being fetched or sent. */
  readonly message?: Message;
  /** Missing where the page has never shown it whole. */
  readonly id?: string;
  readonly isDraft: boolean;
  /** The candidate's own, sent from this browser: its ids were made here. */
  readonly isFromClient: boolean;
};

/** What an item's surroundings tell of it. `after` is when the message before it was sent, in epoch milliseconds. */
export type Around = { readonly subject: string; readonly me: string; readonly after: number };

/** Throws SelectorError where an open message cannot be understood. */
export function readItem(item: Element, around: Around): Item {
  const shell = shellOf(item);
  const syncId = shell && attribute(shell, 'data-message-id');
  const isFromClient = syncId?.includes('msg-a:') ?? false;
  const body = shell && bodyOf(shell);
  if (!body && holdsEditor(item)) {
    const draft = draftOf(item, shell, around);
    return { isDraft: true, isFromClient: true, ...(draft && { message: draft }) };
  }
  // A draft whose editor is still to come has ids, and no header of a mail that was sent.
  const id = shell && findOptional(shell, 'header') ? idOf(shell, body) : undefined;
  const known = { isDraft: false, isFromClient, ...(id !== undefined && { id }) };
  if (!shell || !body || !id || !is(item, 'openItem') || !isVisible(shell)) return known;
  return { ...known, message: messageFrom(shell, body, id, around.subject) };
}

/** A message once opened and collapsed again keeps its inside, hidden, with its ids. */
const shellOf = (item: Element): Element | undefined => {
  const shells = findAll(item, 'message');
  return shells.find(isVisible) ?? shells[0];
};

/** The original: the translated twin is another element. Its holder is hidden while the translation is shown. */
function bodyOf(shell: Element): Element | undefined {
  const bodies = findAll(shell, 'bodyHolder').flatMap((holder) =>
    findAll(holder, 'body').map((body) => ({ body, hidden: isHidden(holder) })),
  );
  return (bodies.find(({ hidden }) => !hidden) ?? bodies[0])?.body;
}

function idOf(shell: Element, body: Element | undefined): string | undefined {
  const holder = body && findAll(shell, 'bodyHolder')[0];
  return (
    legacyId(attribute(shell, 'data-legacy-message-id')) ??
    fromSyncId(attribute(shell, 'data-message-id')) ??
    (holder && fromJslog(attribute(holder, 'jslog'), 4)) ??
    // Until 2018 the id stood among the body's classes.
    legacyId(/(?:^|\s)m([0-9a-f]{16})(?:\s|$)/.exec((body && attribute(body, 'class')) ?? '')?.[1])
  );
}

function messageFrom(shell: Element, body: Element, id: string, subject: string): Message {
  const header = find(shell, 'header');
  const from = personOf(find(header, 'sender'));
  const sentAt = timeOf(id);
  if (!from) throw error(header, 'sender');
  if (sentAt === undefined) throw error(header, 'dateText');
  // To and cc are told apart only by captions in the UI's language, in a popup that is built on a click.
  const to = findAll(header, 'recipients')
    .map(personOf)
    .filter((person) => person !== undefined);
  return { id, from, to, cc: [], sentAt, subject, blocks: bodyBlocks(body) };
}

/** The candidate is writing there: a draft, or a reply that has just been opened. */
export const holdsEditor = (item: Element): boolean =>
  findOptional(item, 'editor') !== undefined || findOptional(item, 'plainEditor') !== undefined;

/** Undefined while nothing names it. A draft gets a new legacy id with each save; the id made in the browser stays. */
function draftOf(
  item: Element,
  shell: Element | undefined,
  { subject, me, after }: Around,
): Message | undefined {
  const id =
    hiddenValue(item, 'composeDraft') ??
    (shell && (attribute(shell, 'data-message-id') ?? attribute(shell, 'data-legacy-message-id')));
  if (!id) return undefined;
  const savedAt = shell && timeOf(attribute(shell, 'data-legacy-message-id') ?? '');
  const editor = findOptional(item, 'editor');
  return {
    id: id.replace(/^#/, ''),
    from: { name: '', address: me },
    ...recipientsOf(item),
    sentAt: savedAt ?? after,
    subject,
    blocks: editor ? bodyBlocks(editor) : [],
    draft: true,
  };
}
