/** Looking back through pretend Gmail: page by page, whatever the list does meanwhile, and back to where the candidate was. */
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { search } from '../../../src/webmail/gmail/search.ts';
import type { Found } from '../../../src/webmail/webmail.ts';
import { clockAt } from '../../stage/clock.ts';
import { gmailAccount } from '../../stage/gmail/model.ts';
import { defaultOptions, type GmailOptions } from '../../stage/gmail/options.ts';
import type { PageData } from '../../stage/gmail/page/stage.ts';
import { startPage } from '../../stage/gmail/page/start.ts';
import { largeAccount } from '../../stage/mailbox/large.ts';
import { blank } from '../support.ts';

const now = Date.parse('2026-11-24T15:00:00Z');
const DAY = 86_400_000;
const fast = { ...defaultOptions.delays, open: 5, role: 10, heading: 15, rerender: 60, box: 5, editor: 20 };
const size = { conversations: 62, days: 62, hiringEach: 6 };
/** Every conversation but those of the last days. */
const since = now - 50.2 * DAY;

async function stage(options: Partial<GmailOptions> = {}, hash = '') {
  const win = await blank(`/mail/u/0/${hash}`);
  const account = gmailAccount(largeAccount(clockAt(now, 'UTC'), size), 0);
  const settings = { ...defaultOptions, inbox: 'plain', pageSize: 20, delays: fast, ...options } as const;
  const data: PageData = { account, options: settings, now };
  const control = startPage(win, data, async () => data.account);
  const stop = new AbortController();
  onTestFinished(() => stop.abort());
  await vi.waitFor(() => expect(win.document.querySelector('[role=main]')).not.toBeNull(), { timeout: 8000 });
  return { win, page: win.document, control, account, stop };
}

type Stage = Awaited<ReturnType<typeof stage>>;

const list = ({ page, account, stop }: Stage, at?: string, words: readonly string[] = []) =>
  search.list(page, { webmail: 'gmail', address: account.address }, { since, words }, at, stop.signal);

/** All pages, one after the other, as whoever catches up lists them. */
async function all(shown: Stage, words: readonly string[] = []): Promise<Found[]> {
  const pages: Found[] = [];
  for (let at: string | undefined; ; ) {
    const result = await list(shown, at, words);
    if (!result.ok) throw new Error(result.fault);
    pages.push(result.value);
    at = result.value.next;
    if (at === undefined || pages.length > 9) return pages;
  }
}

const newestIds = ({ account }: Stage, slugs: (slug: string) => boolean = () => true) =>
  account.threads
    .filter(({ slug, messages }) => slugs(slug) && (messages.at(-1)?.at ?? 0) >= since)
    .map(({ messages }) => messages.findLast(({ draft }) => !draft)?.legacyId);

describe('every thread since the date is listed once, in order', () => {
  test.each<Partial<GmailOptions>>([
    {},
    { language: 'ja', density: 'compact' },
    { lateIds: 300 },
    { onlyThreadId: true, ads: true, foreignRows: true },
    { pane: 'vertical' },
  ])('%o', async (options) => {
    const shown = await stage(options);
    const pages = await all(shown);
    const rows = pages.flatMap((page) => page.rows);
    if (options.onlyThreadId) {
      // Of a thread of several messages such a row does not tell the newest.
      expect(rows.length).toBeGreaterThan(20);
      return;
    }
    expect(rows.map(({ newestId }) => newestId)).toEqual(newestIds(shown));
    expect(pages.map((page) => page.rows.length)).toEqual([20, 20, rows.length - 40, 0]);
    expect(rows.every((row) => !('element' in row) && !('badge' in row))).toBe(true);
    expect(shown.control.log.opens, 'nothing is opened').toEqual([]);
  });
});

test('words are looked for in whole mails, phrases as they stand', async () => {
  const shown = await stage();
  const [first] = await all(shown, ['hiring manager', 'vorstellungsgespräch']);
  expect(first?.rows.map(({ newestId }) => newestId)).toEqual(
    newestIds(shown, (slug) => slug.startsWith('thin')),
  );
  expect(first?.rows.length).toBeGreaterThan(0);
});

