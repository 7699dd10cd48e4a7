/** The virtualised list: a screenful of rows exists, drawn anew on every scroll in one of the ways that were told of. */
import { raw } from '../../gmail/html.ts';
import { matcher } from '../kql.ts';
import { adHtml, groupHtml, type RowView, rowAttributes, rowContent } from '../markup/row.ts';
import { type Folder, listHtml } from '../markup/skeleton.ts';
import { type Conversation, lastOf, type OutlookItem } from '../model.ts';
import { type Drawn, draw, redraw } from './patch.ts';
import type { Stage } from './stage.ts';

export type Entry = { readonly conversation: Conversation; readonly item?: OutlookItem };

export type List = {
  readonly show: (what: { folder?: Folder; other?: boolean; query?: string }) => void;
  readonly select: (id: string | undefined) => void;
  /** Draws what the mailbox holds now. */
  readonly paint: () => void;
  /** What is asked for, in order. */
  readonly entries: () => readonly Entry[];
};

const HEIGHT = 72;
const SPARE = 2;
const FIRST = 25;
const NEXT = 50;

export function createList(stage: Stage, open: (entry: Entry) => void): List {
  const holder = stage.doc.querySelector('#MailList') as HTMLElement;
  stage.setHtml(holder, listHtml(stage.options, []));
  const scroller = holder.querySelector('.scroller') as HTMLElement;
  const space = holder.querySelector('.rows') as HTMLElement;
  const box = holder.querySelector('[role=listbox]') as HTMLElement;
  let what: { folder: Folder; other: boolean; query: string } = { folder: 'inbox', other: false, query: '' };
  let selected: string | undefined;
  let entries: Entry[] = [];
  let drawn = new Map<HTMLElement, { index: number; content: Drawn }>();
  let timer = 0;
  /** Every view of the list has names of its own for its rows. */
  let view = 0;
  /** How many of the entries the server has given: of what is found 25, then 50 at a time. */
  let given = Number.POSITIVE_INFINITY;
  let asking = false;

  scroller.addEventListener('scroll', () => {
    stage.win.clearTimeout(timer);
    timer = stage.win.setTimeout(() => render(false), stage.options.delays.rows);
    if (scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - HEIGHT) void more();
  });
  pressing(holder, (row) => {
    const entry = entries[drawn.get(row)?.index ?? -1];
    if (entry) open(entry);
  });
  for (const tab of holder.querySelectorAll<HTMLElement>('[role=tab]'))
    tab.addEventListener('click', () => list.show({ other: tab.dataset.tab === 'other' }));
  if (stage.options.ads) before(adHtml(stage.words.ad).html);
  before(groupHtml('Today', stage.words.today).html);

  const list: List = {
    show(change) {
      what = { ...what, query: '', ...change };
      view += 1;
      given = what.query === '' ? Number.POSITIVE_INFINITY : FIRST;
      for (const tab of holder.querySelectorAll<HTMLElement>('[role=tab]'))
        tab.setAttribute('aria-selected', String((tab.dataset.tab === 'other') === what.other));
      scroller.scrollTop = 0;
      list.paint();
    },
    select(id) {
      selected = id;
      render(stage.options.list === 'render all');
    },
    paint() {
      entries = entriesOf(stage, what).slice(0, given);
      space.style.height = `${entries.length * HEIGHT}px`;
      render(stage.options.list === 'render all');
    },
    entries: () => entries,
  };
  return list;

  function render(all: boolean): void {
    const first = Math.max(0, Math.floor(scroller.scrollTop / HEIGHT) - SPARE);
    const end = Math.min(
      entries.length,
      Math.ceil((scroller.scrollTop + scroller.clientHeight) / HEIGHT) + SPARE,
    );
    if (all) {
      space.replaceChildren();
      drawn = new Map();
    }
    const wanted = new Set(Array.from({ length: Math.max(0, end - first) }, (_, i) => first + i));
    const free: HTMLElement[] = [];
    const kept = new Map<number, HTMLElement>();
    for (const [element, { index }] of drawn)
      if (wanted.has(index)) kept.set(index, element);
      else if (stage.options.list === 'recycle') free.push(element);
      else {
        element.remove();
        drawn.delete(element);
      }
    for (const index of wanted) place(index, kept.get(index) ?? free.pop());
    for (const element of free) {
      element.remove();
      drawn.delete(element);
    }
    const active = [...drawn.keys()].find((row) => row.getAttribute('aria-selected') === 'true');
    if (active) box.setAttribute('aria-activedescendant', active.id);
    else box.removeAttribute('aria-activedescendant');
  }

  async function more(): Promise<void> {
    if (asking || entries.length < given) return;
    asking = true;
    await stage.after(stage.options.delays.more);
    asking = false;
    given += NEXT;
    list.paint();
  }

  function place(index: number, used: HTMLElement | undefined): void {
    const entry = entries[index];
    if (!entry) return;
    const element = used ?? stage.doc.createElement('div');
    const view = viewOf(entry);
    for (const [name, value] of Object.entries(rowAttributes(view)))
      if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    element.style.top = `${index * HEIGHT}px`;
    const tree = stage.doc.createElement('div');
    stage.setHtml(tree, rowContent(view));
    const held = used && drawn.get(used)?.content;
    drawn.set(element, { index, content: held ? redraw(held, tree) : draw(element, tree) });
    if (!used) space.append(element);
  }

  function viewOf({ conversation, item }: Entry): RowView {
    const { account, options } = stage;
    const load = `${stage.load} ${view}`;
    const shown = { account, options, now: stage.now(), load, conversation };
    const isSelected = selected === (item?.id ?? conversation.id);
    const folder = what.query === '' ? undefined : stage.words[conversation.archived ? 'archive' : 'inbox'];
    return { ...shown, selected: isSelected, ...(item && { item }), ...(folder !== undefined && { folder }) };
  }

  function before(markup: string): void {
    const element = stage.doc.createElement('div');
    stage.setHtml(element, raw(markup));
    space.before(...element.childNodes);
  }
}

