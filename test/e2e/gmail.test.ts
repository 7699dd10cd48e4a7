/** The main job from end to end: the built extension, with the manifest that is shipped, in the pretend Gmail. */
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { defaultOptions, type GmailOptions } from '../stage/gmail/options.ts';
import type { StageAccount } from '../stage/mail.ts';
import { mailbox } from '../stage/mailbox.ts';
import { type Browser, launch } from '../support/chromium.ts';
import { readingEnds, viewOf, views } from '../support/views.ts';
import { differences } from './expected.ts';

const box = mailbox(Date.now());
const [main, second] = box.accounts as [StageAccount, StageAccount];
const options: GmailOptions = { ...defaultOptions, inbox: 'plain', pageSize: 100 };

let browser: Browser;
let gmail: Page;

/** Both mailboxes are read once, quietly and at the extension's own pace; the tests go on from there. */
beforeAll(async () => {
  browser = await launch({ mailbox: box, options });
  for (const account of [0, 1]) {
    gmail = await browser.openGmail(`/mail/u/${account}/`);
    await readingEnds(browser.gmail);
    if (account === 0) for (const slug of ['arclight-away', 'saltmarsh-draft']) await readByOpening(slug);
    await gmail.close();
  }
}, 400_000);
afterAll(() => browser?.close());

afterEach(async () => {
  browser.gmail.options = options;
  for (const page of browser.context.pages().slice(1)) await page.close();
  expect(
    browser.log().filter(({ kind }) => kind === 'send'),
    'nothing is ever sent',
  ).toEqual([]);
  expect(browser.escaped, 'nothing is asked for outside the webmail').toEqual([]);
});

/** Where a row tells nothing of hiring, its thread is not read quietly: only when the candidate opens it. */
async function readByOpening(slug: string): Promise<void> {
  expect((await badges(gmail)).get(slug)).toEqual([]);
  await go(gmail, await hashOf(gmail, slug));
  await gmail.locator(`h2.hP[data-legacy-thread-id="${legacyId(slug)}"]:visible`).waitFor();
  await gmail.locator('[data-keepwarm="strip"]:visible').waitFor({ timeout: 15_000 });
  await go(gmail, '#inbox');
  await gmail
    .locator(`tr.zA:has([data-legacy-thread-id="${legacyId(slug)}"]) [data-keepwarm="badge"]`)
    .waitFor({ timeout: 15_000 });
}

const openGmail = async (path = '/mail/u/0/', overrides: Partial<GmailOptions> = {}): Promise<Page> => {
  gmail = await browser.openGmail(path, { ...options, ...overrides });
  return gmail;
};

/** What each visible row wears, by the name of its thread. */
async function badges(page: Page, account = 0): Promise<Map<string, string[]>> {
  const found = await page.locator('[role=main] .ae4:visible tr.zA[id]').evaluateAll((rows) =>
    rows.map((row) => {
      const parts: Element[] = [row];
      for (
        let at = row.nextElementSibling;
        at?.classList.contains('apv') && !at.id;
        at = at.nextElementSibling
      )
        parts.push(at);
      const all = (selector: string) => parts.flatMap((part) => [...part.querySelectorAll(selector)]);
      return {
        id: all('[data-thread-id]')[0]?.getAttribute('data-thread-id')?.slice(1),
        texts: all('[data-keepwarm="badge"]').map((badge) => badge.textContent ?? ''),
      };
    }),
  );
  const slugs = new Map(browser.gmail.accounts[account]?.threads.map(({ permId, slug }) => [permId, slug]));
  return new Map(found.map(({ id, texts }) => [slugs.get(id ?? '') ?? `row without a thread ${id}`, texts]));
}

/**
 * Every row wears what the database says of its thread, and none wears two: whatever the layout, and however often the page
 * was painted. Whether that is the right thing to say is asked once, by the first test.
 */
