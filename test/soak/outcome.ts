/** What the extension says of an insert, read from its own database. */
import type { Page } from 'playwright';
import { pause } from './turn.ts';

/** How long (ms) an insert may take with all its waiting: a page that begins and vanishes is told of after half a minute. */
const LONGEST = 60_000;

/** `done`, `done unsaved`, or the fault. `asker` is any page of the extension. */
export async function outcomeOf(asker: Page, id: string): Promise<string> {
  for (const end = Date.now() + LONGEST; Date.now() < end; await pause(100)) {
    const { state, saved, fault } = await insertOf(asker, id);
    if (state === 'done') return saved ? 'done' : 'done unsaved';
    if (state === 'failed') return fault ?? 'failed';
  }
  return 'no word';
}

/** Nobody can say what stands in the reply. */
export const isUnsure = (outcome: string): boolean => outcome === 'page left' || outcome === 'no word';

export const isDone = (outcome: string): boolean => outcome.startsWith('done');

type Told = { readonly state?: string; readonly saved?: boolean; readonly fault?: string };

const insertOf = (page: Page, id: string): Promise<Told> =>
  page.evaluate(async (key) => {
    const opening = indexedDB.open('keepwarm');
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const reading = db.transaction('inserts').objectStore('inserts').get(key);
    const found = await new Promise<Told | undefined>((resolve) => {
      reading.onsuccess = () => resolve(reading.result);
      reading.onerror = () => resolve(undefined);
    });
    db.close();
    return found ?? {};
  }, id);
