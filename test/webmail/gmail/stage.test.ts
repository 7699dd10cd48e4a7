/** The adapter on the stage: a pretend Gmail that behaves, and paints late, twice and in place. */
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import gmail from '../../../src/webmail/gmail/index.ts';
import { press } from '../../../src/webmail/press.ts';
import type { GmailAccount, GmailMessage, GmailThread } from '../../stage/gmail/model.ts';
import { gmailAccount } from '../../stage/gmail/model.ts';
import { defaultOptions, type GmailOptions } from '../../stage/gmail/options.ts';
import type { PageData } from '../../stage/gmail/page/stage.ts';
import { startPage } from '../../stage/gmail/page/start.ts';
import { threadsOf } from '../../stage/gmail/search.ts';
import { mailbox } from '../../stage/mailbox.ts';
import { blank } from '../support.ts';

const now = Date.parse('2026-11-24T15:00:00Z');
const fast = { open: 5, role: 10, heading: 15, rerender: 60, expand: 5, box: 5, editor: 20, autosave: 200 };

/** Long enough for a busy machine. */
const waitFor = <T>(look: () => T): Promise<T> => vi.waitFor(look, { timeout: 8000, interval: 30 });

async function stage(
  options: Partial<GmailOptions> = {},
  hash = '',
  change = (account: GmailAccount) => account,
) {
  const win = await blank(`/mail/u/0/${hash}`);
  const [first] = mailbox(now).accounts;
  const account = change(gmailAccount(first!, 0));
  const data: PageData = { account, options: { ...defaultOptions, delays: fast, ...options }, now };
  const control = startPage(win, data, async (path) => {
    // The frame may be gone by then.
    if (path.includes('/sync/')) await win.fetch(path).catch(() => undefined);
    return data.account;
  });
  const stop = new AbortController();
  onTestFinished(() => stop.abort());
  const bySlug = (slug: string) => account.threads.find((thread) => thread.slug === slug)!;
  return { win, page: win.document, control, account, bySlug, signal: stop.signal, stop };
}

const sent = (thread: GmailThread) => thread.messages.filter(({ draft }) => !draft);
const addresses = (people: readonly { address: string }[]) =>
  people.map(({ address }) => address.toLowerCase());
/** What the list of that setting shows, drafts alone left out. */
const inInbox = (account: GmailAccount, inbox: GmailOptions['inbox']) =>
  threadsOf(account, 'inbox').filter(
    (thread) => sent(thread).length > 0 && (inbox !== 'tabs' || thread.category === 'primary'),
  );

describe('rows', () => {
  const settings: Partial<GmailOptions>[] = [
    {},
    { language: 'de' },
    { language: 'ja', density: 'compact' },
    { language: 'ar', theme: 'dark' },
    { pane: 'vertical' },
    { pane: 'vertical', snippets: false },
    { pane: 'horizontal', ads: true, foreignRows: true },
    { inbox: 'plain' },
    { titleWithoutAccount: true },
  ];
  test.each(settings)('%o', async (options) => {
    const { page, account } = await stage(options);
    await waitFor(() => expect(gmail.rows(page).length).toBeGreaterThan(0));
    expect(gmail.account(page)).toEqual({ webmail: 'gmail', address: account.address });
    const rows = gmail.rows(page);
    const shown = inInbox(account, options.inbox ?? 'tabs');
    expect(rows.length).toBe(Math.min(50, shown.length));
    for (const row of rows) {
      const thread = account.threads.find(({ legacyId }) => legacyId === row.threadId)!;
      const newest = sent(thread).at(-1)!;
      expect(row).toMatchObject({
        newestId: newest.legacyId,
        newestAt: newest.at,
        subject: thread.subject,
        unread: thread.unread,
      });
      const mentioned = new Set(addresses(thread.messages.flatMap(({ from, to }) => [from, ...to])));
      expect(row.people.length).toBeGreaterThan(0);
      expect(row.people.every(({ address }) => mentioned.has(address))).toBe(true);
    }
  });

  test('several sections; ids that come late; none when empty or signed out', async () => {
    const sections = await stage({ inbox: 'sections' });
    await waitFor(() => expect(gmail.rows(sections.page).length).toBeGreaterThan(0));
    expect(
      new Set(gmail.rows(sections.page).map(({ element }) => element.closest('.ae4'))).size,
    ).toBeGreaterThan(1);

    const late = await stage({ lateIds: 150 });
    await waitFor(() => expect(late.page.querySelectorAll('tr.zA').length).toBeGreaterThan(0));
    const early = gmail.rows(late.page);
    expect(
      early.every(
        ({ threadId, newestId }) =>
          sent(late.account.threads.find(({ legacyId }) => legacyId === threadId)!).at(-1)!.legacyId ===
          newestId,
      ),
    ).toBe(true);
    await waitFor(() => expect(gmail.rows(late.page).length).toBeGreaterThan(early.length));

    const empty = await stage({ empty: true });
    await waitFor(() => expect(gmail.account(empty.page)).toBeDefined());
    expect(gmail.rows(empty.page)).toEqual([]);
  });

  test('conversation view off', async () => {
    const { page, account } = await stage({ conversations: false, inbox: 'plain' });
    await waitFor(() => expect(gmail.rows(page).length).toBeGreaterThan(0));
    for (const { threadId, newestId } of gmail.rows(page)) {
      const thread = account.threads.find(({ legacyId }) => legacyId === threadId)!;
      expect(sent(thread).map(({ legacyId }) => legacyId)).toContain(newestId);
    }
  });
});

