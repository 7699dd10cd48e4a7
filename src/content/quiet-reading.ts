/** Reads threads one after the other without opening them: slowly, only while the tab is looked at, each but once. */
import type { Account, Thread } from '../core/thread.ts';
import type { Webmail } from '../webmail/webmail.ts';
import type { Turns } from './turns.ts';

/** Pause (ms) after a failure, besides that between two turns. */
const AFTER_FAILURE = 30_000;

type Wanted = { readonly threadId: string; readonly newestId: string };

export type QuietReading = {
  /** Puts these in front of what is still to be read, most urgent first; those of another account are dropped. */
  want(account: Account, threads: readonly Wanted[]): void;
  /** Forgets what is still to be read. */
  drop(): void;
};

export function quietReading(
  webmail: Webmail,
  page: Document,
  inTurn: Turns,
  found: (account: Account, thread: Thread) => Promise<void>,
  failed: (error: unknown) => void,
  signal: AbortSignal,
): QuietReading {
  const tried = new Set<string>();
  let queue: (Wanted & { readonly account: Account })[] = [];
  let running = false;

  const run = async (): Promise<void> => {
    if (running) return;
    running = true;
    while (!signal.aborted && page.visibilityState === 'visible') {
      const next = queue.shift();
      if (!next) break;
      tried.add(mark(next.account, next));
      const isRead = await inTurn(() => readOne(next));
      if (!isRead) await pause(AFTER_FAILURE);
    }
    running = false;
  };

  const readOne = async ({ account, ...wanted }: Wanted & { account: Account }): Promise<boolean> => {
    try {
      const thread = await webmail.readThread?.(page, account, wanted, signal);
      if (thread && !signal.aborted) await found(account, thread);
      return true;
    } catch (error) {
      if (!signal.aborted) failed(error);
      return false;
    }
  };

  page.addEventListener('visibilitychange', () => void run(), { signal });

  return {
    want(account, threads) {
      if (!webmail.readThread) return;
      const known = new Set(tried);
      const still = queue.filter((one) => one.account.address === account.address);
      queue = [...threads.map((wanted) => ({ ...wanted, account })), ...still].filter((one) => {
        const isNew = !known.has(mark(account, one));
        known.add(mark(account, one));
        return isNew;
      });
      void run();
    },
    drop() {
      queue = [];
    },
  };
}

const mark = (account: Account, { threadId, newestId }: Wanted): string =>
  `${account.address} ${threadId} ${newestId}`;

const pause = (ms: number): Promise<void> => new Promise((resume) => setTimeout(resume, ms));