async function expectBadges(page: Page, account: number, atLeast = 10): Promise<void> {
  const extension = await browser.openExtensionPage('src/pages/popup/index.html');
  const all = await views(extension);
  await extension.close();
  const worn = (slug: string): number => {
    const view = viewOf(all, browser.gmail, account, slug);
    return view?.badge && view.goesTo.endsWith(`/${legacyId(slug, account)}`) ? 1 : 0;
  };
  await expect
    .poll(
      async () =>
        [...(await badges(page, account))]
          .filter(([slug, texts]) => texts.length !== (slug.startsWith('row without') ? 0 : worn(slug)))
          .map(([slug, texts]) => `${slug}: ${texts.join(' + ') || 'no badge'}`)
          .join('\n'),
      { timeout: 15_000 },
    )
    .toBe('');
  const shown = await badges(page, account);
  expect(shown.size).toBeGreaterThanOrEqual(atLeast);
  expect([...shown.values()].some((texts) => texts.length > 0)).toBe(true);
  // Recycled rows must not keep the words of the thread that they were.
  const plain = texts.get(account);
  if (plain) for (const [slug, words] of shown) expect(words, slug).toEqual(plain.get(slug) ?? words);
  else texts.set(account, shown);
}

/** The first list that was looked at, of each account: every later one must say the same of the same thread. */
const texts = new Map<number, Map<string, string[]>>();

const go = (page: Page, hash: string) =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);

const hashOf = (page: Page, slug: string) => page.evaluate((name) => window.stage.hashOf(name), slug);

const legacyId = (slug: string, account = 0) => browser.gmail.thread(account, slug).legacyId;

const popupRow = (popup: Page, slug: string, account = 0) =>
  popup.locator(`[data-thread$="/${legacyId(slug, account)}"]`);

const editor = (page: Page) => page.locator('.ip.adB [g_editable=true]:visible');

const draftOf = async (slug: string, account = 0): Promise<string> => {
  const page = await browser.openExtensionPage('src/pages/popup/index.html');
  const view = viewOf(await views(page), browser.gmail, account, slug);
  await page.close();
  if (!view?.draft) throw new Error(`${slug} has no draft`);
  return view.draft.text;
};

/** From the popup, as the candidate does it; the popup is open before the press. */
async function insert(slug: string, account = 0): Promise<Page> {
  const popup = await browser.openPopup();
  await popupRow(popup, slug, account).click();
  await popupRow(popup, slug, account).locator('[data-action="insert"]').click();
  return popup;
}

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

const savesOf = (slug: string) =>
  browser
    .log()
    .flatMap((entry) => (entry.kind === 'draft' && entry.thread === legacyId(slug) ? [entry.text] : []));

