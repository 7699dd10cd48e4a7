/** The note that says how an insert went where no strip can: in the page's flow, or over it for a while. */
import axe from 'axe-core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { insertNote } from '../../src/content/insert-note.tsx';
import { firstIn } from '../../src/webmail/place.ts';
import type { Place } from '../../src/webmail/webmail.ts';
import { process } from './sample.ts';

const { draft } = process('a1');
if (!draft) throw new Error('The sample has a draft');
const failed = { state: 'failed', fault: 'thread has news' } as const;

let list: HTMLElement;
let controls: HTMLButtonElement;
let copied: string[];

beforeEach(() => {
  copied = [];
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => void copied.push(text));
  list = document.createElement('main');
  controls = document.createElement('button');
  controls.textContent = 'Archive';
  list.append(controls);
  document.body.append(list);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  list.remove();
  for (const note of notes()) note.remove();
});

const notes = () => [...document.querySelectorAll<HTMLElement>('[data-keepwarm="note"]')];
const press = (action: string) =>
  userEvent.click(notes()[0]?.shadowRoot?.querySelector(`[data-action="${action}"]`) as HTMLElement);
const inFlow = (): Place => firstIn(list);

test('where the page has a place for it, it covers nothing, takes no focus, and offers the copy', async () => {
  controls.focus();
  const note = insertNote(document, inFlow);
  note.show(draft, failed);
  const [shown] = notes();
  expect(shown?.shadowRoot?.textContent).toContain('a newer message has arrived');
  expect(document.activeElement).toBe(controls);
  const { bottom } = shown?.getBoundingClientRect() ?? { bottom: Number.POSITIVE_INFINITY };
  const { top, left, width, height } = controls.getBoundingClientRect();
  expect(top).toBeGreaterThanOrEqual(bottom);
  expect(document.elementFromPoint(left + width / 2, top + height / 2)).toBe(controls);
  await press('copy-failed');
  await vi.waitFor(() => expect(notes()).toEqual([]));
  expect(copied).toEqual([draft.text]);
});

test('goes when it is dismissed, by press and by key', async () => {
  const note = insertNote(document, inFlow);
  note.show(draft, failed);
  await press('dismiss');
  expect(notes()).toEqual([]);
  note.show(draft, failed);
  notes()[0]?.shadowRoot?.querySelector<HTMLElement>('[data-action="dismiss"]')?.focus();
  await userEvent.keyboard('{Escape}');
  expect(notes()).toEqual([]);
  note.keep();
  expect(notes(), 'it does not come back by itself').toEqual([]);
});

test('is put back where the page has dropped it', () => {
  const note = insertNote(document, inFlow);
  note.show(draft, failed);
  list.replaceChildren(controls);
  expect(notes()).toEqual([]);
  note.keep();
  expect(notes()).toHaveLength(1);
  expect(list.firstElementChild).toBe(notes()[0]);
});

test('over the page, where there is no other place, it leaves by itself, but not under the pointer', () => {
  vi.useFakeTimers();
  const note = insertNote(document, () => undefined);
  note.show(draft, failed);
  const [shown] = notes();
  expect(getComputedStyle(shown as HTMLElement).position).toBe('fixed');
  shown?.dispatchEvent(new PointerEvent('pointerenter'));
  vi.advanceTimersByTime(60_000);
  expect(notes()).toHaveLength(1);
  shown?.dispatchEvent(new PointerEvent('pointerleave'));
  vi.advanceTimersByTime(60_000);
  expect(notes()).toEqual([]);
});

test('in the page’s flow it stays until it is dismissed', () => {
  vi.useFakeTimers();
  insertNote(document, inFlow).show(draft, failed);
  vi.advanceTimersByTime(600_000);
  expect(notes()).toHaveLength(1);
});

test.each(['light', 'dark'])('axe finds nothing: %s', async (theme) => {
  list.style.cssText =
    theme === 'dark' ? 'background: #1f1f1f; color: #eee' : 'background: #fff; color: #111';
  insertNote(document, inFlow).show(draft, failed);
  expect(notes()[0]?.dataset.theme).toBe(theme);
  const { violations } = await axe.run(notes()[0] as HTMLElement, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)).toEqual([]);
});
