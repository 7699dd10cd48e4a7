/** Where a text goes in Outlook's editor: the caret, and the lines around it. */
import {
  childrenOf,
  contains,
  isElement,
  nodesOf,
  pageOf,
  parentOf,
  queryAll,
  tagOf,
  textOf,
} from '../node.ts';
import { folded } from '../taken.ts';

/** Where the editor's own text ends: signature, and the mail that is answered. */
const BELOW =
  '#Signature, #ms-outlook-mobile-signature, #appendonsend, #divRplyFwdMsg, #mail-editor-reference-message-container';

/** In front of everything. False where the editor takes no caret. */
export function placeCaret(editor: HTMLElement): boolean {
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
export function firstLine(editor: Element): Element | undefined {
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

/** The innermost block that holds the node. */
export function lineAround(editor: HTMLElement, node: Node): Element | undefined {
  let at = isElement(node) ? node : parentOf(node);
  while (at && at !== editor && tagOf(at) !== 'div' && tagOf(at) !== 'p') at = parentOf(at);
  return at === editor ? undefined : at;
}

/** Puts the caret behind the last words of the text. */
export function caretBehind(editor: HTMLElement, text: string): void {
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