describe('badges', () => {
  test('stand on the right rows and on no others', async () => {
    for (const path of ['/mail/u/0/', '/mail/u/0/#all']) {
      const page = await openGmail(path);
      await expect
        .poll(async () => differences(main, await badges(page)).join('\n'), { timeout: 15_000 })
        .toBe('');
      expect((await badges(page)).size).toBeGreaterThan(55);
    }
    const other = await browser.openGmail('/mail/u/1/');
    await expect
      .poll(async () => differences(second, await badges(other, 1)).join('\n'), { timeout: 15_000 })
      .toBe('');
  });

  test('survive refresh, recycling, new cells and a burst of hovering', async () => {
    const page = await openGmail();
    await expectBadges(page, 0);
    await page.evaluate(() => window.stage.poll());
    await expectBadges(page, 0);
    await page.evaluate(() => window.stage.recycle(3));
    await expectBadges(page, 0);
    await page.evaluate(() => window.stage.replaceCells());
    await expectBadges(page, 0);
    await page.evaluate(() => {
      for (let row = 0; row < 10; row += 1) window.stage.hover(row);
    });
    await expectBadges(page, 0);
  });

  test('survive other routes, a thread and the way back', async () => {
    const page = await openGmail();
    await expectBadges(page, 0);
    await go(page, '#label/Job+search');
    await expectBadges(page, 0, 3);
    await go(page, await hashOf(page, 'tallow-after-screen'));
    await page.locator('[data-keepwarm="strip"]').waitFor();
    await go(page, '#inbox');
    await expectBadges(page, 0, 55);
  });

  test('belong to the account that the page shows', async () => {
    const [other, page] = [await browser.openGmail('/mail/u/1/'), await openGmail()];
    await expectBadges(other, 1);
    await expectBadges(page, 0);
  });

  test.each<[string, Partial<GmailOptions>]>([
    ['in German', { language: 'de' }],
    ['in Japanese', { language: 'ja' }],
    ['right to left', { language: 'ar' }],
    ['compact and dark', { density: 'compact', theme: 'dark' }],
    ['in tabs', { inbox: 'tabs' }],
    [
      'in sections, beside an advertisement and foreign rows',
      { inbox: 'sections', ads: true, foreignRows: true },
    ],
    ['beside a reading pane', { pane: 'vertical' }],
    ['above a reading pane, without snippets', { pane: 'horizontal', snippets: false }],
    ['on rows whose ids come late', { lateIds: 400 }],
    ['on rows without legacy ids', { onlyThreadId: true }],
  ])('%s', async (_, overrides) => {
    const page = await openGmail('/mail/u/0/', overrides);
    // Words follow the browser, not the webmail: the texts are the same everywhere.
    const expectedRows = overrides.onlyThreadId ? 0 : 30;
    if (expectedRows) await expectBadges(page, 0, expectedRows);
    else expect((await badges(page)).size).toBeGreaterThan(30);
    const doubled = [...(await badges(page))].filter(([, texts]) => texts.length > 1);
    expect(doubled).toEqual([]);
  });

  test('are not there where nobody is signed in, nor in an empty mailbox', async () => {
    for (const overrides of [{ signedOut: true }, { empty: true }]) {
      const page = await openGmail('/mail/u/0/', overrides);
      await page.waitForTimeout(700);
      expect(await page.locator('[data-keepwarm="badge"]').count()).toBe(0);
    }
  });
});

describe('reading', () => {
  test('marks nothing as read', async () => {
    const unread = main.threads.filter((thread) => thread.unread).map(({ slug }) => slug);
    expect(unread.filter((slug) => !browser.gmail.thread(0, slug).unread)).toEqual([]);
    expect(browser.log().some(({ kind }) => kind === 'print')).toBe(true);
    expect(browser.log().some(({ kind }) => kind === 'read')).toBe(false);
  });

  test('reads a thread once for each newest message', async () => {
    const counts = new Map<string, number>();
    for (const entry of browser.log())
      if (entry.kind === 'print') counts.set(entry.thread, (counts.get(entry.thread) ?? 0) + 1);
    expect([...counts].filter(([, count]) => count > 1)).toEqual([]);
  });

  test('believes no mail that poses as the page', async () => {
    const page = await openGmail();
    await go(page, await hashOf(page, 'hostile-markup'));
    await page.locator(`h2.hP[data-legacy-thread-id="${legacyId('hostile-markup')}"]:visible`).waitFor();
    await page.waitForTimeout(1200);
    const popup = await browser.openPopup();
    await popup.locator('[data-thread]').first().waitFor();
    expect(await popup.locator('[data-thread*="1111111111111111"]').count()).toBe(0);
    expect(JSON.stringify(await views(popup))).not.toContain('tr-za.example');
  });
});

describe('the popup', () => {
  test('lists what is overdue, and nothing else, each with its draft', async () => {
    const popup = await browser.openPopup();
    const section = popup.locator('[data-section="overdue"]');
    await section.locator('[data-thread]').first().waitFor();
    const keys = await section
      .locator('[data-thread]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-thread')?.split('/').at(-1)));
    const wanted = [main, second].flatMap(({ threads }, account) =>
      threads
        .filter(({ expect: { state } }) => state === 'overdue')
        .map(({ slug }) => browser.gmail.thread(account, slug).legacyId),
    );
    expect(keys.toSorted()).toEqual(wanted.toSorted());
    await expect.poll(() => popupRow(popup, 'tallow-after-screen').textContent()).toContain('Tallow');
    expect(await popupRow(popup, 'tallow-after-screen').locator('[data-action="insert"]').count()).toBe(1);
  });

  test('counts on the toolbar what is overdue and what is my turn', async () => {
    const wanted = [...main.threads, ...second.threads].filter(
      ({ expect: { state, badge } }) => badge && (state === 'overdue' || state === 'mine'),
    ).length;
    const popup = await browser.openPopup();
    await expect
      .poll(() =>
        popup.evaluate(() => {
          const { chrome } = globalThis as unknown as {
            chrome: { action: { getBadgeText(of: object): Promise<string> } };
          };
          return chrome.action.getBadgeText({});
        }),
      )
      .toBe(String(wanted));
  });
});

