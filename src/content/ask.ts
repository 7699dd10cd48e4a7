/** Asking the background from the page: the end of everything where it is gone. */
import browser from '../browser.ts';
import type { CatchUpCalls, PageCalls } from '../messages.ts';
import { asker, type Reply } from '../rpc.ts';

/** The extension was updated, disabled or removed under this page: this script can do nothing any more. */
export class Gone extends Error {
  override readonly name = 'Gone';
}

type Calls = PageCalls & CatchUpCalls;

const call = asker<Calls>();

export async function ask<K extends keyof Calls>(
  name: K,
  ...args: Parameters<Calls[K]>
): Promise<Reply<Calls, K>> {
  if (!isAlive()) throw new Gone();
  try {
    return await call(name, ...args);
  } catch (error) {
    if (!isAlive()) throw new Gone();
    throw error;
  }
}

/** False once the browser has cut this script off from its extension. */
export const isAlive = (): boolean => browser.runtime?.id !== undefined;
