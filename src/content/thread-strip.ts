/** Keeps the strip in the open thread: reads the thread where it is not known, shows what the background says of it. */
import { millisecondsInMinute as MINUTE } from 'date-fns/constants';
import type { Assessment, Draft } from '../core/assessment.ts';
import type { Choice } from '../core/choice.ts';
import { type Account, threadKey } from '../core/thread.ts';
import type { Inserted, ThreadAnswer } from '../messages.ts';
import type { InsertFault, OpenThread, Result, Webmail } from '../webmail/webmail.ts';
import { ask } from './ask.ts';
import { isDarkBehind } from './host-theme.ts';
import { type InsertNews, renderStrip, type StripActions } from './strip.tsx';

export type ThreadStrip = {
  /** Shows, moves or takes away the strip, as the page now asks for. */
  look(account: Account): void;
  /** What was said of the thread may have changed. */
  stale(): void;
  /** Inserts the draft of the thread that is shown, if it has one. */
  insertHere(): void;
  inserting(draft: Draft): void;
  inserted(draft: Draft, result: Result<Inserted, InsertFault>): void;
  clear(): void;
};

/** Asks for an insert from the strip; the page's life does it, so that popup and strip go the same way. */
export type StripDoor = {
  insert(draft: Draft): void;
  failed(error: unknown): void;
};

export function threadStrip(
  webmail: Webmail,
  page: Document,
  door: StripDoor,
  signal: AbortSignal,
): ThreadStrip {
  const host = page.createElement('div');
  host.dataset.keepwarm = 'strip';
  const root = host.attachShadow({ mode: 'open' });
  /** The state of the open thread that was last asked about. */
  let asked = '';
  let shown: { readonly threadId: string; readonly assessment: Assessment } | undefined;
  let drawn: readonly unknown[] | undefined;
  let news: { readonly threadId: string; readonly said: InsertNews } | undefined;

  const answerFor = async (account: Account, open: OpenThread): Promise<ThreadAnswer> => {
    const { id, thread, complete } = open;
    const answer = await ask('threadShown', account, id, thread.newestId, thread.messages.length);
    if (answer.known) return answer;
    // Collapsed messages are not in the page: where there is a quiet way, it reads all of them.
    const whole =
      complete || !webmail.readThread
        ? thread
        : await webmail.readThread(page, account, { threadId: id, newestId: thread.newestId }, signal);
    return ask('threadSeen', account, whole);
  };

  const renew = async (account: Account, open: OpenThread, question: string): Promise<void> => {
    const { assessment } = await answerFor(account, open);
    if (question !== asked) return;
    shown = assessment && { threadId: open.id, assessment };
    show(account, webmail.openThread(page));
  };

  const show = (account: Account, open: OpenThread | undefined): void => {
    if (!open || shown?.threadId !== open.id) {
      host.remove();
      return;
    }
    open.strip.put(host);
    const { assessment } = shown;
    const insert = news?.threadId === open.id ? news.said : undefined;
    const isDark = isDarkBehind(host);
    // The host page changes all the time; the strip is drawn again only where it would look different.
    const drawing = [assessment, insert, Math.floor(Date.now() / MINUTE), isDark];
    if (drawn?.every((part, i) => part === drawing[i])) return;
    drawn = drawing;
    renderStrip(
      root,
      {
        assessment,
        siblings: [],
        clock: { now: Date.now(), timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone },
        isDark,
        ...(insert ? { insert } : {}),
      },
      actions(account, assessment),
    );
  };

  const actions = (account: Account, { goesTo, draft }: Assessment): StripActions => ({
    insert: (text) => {
      if (draft) door.insert({ ...draft, text });
    },
    takeOut: () => undefined,
    copy: (text) => navigator.clipboard.writeText(text),
    decide: async (choice: Choice) => {
      const id = crypto.randomUUID();
      await ask('decide', account, id, goesTo, choice);
      return id;
    },
    undo: (id) => ask('undo', account, id),
  });

  const tell = (draft: Draft, said: InsertNews): void => {
    news = { threadId: draft.threadId, said };
    show(draft.account, webmail.openThread(page));
  };

  return {
    look(account) {
      const open = webmail.openThread(page);
      const question = open
        ? `${threadKey(account, open.id)} ${open.thread.newestId} ${open.complete} ${open.thread.messages.length}`
        : '';
      if (open && question !== asked) {
        asked = question;
        renew(account, open, question).catch(door.failed);
      }
      if (!open) asked = '';
      show(account, open);
    },
    stale() {
      asked = '';
    },
    insertHere() {
      const draft = shown?.assessment.draft;
      if (draft && draft.threadId === shown?.threadId) door.insert(draft);
    },
    inserting: (draft) => tell(draft, { state: 'going' }),
    inserted: (draft, result) =>
      tell(
        draft,
        result.ok
          ? { state: 'inserted', saved: result.value.saved, canTakeOut: false }
          : { state: 'failed', fault: result.fault },
      ),
    clear() {
      asked = '';
      shown = undefined;
      drawn = undefined;
      host.remove();
    },
  };
}
