import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { replyWatch } from '../../src/content/reply-watch.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** What the page shows, one look after the other: whether the thread is open, and whether a reply is open in it. */
type Look = readonly [isShown: boolean, isOpen: boolean];

const open: Look = [true, true];
const without: Look = [true, false];
const elsewhere: Look = [false, false];

test.each<[string, Look[], number]>([
  ['the reply is thrown away', [open, without], 1],
  ['it is told once', [open, without, without, without], 1],
  ['no reply ever stood there', [without, without], 0],
  ['the thread is left', [open, elsewhere], 0],
  ['the thread is left, and comes back with its draft folded', [open, elsewhere, without], 0],
  ['a second reply is thrown away', [open, without, open, without], 2],
])('%s', (_, looks, times) => {
  let isOpen = false;
  const gone = vi.fn<() => void>();
  const watch = replyWatch(() => isOpen, gone);
  for (const [isShown, now] of looks) {
    isOpen = now;
    watch.look(isShown);
    vi.advanceTimersByTime(5_000);
  }
  expect(gone).toHaveBeenCalledTimes(times);
});

test('an editor that is put back within a moment is not gone, nor a thread that is left meanwhile', () => {
  let isOpen = true;
  const gone = vi.fn<() => void>();
  const watch = replyWatch(() => isOpen, gone);
  watch.look(true);
  isOpen = false;
  watch.look(true);
  vi.advanceTimersByTime(500);
  isOpen = true;
  vi.advanceTimersByTime(5_000);
  expect(gone).not.toHaveBeenCalled();
  isOpen = false;
  watch.look(true);
  vi.advanceTimersByTime(500);
  watch.look(false);
  vi.advanceTimersByTime(5_000);
  expect(gone).not.toHaveBeenCalled();
});