describe('an open thread', () => {
  const isMeant = (read: unknown, message: GmailMessage) =>
    expect(read).toMatchObject({
      id: message.legacyId,
      from: { address: message.from.address.toLowerCase() },
      sentAt: message.at,
    });

  test.each<Partial<GmailOptions>>([
    {},
    { language: 'de' },
    { language: 'ar', pane: 'vertical' },
    { language: 'ja', pane: 'horizontal' },
  ])(
    'every thread of the mailbox: %o',
    async (options) => {
      const { win, page, control, account } = await stage(options);
      let read = 0;
      for (const thread of account.threads) {
        win.location.hash = control.hashOf(thread.slug, 'all');
        const messages = sent(thread);
        // Gmail draws a thread once more shortly after it opens; what counts is what it then shows.
        const open = await waitFor(() => {
          const found = gmail.openThread(page);
          expect(found?.id).toBe(thread.legacyId);
          expect(found!.thread.messages.length).toBeGreaterThan(0);
          expect(found!.thread.newestId, thread.slug).toBe(messages.at(-1)?.legacyId ?? '');
          const readable = found!.thread.messages.filter(({ draft }) => !draft).length;
          expect(found!.complete, thread.slug).toBe(readable === messages.length && messages.length > 0);
          return found!;
        });
        expect(open.subject).toBe(thread.subject);
        for (const found of open.thread.messages.filter(({ draft }) => !draft)) {
          const meant = messages.find(({ legacyId }) => legacyId === found.id)!;
          isMeant(found, meant);
          expect(addresses(found.to)).toEqual(addresses([...meant.to, ...meant.cc]));
          expect(found.blocks.length).toBeGreaterThan(0);
          read += 1;
        }
      }
      expect(read).toBeGreaterThan(account.threads.length / 2);
    },
    60_000,
  );

  test('complete once all is opened', async () => {
    const { win, page, control, account } = await stage();
    const thread = account.threads.find((one) => sent(one).length >= 4)!;
    win.location.hash = control.hashOf(thread.slug, 'all');
    await waitFor(() => expect(gmail.openThread(page)?.complete).toBe(false));
    await waitFor(() => {
      const shut = page.querySelector<HTMLElement>('[role=list] .adx, [role=list] .kv .adf');
      shut?.click();
      const open = gmail.openThread(page)!;
      expect(open.complete).toBe(true);
      for (const [at, message] of open.thread.messages.entries()) isMeant(message, sent(thread)[at]!);
    });
  });
});

