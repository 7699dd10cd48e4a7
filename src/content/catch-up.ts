/**
 * Catches up in this tab, one act after the other, for as long as the background has something to do for it and the tab is
 * looked at. What is done and what is left is kept by the background: this script may end at any moment.
 */
import type { CatchUpNews } from '../core/catch-up/news.ts';
import type { Account } from '../core/thread.ts';
import type { CatchUpAnswer, Deed } from '../messages.ts';
import { SelectorError } from '../webmail/dom.ts';
import type { Search, Webmail } from '../webmail/webmail.ts';
import { ask } from './ask.ts';
import type { Turns } from './turns.ts';

/** How often (ms) it tells that it is still there while it waits, and looks whether somebody has said otherwise. */
const PULSE = 30_000;

export type CatchUp = {
  /** Something may have changed: whose page it is, or what is to be done. */
  look(account: Account | undefined): void;
};

export type CatchUpDoors = {
  /** Shows what there is to tell; nothing where there is none. */
  tell(news: CatchUpNews | undefined): void;
  /** Now the mailbox is gone through: what else would be read meanwhile is found by that. */
  begins(): void;
  failed(error: unknown): void;
};

export function catchUp(
  webmail: Webmail,
  page: Document,
  life: string,
  inTurn: Turns,
  doors: CatchUpDoors,
  signal: AbortSignal,
): CatchUp {
  let account: Account | undefined;
  let running = false;
  /** Somebody has looked while it was running. */
  let again = false;
  /** Ends a wait. */
  let wake = (): void => undefined;

  const isLookedAt = (): boolean => page.visibilityState === 'visible';

  const run = async (search: Search, owner: Account): Promise<void> => {
    let deed: Deed | null = null;
    // From one act to the next, so that the pauses and all that goes with it are counted.
    let since = performance.now();
    while (!signal.aborted) {
      const answer: CatchUpAnswer = await ask('nextStep', owner, life, deed);
      if (owner.address === account?.address) doors.tell(answer.news);
      await giveBack(search, answer);
      if (answer.do === 'rest') return;
      doors.begins();
      deed = answer.do === 'wait' ? await waited(owner, answer.for) : await done(search, owner, answer);
      if (deed && 'took' in deed) deed = { ...deed, took: performance.now() - since };
      since = performance.now();
    }
  };

  const done = async (
    search: Search,
    owner: Account,
    answer: Extract<CatchUpAnswer, { do: 'list' | 'read' }>,
  ): Promise<Deed> =>
    inTurn(async () => {
      // It may have waited for its turn: only what is looked at is gone through.
      const why = restOf(owner);
      if (why) return { did: 'rest', why };
      const did = await act(search, owner, answer).catch((error: unknown) => failure(answer, error));
      // A page that was hidden in the middle shows nothing in good time: that is no fault of the webmail's.
      const since = did.did === 'fail' ? restOf(owner) : undefined;
      return since ? { did: 'rest', why: since } : did;
    });

  const act = async (
    search: Search,
    owner: Account,
    answer: Extract<CatchUpAnswer, { do: 'list' | 'read' }>,
  ): Promise<Deed> => {
    if (answer.do === 'read') {
      const { threadId } = answer.find;
      const result = await search.read(page, owner, answer.find, signal);
      if (!result.ok) return { did: 'fail', threadId, fault: result.fault };
      return { did: 'read', threadId, thread: result.value, took: 0 };
    }
    const { sweep, since, words, at } = answer;
    const place = search.place(page);
    const result = await search.list(page, owner, { since, words }, at, signal);
    if (!result.ok) return { did: 'fail', fault: result.fault };
    return {
      did: 'list',
      sweep,
      ...(at !== undefined && { at }),
      ...result.value,
      took: 0,
      ...(place !== undefined && { place }),
    };
  };

  const failure = (answer: Extract<CatchUpAnswer, { do: 'list' | 'read' }>, error: unknown): Deed => {
    doors.failed(error);
    return {
      did: 'fail',
      ...(answer.do === 'read' && { threadId: answer.find.threadId }),
      fault: error instanceof SelectorError ? 'not understood' : 'no answer',
    };
  };

  const restOf = (owner: Account): Extract<Deed, { did: 'rest' }>['why'] | undefined => {
    if (webmail.account(page)?.address !== owner.address) return 'signed out';
    return isLookedAt() ? undefined : 'hidden';
  };

  const waited = async (owner: Account, milliseconds: number): Promise<Deed | null> => {
    await new Promise<void>((resume) => {
      const timer = setTimeout(resume, Math.min(milliseconds, PULSE));
      wake = () => {
        clearTimeout(timer);
        resume();
      };
    });
    const why = restOf(owner);
    return why ? { did: 'rest', why } : null;
  };

  const giveBack = async (search: Search, { place }: CatchUpAnswer): Promise<void> => {
    if (place !== undefined && search.place(page) === undefined) await search.goBack(page, place, signal);
  };

  const start = async (): Promise<void> => {
    const { search } = webmail;
    again = true;
    wake();
    if (!search || running || signal.aborted || !isLookedAt()) return;
    running = true;
    try {
      while (again && account && isLookedAt()) {
        again = false;
        await run(search, account);
      }
    } finally {
      running = false;
    }
  };

  const begin = (): void => void start().catch(doors.failed);
  page.addEventListener('visibilitychange', begin, { signal });

  return {
    look(now) {
      account = now;
      begin();
    },
  };
}