function entriesOf(
  stage: Stage,
  { folder, other, query }: { folder: Folder; other: boolean; query: string },
): Entry[] {
  const fits = matcher(stage.options.plainSearch ? `"${query.replaceAll('"', '')}"` : query);
  const isIn = (conversation: Conversation): boolean => {
    if (query !== '') return fits(conversation);
    if (folder === 'inbox')
      return !conversation.archived && (!stage.options.focused || conversation.focused !== other);
    if (folder === 'archive') return conversation.archived;
    const own = conversation.items.filter(({ from }) => from.address === stage.account.address);
    return own.some(({ draft }) => draft === (folder === 'drafts'));
  };
  const found = stage.account.conversations.filter(isIn);
  const all: Entry[] = stage.options.conversations
    ? found.map((conversation) => ({ conversation }))
    : found.flatMap((conversation) =>
        conversation.items.filter(({ draft }) => !draft).map((item) => ({ conversation, item })),
      );
  const time = ({ conversation, item }: Entry): number => (item ?? lastOf(conversation)).at;
  const sorted = all.sort((a, b) => time(b) - time(a));
  const best = query !== '' && stage.options.topResults && sorted.length > 5 ? sorted.slice(-2) : [];
  return [...best, ...sorted];
}

/** Outlook acts on the whole press of a row, and not where one of its buttons was pressed. */
function pressing(holder: HTMLElement, act: (row: HTMLElement) => void): void {
  const rowOf = (event: Event): HTMLElement | null => {
    const target = event.target as Element;
    return target.closest('button, [role=checkbox]') ? null : target.closest<HTMLElement>('[role=option]');
  };
  let down: HTMLElement | null = null;
  holder.addEventListener('pointerdown', (event) => {
    down = rowOf(event);
  });
  holder.addEventListener('click', (event) => {
    const row = rowOf(event);
    if (row && row === down) act(row);
    down = null;
  });
}
