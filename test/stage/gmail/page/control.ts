/** The control object of a running page: what a test can do to it, and what has happened in it. */
import { opaqueId } from '../ids.ts';
import type { RowOf } from '../markup/row.ts';
import { type ListPage, paint, recycleRow, replaceCells } from './list.ts';
import { openCompose, popOut } from './reply.ts';
import type { PageLog, Stage } from './stage.ts';
import { type OpenThread, paintMessages } from './thread.ts';

/** What a test can do to the page from its own world, as `window.stage`. */
export type Control = {
  readonly log: PageLog;
  /** Reads the mailbox again and replaces tables and, where it has changed, the open thread. */
  readonly poll: () => Promise<void>;
  /** Every row of the visible list becomes the thread of the row `by` places below, in place. */
  readonly recycle: (by?: number) => void;
  /** The cells of all visible rows are replaced, their `tr` stay. */
  readonly replaceCells: () => void;
  /** Classes of a row change in a burst, as under the pointer. */
  readonly hover: (index: number) => void;
  readonly rerender: () => void;
  readonly compose: () => Promise<void>;
  /** Puts the reply that stands open into a window of its own. */
  readonly popOut: () => void;
  /** The hash under which a thread of that name opens from the inbox. */
  readonly hashOf: (slug: string, list?: string) => string;
};

/** The pages that are kept, and what is shown now. `turn` counts the routes that were followed. */
export type Pages = {
  lists: Map<string, ListPage>;
  list?: ListPage;
  open?: OpenThread;
  threadPage?: HTMLElement;
  turn: number;
};

export function controlOf(stage: Stage, pages: Pages): Control {
  const rows = (): [HTMLElement, RowOf][] =>
    [...(pages.list?.shown ?? [])]
      .map(([element, of]): [HTMLElement, RowOf] => [element as HTMLElement, of])
      .filter(([element]) => element.closest<HTMLElement>('.ae4')?.style.display !== 'none');
  return {
    log: stage.log,
    async poll() {
      await stage.refresh();
      for (const list of pages.lists.values()) paint(stage, list);
      const { open } = pages;
      const now = stage.account.threads.find((thread) => thread.legacyId === open?.thread.legacyId);
      if (
        !open ||
        !now ||
        now.messages.length === open.thread.messages.length ||
        open.view.querySelector('.M9')
      )
        return;
      for (const message of now.messages.slice(open.thread.messages.length))
        open.expanded.add(message.legacyId);
      pages.open = { ...open, thread: now };
      paintMessages(stage, pages.open);
    },
    recycle(by = 1) {
      const before = rows();
      before.forEach(([element], i) => {
        const of = before[(i + by) % before.length]?.[1];
        if (of && pages.list) recycleRow(stage, pages.list, element, of);
      });
    },
    replaceCells() {
      for (const [element, of] of rows()) if (pages.list) replaceCells(stage, pages.list, element, of);
    },
    hover(index) {
      const element = rows()[index]?.[0];
      for (let i = 0; i < 24; i += 1) element?.classList.toggle(i % 2 ? 'buL' : 'aqw');
    },
    rerender() {
      if (pages.open) paintMessages(stage, pages.open);
    },
    compose: () => openCompose(stage),
    popOut: () => popOut(stage),
    hashOf(slug, list = 'inbox') {
      const thread = stage.account.threads.find((one) => one.slug === slug);
      return thread ? `#${list}/${opaqueId(thread.permId)}` : `#${list}`;
    },
  };
}
