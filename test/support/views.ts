/** What the extension has come to: its assessments, read from its own database in one of its own pages. */
import type { Page } from 'playwright';
import type { Assessment } from '../../src/core/assessment.ts';
import type { GmailServer } from '../stage/gmail/server.ts';

/** `page` is any page of the extension. Assessments come as they are stored, one a process. */
export const views = (page: Page): Promise<Assessment[]> =>
  page.evaluate(async () => {
    const [database] = await indexedDB.databases();
    if (!database?.name) return [];
    const opening = indexedDB.open(database.name);
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const reading = db.transaction('views').objectStore('views').getAll();
    const found = await new Promise<{ assessment: unknown }[]>((resolve, reject) => {
      reading.onsuccess = () => resolve(reading.result);
      reading.onerror = () => reject(reading.error);
    });
    db.close();
    return found.map(({ assessment }) => assessment as never);
  });

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
