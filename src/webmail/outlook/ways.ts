/** The ways of getting a text into Outlook's editor where the caret stands, from the best to the last. */
import { contains, pageOf, textOf, windowOf } from '../node.ts';
import { folded } from '../taken.ts';
import { firstLine, lineAround } from './caret.ts';

/**
 * Milliseconds that the editor may take: for a paste that it has accepted much longer, since it reads the clipboard's items
 * one after the other, and a paste that came after another way was tried would stand there twice.
 */
const TAKING = 500;
const PASTING = 2_500;

/** What was set going: how long (ms) it may take to be seen, and how it is taken out where no undo does. */
export type Attempt = { readonly patience: number; readonly takeOut?: () => boolean };

/** One undo takes out what was pasted, and nothing else. */
export const ways = [paste, typeLines, writeBlocks] as const;

function paste(editor: HTMLElement, text: string): Attempt {
  const view = windowOf(pageOf(editor));
  if (!view) return { patience: 0 };
  const clipboardData = new view.DataTransfer();
  clipboardData.setData('text/plain', text);
  const event = new view.ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData });
  const isLeftAlone = editor.dispatchEvent(event);
  return { patience: isLeftAlone ? 0 : PASTING };
}

/** As if it were typed, which the editor's undo does not part from what was typed before. Firefox knows no line breaks in it. */
function typeLines(editor: HTMLElement, text: string): Attempt {
  const page = pageOf(editor);
  for (const [i, line] of text.split('\n').entries()) {
    if (i > 0) page.execCommand('insertParagraph');
    if (line !== '') page.execCommand('insertText', false, line);
  }
  const typed = page.createRange();
  typed.setStart(firstLine(editor) ?? editor, 0);
  const { focusNode, focusOffset } = page.getSelection() ?? {};
  if (focusNode && contains(editor, focusNode)) typed.setEnd(focusNode, focusOffset ?? 0);
  return {
    patience: TAKING,
    takeOut() {
      if (folded(typed.toString()) !== folded(text)) return false;
      emptyOut(editor, typed);
      tell(editor, 'deleteContent');
      return true;
    },
  };
}

/** Leaves one line where the text began, or none where the line behind it holds words of its own. */
function emptyOut(editor: HTMLElement, typed: Range): void {
  const [first, last] = [lineAround(editor, typed.startContainer), lineAround(editor, typed.endContainer)];
  typed.deleteContents();
  if (!first || !last || first === last) return;
  if (folded(textOf(last)) !== '') first.remove();
  else last.remove();
  if (folded(textOf(first)) === '') first.replaceChildren(pageOf(editor).createElement('br'));
}

/** The last way: none that the editor's undo knows. */
function writeBlocks(editor: HTMLElement, text: string): Attempt {
  const page = pageOf(editor);
  const blocks = text.split('\n').map((line) => {
    const block = page.createElement('div');
    block.append(line === '' ? page.createElement('br') : line);
    return block;
  });
  editor.prepend(...blocks);
  tell(editor, 'insertText');
  return {
    patience: TAKING,
    takeOut() {
      const isWhole = blocks.every(
        (block, i) => contains(editor, block) && folded(textOf(block)) === folded(text.split('\n')[i] ?? ''),
      );
      if (!isWhole) return false;
      for (const block of blocks) block.remove();
      tell(editor, 'deleteContent');
      return true;
    },
  };
}

/** The editor saves what it is told of. */
function tell(editor: HTMLElement, inputType: string): void {
  const view = windowOf(pageOf(editor));
  if (view) editor.dispatchEvent(new view.InputEvent('input', { bubbles: true, inputType }));
}

/** The editor listens for the keys of undo, and does it itself. */
export function undo(editor: HTMLElement): void {
  const view = windowOf(pageOf(editor));
  if (!view) return;
  const mac = /mac/i.test(view.navigator.platform);
  const keys = { key: 'z', code: 'KeyZ', keyCode: 90, which: 90, ctrlKey: !mac, metaKey: mac };
  editor.dispatchEvent(new view.KeyboardEvent('keydown', { ...keys, bubbles: true, cancelable: true }));
}
