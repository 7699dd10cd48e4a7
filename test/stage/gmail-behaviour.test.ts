/** The pretend Gmail does to a page what Gmail does: these tests say which tricks every other test can count on. */
import type { Locator, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Browser, launch } from '../support/chromium.ts';
import { defaultOptions, type GmailOptions } from './gmail/options.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

let browser: Browser;
beforeAll(async () => {
  browser = await launch({ extension: false });
}, 60_000);
afterAll(() => browser?.close());
afterEach(async () => {
  for (const page of browser.context.pages().slice(1)) await page.close();
  browser.gmail.log.length = 0;
});

const open = (path = '/mail/u/0/', options: Partial<GmailOptions> = {}): Promise<Page> =>
  browser.openGmail(path, { ...defaultOptions, ...options });

const rows = (page: Page): Locator => page.locator('[role=main] .ae4:visible tr.zA[id]');
const idOf = (slug: string, account = 0) => browser.gmail.thread(account, slug).legacyId;
const rowOf = (page: Page, slug: string): Locator =>
  page.locator(`[role=main] .ae4:visible tr.zA:has(.y6 [data-legacy-thread-id="${idOf(slug)}"])`);

async function openThread(page: Page, slug: string, list = 'inbox'): Promise<Locator> {
  await page.evaluate(
    ([name, from]) => {
      location.hash = window.stage.hashOf(name as string, from);
    },
    [slug, list],
  );
  const heading = page.locator(`h2.hP[data-legacy-thread-id="${idOf(slug)}"]:visible`);
  await heading.waitFor();
  return page.locator('.a98.iY:visible');
}

async function openReply(page: Page, link = '.bkH'): Promise<Locator> {
  await page.locator(`.amn:visible ${link}`).click();
  const editor = page.locator('[g_editable=true]:visible, textarea.Ak:visible');
  await editor.waitFor();
  return editor;
}

const saves = () => browser.log().filter(({ kind }) => kind === 'draft');

