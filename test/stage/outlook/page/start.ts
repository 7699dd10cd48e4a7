/** Starts the pretend Outlook in a window: builds the page, follows the address, and hands tests the control object. */
import { raw } from '../../gmail/html.ts';
import { type Folder, pageHtml } from '../markup/skeleton.ts';
import type { Conversation } from '../model.ts';
import { createList, type Entry, type List } from './list.ts';
import { createPane, type Pane } from './pane.ts';
import { createSearch } from './search.ts';
import { createStage, type PageData, type PageLog, type Server, type Stage } from './stage.ts';

/** What a test can do to the page from its own world, as `window.outlookStage`. */
export type Control = {
  readonly log: PageLog;
  /** Reads the mailbox again; the list shows it, and the open conversation where it has grown. */
  readonly poll: () => Promise<void>;
  /** The rows of the list are all made anew. */
  readonly rerender: () => void;
  /** Opens a conversation as a press on its row does. */
  readonly open: (slug: string) => void;
  readonly scrollTo: (top: number) => void;
  readonly idOf: (slug: string) => string | undefined;
};

export function startPage(win: Window & typeof globalThis, data: PageData, ask: Server): Control {
  const stage = createStage(win, data, ask);
  const { doc, options, words } = stage;
  doc.documentElement.lang = options.language;
  doc.documentElement.dir = words.dir;
  doc.title = `Mail - ${stage.account.name} - Outlook`;
  doc.body.className = `stage-${options.theme}`;
  stage.setHtml(doc.body, pageHtml(stage, raw(''), raw('')));
  const pane = createPane(stage);
  const list: List = createList(stage, (entry) => void open(stage, list, pane, entry, true));
  list.paint();
  wire(stage, list, pane);
  void follow(stage, list, pane);
  const control = controlOf(stage, list, pane);
  return Object.assign(win, { outlookStage: control }).outlookStage;
}

function wire(stage: Stage, list: List, pane: Pane): void {
  const { doc, win } = stage;
  const search = createSearch(stage, (query) => {
    if (stage.options.pane === 'off') close(stage, list, pane);
    list.show({ query });
  });
  for (const item of doc.querySelectorAll<HTMLElement>('.folder'))
    item.addEventListener('click', () => {
      for (const other of doc.querySelectorAll('.folder'))
        other.setAttribute('aria-selected', String(other === item));
      search.leave();
      close(stage, list, pane);
      list.show({ folder: item.dataset.folder as Folder });
    });
  win.addEventListener('popstate', () => void follow(stage, list, pane));
}

/** Address and selection at once; the pane follows. */
async function open(stage: Stage, list: List, pane: Pane, entry: Entry, push: boolean): Promise<void> {
  const { conversation, item } = entry;
  const id = item?.id ?? conversation.id;
  const { pathname } = stage.win.location;
  // A page that is shown nowhere at an address (a test's frame) has none to change.
  const base = /^\/mail(?:\/\d+)?(?=\/)/.exec(pathname)?.[0];
  if (push && base) stage.win.history.pushState({}, '', `${base}/inbox/id/${encodeURIComponent(id)}`);
  list.select(id);
  turns.set(stage, (turns.get(stage) ?? 0) + 1);
  const turn = turns.get(stage);
  await stage.after(stage.options.delays.pane);
  if (turn !== turns.get(stage)) return;
  stage.log.opens.push(conversation.slug);
  pane.show(entry);
  if (stage.options.pane === 'off') (stage.doc.querySelector('#MailList') as HTMLElement).hidden = true;
  if (!conversation.unread || stage.options.markRead === 'never') return;
  await stage.tell({ kind: 'read', conversation: conversation.id });
  await stage.refresh();
  list.paint();
}

const turns = new WeakMap<Stage, number>();

function close(stage: Stage, list: List, pane: Pane): void {
  turns.set(stage, (turns.get(stage) ?? 0) + 1);
  pane.clear();
  (stage.doc.querySelector('#MailList') as HTMLElement).hidden = false;
  list.select(undefined);
}

async function follow(stage: Stage, list: List, pane: Pane): Promise<void> {
  const [, part] = /\/(?:id|readconv)\/([^/?#]+)/.exec(stage.win.location.pathname) ?? [];
  const id = part && decodeURIComponent(part);
  const found = stage.account.conversations.find(
    (one) => one.id === id || one.items.some((item) => item.id === id),
  );
  if (!found) {
    close(stage, list, pane);
    return;
  }
  const item =
    found.items.find((one) => one.id === id) ??
    (stage.options.conversations ? undefined : found.items.at(-1));
  await open(stage, list, pane, { conversation: found, ...(item && { item }) }, false);
}

function controlOf(stage: Stage, list: List, pane: Pane): Control {
  const named = (slug: string): Conversation | undefined =>
    stage.account.conversations.find((conversation) => conversation.slug === slug);
  const scroller = () => stage.doc.querySelector('.scroller') as HTMLElement;
  return {
    log: stage.log,
    async poll() {
      await stage.refresh();
      list.paint();
      const shown = pane.shown();
      const now = shown && stage.account.conversations.find(({ id }) => id === shown.conversation.id);
      if (now && now.items.length !== shown.conversation.items.length)
        pane.show({ ...shown, conversation: now });
    },
    rerender: () => list.paint(),
    open(slug) {
      const entry = list.entries().find(({ conversation }) => conversation.slug === slug);
      const found = named(slug);
      const item = found?.items.at(-1);
      if (found)
        void open(
          stage,
          list,
          pane,
          entry ?? { conversation: found, ...(!stage.options.conversations && item && { item }) },
          true,
        );
    },
    scrollTo(top) {
      scroller().scrollTop = top;
    },
    idOf: (slug) => named(slug)?.id,
  };
}