test('a page can be asked for again, and after a reload', async () => {
  const shown = await stage();
  const first = await list(shown);
  const next = first.ok ? first.value.next : undefined;
  const second = await list(shown, next);
  expect(second.ok && second.value.rows.length).toBe(20);
  expect(await list(shown, next), 'the page is shown already').toEqual(second);
  const anew = await stage();
  expect(await list(anew, next)).toEqual(second);
});

test('where nothing is found the list ends', async () => {
  const shown = await stage();
  expect(await list(shown, undefined, ['zyzzyva'])).toEqual({ ok: true, value: { rows: [] } });
});

test('the candidate is brought back to where they were, with the mail that they write', async () => {
  const shown = await stage({}, '#label/none?compose=new');
  expect(search.place(shown.page)).toBe('#label/none');
  await list(shown);
  expect(shown.win.location.hash).toMatch(/^#search\/after%3A\d+\?compose=new$/);
  expect(search.place(shown.page), 'it is on the list now').toBeUndefined();
  await search.goBack(shown.page, '#label/none', shown.stop.signal);
  expect(shown.win.location.hash).toBe('#label/none?compose=new');
  await search.goBack(shown.page, '#inbox', shown.stop.signal);
  expect(shown.win.location.hash, 'they have gone on by themselves').toBe('#label/none?compose=new');
});

test('a thread that was opened from the list is where the candidate is', async () => {
  const shown = await stage();
  await list(shown);
  shown.win.location.hash += `/${shown.account.threads[0]?.legacyId}`;
  expect(search.place(shown.page)).toMatch(/^#search/);
});

test('whoever goes elsewhere is not fetched back', async () => {
  const shown = await stage({ delays: { ...fast, open: 1_000 } });
  const listing = list(shown);
  await vi.waitFor(() => expect(shown.win.location.hash).toMatch(/^#search/));
  shown.win.location.hash = '#sent';
  expect(await listing).toEqual({ ok: false, fault: 'moved away' });
  expect(shown.win.location.hash).toBe('#sent');
});

test('a reply that is being written stays open', async () => {
  const shown = await stage();
  const { account, page, win } = shown;
  win.location.hash = `#inbox/${account.threads[1]?.legacyId}`;
  const reply = await vi.waitFor(
    () => {
      const button = [...page.querySelectorAll<HTMLElement>('.amn .bkH')].find((one) => one.offsetWidth > 0);
      expect(button).toBeDefined();
      return button!;
    },
    { timeout: 8000 },
  );
  for (const type of ['mousedown', 'mouseup', 'click'])
    reply.dispatchEvent(new win.MouseEvent(type, { bubbles: true }));
  await vi.waitFor(() => expect(page.querySelector('[g_editable="true"]')).not.toBeNull(), { timeout: 8000 });
  expect(await list(shown)).toEqual({ ok: false, fault: 'being written' });
  expect(win.location.hash).toContain('#inbox/');
});

test("another account's mailbox is not gone through", async () => {
  const shown = await stage();
  const other = { webmail: 'gmail', address: 'somebody.else@example.com' };
  const result = await search.list(shown.page, other, { since, words: [] }, undefined, shown.stop.signal);
  expect(result).toEqual({ ok: false, fault: 'account differs' });
  const { threadId, newestId } = { threadId: '18db97979c6f1db3', newestId: '18db97979c6f1db3' };
  const thread = { threadId, newestId, subject: '', unread: false };
  expect(await search.read(shown.page, other, thread, shown.stop.signal)).toEqual({
    ok: false,
    fault: 'account differs',
  });
  expect(shown.win.location.hash).toBe('');
});

test('after an abort it does no more', async () => {
  const shown = await stage({ delays: { ...fast, open: 1_000 } });
  const listing = list(shown);
  shown.stop.abort();
  expect(await listing).toEqual({ ok: false, fault: 'no answer' });
});