describe('lists', () => {
  test('four panels in the tabbed inbox, three of them hidden', async () => {
    const page = await open();
    expect(await page.locator('.ae4').count()).toBe(4);
    expect(await page.locator('.ae4:visible').count()).toBe(1);
    expect(await rows(page).count()).toBeGreaterThan(35);
    await page.locator('[role=tab]', { hasText: 'Promotions' }).click();
    expect(await rowOf(page, 'hireloop-promo').count()).toBe(1);
  });

  test('three visible panels in the sectioned inbox', async () => {
    const page = await open('/mail/u/0/', { inbox: 'sections' });
    expect(await page.locator('.ae4:visible').count()).toBe(3);
  });

  test('a poll replaces the table, and what others put in is gone', async () => {
    const page = await open();
    const before = await rows(page).count();
    await page.evaluate(() => {
      for (const row of document.querySelectorAll('tr.zA .xT')) row.prepend(document.createElement('mark'));
    });
    await page.evaluate(() => window.stage.poll());
    expect(await page.locator('mark').count()).toBe(0);
    expect(await rows(page).count()).toBe(before);
  });

  test('a recycled row keeps its cells and what others put in, and is another thread', async () => {
    const page = await open();
    const first = await rows(page).first().elementHandle();
    const ids = () =>
      rows(page).evaluateAll((all) =>
        all.map((row) =>
          row.querySelector('.y6 span[data-legacy-thread-id]')?.getAttribute('data-legacy-thread-id'),
        ),
      );
    const before = await ids();
    await first?.evaluate((row) => row.querySelector('.xT')?.prepend(document.createElement('mark')));
    await page.evaluate(() => window.stage.recycle());
    const after = await ids();
    expect(after).toEqual([...before.slice(1), before[0]]);
    expect(await first?.evaluate((row) => [row.isConnected, row.querySelectorAll('mark').length])).toEqual([
      true,
      1,
    ]);
  });

  test('on return from a thread its row has new cells', async () => {
    const page = await open();
    const row = await rowOf(page, 'tallow-after-screen').elementHandle();
    await row?.evaluate((element) => element.querySelector('.xT')?.prepend(document.createElement('mark')));
    await openThread(page, 'tallow-after-screen');
    await page.goBack();
    await expect.poll(() => row?.evaluate((element) => element.querySelectorAll('mark').length)).toBe(0);
    expect(await row?.evaluate((element) => element.isConnected)).toBe(true);
  });

  test('ids come late', async () => {
    const page = await open('/mail/u/0/', { lateIds: 6_000 });
    expect(await page.locator('.y6 [data-legacy-thread-id]').count()).toBe(0);
    await page.locator('.y6 [data-legacy-thread-id]').nth(35).waitFor({ state: 'attached' });
  });

  test('advertisements and rows of other extensions carry no thread id', async () => {
    const page = await open('/mail/u/0/', { ads: true, foreignRows: true });
    const strangers = page.locator('.ae4:visible tr.zA:not(:has([data-legacy-thread-id]))');
    expect(await strangers.count()).toBe(3);
  });

  test('with the vertical split a thread is three rows, or two without snippets', async () => {
    for (const [snippets, parts] of [
      [true, 3],
      [false, 2],
    ] as const) {
      const page = await open('/mail/u/0/', { pane: 'vertical', snippets });
      const all = await page.locator('.ae4:visible tr.zA').count();
      expect(all).toBe((await rows(page).count()) * parts);
      expect(await rows(page).first().locator('[data-legacy-thread-id]').count()).toBe(0);
    }
  });

  test('without conversation view every message is a row', async () => {
    const page = await open('/mail/u/0/', { conversations: false, inbox: 'plain', pageSize: 200 });
    const messages = browser.gmail.accounts[0]?.threads
      .filter(
        (thread) => !thread.archived && thread.messages.some(({ from }) => from.name !== 'Nadia Okafor'),
      )
      .flatMap((thread) => thread.messages);
    expect(await rows(page).count()).toBe(messages?.length);
  });

  test('search, labels and pages', async () => {
    const page = await open('/mail/u/0/', { pageSize: 20 });
    await page.evaluate(() => {
      location.hash = '#search/from%3Amaya.lindqvist';
    });
    await expect.poll(() => rows(page).count()).toBe(1);
    await page.evaluate(() => {
      location.hash = '#label/Job+search';
    });
    await expect.poll(() => rows(page).count()).toBe(3);
    await page.evaluate(() => {
      location.hash = '#all/p4';
    });
    await expect.poll(() => rows(page).count()).toBe((browser.gmail.accounts[0]?.threads.length ?? 0) - 60);
  });

  test('an empty mailbox, and a page where nobody is signed in', async () => {
    const empty = await open('/mail/u/0/', { empty: true });
    expect(await rows(empty).count()).toBe(0);
    expect(await empty.locator('td.TC:visible').textContent()).toBe('Your inbox is empty');
    const out = await open('/mail/u/0/', { signedOut: true });
    expect(await out.locator('[role=banner], [role=main]').count()).toBe(0);
  });
});