describe('going to a thread', () => {
  test('from the list, from another thread, in the pane', async () => {
    for (const pane of ['none', 'vertical'] as const) {
      const { page, account, signal } = await stage({ pane });
      for (const thread of account.threads.slice(0, 4)) {
        expect(await gmail.compose.goTo(page, thread.legacyId, signal)).toBe(true);
        expect(gmail.openThread(page)!.id).toBe(thread.legacyId);
        expect(gmail.openThread(page)!.thread.messages.length).toBeGreaterThan(0);
      }
    }
  });

  test('the newest mail is shown even above a draft', async () => {
    const { page, account, signal } = await stage();
    const thread = account.threads.find((one) => one.messages.at(-1)!.draft && sent(one).length > 0)!;
    expect(await gmail.compose.goTo(page, thread.legacyId, signal)).toBe(true);
    await waitFor(() => expect(gmail.openThread(page)!.thread.newestId).toBe(sent(thread).at(-1)!.legacyId));
  });

  test('what is being composed stays in the address', async () => {
    const { win, page, account, signal } = await stage({}, '#inbox?compose=GTvVlcSKjDZ');
    await gmail.compose.goTo(page, account.threads[0]!.legacyId, signal);
    expect(win.location.hash).toBe(`#all/${account.threads[0]!.legacyId}?compose=GTvVlcSKjDZ`);
    expect(page.querySelector('body > a')).toBeNull();
  });

  test('false where the signal ends first', async () => {
    const { page, stop } = await stage();
    setTimeout(() => stop.abort(), 200);
    expect(await gmail.compose.goTo(page, '1000000000000000', stop.signal)).toBe(false);
  });
});

