/** The ways of putting a note into Outlook's editor: each on a page where it is the one that serves. */
import { describe, expect, test } from 'vitest';
import { undo } from '../../../src/webmail/outlook/ways.ts';
import type { ReplyBox } from '../../../src/webmail/webmail.ts';
import type { OutlookOptions } from '../../stage/outlook/options.ts';
import { interview } from './pages.ts';
import { editorOf, lines, note, reply, type Stage, stageWith } from './running.ts';

type TakeBack = (stage: Stage, box: ReplyBox) => void;
const byUndo: TakeBack = (stage) => undo(editorOf(stage));
const byHand: TakeBack = (_, box) => expect(box.takeOut?.()).toBe(true);

describe.each<[string, Partial<OutlookOptions>, TakeBack]>([
  ['pasted', {}, byUndo],
  ['typed, where a paste brings nothing', { pasteRefused: true }, byHand],
  ['written, where nothing can be typed either', { pasteRefused: true, typingRefused: true }, byHand],
])('%s', (_, options, takeBack) => {
  test('stands above signature and quote, which stay as they are', async () => {
    const stage = await stageWith(options);
    const box = await reply(stage);
    const before = lines(box.text());
    expect(await box.insert(note)).toBe(true);
    expect(lines(box.text())).toEqual([...lines(note), ...before]);
    expect(box.text().replaceAll(/\n{2,}/g, '\n\n')).toContain('Hi Maya,\n\nI hope');
  });

  test('stands above what was typed before', async () => {
    const stage = await stageWith(options);
    const box = await reply(stage);
    typed(stage, 'PS: I moved house.');
    const before = lines(box.text());
    expect(await box.insert(note)).toBe(true);
    expect(lines(box.text())).toEqual([...lines(note), ...before]);
    expect(before[0]).toBe('PS: I moved house.');
  });

  test('leaves the caret behind the note', async () => {
    const stage = await stageWith(options);
    const box = await reply(stage);
    await box.insert(note);
    const selection = stage.page.getSelection();
    const range = stage.page.createRange();
    range.setStart(editorOf(stage), 0);
    range.setEnd(selection?.focusNode as Node, selection?.focusOffset ?? 0);
    expect(selection?.isCollapsed).toBe(true);
    expect(range.toString().replaceAll(/\s/g, '')).toBe(note.replaceAll(/\s/g, ''));
  });

  test('is taken out again in one step, and what was typed before stays', async () => {
    const stage = await stageWith(options);
    const box = await reply(stage);
    typed(stage, 'PS: I moved house.');
    const before = editorOf(stage).innerText;
    await box.insert(note);
    takeBack(stage, box);
    await expect.poll(() => lines(box.text())).toEqual(lines(before));
    expect(blocksAbove(stage)).toBe(1);
  });

  test('is taken out of an empty reply, which is empty as before', async () => {
    const stage = await stageWith(options);
    const box = await reply(stage);
    const [before, height] = [lines(box.text()), blocksAbove(stage)];
    await box.insert(note);
    takeBack(stage, box);
    await expect.poll(() => lines(box.text())).toEqual(before);
    expect(blocksAbove(stage)).toBe(height);
  });

  test('is saved as Outlook’s own draft', async () => {
    const stage = await stageWith(options);
    const box = await reply(stage);
    await box.insert(note);
    expect(await box.saved(AbortSignal.timeout(15_000))).toBe(true);
    const save = stage.control.log.saves.at(-1) as { conversation: string; text: string };
    expect(save.conversation).toBe(interview.id);
    expect(lines(save.text).slice(0, 4)).toEqual(lines(note));
  });
});

test('a note that was changed since is not taken out', async () => {
  const stage = await stageWith({ pasteRefused: true });
  const box = await reply(stage);
  await box.insert(note);
  stage.page.execCommand('insertText', false, ' Adeyemi');
  stage.page.getSelection()?.setPosition(editorOf(stage).firstElementChild, 0);
  stage.page.execCommand('insertText', false, 'Dear all: ');
  const before = box.text();
  expect(box.takeOut?.()).toBe(false);
  expect(box.text()).toBe(before);
});

test('a paste that comes late stands there once', async () => {
  const stage = await stageWith({
    delays: {
      pane: 20,
      unfold: 20,
      box: 30,
      fill: 60,
      autosave: 150,
      paste: 1_200,
      search: 60,
      more: 30,
      rows: 40,
    },
  });
  const box = await reply(stage);
  const before = lines(box.text());
  expect(await box.insert(note)).toBe(true);
  // Long enough for one that was put off to come after another way was tried.
  await new Promise((later) => setTimeout(later, 1_500));
  expect(lines(box.text())).toEqual([...lines(note), ...before]);
});

test('an editor that takes nothing is left as it was', async () => {
  const stage = await stageWith({ deafEditor: true });
  const box = await reply(stage);
  const before = box.text();
  expect(await box.insert(note)).toBe(false);
  expect(lines(box.text())).toEqual(lines(before));
  expect(stage.control.log.saves).toEqual([]);
});

/** Into the first line, as if by hand, whatever the stage refuses to scripts. */
function typed(stage: Stage, text: string): void {
  const first = editorOf(stage).firstElementChild as HTMLElement;
  first.replaceChildren(text);
  editorOf(stage).dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
}

const blocksAbove = (stage: Stage): number => {
  const blocks = [...editorOf(stage).children];
  return blocks.findIndex(
    (block) => block.textContent === '' && block.nextElementSibling?.id === 'Signature',
  ) < 0
    ? blocks.findIndex(({ id }) => id === 'Signature')
    : blocks.findIndex(({ id }) => id === 'Signature') - 1;
};