describe('threads', () => {
  test('the heading gets its ids late, and old pages stay hidden', async () => {
    const page = await open();
    const atFirst = await page.evaluate(async () => {
      location.hash = window.stage.hashOf('tallow-after-screen');
      while (!document.querySelector('h2.hP')) await new Promise((frame) => requestAnimationFrame(frame));
      const list = document.querySelector('.bGI[role=main]') as HTMLElement | null;
      return {
        ids: document.querySelectorAll('h2.hP[data-legacy-thread-id]').length,
        mainIsHiddenList: list?.style.display === 'none',
      };
    });
    expect(atFirst).toEqual({ ids: 0, mainIsHiddenList: true });
    await openThread(page, 'quantal-times');
    expect(await page.locator('h2.hP').count()).toBe(2);
    expect(await page.locator('h2.hP:visible').count()).toBe(1);
    await expect.poll(() => page.locator('[role=main] h2.hP:visible').count()).toBe(1);
  });

  test('collapsed messages have neither id nor body until they are pressed', async () => {
    const page = await open();
    const view = await openThread(page, 'monolith-ahead');
    await page.waitForTimeout(600);
    const collapsed = view.locator('[role=listitem].kv');
    expect(await collapsed.count()).toBe(2);
    expect(await collapsed.locator('[data-legacy-message-id], .a3s').count()).toBe(0);
    await collapsed.first().locator('.adf').click();
    await expect.poll(() => view.locator('[data-legacy-message-id]').count()).toBe(2);
    expect(await view.locator('[role=listitem]').first().locator('.a3s').count()).toBe(1);
  });

  test('a long thread hides its middle behind a bar', async () => {
    const page = await open();
    const view = await openThread(page, 'bookclub-long');
    await page.waitForTimeout(600);
    expect(await view.locator('[role=listitem]').count()).toBe(8);
    expect(await view.locator('.kQ').count()).toBe(5);
    expect(await view.locator('.adx').textContent()).toBe('5');
    await view.locator('.adx').click();
    await expect.poll(() => view.locator('.kQ').count()).toBe(0);
  });

  test('it is rendered once more shortly after opening', async () => {
    const page = await open();
    const view = await openThread(page, 'tallow-after-screen');
    await view.evaluate((element) => element.querySelector('.adn')?.append(document.createElement('mark')));
    await expect.poll(() => view.locator('mark').count(), { timeout: 3000 }).toBe(0);
  });

  test('opening marks as read, the print view does not', async () => {
    const page = await open();
    expect(await rowOf(page, 'landlord-boiler').getAttribute('class')).toContain('zE');
    const status = await page.evaluate(
      async (id) => (await fetch(`/mail/u/0/?view=pt&search=all&th=${id}`)).status,
      idOf('landlord-boiler'),
    );
    expect(status).toBe(200);
    expect(browser.gmail.thread(0, 'landlord-boiler').unread).toBe(true);
    await openThread(page, 'landlord-boiler');
    await expect.poll(() => browser.gmail.thread(0, 'landlord-boiler').unread).toBe(false);
    expect(browser.log().map(({ kind }) => kind)).toEqual(['page', 'print', 'read']);
  });

  test('new mail comes with the next poll, and the open thread shows it', async () => {
    const page = await open();
    const view = await openThread(page, 'verdant-promised');
    await page.waitForTimeout(600);
    const first = browser.gmail.thread(0, 'verdant-promised').messages[0];
    if (!first) throw new Error('no message');
    browser.gmail.newMail(0, 'verdant-promised', {
      from: first.from,
      to: first.to,
      at: Date.now(),
      text: 'Sooner than I thought.',
    });
    await page.evaluate(() => window.stage.poll());
    expect(await view.locator('[role=listitem]').count()).toBe(2);
    expect(await view.locator('.a3s').last().textContent()).toContain('Sooner than I thought.');
  });

  test('in the preview pane list and thread stand side by side', async () => {
    for (const pane of ['vertical', 'horizontal'] as const) {
      const page = await open('/mail/u/0/', { pane });
      await rowOf(page, 'tallow-after-screen').first().or(rows(page).nth(9)).first().click();
      await page.locator('.S3 .aia .ao9 .a98.iY h2.hP[data-legacy-thread-id]').waitFor();
      expect(await rows(page).count()).toBeGreaterThan(35);
    }
  });
});

