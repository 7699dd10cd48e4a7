/** Whether a save that Gmail makes is that of the editor in question: the address of its request is the same for all. */
import { expect, test } from 'vitest';
import { nextSave, noteWriting } from '../../../src/webmail/gmail/saves.ts';
import { show } from '../support.ts';

/** As the editor of a form tells that it was written in. */
const write = (element: Element): void => {
  element.dispatchEvent(new InputEvent('input', { bubbles: true }));
};

/** Resolves once the browser has noted the request, also where nobody takes it for a save. */
const save = async (page: Document): Promise<void> => {
  await page.defaultView?.fetch('/sync/u/0/i/s?hl=en', { method: 'POST' });
  await new Promise((noted) => setTimeout(noted, 300));
};

async function editors(): Promise<{ page: Document; ours: Element; other: Element; end: AbortController }> {
  const page = await show(
    '<div id="ours" contenteditable="true"></div><div id="other" contenteditable="true"></div>',
  );
  const [ours, other] = [page.getElementById('ours'), page.getElementById('other')];
  if (!ours || !other) throw new Error('The page has no editors');
  const end = new AbortController();
  noteWriting(page, end.signal);
  return { page, ours, other, end };
}

const stateOf = (saved: Promise<boolean>) => Promise.race([saved, Promise.resolve('not yet')]);

test('the save that follows what was written here is its own', async () => {
  const { page, ours, end } = await editors();
  const saved = nextSave(page, ours);
  write(ours);
  await save(page);
  expect(await stateOf(saved)).toBe(true);
  end.abort();
});

test('one that follows what was written elsewhere, before or since, proves nothing', async () => {
  for (const before of [true, false]) {
    const { page, ours, other, end } = await editors();
    if (before) write(other);
    const saved = nextSave(page, ours);
    write(ours);
    if (!before) write(other);
    await save(page);
    expect(await stateOf(saved)).toBe('not yet');
    end.abort();
  }
});

test('a later one does: by then the other has been saved', async () => {
  const { page, ours, other, end } = await editors();
  write(other);
  const saved = nextSave(page, ours);
  await new Promise((past) => setTimeout(past, 3_100));
  write(ours);
  await save(page);
  expect(await stateOf(saved)).toBe(true);
  end.abort();
});
