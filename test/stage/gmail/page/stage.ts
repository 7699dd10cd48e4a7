/** What every part of the running page shares: the document, the mailbox, the switches, and what has happened. */
import type { Html } from '../html.ts';
import type { GmailAccount } from '../model.ts';
import type { GmailOptions } from '../options.ts';
import { type Words, wordsOf } from '../words.ts';

/** What the server gives the page to start with. */
export type PageData = {
  readonly account: GmailAccount;
  readonly options: GmailOptions;
  /** Epoch milliseconds. */
  readonly now: number;
};

/** A change that the page tells the server of. Gmail sends them all to one address. */
export type Change =
  | {
      readonly kind: 'draft' | 'send';
      readonly thread: string;
      readonly draftId: string;
      readonly text: string;
      readonly to: readonly string[];
    }
  | { readonly kind: 'discard'; readonly thread: string; readonly draftId: string }
  | { readonly kind: 'read'; readonly thread: string };

/** What happened in this page since it was loaded. */
export type PageLog = {
  readonly saves: Change[];
  readonly sends: Change[];
  readonly discards: Change[];
  /** Legacy ids of threads that were opened, and of those marked as read. */
  readonly opens: string[];
  readonly reads: string[];
};

export type Stage = {
  readonly win: Window & typeof globalThis;
  readonly doc: Document;
  account: GmailAccount;
  readonly options: GmailOptions;
  readonly words: Words;
  readonly now: () => number;
  readonly log: PageLog;
  readonly nextId: () => string;
  readonly setHtml: (element: Element, html: Html) => void;
  readonly after: (ms: number) => Promise<void>;
  /** Acts when the element is pressed. `fully`: only on mousedown, mouseup and click, as Gmail's buttons demand. */
  readonly onPress: (element: Element, act: (event: Event) => void, fully?: boolean) => void;
  readonly tell: (change: Change) => Promise<void>;
  /** Reads the mailbox again. */
  readonly refresh: () => Promise<void>;
};

export type Server = (path: string, body: unknown) => Promise<unknown>;

export function createStage(win: Window & typeof globalThis, data: PageData, ask: Server): Stage {
  const doc = win.document;
  const policy = trustedHtml(win);
  const log: PageLog = { saves: [], sends: [], discards: [], opens: [], reads: [] };
  const kept = { draft: log.saves, send: log.sends, discard: log.discards };
  const started = Date.now();
  let ids = 0;
  const stage: Stage = {
    win,
    doc,
    account: data.account,
    options: data.options,
    words: wordsOf(data.options.language),
    now: () => data.now + (Date.now() - started),
    log,
    nextId: () => {
      ids += 1;
      return `:${ids.toString(36)}`;
    },
    setHtml(element, html) {
      element.innerHTML = policy(html.html);
    },
    after: (ms) => new Promise((resolve) => win.setTimeout(resolve, ms)),
    onPress: pressing(doc),
    async tell(change) {
      if (change.kind === 'read') log.reads.push(change.thread);
      else kept[change.kind].push(change);
      await ask(`/sync/u/${data.account.index}/i/s?hl=${data.options.language}&c=0&rt=r&pt=ji`, change);
    },
    async refresh() {
      stage.account = (await ask(`/sync/u/${data.account.index}/i/bv?rt=r&pt=ji`, {})) as GmailAccount;
    },
  };
  return stage;
}

type Policies = {
  createPolicy(
    name: string,
    rules: { createHTML(text: string): string },
  ): { createHTML(text: string): string };
};

/** The page sends the same policy header as Gmail, and so must trust its own markup by name. */
function trustedHtml(win: Window): (text: string) => string {
  const policies = (win as Window & { trustedTypes?: Policies }).trustedTypes;
  const policy = policies?.createPolicy('stage', { createHTML: (text) => text });
  return policy ? (text) => policy.createHTML(text) : (text) => text;
}

/** Gmail listens high up in the document, and to the whole press on its buttons: a lone click opens nothing there. */
function pressing(doc: Document): Stage['onPress'] {
  const acts = new WeakMap<Element, { act: (event: Event) => void; fully: boolean }>();
  const found = (event: Event): Element | undefined => {
    let at = event.target as Element | null;
    while (at && !acts.has(at)) at = at.parentElement;
    return at ?? undefined;
  };
  let down: Element | undefined;
  let up: Element | undefined;
  doc.addEventListener('mousedown', (event) => {
    down = found(event);
    up = undefined;
  });
  doc.addEventListener('mouseup', (event) => {
    up = found(event);
  });
  doc.addEventListener('click', (event) => {
    const element = found(event);
    const entry = element && acts.get(element);
    if (entry && (!entry.fully || (down === element && up === element))) entry.act(event);
    down = undefined;
    up = undefined;
  });
  return (element, act, fully = false) => {
    acts.set(element, { act, fully });
  };
}
