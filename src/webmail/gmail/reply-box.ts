/** Reply boxes that stand open in the conversation. */
import { contains, isConnected, isVisible } from '../node.ts';
import type { ReplyBox } from '../webmail.ts';
import { hiddenValue, recipientsOf } from './compose-fields.ts';
import { type Editor, insertText, textIn } from './editor.ts';
import { fromSyncId, legacyId } from './ids.ts';
import { nextSave, savedAfter } from './saves.ts';
import { findAll, findAround } from './selectors.ts';
import { threadIdOf, visibleThread } from './thread.ts';

/**
 * Those with an editor that can be seen: in the conversation, and replies to it in a window of their own. A new message is none of
 * them.
 */
export function replyBoxesOf(page: Document): ReplyBox[] {
  const thread = visibleThread(page);
  if (!thread) return [];
  const shown = threadIdOf(page, thread);
  const isReply = (editor: Element): boolean => {
    const root = findAround(editor, 'composeRoot');
    return (
      contains(thread, editor) || (shown !== undefined && root !== undefined && ownThreadId(root) === shown)
    );
  };
  const editors = [...findAll(page, 'editor'), ...findAll(page, 'plainEditor')].filter(isVisible);
  return editors.filter(isReply).map((editor) => boxOf(page, thread, editor as Editor));
}

function boxOf(page: Document, thread: Element, editor: Editor): ReplyBox {
  const root = findAround(editor, 'composeRoot') ?? editor;
  const { to, cc } = recipientsOf(root);
  let save = Promise.resolve(false);
  return {
    threadId: ownThreadId(root) ?? threadIdOf(page, thread),
    recipients: [...to, ...cc],
    text: () => textIn(editor),
    insert: (text) => {
      save = nextSave(page, editor);
      return insertText(editor, text);
    },
    // A reply that is thrown away goes to the same address as one that is saved.
    saved: async (signal) => (await savedAfter(save, editor, signal)) && isConnected(editor),
  };
}

/** What the form itself says of the thread that its message will go to. */
const ownThreadId = (root: Element): string | undefined =>
  legacyId(hiddenValue(root, 'composeThread')) ?? fromSyncId(hiddenValue(root, 'composeSyncThread'));