describe('a reply', () => {
  const NOTE = 'Hi Maya,\n\nI hope you are well. 2 < 3 & <b>so on</b>.\n\nWarm regards,\nNadia';

  /** A thread that somebody else wrote last in. */
  const answerable = ({ threads, address }: GmailAccount) =>
    threads.find(
      ({ messages }) => messages.at(-1)!.from.address !== address && !messages.some(({ draft }) => draft),
    )!;

  async function opened(options: Partial<GmailOptions> = {}) {
    const running = await stage(options);
    const thread = answerable(running.account);
    await gmail.compose.goTo(running.page, thread.legacyId, running.signal);
    const whom = thread.messages.at(-1)!.from;
    const reply = (all = false, address = whom.address) =>
      gmail.compose.openReply(running.page, { address, all }, running.signal);
    return { ...running, thread, whom, reply };
  }

  test('opens, knows where it belongs, takes the note, is saved, is never sent', async () => {
    const { page, thread, whom, reply, control, signal } = await opened();
    expect(gmail.compose.replyBoxes(page)).toEqual([]);
    const result = await reply();
    if (!result.ok) throw new Error(result.fault);
    const box = result.value;
    expect(box.threadId).toBe(thread.legacyId);
    expect(box.recipients).toEqual([{ name: whom.name, address: whom.address }]);

    const before = box.text();
    const editor = page.querySelector<HTMLElement>('[g_editable]')!;
    const markup = editor.innerHTML;
    expect(await box.insert(NOTE)).toBe(true);
    expect(box.text().startsWith(NOTE)).toBe(true);
    expect(box.text()).toMatch(/^Hi Maya,[\s\S]*Nadia\s+--/);
    expect(box.text().endsWith(before.trim())).toBe(true);
    expect(editor.querySelector('b')).toBeNull();
    expect(page.activeElement).toBe(editor);
    expect(await box.saved(signal)).toBe(true);
    expect(control.log.saves.at(-1)).toMatchObject({ kind: 'draft' });
    expect(control.log.sends).toEqual([]);

    page.execCommand('undo');
    expect(editor.innerHTML).toBe(markup);
  });

  test('keeps what was typed, also when undone, and the caret stands behind the note', async () => {
    const { page, reply } = await opened();
    await reply();
    const editor = page.querySelector<HTMLElement>('[g_editable]')!;
    editor.focus();
    page.execCommand('insertText', false, 'Typed before');
    const typed = editor.innerHTML;
    const again = await reply();
    if (!again.ok) throw new Error(again.fault);
    expect(await again.value.insert(NOTE)).toBe(true);
    expect(again.value.text()).toMatch(/Nadia\s+Typed before/);
    page.execCommand('insertText', false, '!');
    expect(again.value.text()).toMatch(/Nadia!\s+Typed before/);
    page.execCommand('undo');
    if (editor.innerHTML !== typed) page.execCommand('undo');
    expect(editor.innerHTML).toBe(typed);
  });

  test.each([{ language: 'ja' }, { language: 'ar' }, { pane: 'vertical' }] as Partial<GmailOptions>[])(
    '%o',
    async (options) => {
      const { reply, whom } = await opened(options);
      const result = await reply();
      if (!result.ok) throw new Error(result.fault);
      expect(result.value.recipients.map(({ address }) => address)).toEqual([whom.address]);
      expect(await result.value.insert(NOTE)).toBe(true);
    },
  );

  test.each([false, true])(
    'to the person meant, where a machine has had the last word (to all: %s)',
    async (all) => {
      const robot = { name: 'Applications', address: 'no-reply@northwind.example' };
      let slug = '';
      const running = await stage({}, '', (account) => ({
        ...account,
        threads: account.threads.map((thread) => {
          const last = thread.messages.at(-1)!;
          if (slug || thread.messages.length > 2 || last.draft || last.from.address === account.address)
            return thread;
          slug = thread.slug;
          const id = (BigInt(`0x${last.legacyId}`) + 1n).toString(16);
          const robots = { ...last, from: robot, to: [], cc: [], legacyId: id, permId: 'msg-f:1' };
          return { ...thread, unread: false, messages: [...thread.messages, robots] };
        }),
      }));
      const thread = running.bySlug(slug);
      await gmail.compose.goTo(running.page, thread.legacyId, running.signal);
      const whom = thread.messages.at(-2)!.from;
      const result = await gmail.compose.openReply(
        running.page,
        { address: whom.address, all },
        running.signal,
      );
      if (!result.ok) throw new Error(result.fault);
      expect(addresses(result.value.recipients)).toContain(whom.address.toLowerCase());
      expect(addresses(result.value.recipients)).not.toContain(robot.address);
    },
  );

  test('thrown away before it was saved, it is not called saved', async () => {
    const { page, reply, signal, control } = await opened({ delays: { ...fast, autosave: 60_000 } });
    const result = await reply();
    if (!result.ok) throw new Error(result.fault);
    expect(await result.value.insert(NOTE)).toBe(true);
    const saved = result.value.saved(signal);
    press(page.querySelector('.oh')!);
    await waitFor(() => expect(control.log.discards).toHaveLength(1));
    expect(await saved).toBe(false);
  });

  test('in a window of its own is found while its thread is shown, and takes the note', async () => {
    const { page, reply, thread, whom, control, account, signal } = await opened();
    await reply();
    control.popOut();
    expect(page.querySelector('.ip.adB')).toBeNull();
    const again = await reply();
    if (!again.ok) throw new Error(again.fault);
    expect(gmail.compose.replyBoxes(page)).toHaveLength(1);
    expect(again.value.threadId).toBe(thread.legacyId);
    expect(again.value.recipients.map(({ address }) => address)).toEqual([whom.address]);
    expect(await again.value.insert(NOTE)).toBe(true);
    expect(page.querySelector<HTMLElement>('[role=dialog] [g_editable]')?.innerText).toContain('so on');
    await control.compose();
    expect(gmail.compose.replyBoxes(page), 'a new message is none').toHaveLength(1);
    const other = account.threads.find((one) => one !== thread && sent(one).length > 0)!;
    await gmail.compose.goTo(page, other.legacyId, signal);
    expect(gmail.compose.replyBoxes(page), 'nor is the reply to another thread').toEqual([]);
  });

  test('plain text mode', async () => {
    const { page, reply } = await opened({ plainText: true });
    const result = await reply();
    if (!result.ok) throw new Error(result.fault);
    const area = page.querySelector<HTMLTextAreaElement>('textarea.Ak')!;
    const before = area.value;
    expect(await result.value.insert(NOTE)).toBe(true);
    expect(area.value.startsWith(NOTE)).toBe(true);
    expect(area.selectionStart).toBe(NOTE.length);
    page.execCommand('undo');
    expect(area.value).toBe(before);
  });

  test('to all', async () => {
    const third = { name: 'Third', address: 'third@northwind.example' };
    const running = await stage({}, '', (account) => ({
      ...account,
      threads: account.threads.map((thread) => ({
        ...thread,
        messages: thread.messages.map((message) => ({ ...message, cc: [third] })),
      })),
    }));
    const thread = answerable(running.account);
    await gmail.compose.goTo(running.page, thread.legacyId, running.signal);
    const last = thread.messages.at(-1)!;
    const result = await gmail.compose.openReply(
      running.page,
      { address: last.from.address, all: true },
      running.signal,
    );
    if (!result.ok) throw new Error(result.fault);
    const others = [...last.to, ...last.cc].filter(({ address }) => address !== running.account.address);
    expect(new Set(addresses(result.value.recipients))).toEqual(new Set(addresses([last.from, ...others])));
  });

  test('what goes wrong has a name, and leaves nothing behind', async () => {
    const list = await stage();
    expect(
      await gmail.compose.openReply(list.page, { address: 'x@y.example', all: false }, list.signal),
    ).toEqual({ ok: false, fault: 'thread not found' });

    const without = await opened({ noReplyButtons: true });
    expect((await without.reply()).ok).toBe(true);

    const bare = await opened({ noReplyButtons: true });
    for (const button of bare.page.querySelectorAll('.aaq')) button.remove();
    expect(await bare.reply()).toEqual({ ok: false, fault: 'no reply button' });

    const nothing = await opened({ noReplyBox: true });
    setTimeout(() => nothing.stop.abort(), 300);
    expect(await nothing.reply()).toEqual({ ok: false, fault: 'page gone' });
  });

  test('never saved: false when the signal ends', async () => {
    const { reply, stop } = await opened({ delays: { ...fast, autosave: 60_000 } });
    const result = await reply();
    if (!result.ok) throw new Error(result.fault);
    await result.value.insert(NOTE);
    setTimeout(() => stop.abort(), 300);
    expect(await result.value.saved(stop.signal)).toBe(false);
  });
});

