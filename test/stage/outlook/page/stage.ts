/** What every part of the running page shares: the document, the mailbox, the switches, and what has happened. */
import type { Html } from '../../gmail/html.ts';
import type { OutlookAccount } from '../model.ts';
import type { OutlookOptions } from '../options.ts';
import { type Words, wordsOf } from '../words.ts';

export type PageData = {
  readonly account: OutlookAccount;
  readonly options: OutlookOptions;
  /** Epoch milliseconds. */
  readonly now: number;
};

/** A change that the page tells the server of. */
export type Change =
  | {
      readonly kind: 'draft' | 'send';
      readonly conversation: string;
      readonly draft: string;
      readonly text: string;
      readonly to: readonly string[];
    }
  | { readonly kind: 'discard'; readonly conversation: string; readonly draft: string }
  | { readonly kind: 'read'; readonly conversation: string };

/** What happened in this page since it was loaded. */
export type PageLog = {
  readonly saves: Change[];
  readonly sends: Change[];
  readonly discards: Change[];
  /** Conversations that were opened, and those marked as read. */
  readonly opens: string[];
  readonly reads: string[];
  /** What was searched for. */
  readonly searches: string[];
};

export type Server = (action: string, body: unknown) => Promise<unknown>;

export type Stage = {
  readonly win: Window & typeof globalThis;
  readonly doc: Document;
  account: OutlookAccount;
  readonly options: OutlookOptions;
  readonly words: Words;
  /** Names this load of the page. */
  readonly load: string;
  readonly now: () => number;
  readonly log: PageLog;
  readonly setHtml: (element: Element, html: Html) => void;
  readonly after: (ms: number) => Promise<void>;
  readonly tell: (change: Change) => Promise<void>;
  /** Reads the mailbox again. */
  readonly refresh: () => Promise<void>;
};

export function createStage(win: Window & typeof globalThis, data: PageData, ask: Server): Stage {
  const log: PageLog = { saves: [], sends: [], discards: [], opens: [], reads: [], searches: [] };
  const kept = { draft: log.saves, send: log.sends, discard: log.discards };
  const started = Date.now();
  const stage: Stage = {
    win,
    doc: win.document,
    account: data.account,
    options: data.options,
    words: wordsOf(data.options.language),
    load: String(started),
    now: () => data.now + (Date.now() - started),
    log,
    setHtml(element, html) {
      element.innerHTML = html.html;
    },
    after: (ms) => new Promise((resolve) => win.setTimeout(resolve, ms)),
    async tell(change) {
      if (change.kind === 'read') log.reads.push(change.conversation);
      else kept[change.kind].push(change);
      await ask('UpdateItem', change);
    },
    async refresh() {
      stage.account = ((await ask('FindConversation', {})) as OutlookAccount | undefined) ?? stage.account;
    },
  };
  return stage;
}
