/** Keeps the strip in the open thread: reads the thread where it is not known, shows what the background says of it. */
import { millisecondsInMinute as MINUTE } from 'date-fns/constants';
import type { Assessment, Draft } from '../core/assessment.ts';
import type { Choice } from '../core/choice.ts';
import { type Account, threadKey } from '../core/thread.ts';
import type { ThreadAnswer } from '../messages.ts';
import { clockOf } from '../ui/dates.ts';
import type { InsertFault, OpenThread, Result, Webmail } from '../webmail/webmail.ts';
import { ask } from './ask.ts';
import { isDarkBehind } from './host-theme.ts';
import type { Written } from './insert.ts';
import { insertNote } from './insert-note.tsx';
import { replyWatch } from './reply-watch.ts';
import { type InsertNews, renderStrip, type StripActions } from './strip.tsx';

export type ThreadStrip = {
  /** Shows, moves or takes away the strip, as the page now asks for. */
  look(account: Account): void;
  /** What was said of the thread may have changed. */
  stale(): void;
  /** Inserts the draft of the thread that is shown, if it has one. */
  insertHere(): void;
  /** `id` names the insert. */
  inserting(id: string, draft: Draft): void;
  inserted(id: string, draft: Draft, result: Result<Written, InsertFault>): void;
  clear(): void;
};

/** Asks for an insert from the strip; the page's life does it, so that popup and strip go the same way. */
export type StripDoor = {
  insert(draft: Draft): void;
  /** The note is not in the reply any more: the candidate has taken it out or thrown the reply away. */
  over(id: string, draft: Draft): void;
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
  let shown:
    | { readonly threadId: string; readonly assessment: Assessment; readonly siblings: readonly Assessment[] }
    | undefined;
  let drawn: readonly unknown[] | undefined;
  let news: News | undefined;
  const note = insertNote(page, () => webmail.notice?.(page) ?? openNow()?.strip);

  const reply = replyWatch(
    () => (webmail.compose?.replyBoxes(page).length ?? 0) > 0,
    () => {
      if (!news) return;
      const { id, draft } = news;
      news = undefined;
      door.over(id, draft);
      show(draft.account, openNow());
    },
  );

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
    const { assessment, siblings } = await answerFor(account, open);
    if (question !== asked) return;
    shown = assessment && { threadId: open.id, assessment, siblings };
    show(account, webmail.openThread(page));
  };

  const show = (account: Account, open: OpenThread | undefined): void => {
    if (!open || shown?.threadId !== open.id) {
      host.remove();
      return;
    }
    open.strip.put(host);
    const { assessment, siblings } = shown;
    const insert = news && isAbout(news, open) ? news.said : undefined;
    if (insert) note.clear();
    const isDark = isDarkBehind(host);
    // The host page changes all the time; the strip is drawn again only where it would look different.
    const drawing = [assessment, siblings, insert, Math.floor(Date.now() / MINUTE), isDark];
    if (drawn?.every((part, i) => part === drawing[i])) return;
    drawn = drawing;
    renderStrip(
      root,
      {
        assessment,
        siblings,
        clock: clockOf(assessment),
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
    takeOut: () => takeOut(account),
    copy: (text) => navigator.clipboard.writeText(text),
    decide: async (choice: Choice) => {
      const id = crypto.randomUUID();
      await ask('decide', account, id, goesTo, choice);
      return id;
    },
    undo: (id) => ask('undo', account, id),
  });

  const tell = (id: string, draft: Draft, said: InsertNews, back?: () => boolean): void => {
    const open = openNow();
    const newestId = open?.id === draft.threadId ? open.thread.newestId : '';
    news = { id, draft, newestId, said, ...(back && { back }) };
    show(draft.account, open);
    lookAtReply(open);
    if (said.state === 'going' || (open && isAbout(news, open) && host.isConnected)) note.clear();
    else note.show(draft, said);
  };

  const lookAtReply = (open: OpenThread | undefined): void =>
    reply.look(news?.said.state === 'inserted' && open !== undefined && isAbout(news, open));

  const takeOut = (account: Account): void => {
    if (!news?.back) return;
    const { back, ...rest } = news;
    const isOut = back();
    if (isOut) door.over(rest.id, rest.draft);
    news = { ...rest, said: { state: isOut ? 'taken out' : 'not taken out' } };
    show(account, openNow());
  };

  const openNow = (): OpenThread | undefined => {
    try {
      return webmail.openThread(page);
    } catch {
      return undefined;
    }
  };

  return {
    look(account) {
      note.keep();
      const open = webmail.openThread(page);
      const question = open
        ? `${threadKey(account, open.id)} ${open.thread.newestId} ${open.complete} ${open.thread.messages.length}`
        : '';
      if (open && question !== asked) {
        asked = question;
        renew(account, open, question).catch(door.failed);
      }
      if (!open) asked = '';
      lookAtReply(open);
      show(account, open);
    },
    stale() {
      asked = '';
    },
    insertHere() {
      const draft = shown?.assessment.draft;
      if (draft && draft.threadId === shown?.threadId) door.insert(draft);
    },
    inserting: (id, draft) => tell(id, draft, { state: 'going' }),
    inserted: (id, draft, result) =>
      tell(
        id,
        draft,
        result.ok
          ? {
              state: 'inserted',
              saved: result.value.saved,
              canTakeOut: result.value.takeOut !== undefined,
            }
          : { state: 'failed', fault: result.fault },
        result.ok ? result.value.takeOut : undefined,
      ),
    clear() {
      asked = '';
      shown = undefined;
      drawn = undefined;
      host.remove();
      note.clear();
    },
  };
}

/** What is to be told of an insert, for as long as its thread stands as it stood then. */
type News = {
  readonly id: string;
  readonly draft: Draft;
  readonly newestId: string;
  readonly said: InsertNews;
  readonly back?: () => boolean;
};

/** Once the note is sent, or an answer has come, "not sent" would be no longer true. An id that is not shown says neither. */
const isAbout = ({ draft, newestId }: News, { id, thread }: OpenThread): boolean =>
  draft.threadId === id &&
  threadKey(draft.account, id) === threadKey(thread.account, id) &&
  (newestId === '' || thread.newestId === '' || newestId === thread.newestId);