describe('watching', () => {
  const quiet = (ms = 250) => new Promise((resolve) => setTimeout(resolve, ms));

  async function watched(options: Partial<GmailOptions> = {}) {
    const running = await stage(options);
    let calls = 0;
    gmail.watch(
      running.page,
      () => {
        calls += 1;
      },
      running.signal,
    );
    await waitFor(() => expect(gmail.rows(running.page).length).toBeGreaterThan(0));
    await quiet();
    /** How often it called back for what is done. */
    const during = async (act: () => unknown) => {
      const before = calls;
      await act();
      await quiet();
      return calls - before;
    };
    /** Resolves once it called back for what is done. */
    const told = async (act: () => unknown) => {
      const before = calls;
      await act();
      await waitFor(() => expect(calls).toBeGreaterThan(before));
      await quiet();
    };
    return { ...running, during, told, total: () => calls };
  }

  test('tells of a start, a refresh, recycled rows, replaced cells, another thread, the way back', async () => {
    const { total, told, control, win, account } = await watched();
    const goes = (hash: string) => () => {
      win.location.hash = hash;
    };
    expect(total()).toBeGreaterThan(0);
    await told(() => control.poll());
    await told(() => control.recycle());
    await told(() => control.replaceCells());
    await told(goes(control.hashOf(account.threads[0]!.slug)));
    await told(() => control.rerender());
    await told(goes('#inbox'));
  });

  test('of ids that come late', async () => {
    const { page, signal } = await stage({ lateIds: 300 });
    const counts: number[] = [];
    gmail.watch(page, () => counts.push(gmail.rows(page).length), signal);
    await waitFor(() => expect(counts.at(-1)).toBeGreaterThan(30));
  });

  test('once a frame, however much changes; not of the pointer; not of writing; not after the end', async () => {
    const { during, control, page, account, signal, stop } = await watched();
    expect(
      await during(() => {
        for (let i = 0; i < 50; i += 1) page.querySelector('.zA')!.append(page.createElement('td'));
      }),
    ).toBe(1);
    expect(await during(() => control.hover(0))).toBe(0);
    const thread = account.threads.find(({ messages }) => messages.at(-1)!.from.address !== account.address)!;
    await gmail.compose.goTo(page, thread.legacyId, signal);
    const result = await gmail.compose.openReply(
      page,
      { address: thread.messages.at(-1)!.from.address, all: false },
      signal,
    );
    expect(result.ok).toBe(true);
    await quiet();
    expect(
      await during(() => {
        for (const letter of 'Hello\nthere') page.execCommand('insertText', false, letter);
      }),
    ).toBe(0);
    stop.abort();
    expect(await during(() => control.poll())).toBe(0);
  });

  test('nothing is done while nothing happens', async () => {
    const { during } = await watched();
    expect(await during(() => quiet(1500))).toBe(0);
  });
});
