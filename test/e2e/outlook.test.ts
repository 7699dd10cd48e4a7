/** The main job on Outlook: the built extension, with the manifest that is shipped, in the pretend Outlook. */
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { StageAccount, StageThread } from '../stage/mail.ts';
import { mailbox } from '../stage/mailbox.ts';
import { assets } from '../stage/outlook/bundle.ts';
import type { Conversation } from '../stage/outlook/model.ts';
import { defaultOptions, type OutlookOptions } from '../stage/outlook/options.ts';
import type { Control } from '../stage/outlook/page/start.ts';
import { type OutlookServer, outlookServer, serveOutlook } from '../stage/outlook/server.ts';
import { type Browser, launch } from '../support/chromium.ts';
import { known, readingEnds, views } from '../support/views.ts';
import { differences } from './expected.ts';

declare global {
  interface Window {
    /** The pretend Outlook's control object, in the page's own world. */
    outlookStage: Control;
  }
}

const now = Date.now();
const box = mailbox(now);
const [main, second] = box.accounts as [StageAccount, StageAccount];
/** Mail that is no business of Keepwarm's, so that the list holds 500 conversations. */
const fillers: StageThread[] = Array.from({ length: 500 - main.threads.length }, (_, i) => ({
  slug: `filler-${i}`,
  subject: `Invoice ${1000 + i}`,
  category: 'primary',
  expect: { verdict: 'not hiring' },
  mails: [
    {
      from: { name: `Shop ${i}`, address: `orders@shop${i}.example` },
      to: [{ name: main.name, address: main.address }],
      // Between the others, so that every screenful holds some that wear a badge.
      at: (main.threads[i % main.threads.length]?.mails.at(-1)?.at ?? now) - 60_000 * (1 + (i % 7)),
      text: 'Your invoice is attached.',
    },
  ],
}));
const whole = { accounts: [{ ...main, threads: [...main.threads, ...fillers] }, second] };
const options: OutlookOptions = {
  ...defaultOptions,
  focused: false,
  collapsed: false,
  delays: { ...defaultOptions.delays, pane: 40 },
};

let browser: Browser;
let server: OutlookServer;

/** Outlook shows a mail's text only where it is open: every conversation of both mailboxes is opened once. */
beforeAll(async () => {
  browser = await launch({ mailbox: box });
  server = outlookServer(whole, now, await assets(), options);
  await serveOutlook(browser.context, server);
  const asker = await browser.openExtensionPage('src/pages/popup/index.html');
  for (const [index, address] of [LIVE, OFFICE].entries()) {
    const page = await open(address);
    for (const { slug } of box.accounts[index]?.threads ?? []) {
      await show(page, slug);
      await known(asker, idOf(slug, index));
    }
    await page.close();
  }
  await asker.close();
}, 300_000);
afterAll(() => browser?.close());

afterEach(async () => {
  server.options = options;
  for (const page of browser.context.pages().slice(1)) await page.close();
  expect(
    server.log.filter(({ kind }) => kind === 'send'),
    'nothing is ever sent',
  ).toEqual([]);
  expect(browser.escaped, 'nothing is asked for outside the webmail').toEqual([]);
});

const LIVE = 'https://outlook.live.com/mail/0/';
const OFFICE = 'https://outlook.office.com/mail/';

async function open(address: string, overrides: Partial<OutlookOptions> = {}): Promise<Page> {
  server.options = { ...options, ...overrides };
  const page = await browser.context.newPage();
  await page.goto(address);
  await page.locator('#MailList [data-convid]').first().waitFor();
  return page;
}

/** As a press on the row, and until the conversation is there. */
async function show(page: Page, slug: string): Promise<void> {
  await page.evaluate((name) => window.outlookStage.open(name), slug);
  const subject = [...main.threads, ...second.threads].find((thread) => thread.slug === slug)?.subject ?? '';
  await page.locator('[id^="CONV_"][id$="_SUBJECT"]', { hasText: subject }).waitFor();
}

const idOf = (slug: string, account = 0) => server.conversation(account, slug).id;

type Shown = Map<string, string[]>;