describe('insert', () => {
  test('opens the thread and the reply, and puts the draft above the signature', async () => {
    const page = await openGmail();
    const draft = await draftOf('solstice-two-nudges');
    await insert('solstice-two-nudges');
    await editor(page).waitFor({ timeout: 15_000 });
    await expect
      .poll(async () => lines(await editor(page).innerText()))
      .toEqual([...lines(draft), '--', 'Nadia Okafor', '020 7946 0857']);
    expect(await page.locator('h2.hP:visible').getAttribute('data-legacy-thread-id')).toBe(
      legacyId('solstice-two-nudges'),
    );
    expect(await page.locator('.ip.adB:visible [role=option]').getAttribute('data-hovercard-id')).toBe(
      'ben.achterberg@solstice.example',
    );
    await expect.poll(() => savesOf('solstice-two-nudges').length, { timeout: 10_000 }).toBeGreaterThan(0);
    expect(savesOf('solstice-two-nudges').at(-1)).toContain(lines(draft)[1]);
  });

  test('one undo takes it out again', async () => {
    const page = await openGmail();
    await insert('fenwick-volume');
    const first = lines(await draftOf('fenwick-volume'))[0] ?? '';
    await expect.poll(() => editor(page).innerText(), { timeout: 15_000 }).toContain(first);
    await page.bringToFront();
    await editor(page).press('ControlOrMeta+z');
    await expect
      .poll(async () => lines(await editor(page).innerText()))
      .toEqual(['--', 'Nadia Okafor', '020 7946 0857']);
  });

  test('keeps what was already typed, behind the draft and before the signature', async () => {
    const page = await openGmail();
    await go(page, await hashOf(page, 'oakiron-promise-passed'));
    await page.waitForTimeout(900);
    await page.locator('.amn:visible .bkH').click();
    await editor(page).waitFor();
    await editor(page).pressSequentially('PS: my new number is below.');
    const draft = await draftOf('oakiron-promise-passed');
    await insert('oakiron-promise-passed');
    await expect
      .poll(async () => lines(await editor(page).innerText()), { timeout: 15_000 })
      .toEqual([...lines(draft), 'PS: my new number is below.', '--', 'Nadia Okafor', '020 7946 0857']);
    expect(await page.locator('.ip.adB:visible').count()).toBe(1);
  });

  test('from the strip of the open thread', async () => {
    const page = await openGmail();
    await go(page, await hashOf(page, 'meridian-scheduling'));
    await page.locator('[data-keepwarm="strip"] [data-action="insert"]').click();
    await expect.poll(() => editor(page).innerText(), { timeout: 15_000 }).toContain('Priya');
    await expect.poll(() => savesOf('meridian-scheduling').length, { timeout: 10_000 }).toBeGreaterThan(0);
  });

  test('goes to the tab of its own account', async () => {
    const [other, page] = [await browser.openGmail('/mail/u/1/'), await openGmail()];
    await insert('copse-silent', 1);
    await expect.poll(() => editor(other).innerText(), { timeout: 15_000 }).toContain('Abigail');
    expect(await editor(page).count()).toBe(0);
  });

  test.each<[string, string, Partial<GmailOptions>]>([
    ['goes to somebody else', 'ashby-fennel', { wrongRecipient: 'stranger@elsewhere.example' }],
    ['does not open', 'northwind-freeze', { noReplyBox: true }],
    ['takes no text', 'northwind-freeze', { deafEditor: true }],
  ])('inserts nothing where the reply %s', async (_, slug, overrides) => {
    const page = await openGmail('/mail/u/0/', overrides);
    const draft = lines(await draftOf(slug));
    const popup = await insert(slug);
    await page
      .locator('[data-trouble="true"], [data-keepwarm="strip"] [data-action="copy-failed"]')
      .first()
      .waitFor({
        timeout: 30_000,
      });
    expect(
      await page
        .locator('.aO7:visible')
        .allInnerTexts()
        .then((texts) => texts.join()),
    ).not.toContain(draft[1]);
    expect(savesOf(slug)).toEqual([]);
    if (!popup.isClosed()) await popup.close();
  });

  test('inserts nothing where mail has come that the draft does not know', async () => {
    const page = await openGmail();
    const thread = browser.gmail.thread(0, 'northwind-freeze');
    const [first] = thread.messages;
    if (!first) throw new Error('no message');
    const saved = savesOf('northwind-freeze').length;
    const popup = await browser.openPopup();
    await popupRow(popup, 'northwind-freeze').click();
    browser.gmail.newMail(0, 'northwind-freeze', {
      from: first.from,
      to: first.to,
      at: Date.now(),
      text: 'Hi Nadia,\n\ngood news: the freeze is over, and we are hiring again. Can you talk on Thursday?\n\nGrace',
    });
    await page.evaluate(() => window.stage.poll());
    await popupRow(popup, 'northwind-freeze')
      .locator('[data-action="insert"]')
      .click({ timeout: 3_000 })
      .catch(() => undefined);
    await page.waitForTimeout(6_000);
    expect(savesOf('northwind-freeze').length).toBe(saved);
    // The answer is read, and it is the candidate's turn.
    await go(page, '#inbox');
    await expect
      .poll(async () => (await badges(page)).get('northwind-freeze')?.join(), { timeout: 15_000 })
      .toMatch(/^Your turn/);
  });
});

