/** The life of a webmail's page: it changed → read what is visible → tell the background → show what it answers. */
import type { Assessment, Draft } from '../core/assessment.ts';
import { type Account, type Thread, threadKey } from '../core/thread.ts';
import type { Inserted, SeenRow } from '../messages.ts';
import { SelectorError } from '../webmail/dom.ts';
import type { InsertFault, Result, Row, Webmail } from '../webmail/webmail.ts';
import { ask, Gone } from './ask.ts';
import { badges } from './badges.ts';
import { catchUp } from './catch-up.ts';
import { catchUpPanel } from './catch-up-panel.tsx';
import { insertDraft, type Written } from './insert.ts';
import { quietReading } from './quiet-reading.ts';
import { serveTab } from './serve-tab.ts';
import { threadStrip } from './thread-strip.ts';
import { turns } from './turns.ts';

export function live(webmail: Webmail, page: Document, end: AbortController): void {
  const { signal } = end;
  const marks = badges(page);
  const insertAsked = (draft: Draft): void => attempt(() => insertNow(crypto.randomUUID(), draft));
  const over = (id: string, { account: whose }: Draft): void => attempt(() => ask('insertOver', whose, id));
  const strip = threadStrip(webmail, page, { insert: insertAsked, over, failed }, signal);
  const inTurn = turns();
  const reading = quietReading(webmail, page, inTurn, tellThread, failed, signal);
  let account: Account | undefined;
  let paused = false;
  let shown: ReadonlyMap<string, Assessment> = new Map();
  /** What was last asked for, so that a repainted list asks nothing again. */
  let asked = '';
  /** Inserts that this page has taken up: the same one, told twice, is put in once. */
  const begun = new Set<string>();
  /** Tells this script from the one that the page has after it is loaded anew. */
  const life = crypto.randomUUID();
  const noticePlace = () => webmail.notice?.(page);
  const panel = catchUpPanel(page, noticePlace, {
    steer: (act) => attempt(() => account && ask('steer', account, act)),
    open: ({ goesTo }) =>
      attempt(
        () => account && webmail.compose?.goTo(page, goesTo.slice(threadKey(account, '').length), signal),
      ),
  });
  const back = catchUp(
    webmail,
    page,
    life,
    inTurn,
    { tell: panel.show, begins: reading.drop, failed },
    signal,
  );

  const look = (): void => {
    attempt(() => lookAtAccount());
    panel.keep();
    if (!account || paused) {
      marks.clear();
      strip.clear();
      return;
    }
    attempt(() => lookAtList());
    const owner = account;
    attempt(() => strip.look(owner));
  };

  const lookAtAccount = (): void => {
    const now = webmail.account(page);
    if (now?.address === account?.address) return;
    account = now;
    shown = new Map();
    asked = '';
    if (now) void attempt(() => greet(now));
    else back.look(undefined);
  };

  const greet = async (now: Account): Promise<void> => {
    const welcome = await ask('hello', now, webmail.threadAddress(page), life);
    paused = welcome.paused;
    reading.want(now, welcome.toCheck);
    const { search } = webmail;
    if (search) await ask('canLookBack', now, search.home(page), search.marksRead);
    back.look(now);
    if (welcome.insert) await insertNow(welcome.insert.id, welcome.insert.draft);
    look();
  };

  const lookAtList = (): void => {
    const rows = webmail.rows(page);
    marks.paint(rows, shown);
    const question = rows.map(({ threadId, newestId }) => `${threadId}:${newestId}`).join(' ');
    if (!account || rows.length === 0 || question === asked) return;
    asked = question;
    const asker = account;
    void attempt(async () => {
      const answer = await ask('listSeen', asker, rows.map(seenRow));
      if (asker !== account) return;
      shown = renewed(shown, rows, answer.shown);
      const newest = new Map(rows.map(({ threadId, newestId }) => [threadId, newestId]));
      reading.want(
        asker,
        answer.toRead.map((threadId) => ({ threadId, newestId: newest.get(threadId) ?? threadId })),
      );
      attempt(() => marks.paint(webmail.rows(page), shown));
    });
  };

  async function tellThread(owner: Account, thread: Thread): Promise<void> {
    await ask('threadSeen', owner, thread);
  }

  const insertNow = async (id: string, draft: Draft): Promise<void> => {
    if (begun.has(id)) return;
    begun.add(id);
    strip.inserting(id, draft);
    const mayBegin = () => ask('insertBegins', id, draft, life);
    const result = await insertDraft(webmail, page, draft, mayBegin, signal).catch((error: unknown) => {
      failed(error);
      return { ok: false, fault: 'page gone' } as const;
    });
    strip.inserted(id, draft, result);
    await ask('insertEnded', draft.account, id, toTell(result));
  };

  function failed(error: unknown): void {
    if (error instanceof Gone) {
      end.abort();
      return;
    }
    if (error instanceof SelectorError)
      void attempt(() => ask('pageNotUnderstood', error.webmail, error.selector, error.outline));
    else console.warn('Keepwarm:', error);
  }

  /** What cannot be read stops its own part alone. */
  function attempt(act: () => unknown): void {
    try {
      const result = act();
      if (result instanceof Promise) result.catch(failed);
    } catch (error) {
      failed(error);
    }
  }

  serveTab(signal, {
    whose: () => account,
    insert: ([id, draft]) => attempt(() => insertNow(id, draft)),
    show: ([threadId]) => attempt(() => webmail.compose?.goTo(page, threadId, signal)),
    insertHere: () => strip.insertHere(),
    changed: () => {
      asked = '';
      strip.stale();
      look();
      back.look(account);
    },
  });
  webmail.watch(page, look, signal);
  signal.addEventListener('abort', () => {
    marks.clear();
    strip.clear();
    panel.show(undefined);
  });
  look();
}

/** What can be told of a result in a message. */
const toTell = (result: Result<Written, InsertFault>): Result<Inserted, InsertFault> =>
  result.ok ? { ok: true, value: { saved: result.value.saved } } : result;

const seenRow = ({ element: _element, badge: _badge, ...row }: Row): SeenRow => row;

/** What is shown of these rows is what was answered now; of other rows it stays. */
function renewed(
  shown: ReadonlyMap<string, Assessment>,
  rows: readonly Row[],
  answered: Readonly<Record<string, Assessment>>,
): ReadonlyMap<string, Assessment> {
  const renewed = new Map(shown);
  for (const { threadId } of rows) {
    const assessment = answered[threadId];
    if (assessment) renewed.set(threadId, assessment);
    else renewed.delete(threadId);
  }
  return renewed;
}
