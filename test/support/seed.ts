/// <reference types="chrome" />
/** Puts threads into the extension's own database, as if they had been read, and lets the background assess them. */
import type { Page } from 'playwright';
import type { ThreadFacts } from '../../src/core/facts.ts';
import type { Account } from '../../src/core/thread.ts';

/** `page` is any page of the extension. */
export async function seed(page: Page, account: Account, threads: readonly ThreadFacts[]): Promise<void> {
  const key = `${account.webmail}/${account.address}`;
  const rows = threads.map((facts) => ({
    key: facts.key,
    account: key,
    hiring: true,
    live: 1,
    facts,
    readAt: facts.checkedAt,
  }));
  await page.waitForFunction(isInstalled, undefined, { polling: 50 });
  // In portions: a message to the page has its limits.
  for (let at = 0; at < rows.length; at += 1_000)
    await page.evaluate(putRows, { account, key, rows: rows.slice(at, at + 1_000) });
  await ask(page, 'undoFor', 'nothing');
}

/** Asks the background as our own pages do. */
export const ask = (page: Page, call: string, ...args: unknown[]): Promise<unknown> =>
  page.evaluate((message) => chrome.runtime.sendMessage(message), { call, args });

/** Runs in the page. Right after its installation the background drops the facts of an earlier version: none is seeded before. */
async function isInstalled(): Promise<boolean> {
  const opening = indexedDB.open('keepwarm');
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const reading = db.transaction('meta').objectStore('meta').get('factsVersion');
  await new Promise((resolve) => {
    reading.onsuccess = resolve;
  });
  db.close();
  return reading.result !== undefined;
}

type Rows = { readonly account: Account; readonly key: string; readonly rows: readonly unknown[] };

/** Runs in the page. */
async function putRows({ account, key, rows }: Rows): Promise<void> {
  const opening = indexedDB.open('keepwarm');
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const writing = db.transaction(['threads', 'accounts'], 'readwrite');
  for (const row of rows) writing.objectStore('threads').put(row);
  const accounts = writing.objectStore('accounts');
  const held = accounts.get(key);
  held.onsuccess = () => {
    if (held.result) return;
    const url = 'https://mail.google.com/mail/u/0/#all/{thread}';
    accounts.put({ key, account, name: '', aliases: [], url, paused: false, seenAt: Date.now() });
  };
  await new Promise<void>((resolve, reject) => {
    writing.oncomplete = () => resolve();
    writing.onerror = () => reject(writing.error);
  });
  db.close();
}