/** What each row that exists wears, by the name of its conversation. */
async function visible(page: Page, account = 0): Promise<Shown> {
  const found = await page.locator('#MailList [data-convid]').evaluateAll((rows) =>
    rows.map((row) => ({
      id: row.getAttribute('data-convid'),
      texts: [...row.querySelectorAll('[data-keepwarm="badge"]')].map((badge) => badge.textContent ?? ''),
    })),
  );
  const slugs = new Map(server.accounts[account]?.conversations.map(({ id, slug }) => [id, slug]));
  return new Map(found.map(({ id, texts }) => [slugs.get(id ?? '') ?? `unknown ${id}`, texts]));
}

/** Rows and fillers that wear what they should not. */
const wrong = (account: StageAccount, shown: Shown): string[] => [
  ...differences(account, shown),
  ...[...shown]
    .filter(([slug, texts]) => slug.startsWith('filler') && texts.length > 0)
    .map(([slug]) => slug),
];

const expectRight = async (page: Page, account: StageAccount = main, index = 0): Promise<number> => {
  await expect.poll(async () => wrong(account, await visible(page, index)), { timeout: 15_000 }).toEqual([]);
  return [...(await visible(page, index)).values()].filter((texts) => texts.length > 0).length;
};

/** Resolves once the rows that belong there have come: before, there are those of the place before. */
async function scroll(page: Page, top: number): Promise<void> {
  await page.evaluate((to) => window.outlookStage.scrollTo(to), top);
  await page.waitForFunction(() => {
    const scroller = document.querySelector('.scroller') as HTMLElement;
    const { top, bottom } = scroller.getBoundingClientRect();
    const isAtEnd = scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 1;
    const rows = [...document.querySelectorAll('#MailList [data-convid]')].map((row) =>
      row.getBoundingClientRect(),
    );
    const isFilled = (edge: number) => rows.some((row) => row.top <= edge + 4 && row.bottom >= edge - 4);
    return isFilled(isAtEnd ? bottom - 80 : bottom) && (scroller.scrollTop === 0 || isFilled(top));
  });
}

async function scrollToRow(page: Page, slug: string): Promise<void> {
  const time = ({ items }: Conversation) => items.findLast(({ draft }) => !draft)?.at ?? 0;
  const inbox = server.accounts[0]?.conversations.filter(({ archived }) => !archived) ?? [];
  const place = inbox.toSorted((a, b) => time(b) - time(a)).findIndex((one) => one.slug === slug);
  await scroll(page, Math.max(0, place * 72 - 200));
}

const popupRow = (popup: Page, slug: string, account = 0) =>
  popup.locator(`[data-thread^="outlook/"][data-thread$="/${idOf(slug, account)}"]`);

async function insert(slug: string, account = 0): Promise<Page> {
  const popup = await browser.openPopup();
  await popupRow(popup, slug, account).click();
  await popupRow(popup, slug, account).locator('[data-action="insert"]').click();
  return popup;
}

const editor = (page: Page) => page.locator('.editor:visible');
const strip = (page: Page) => page.locator('[data-keepwarm="strip"]');
/** The strip says so once text and caret stand. */
const inserted = (page: Page) =>
  strip(page)
    .getByText(/^Inserted/)
    .waitFor({ timeout: 30_000 });
const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
const savesOf = (slug: string, account = 0) =>
  server.log.flatMap((entry) =>
    entry.kind === 'draft' && entry.conversation === idOf(slug, account) ? [entry.text] : [],
  );

/** Presses Reply and then its pop-out, as the candidate does; resolves with the new window once the mail stands in it. */
async function popOut(page: Page, slug: string): Promise<Page> {
  await show(page, slug);
  await strip(page).waitFor();
  // Not on a draft that an earlier insert has left there.
  const sent = page.locator('.aVla3:not(:has(.tag))').last();
  await sent.locator('[role="menuitem"]:has([data-icon-name="ArrowReplyRegular"])').last().click();
  await page.locator('#divRplyFwdMsg').waitFor();
  const opening = browser.context.waitForEvent('page');
  await page.locator('.pop-out').click();
  const popped = await opening;
  await popped.locator('#divRplyFwdMsg').waitFor();
  expect(popped.url()).toBe('about:blank');
  return popped;
}

