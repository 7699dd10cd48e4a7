/**
 * Writing into Gmail's editor. `insertText` is one undoable step also over several lines, fires trusted input events, so that
 * Gmail saves, resizes and hides its placeholder, and is no HTML sink. Nothing else leaves signature, quote and undo whole.
 */
import { blocksOf } from '../body-text.ts';
import { isElement, kindOf, nodesOf, pageOf, tagOf, textOf } from '../node.ts';
import { isTaken } from '../taken.ts';
import { pause } from '../until.ts';
import { isSignatureOrQuote } from './text.ts';

/** Milliseconds. */
const SETTLE = 60;

export type Editor = HTMLElement | HTMLTextAreaElement;

/** Lines as one sees them, of rich text too. */
export const textIn = (editor: Editor): string =>
  isPlain(editor)
    ? Reflect.get(HTMLTextAreaElement.prototype, 'value', editor)
    : blocksOf(editor, () => undefined)
        .map(({ text }) => text)
        .join('\n');

/**
 * Puts the text in front of all that is there; the caret ends behind it. Resolves to false, with the editor as it was, where
 * it did not take the text whole.
 */
export async function insertText(editor: Editor, text: string): Promise<boolean> {
  const before = textIn(editor);
  const putBack = keeper(editor);
  const written = isPlain(editor) ? writePlain(editor, text) : writeRich(editor, text);
  const typing = typingIn(editor);
  // Gmail tidies up after an input: what counts is what stands then.
  await pause(SETTLE);
  typing.stop();
  if (written && isTaken(textIn(editor), text, before)) return true;
  if (words(textIn(editor)) !== words(before)) command(editor, 'undo');
  // Not where the candidate has typed meanwhile: what was meant for the editor is worth less than what they wrote.
  if (textIn(editor) !== before && !typing.happened()) putBack();
  return false;
}

function writeRich(editor: HTMLElement, text: string): boolean {
  const selection = pageOf(editor).getSelection();
  if (!selection) return false;
  const { first, hasOwnText } = look(editor);
  if (first === 'foreign') editor.prepend(emptyLine(editor));
  editor.focus();
  // Moving the caret ends the step that the candidate was typing: undo must not take that out too.
  selection.selectAllChildren(editor);
  selection.collapse(editor, 0);
  const gap = !hasOwnText ? '' : first === 'text' ? '\n\n' : '\n';
  const written = command(editor, 'insertText', text + gap);
  for (const _ of gap) selection.modify('move', 'backward', 'character');
  return written;
}

/** What the editor begins with, and whether the candidate has written anything of their own. */
function look(editor: HTMLElement): { first: 'nothing' | 'line' | 'text' | 'foreign'; hasOwnText: boolean } {
  let first: 'nothing' | 'line' | 'text' | 'foreign' = 'nothing';
  let hasOwnText = false;
  const walk = (parent: Element, foreign: boolean): void => {
    for (const node of nodesOf(parent)) {
      if (isElement(node) && tagOf(node) !== 'br' && tagOf(node) !== 'img') {
        walk(node, foreign || isSignatureOrQuote(node));
        continue;
      }
      const isText = kindOf(node) === Node.TEXT_NODE || (isElement(node) && tagOf(node) === 'img');
      if (kindOf(node) === Node.TEXT_NODE && textOf(node).trim() === '') continue;
      if (first === 'nothing') first = foreign ? 'foreign' : isText ? 'text' : 'line';
      hasOwnText ||= isText && !foreign;
    }
  };
  walk(editor, false);
  return { first, hasOwnText };
}

/** Without it the text would become part of the signature that the editor begins with. */
function emptyLine(editor: HTMLElement): HTMLElement {
  const page = pageOf(editor);
  const line = page.createElement('div');
  line.append(page.createElement('br'));
  return line;
}

function writePlain(editor: HTMLTextAreaElement, text: string): boolean {
  const before = textIn(editor);
  const hasOwnText = (before.split(/^-- ?$/m)[0] ?? '').trim() !== '';
  const gap = !hasOwnText ? '' : /^\s*\n/.test(before) ? '\n' : '\n\n';
  editor.focus();
  editor.setSelectionRange(editor.value.length, editor.value.length);
  editor.setSelectionRange(0, 0);
  const written = command(editor, 'insertText', text + gap);
  editor.setSelectionRange(text.length, text.length);
  return written;
}

/** Whether a key that writes was pressed in the editor since. */
function typingIn(editor: Editor): { happened(): boolean; stop(): void } {
  let happened = false;
  const note = (event: Event): void => {
    happened ||= event.isTrusted;
  };
  editor.addEventListener('keydown', note, { capture: true });
  return { happened: () => happened, stop: () => editor.removeEventListener('keydown', note, true) };
}

/** Puts the former content back where nothing else does; the last resort, as it empties the list of undo. */
function keeper(editor: Editor): () => void {
  if (isPlain(editor)) {
    const { value } = editor;
    return () => {
      editor.value = value;
    };
  }
  const kept = nodesOf(editor).map((node) => node.cloneNode(true));
  return () => editor.replaceChildren(...kept);
}

const isPlain = (editor: Editor): editor is HTMLTextAreaElement => tagOf(editor) === 'textarea';

const command = (editor: Editor, name: 'insertText' | 'undo', value?: string): boolean =>
  Document.prototype.execCommand.call(pageOf(editor), name, false, value);

const words = (text: string): string => text.replace(/\s+/g, ' ').trim();
