/** What the extension has come to: its assessments, read from its own database in one of its own pages. */
import type { Page } from 'playwright';
import type { Assessment } from '../../src/core/assessment.ts';
import type { GmailServer } from '../stage/gmail/server.ts';

/** `page` is any page of the extension. Assessments come as they are stored, one a process. */
export const views = async (page: Page): Promise<Assessment[]> =>
  ((await page.evaluate(stored, 'views')) as { assessment: Assessment }[]).map(
    ({ assessment }) => assessment,
  );

/**
 * Resolves when the extension knows the thread whose key ends in `/id`, whatever it thinks of it. A page that goes on to the
 * next thread earlier may well take the thread away before it was read: a busy machine is slower than any fixed wait.
 */
export async function known(page: Page, id: string, limit = 20_000): Promise<void> {
  const end = Date.now() + limit;
  const isKnown = async () =>
    ((await page.evaluate(stored, 'threads')) as { key: string }[]).some(({ key }) => key.endsWith(`/${id}`));
  while (!(await isKnown())) {
    if (Date.now() > end) throw new Error(`Thread ${id} was not read within ${limit / 1000} s`);
    await new Promise((wait) => setTimeout(wait, 50));
  }
}

/** All rows of a table of the extension's database. `page` is any page of the extension. */
export const rowsOf = (page: Page, table: string): Promise<unknown[]> => page.evaluate(stored, table);

/** All that a table of the extension's database holds; runs in a page of the extension. */
async function stored(table: string): Promise<unknown[]> {
  const [database] = await indexedDB.databases();
  if (!database?.name) return [];
  const opening = indexedDB.open(database.name);
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const reading = db.transaction(table).objectStore(table).getAll();
  const found = await new Promise<unknown[]>((resolve, reject) => {
    reading.onsuccess = () => resolve(reading.result);
    reading.onerror = () => reject(reading.error);
  });
  db.close();
  return found;
}

/** The assessment of the thread of that name; undefined where there is none. */
export const viewOf = (all: readonly Assessment[], gmail: GmailServer, account: number, slug: string) => {
  const { legacyId } = gmail.thread(account, slug);
  return all.find(({ threads }) => threads.some((key) => key.endsWith(`/${legacyId}`)));
};

/** Resolves when the extension has read quietly what it wanted to: no print view was asked for in the last seconds. */
export async function readingEnds(gmail: GmailServer, quiet = 5_000, limit = 180_000): Promise<number> {
  const prints = () => gmail.log.filter(({ kind }) => kind === 'print').length;
  const end = Date.now() + limit;
  let seen = prints();
  let since = Date.now();
  while (Date.now() - since < quiet) {
    if (Date.now() > end) throw new Error(`Still reading after ${limit / 1000} s and ${seen} threads`);
    await new Promise((wait) => setTimeout(wait, 200));
    if (prints() === seen) continue;
    seen = prints();
    since = Date.now();
  }
  return seen;
}