async function draftOf(slug: string, account = 0): Promise<string> {
  const page = await browser.openExtensionPage('src/pages/popup/index.html');
  const found = (await views(page)).find(({ threads }) =>
    threads.some((key) => key.startsWith('outlook/') && key.endsWith(`/${idOf(slug, account)}`)),
  );
  await page.close();
  if (!found?.draft) throw new Error(`${slug} has no draft`);
  return found.draft.text;
}

describe('badges', () => {
  test('stand on the right rows and on no others, through 500 conversations', async () => {
    const page = await open(LIVE);
    const worn = new Set<string>();
    const seen = new Set<string>();
    for (let top = 0; top < 500 * 72; top += 600) {
      await scroll(page, top);
      await expect
        .poll(async () => wrong(main, await visible(page)), { timeout: 15_000, interval: 100 })
        .toEqual([]);
      for (const [slug, texts] of await visible(page)) {
        seen.add(slug);
        if (texts.length > 0) worn.add(slug);
      }
    }
    const inbox = server.accounts[0]?.conversations.filter(({ archived }) => !archived) ?? [];
    expect(seen.size).toBe(inbox.length);
    // Each of those that should wear one did, somewhere on the way.
    const wanted = main.threads.filter(({ archived, expect }) => !archived && expect.badge);
    expect([...worn].toSorted()).toEqual(wanted.map(({ slug }) => slug).toSorted());
    expect(worn.size).toBeGreaterThan(20);
  });

  test.each(['replace', 'recycle', 'render all'] as const)(
    'are right after fast scrolling: %s',
    async (list) => {
      const page = await open(LIVE, { list });
      await page.evaluate(async () => {
        for (let i = 0; i < 120; i += 1) {
          window.outlookStage.scrollTo(((i * 7919) % 36_000) + i);
          await new Promise((next) => setTimeout(next, 12));
        }
      });
      for (const top of [18_000, 0, 4_000, 0]) {
        await scroll(page, top);
        await expectRight(page);
      }
      await page.evaluate(() => window.outlookStage.rerender());
      await expectRight(page);
    },
  );

  test('survive opening a conversation, and the selection that draws all rows anew', async () => {
    const page = await open(LIVE, { list: 'render all' });
    await expectRight(page);
    await show(page, 'tallow-after-screen');
    await strip(page).waitFor();
    await expectRight(page);
  });

  test.each<[string, Partial<OutlookOptions>]>([
    ['in English, with British dates', { format: 'gb' }],
    ['in English, with ISO dates', { format: 'iso' }],
    ['in German, with British dates', { language: 'de', format: 'gb' }],
    ['in German, with ISO dates', { language: 'de', format: 'iso' }],
    ['in Hebrew, right to left', { language: 'he', format: 'gb' }],
    ['in the dark', { theme: 'dark' }],
    ['above a reading pane', { pane: 'bottom' }],
    ['without a reading pane', { pane: 'off' }],
    ['beside advertisements', { ads: true }],
    ['with Focused and Other', { focused: true }],
    ['of rows without addresses', { namesOnly: true }],
  ])('%s', async (_, overrides) => {
    const page = await open(LIVE, overrides);
    let worn = 0;
    for (const top of [0, 6_000, 12_000, 18_000]) {
      await scroll(page, top);
      worn += await expectRight(page);
    }
    expect(worn).toBeGreaterThan(0);
  });

  test('at each of Outlook’s addresses, of the account that is there', async () => {
    for (const host of ['outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft']) {
      const page = await open(`https://${host}/mail/`);
      await expectRight(page, second, 1);
      await page.close();
    }
  });
});

