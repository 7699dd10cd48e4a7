/// <reference types="chrome" />
/** What Keepwarm asks in the popup, answered by mouse and by keyboard alone; and the popup as it changes while it is open. */
import type { Locator, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { MessageFacts, ThreadFacts } from '../../src/core/facts.ts';
import { type Browser, launch } from '../support/chromium.ts';
import { account, messageFacts, robin, threadFacts } from '../support/facts.ts';
import { ask, seed } from '../support/seed.ts';
import { views } from '../support/views.ts';

const DAY = 86_400_000;
const now = Date.now();
const ago = (days: number, changes: Partial<MessageFacts> = {}): MessageFacts =>
  messageFacts({ id: `m${days}`, sentAt: now - days * DAY, ...changes });
const mine = (days: number): MessageFacts =>
  ago(days, { by: 'candidate', from: robin, to: [messageFacts().from] });

const thread = (id: string, changes: Partial<ThreadFacts>): ThreadFacts =>
  threadFacts({
    id,
    company: id,
    domain: `${id}.example`,
    messages: [ago(20), mine(19)],
    checkedAt: now,
    ...changes,
  });
const tailspin = { company: 'Tailspin', domain: 'tailspin.example' };
const threads = [
  thread('coffee', { verdict: { is: 'unsure', score: 2, evidence: [] }, subject: 'A coffee' }),
  thread('designer', { ...tailspin, role: 'Designer' }),
  thread('engineer', { ...tailspin, role: 'Engineer' }),
  thread('unnamed', { ...tailspin, subject: 'Next steps', messages: [ago(12), mine(11)] }),
];

let browser: Browser;
let popup: Page;

beforeAll(async () => {
  browser = await launch({});
  const page = await browser.openExtensionPage('src/pages/welcome/index.html');
  await seed(page, account, threads);
  await page.close();
}, 120_000);
afterAll(() => browser?.close());
beforeEach(async () => {
  popup = await browser.openPopup();
  await popup.locator('[data-thread]').first().waitFor({ timeout: 10_000 });
});
afterEach(async () => {
  const undo = popup.locator('[data-action="undo"]');
  for (let i = 0; i < 10 && !popup.isClosed() && (await undo.isVisible()); i += 1)
    await undo.click({ timeout: 1_000 }).catch(() => undefined);
  await popup.close();
});

const row = (id: string): Locator => popup.locator(`[data-thread$="/${id}"]`);
const viewOf = async (id: string) =>
  (await views(popup)).find((view) => view.threads.some((key) => key.endsWith(`/${id}`)));
const sectionOf = async (id: string): Promise<string | null> => {
  const found = popup.locator('[data-section]').filter({ has: row(id) });
  return (await found.count()) > 0 ? found.getAttribute('data-section') : null;
};
const stands = (id: string) => expect.poll(() => sectionOf(id), { timeout: 15_000 });

async function byKeyboard(button: Locator): Promise<void> {
  for (let i = 0; i < 80; i += 1) {
    if (await button.evaluate((element) => element === document.activeElement)) {
      await popup.keyboard.press('Enter');
      return;
    }
    await popup.keyboard.press('Tab');
  }
  throw new Error('It cannot be reached by Tab');
}

describe.each([
  ['mouse', (button: Locator) => button.click()],
  ['keyboard', byKeyboard],
])('by %s', (_, press) => {
  const answer = (id: string, name: string) => row(id).locator(`[data-action="${name}"]`);
  /** The list may still look as it did before the act: only what is told says that it was taken back. */
  const takeBack = async () => {
    await press(popup.locator('[data-action="undo"]'));
    await expect.poll(() => popup.locator('.bar p').innerText(), { timeout: 15_000 }).toContain('Taken back');
  };

  test('is it hiring? yes, and undone; no, and undone', async () => {
    await stands('coffee').toBe('ask');
    await press(answer('coffee', 'hiring'));
    await stands('coffee').toBe('overdue');
    await takeBack();
    await stands('coffee').toBe('ask');
    await press(answer('coffee', 'not-hiring'));
    await stands('coffee').toBe(null);
    expect((await viewOf('coffee'))?.group ?? 'none').toBe('none');
    await takeBack();
    await stands('coffee').toBe('ask');
  });

  test('which of these? one of them, and undone; none of them', async () => {
    await stands('unnamed').toBe('ask');
    await expect
      .poll(() => row('unnamed').locator('.answers').innerText())
      .toMatch(/Designer.*Engineer|Engineer.*Designer/s);
    await press(row('unnamed').locator('.answers button', { hasText: 'Engineer' }));
    await expect.poll(async () => (await viewOf('engineer'))?.threads.length, { timeout: 15_000 }).toBe(2);
    expect((await viewOf('designer'))?.threads.length).toBe(1);
    await takeBack();
    await stands('unnamed').toBe('ask');
    await press(answer('unnamed', 'alone'));
    await stands('unnamed').toBe('overdue');
    expect((await viewOf('unnamed'))?.threads.length).toBe(1);
  });

  test('the picture of the whole search', async () => {
    const opened = browser.context.waitForEvent('page');
    // The popup closes while the key is still down.
    await press(popup.locator('[data-action="pipeline"]')).catch(() => undefined);
    const page = await opened;
    await page.locator('.line').first().waitFor();
    await page.close();
  });
});

describe('while it is open', () => {
  test('what is decided and read elsewhere shows at once, also when the worker was stopped', async () => {
    const other = await browser.openExtensionPage('src/pages/options/index.html');
    const key = threads[1]?.key;
    await stands('designer').toBe('overdue');
    await ask(other, 'decideFor', 'elsewhere', key, { field: 'closed', value: true });
    await stands('designer').toBe(null);
    await browser.killWorker();
    await ask(other, 'undoFor', 'elsewhere');
    await stands('designer').toBe('overdue');
    const answered = { ...threads[1], messages: [ago(20), mine(19), ago(1, { id: 'new' })] } as ThreadFacts;
    await seed(other, account, [{ ...answered, newestId: 'new', checkedAt: now + 1 }]);
    await stands('designer').toBe('coming up');
    await other.close();
  });

  test('an offer that is recorded, and taken back', async () => {
    const other = await browser.openExtensionPage('src/pages/options/index.html');
    expect(await popup.locator('.offers-note').count()).toBe(0);
    await ask(other, 'saveTimeline', 'offer', { offers: [{ company: 'Contoso', at: now }], finalRounds: [] });
    await expect
      .poll(() => popup.locator('.offers-note').innerText(), { timeout: 15_000 })
      .toContain('Contoso');
    await ask(other, 'undoFor', 'offer');
    await expect.poll(() => popup.locator('.offers-note').count(), { timeout: 15_000 }).toBe(0);
    await other.close();
  });
});
