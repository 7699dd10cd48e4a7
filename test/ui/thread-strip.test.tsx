/** What the strip of an open thread tells of an insert, and for how long, with a page and a background that the test plays. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type ThreadStrip, threadStrip } from '../../src/content/thread-strip.ts';
import { firstIn } from '../../src/webmail/place.ts';
import type { ReplyBox, Webmail } from '../../src/webmail/webmail.ts';
import { account, process } from './sample.ts';

const assessment = process('a1');
const draft = assessment.draft as NonNullable<typeof assessment.draft>;

vi.mock('../../src/content/ask.ts', () => ({
  ask: async (call: string) =>
    call === 'threadShown' ? { assessment: process('a1'), siblings: [], known: true } : undefined,
}));

let page: HTMLElement;
let end: AbortController;
let strip: ThreadStrip;
let shown: { id: string; newestId: string; boxes: number };
let over: string[];

beforeEach(() => {
  page = document.createElement('main');
  document.body.append(page);
  end = new AbortController();
  over = [];
  shown = { id: draft.threadId, newestId: draft.newestId, boxes: 1 };
  strip = threadStrip(
    webmail(),
    document,
    { insert: () => undefined, over: (id) => over.push(id), failed },
    end.signal,
  );
});
afterEach(() => {
  strip.clear();
  end.abort();
  page.remove();
});

const failed = (error: unknown): void => {
  throw error;
};

const webmail = (): Webmail => ({
  name: account.webmail,
  hosts: [],
  account: () => account,
  threadAddress: () => '',
  rows: () => [],
  watch: () => undefined,
  openThread: () => ({
    id: shown.id,
    subject: '',
    complete: true,
    thread: { account, id: shown.id, subject: '', newestId: shown.newestId, messages: [] },
    strip: firstIn(page),
  }),
  compose: {
    goTo: async () => true,
    replyBoxes: () => Array.from({ length: shown.boxes }, () => ({}) as ReplyBox),
    openReply: async () => ({ ok: false, fault: 'no reply box' }),
  },
});

const root = () => document.querySelector<HTMLElement>('[data-keepwarm="strip"]')?.shadowRoot;
const said = () => root()?.querySelector('.strip')?.textContent ?? '';
const says = (words: string) => vi.waitFor(() => expect(said()).toContain(words), { timeout: 5_000 });

async function inserted(takeOut?: () => boolean): Promise<void> {
  strip.look(account);
  await says('Silent');
  strip.inserting('i1', draft);
  strip.inserted('i1', draft, { ok: true, value: { saved: true, ...(takeOut && { takeOut }) } });
  await says('Not sent');
}

const pressTakeOut = () => userEvent.click(root()?.querySelector('[data-action="take-out"]') as HTMLElement);

test('takes the note out again, once, and says nothing more of it anywhere', async () => {
  const takeOut = vi.fn<() => boolean>(() => true);
  await inserted(takeOut);
  await pressTakeOut();
  await says('Taken out');
  expect(takeOut).toHaveBeenCalledOnce();
  expect(over).toEqual(['i1']);
  expect(root()?.querySelector('[data-action="take-out"]')).toBeNull();
});

test('where the note was changed since it says that it did not', async () => {
  await inserted(() => false);
  await pressTakeOut();
  await says('Not taken out');
  expect(over).toEqual([]);
});

test('offers it only where the editor’s own undo would not do', async () => {
  await inserted();
  expect(root()?.querySelector('[data-action="take-out"]')).toBeNull();
});

test('a reply that is thrown away is no longer spoken of, though the page is quiet then', async () => {
  await inserted();
  shown.boxes = 0;
  strip.look(account);
  await vi.waitFor(() => expect(over).toEqual(['i1']), { timeout: 5_000 });
  await vi.waitFor(() => expect(said()).not.toContain('Not sent'), { timeout: 5_000 });
  expect(said()).toContain('Silent');
});

test('once the thread has a newer message, "not sent" would be untrue', async () => {
  await inserted();
  shown.newestId = 'newer';
  strip.look(account);
  await vi.waitFor(() => expect(said()).not.toContain('Not sent'), { timeout: 5_000 });
  expect(over).toEqual([]);
});

test('of another thread than the one that is shown it is told beside the strip', async () => {
  strip.look(account);
  await says('Silent');
  shown.id = 'another';
  strip.inserted('i1', draft, { ok: false, fault: 'thread differs' });
  const note = document.querySelector<HTMLElement>('[data-keepwarm="note"]');
  expect(note?.shadowRoot?.textContent).toContain('another thread');
  expect(note?.parentElement, 'in the page, not over it').toBe(page);
});