describe('reading', () => {
  test('opens nothing by itself', async () => {
    const page = await open(LIVE);
    await expectRight(page);
    expect(await page.evaluate(() => window.outlookStage.log.opens)).toEqual([]);
    expect(await page.evaluate(() => window.outlookStage.log.reads)).toEqual([]);
  });

  test('never takes the conversation before for the one that was just chosen', async () => {
    const page = await open(LIVE, { delays: { ...options.delays, pane: 700 } });
    const before = await (async () => {
      const popup = await browser.openPopup();
      const all = JSON.stringify(
        (await views(popup)).map(({ process, state, subject }) => [process, state, subject]).toSorted(),
      );
      await popup.close();
      return all;
    })();
    for (const slug of ['tallow-after-screen', 'fenwick-volume', 'northwind-freeze']) {
      await show(page, slug);
      // Its own strip is there once it has been looked at.
      await strip(page).waitFor();
    }
    const popup = await browser.openPopup();
    expect(
      JSON.stringify(
        (await views(popup)).map(({ process, state, subject }) => [process, state, subject]).toSorted(),
      ),
    ).toBe(before);
  });
});

describe('the popup', () => {
  test('lists threads of both webmails', async () => {
    const gmail = await browser.openGmail('/mail/u/1/', { inbox: 'plain' });
    await readingEnds(browser.gmail, 4_000);
    await gmail.close();
    const popup = await browser.openPopup();
    await popup.locator('[data-thread^="gmail/"]').first().waitFor();
    expect(await popup.locator(`[data-thread^="outlook/${main.address}/"]`).count()).toBeGreaterThan(3);
    expect(await popup.locator(`[data-thread^="outlook/${second.address}/"]`).count()).toBeGreaterThan(0);
  }, 120_000);
});

