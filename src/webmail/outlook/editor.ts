/**
 * Putting a text into Outlook's editor (RoosterJS). It keeps a model of its own: what goes in as a paste becomes part of
 * the model, is saved as a draft, and can be undone; what is put into its elements behind its back may be lost.
 */
import { isConnected, textOf } from '../node.ts';
import { folded, isTaken } from '../taken.ts';
import { pause, until } from '../until.ts';
import { caretBehind, firstLine, placeCaret } from './caret.ts';
import { undo, ways } from './ways.ts';

/** Milliseconds that an undo may take. */
const UNDOING = 500;
/** Milliseconds in which an editor that does not want a text has taken it out again. */
const HOLDING = 300;

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
  for (const way of ways) {
    if (!isStill() || !isConnected(editor) || !placeCaret(editor)) return { done: false };
    const { patience, takeOut } = way(editor, whole);
    const taken = () => isTaken(textIn(editor), wanted, before) || undefined;
    if (await until(taken, patience, signal)) {
      await pause(HOLDING, signal);
      if (taken()) {
        caretBehind(editor, wanted);
        return { done: true, ...(takeOut && { takeOut }) };
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
  return (await until(same, UNDOING, signal)) ?? false;
}