describe('the worker', () => {
  test('killed at any moment, loses nothing', async () => {
    const before = await (async () => {
      const page = await browser.openExtensionPage('src/pages/popup/index.html');
      const all = await views(page);
      await page.close();
      return all.map(({ process, state }) => `${process} ${state}`).toSorted();
    })();
    await browser.killWorker();
    const page = await openGmail();
    await browser.killWorker();
    await page.evaluate(() => window.stage.poll());
    const popup = await browser.openPopup();
    await popupRow(popup, 'tallow-after-screen').click();
    await browser.killWorker();
    await popupRow(popup, 'tallow-after-screen').locator('[data-action="insert"]').click();
    await expect.poll(() => editor(page).innerText(), { timeout: 20_000 }).toContain('Lena');
    await browser.killWorker();
    await expect.poll(() => savesOf('tallow-after-screen').length, { timeout: 10_000 }).toBeGreaterThan(0);
    const check = await browser.openExtensionPage('src/pages/popup/index.html');
    const after = (await views(check)).map(({ process, state }) => `${process} ${state}`).toSorted();
    expect(after).toEqual(before);
  });

  test('a decision made before it dies holds after it', async () => {
    const page = await openGmail();
    const popup = await browser.openPopup();
    await popupRow(popup, 'ashby-fennel').click();
    await popupRow(popup, 'ashby-fennel').locator('[data-action="close"]').click();
    await expect
      .poll(() =>
        popup
          .locator('[data-section="overdue"]')
          .locator(`[data-thread$="/${legacyId('ashby-fennel')}"]`)
          .count(),
      )
      .toBe(0);
    await browser.killWorker();
    const closed = viewOf(await views(popup), browser.gmail, 0, 'ashby-fennel');
    expect(closed?.state).toBe('closed');
    await popup.locator('[data-action="undo"]').click();
    await expect
      .poll(async () => (await badges(page)).get('ashby-fennel')?.length, { timeout: 10_000 })
      .toBe(1);
  });
});