describe('insert', () => {
  test('opens conversation and reply, puts the draft above signature and quote, and Outlook saves it', async () => {
    const page = await open(LIVE);
    const draft = await draftOf('solstice-two-nudges');
    await insert('solstice-two-nudges');
    await expect
      .poll(async () => lines(await editor(page).innerText()).slice(0, lines(draft).length), {
        timeout: 20_000,
      })
      .toEqual(lines(draft));
    expect(await page.locator('[id^="CONV_"]').getAttribute('title')).toBe(
      server.conversation(0, 'solstice-two-nudges').subject,
    );
    expect(await editor(page).innerText()).toContain(main.signature.split('\n')[0]);
    await expect.poll(() => savesOf('solstice-two-nudges').length, { timeout: 10_000 }).toBeGreaterThan(0);
  });

  test('one undo takes it out again', async () => {
    const page = await open(LIVE);
    const [first = ''] = lines(await draftOf('fenwick-volume'));
    await insert('fenwick-volume');
    await expect.poll(() => editor(page).innerText(), { timeout: 20_000 }).toContain(first);
    await inserted(page);
    await page.bringToFront();
    await editor(page).press('ControlOrMeta+z');
    await expect.poll(() => editor(page).innerText()).not.toContain(first);
    expect(await editor(page).innerText()).toContain(main.signature.split('\n')[0]);
  });

  test('reaches a conversation that the list does not show, by its address', async () => {
    const page = await open(LIVE);
    await scroll(page, 35_000);
    const draft = lines(await draftOf('oakiron-promise-passed'));
    await insert('oakiron-promise-passed');
    await expect
      .poll(async () => lines(await editor(page).innerText())[0], { timeout: 40_000 })
      .toBe(draft[0]);
  });

  test.each<[string, Partial<OutlookOptions>]>([
    ['below the whole conversation', { reply: 'beside' }],
    ['in the conversation’s place', { reply: 'full' }],
    ['in German, with ISO dates', { language: 'de', format: 'iso' }],
    ['in Hebrew, right to left', { language: 'he', format: 'gb' }],
    ['above a reading pane that is below the list', { pane: 'bottom' }],
    ['where what is open covers the list', { pane: 'off' }],
    ['in the dark', { theme: 'dark' }],
    ['where a paste brings nothing', { pasteRefused: true }],
  ])('into a reply %s', async (_, overrides) => {
    const slug = 'northwind-freeze';
    const page = await open(LIVE, overrides);
    // In the conversation's place its row must be in sight, or nothing tells whether mail has come meanwhile.
    await scrollToRow(page, slug);
    const draft = lines(await draftOf(slug));
    const saves = savesOf(slug).length;
    await insert(slug);
    await expect
      .poll(async () => lines(await editor(page).innerText()).slice(0, draft.length), { timeout: 30_000 })
      .toEqual(draft);
    expect(await editor(page).innerText()).toContain(main.signature.split('\n')[0]);
    await expect.poll(() => savesOf(slug).length, { timeout: 15_000 }).toBeGreaterThan(saves);
  });

  test('into a reply that was moved to a window of its own, and keeps what was typed there', async () => {
    const page = await open(LIVE);
    const draft = lines(await draftOf('fenwick-volume'));
    const popped = await popOut(page, 'fenwick-volume');
    await popped.locator('.editor').pressSequentially('PS: I moved house.');
    const saves = savesOf('fenwick-volume').length;
    await strip(page).locator('[data-action="insert"]').click();
    await expect
      .poll(async () => lines(await popped.locator('.editor').innerText()).slice(0, draft.length + 1), {
        timeout: 30_000,
      })
      .toEqual([...draft, 'PS: I moved house.']);
    expect(await editor(page).count()).toBe(0);
    await inserted(page);
    await expect.poll(() => savesOf('fenwick-volume').length, { timeout: 15_000 }).toBeGreaterThan(saves);
    await popped.bringToFront();
    await popped.locator('.editor').press('ControlOrMeta+z');
    await expect.poll(async () => lines(await popped.locator('.editor').innerText())[0]).not.toBe(draft[0]);
    expect(lines(await popped.locator('.editor').innerText())[0]).toBe('PS: I moved house.');
  });

  test('leaves alone a window in which another conversation is answered', async () => {
    const page = await open(LIVE);
    const popped = await popOut(page, 'fenwick-volume');
    const before = await popped.locator('.editor').innerText();
    const draft = lines(await draftOf('northwind-freeze'));
    await insert('northwind-freeze');
    await expect
      .poll(async () => lines(await editor(page).innerText())[0], { timeout: 30_000 })
      .toBe(draft[0]);
    expect(await popped.locator('.editor').innerText()).toBe(before);
  });

  test('finds the right account among two Outlook and two Gmail tabs', async () => {
    const [live, office] = [await open(LIVE), await open(OFFICE)];
    const gmails = [
      await browser.openGmail('/mail/u/0/', { empty: true }),
      await browser.openGmail('/mail/u/1/'),
    ];
    await expectRight(office, second, 1);
    await insert('copse-silent', 1);
    await expect.poll(() => editor(office).innerText(), { timeout: 20_000 }).toContain('Abigail');
    expect(await editor(live).count()).toBe(0);
    for (const page of gmails) expect(await page.locator('[g_editable=true]').count()).toBe(0);
    await expect.poll(() => savesOf('copse-silent', 1).length, { timeout: 10_000 }).toBeGreaterThan(0);
    const others = await editor(office).innerText();
    await insert('tallow-after-screen');
    const [first = ''] = lines(await draftOf('tallow-after-screen'));
    await expect.poll(() => editor(live).innerText(), { timeout: 20_000 }).toContain(first);
    expect(await editor(office).innerText()).toBe(others);
    for (const page of gmails) expect(await page.locator('[g_editable=true]').count()).toBe(0);
  });

  test.each<[string, Partial<OutlookOptions>]>([
    ['goes to somebody else', { wrongRecipient: 'stranger@elsewhere.example' }],
    ['does not open', { noReplyBox: true }],
    ['has no button', { noReplyButton: true }],
    ['takes no text', { deafEditor: true }],
  ])('inserts nothing where the reply %s', async (_, overrides) => {
    const page = await open(LIVE, overrides);
    const saves = savesOf('northwind-freeze').length;
    await insert('northwind-freeze');
    await page
      .locator('[data-trouble="true"], [data-keepwarm="strip"] [data-action="copy-failed"]')
      .first()
      .waitFor({ timeout: 30_000 });
    expect(savesOf('northwind-freeze').length).toBe(saves);
  });
});
