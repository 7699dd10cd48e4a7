/** Asking the background from the page: once more where it was just starting, and the end of everything where it is gone. */
import browser from '../browser.ts';
import type { PageCalls } from '../messages.ts';
import { asker, NoAnswer, type Reply } from '../rpc.ts';

/** The extension was updated, disabled or removed under this page: this script can do nothing any more. */
export class Gone extends Error {
  override readonly name = 'Gone';
}

/** Pauses (ms) before asking again. A killed worker wakes within some 150 ms; every call may be made twice. */
const PAUSES = [150, 600, 2_000];

const call = asker<PageCalls>();

export async function ask<K extends keyof PageCalls>(
  name: K,
  ...args: Parameters<PageCalls[K]>
): Promise<Reply<PageCalls, K>> {
  for (const pause of PAUSES) {
    if (!isAlive()) throw new Gone();
    try {
      return await call(name, ...args);
    } catch (error) {
      if (!isAlive()) throw new Gone();
      if (!isPassing(error)) throw error;
    }
    await new Promise((resume) => setTimeout(resume, pause));
  }
  return call(name, ...args);
}

/** False once the browser has cut this script off from its extension. */
export const isAlive = (): boolean => browser.runtime?.id !== undefined;

/** The worker was starting or stopped in the middle: browsers say it in words alone. */
const isPassing = (error: unknown): boolean =>
  error instanceof NoAnswer ||
  (error instanceof Error &&
    /Receiving end does not exist|message (port|channel) closed/i.test(error.message));
