/**
 * Putting a text into Outlook's editor (RoosterJS). It keeps a model of its own: what goes in as a paste becomes part of
 * the model, is saved as a draft, and can be undone; what is put into its elements behind its back may be lost.
 */
import {
  childrenOf,
  contains,
  isConnected,
  nodesOf,
  pageOf,
  queryAll,
  tagOf,
  textOf,
  windowOf,
} from '../node.ts';
import { folded, isTaken } from '../taken.ts';
import { pause, until } from '../until.ts';

/** Milliseconds that the editor may take for a paste: it reads the clipboard's items one after the other. */
const PASTING = 500;
/** Milliseconds in which an editor that does not want a text has taken it out again. */
const HOLDING = 300;

/** Where the editor's own text ends: signature, and the mail that is answered. */
const BELOW =
  '#Signature, #ms-outlook-mobile-signature, #appendonsend, #divRplyFwdMsg, #mail-editor-reference-message-container';

/** The whole text, a line a block. */
export const textIn = (editor: Element): string => Reflect.get(HTMLElement.prototype, 'innerText', editor);

/**
 * In front of what is there, above signature and quote; the caret ends behind it. Ways are tried from the best (one undo
 * takes it out again) to the last, and each is read back: all lines stand in front of what stood there, and nothing else
 * has changed. False where none was taken; then the editor is as it was.
 */
export async function insertText(
  editor: HTMLElement,
  text: string,
  isStill: () => boolean,
  signal: AbortSignal,
): Promise<Insertion> {
  const before = textIn(editor);
  const wanted = text.replace(/\r\n?/g, '\n').trim();
  const line = firstLine(editor);
  const isEmpty = line !== undefined && folded(textOf(line)) === '';
  // What was typed, or a signature without an empty line above it, begins a line of its own.
  const whole = isEmpty ? wanted : `${wanted}\n\n`;
  for (const way of [paste, typeLines, writeBlocks]) {
    if (!isStill() || !isConnected(editor) || !placeCaret(editor)) return { done: false };
    const takeOut = way(editor, whole);
    const taken = () => isTaken(textIn(editor), wanted, before) || undefined;
    if (await until(taken, PASTING, signal)) {
      await pause(HOLDING, signal);
      if (taken()) {
        caretBehind(editor, wanted);
        return { done: true, ...(typeof takeOut === 'function' && { takeOut }) };
      }
    }
    if (!(await isAsBefore(editor, before, signal))) return { done: false };
  }
  return { done: false };
}

/** `takeOut` where the editor's own undo knows nothing of it. */
export type Insertion = { readonly done: boolean; readonly takeOut?: () => boolean };

/** What way failed and left behind is taken out by the editor's own undo. */
async function isAsBefore(editor: HTMLElement, before: string, signal: AbortSignal): Promise<boolean> {
  const same = () => folded(textIn(editor)) === folded(before) || undefined;
  if (same()) return true;
  undo(editor);
  return (await until(same, PASTING, signal)) ?? false;
}

function placeCaret(editor: HTMLElement): boolean {
  const page = pageOf(editor);
  const selection = page.getSelection();
  if (!selection) return false;
  editor.focus();
  const range = page.createRange();
  range.setStart(firstLine(editor) ?? editor, 0);
  range.collapse(true);
  selection.removeAllRanges();
  selection.addRange(range);
  return selection.anchorNode !== null && contains(editor, selection.anchorNode);
}

/** The first block that is neither signature nor quote, down to the line that holds its words. */
function firstLine(editor: Element): Element | undefined {
  const [first] = childrenOf(editor);
  if (!first || isBelow(first)) return undefined;
  let line = first;
  for (
    let [inner] = childrenOf(line);
    inner && tagOf(inner) === 'div' && nodesOf(line)[0] === inner && !isBelow(inner);
    [inner] = childrenOf(line)
  )
    line = inner;
  return tagOf(line) === 'br' ? undefined : line;
}

const isBelow = (element: Element): boolean =>
  Element.prototype.matches.call(element, BELOW) || queryAll(element, BELOW).length > 0;

function paste(editor: HTMLElement, text: string): void {
  const view = windowOf(pageOf(editor));
  if (!view) return;
  const clipboardData = new view.DataTransfer();
  clipboardData.setData('text/plain', text);
  editor.dispatchEvent(new view.ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }));
}

/** As if it were typed. Firefox knows no line breaks in what is inserted. */
function typeLines(editor: HTMLElement, text: string): void {
  const page = pageOf(editor);
  for (const [i, line] of text.split('\n').entries()) {
    if (i > 0) page.execCommand('insertParagraph');
    if (line !== '') page.execCommand('insertText', false, line);
  }
}

/** Returns how to take them out again: this way is none that the editor's undo knows. */
function writeBlocks(editor: HTMLElement, text: string): () => boolean {
  const page = pageOf(editor);
  const view = windowOf(page);
  const blocks = text.split('\n').map((line) => {
    const block = page.createElement('div');
    block.append(line === '' ? page.createElement('br') : line);
    return block;
  });
  const tell = (inputType: string): void => {
    if (view) editor.dispatchEvent(new view.InputEvent('input', { bubbles: true, inputType }));
  };
  editor.prepend(...blocks);
  tell('insertText');
  return () => {
    const isWhole = blocks.every(
      (block, i) => contains(editor, block) && folded(textOf(block)) === folded(text.split('\n')[i] ?? ''),
    );
    if (!isWhole) return false;
    for (const block of blocks) block.remove();
    tell('deleteContent');
    return true;
  };
}

/** The editor listens for the keys of undo, and does it itself. */
export function undo(editor: HTMLElement): void {
  const view = windowOf(pageOf(editor));
  if (!view) return;
  const mac = /mac/i.test(view.navigator.platform);
  const keys = { key: 'z', code: 'KeyZ', keyCode: 90, which: 90, ctrlKey: !mac, metaKey: mac };
  editor.dispatchEvent(new view.KeyboardEvent('keydown', { ...keys, bubbles: true, cancelable: true }));
}

/** Puts the caret behind the last words of the text. */
function caretBehind(editor: HTMLElement, text: string): void {
  const page = pageOf(editor);
  const walker = page.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
  let left = folded(text).length;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const own = textOf(node);
    if (folded(own).length < left) {
      left -= folded(own).length;
      continue;
    }
    const range = page.createRange();
    range.setStart(node, offsetBehind(own, left));
    range.collapse(true);
    const selection = page.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
    return;
  }
}

/** Behind so many characters that are no space. */
function offsetBehind(text: string, count: number): number {
  let left = count;
  for (const [i, character] of [...text].entries()) {
    if (folded(character) !== '') left -= 1;
    if (left <= 0) return [...text].slice(0, i + 1).join('').length;
  }
  return text.length;
}