describe('replies', () => {
  test('need the whole press, and come late, with the signature and without the quote', async () => {
    const page = await open();
    const view = await openThread(page, 'tallow-after-screen');
    await page.waitForTimeout(600);
    expect(await view.locator('.amn').count()).toBe(2);
    expect(await view.locator('.amn:visible').count()).toBe(1);
    await view.locator('.amn:visible .bkH').evaluate((link) => (link as HTMLElement).click());
    await page.waitForTimeout(300);
    expect(await view.locator('.M9').count(), 'a lone click opens nothing').toBe(0);
    const editor = await openReply(page);
    expect(await editor.textContent()).toBe('-- Nadia Okafor020 7946 0857');
    const box = view.locator('.ip.adB .M9');
    expect(await box.locator('[name=to] [role=option]').getAttribute('data-hovercard-id')).toBe(
      'lena.kowalczyk@tallow.example',
    );
    expect(await box.locator('input[name=lts]').inputValue()).toBe(idOf('tallow-after-screen'));
    expect(await box.locator('input[name=draft]').inputValue()).toMatch(/^#msg-a:r/);
    expect(await box.locator('input[name=uet]').inputValue()).toContain('lovely speaking with you');
  });

  test('are saved a second after the last trusted input, and undone by the browser', async () => {
    const page = await open();
    await openThread(page, 'tallow-after-screen');
    await page.waitForTimeout(600);
    const editor = await openReply(page);
    await editor.evaluate((element) => element.dispatchEvent(new InputEvent('input', { bubbles: true })));
    await page.waitForTimeout(1300);
    expect(saves(), 'a made-up event saves nothing').toEqual([]);
    await editor.focus();
    await page.evaluate(() => document.execCommand('insertText', false, 'Any news?'));
    await page.waitForTimeout(700);
    expect(saves()).toEqual([]);
    await expect.poll(() => saves().length).toBe(1);
    expect(saves()[0]).toMatchObject({
      thread: idOf('tallow-after-screen'),
      to: ['lena.kowalczyk@tallow.example'],
    });
    await page.keyboard.press('Control+z');
    expect(await editor.textContent()).not.toContain('Any news?');
    await expect.poll(() => saves().length).toBe(2);
    expect(browser.log().some(({ kind }) => kind === 'send')).toBe(false);
  });

  test('to all, discarded, sent; in plain text', async () => {
    const page = await open('/mail/u/0/', { plainText: true });
    const view = await openThread(page, 'corvid-thank-you');
    await page.waitForTimeout(600);
    await openReply(page, '.bkI');
    expect(await view.locator('[name=cc] [role=option]').getAttribute('data-hovercard-id')).toBe(
      'dana.whitlock@corvid.example',
    );
    await view.locator('.oh').click();
    await expect.poll(() => view.locator('.M9').count()).toBe(0);
    expect(await view.locator('.amn:visible').count()).toBe(1);
    const text = await openReply(page);
    await text.fill('Thank you!');
    await view.locator('.aoO').click();
    await expect.poll(() => browser.log().filter(({ kind }) => kind === 'send').length).toBe(1);
  });

  test('a saved draft waits in its thread', async () => {
    const page = await open();
    const view = await openThread(page, 'saltmarsh-draft');
    const editor = view.locator('[g_editable=true]');
    await editor.waitFor();
    expect(await editor.textContent()).toContain('I could do');
    expect(await view.locator('.boq').count()).toBe(1);
  });
});

test('the policy of the page forbids markup from strings, as Gmail does', async () => {
  const page = await open();
  const error = await page.evaluate(() => {
    try {
      document.createElement('div').innerHTML = '<b>no</b>';
      return '';
    } catch (thrown) {
      return (thrown as Error).name;
    }
  });
  expect(error).toBe('TypeError');
});

test.each([
  ['en', 'Inbox'],
  ['de', 'Posteingang'],
  ['ja', '受信トレイ'],
  ['ar', 'البريد الوارد'],
] as const)('in %s', async (language, inbox) => {
  const page = await open('/mail/u/0/', { language });
  expect(await page.locator('.aio').first().textContent()).toContain(inbox);
  expect(await page.evaluate(() => document.documentElement.dir)).toBe(language === 'ar' ? 'rtl' : 'ltr');
  expect(await page.title()).toMatch(/nadia\.okafor@postbox\.example/);
});

test('densities and the dark theme differ in what they show', async () => {
  const heights: number[] = [];
  for (const density of ['default', 'comfortable', 'compact'] as const) {
    const page = await open('/mail/u/0/', { density, theme: 'dark' });
    heights.push((await rows(page).first().boundingBox())?.height ?? 0);
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(227, 227, 227)');
  }
  expect(heights).toEqual(heights.toSorted((a, b) => b - a));
  expect(new Set(heights).size).toBe(3);
});

test('the second account is another mailbox', async () => {
  const page = await open('/mail/u/1/');
  expect(await page.title()).toContain('hello@nadiaokafor.example');
  expect(await rows(page).count()).toBe(10);
});

test('nothing ever asked for anything outside the stage', () => {
  expect(browser.escaped).toEqual([]);
});
