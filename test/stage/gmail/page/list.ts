/** Lists: pages that are kept, tables that are replaced, rows that are recycled. */
import { raw } from '../html.ts';
import { opaqueId } from '../ids.ts';
import {
  adRow,
  cells,
  countText,
  foreignRows,
  idAttributes,
  peopleOf,
  type RowContext,
  type RowOf,
  row,
  rowClass,
  snippetOf,
} from '../markup/row.ts';
import { listPage, type Panel } from '../markup/skeleton.ts';
import type { GmailThread } from '../model.ts';
import { threadsOf } from '../search.ts';
import { dateShort, dateTitle } from '../words.ts';
import type { Stage } from './stage.ts';

export type ListPage = {
  readonly name: string;
  readonly element: HTMLElement;
  page: number;
  /** The tab that is shown, where there are tabs. */
  tab: string;
  /** What each row stands for; rows are recycled, so this is the page's own memory. */
  readonly shown: Map<Element, RowOf>;
};

export function createListPage(stage: Stage, name: string): ListPage {
  const element = stage.doc.createElement('div');
  element.className = 'bGI nH oy8Mbf aE3 S4';
  const tabs = name === 'inbox' && stage.options.inbox === 'tabs';
  stage.setHtml(element, listPage(panelsOf(stage, name), tabs, stage.options, stage.words, stage.nextId));
  const list: ListPage = { name, element, page: 1, tab: 'primary', shown: new Map() };
  for (const tab of element.querySelectorAll<HTMLElement>('[role=tab]'))
    stage.onPress(tab, () => selectTab(stage, list, tab.dataset.tab ?? ''));
  return list;
}

function panelsOf(stage: Stage, name: string): Panel[] {
  const { inbox } = stage.options;
  if (name !== 'inbox' || inbox === 'plain') return [{ name: 'only', visible: true }];
  if (inbox === 'sections')
    return ['important', 'starredSection', 'everything'].map((panel) => ({
      name: panel,
      visible: true,
      heading: stage.words[panel] ?? '',
    }));
  return ['primary', 'promotions', 'social', 'updates'].map((panel, i) => ({
    name: panel,
    visible: i === 0,
  }));
}

const inPanel: Record<string, (thread: GmailThread) => boolean> = {
  only: () => true,
  important: (thread) => thread.unread,
  starredSection: (thread) => thread.starred && !thread.unread,
  everything: (thread) => !thread.starred && !thread.unread,
};

const belongs = (thread: GmailThread, panel: string): boolean =>
  inPanel[panel]?.(thread) ?? thread.category === panel;

/** Paints all panels anew: every table is another one afterwards. */
export function paint(stage: Stage, list: ListPage): void {
  list.shown.clear();
  const all = stage.options.empty ? [] : threadsOf(stage.account, list.name);
  const start = (list.page - 1) * stage.options.pageSize;
  for (const panel of list.element.querySelectorAll<HTMLElement>('.ae4')) {
    const fitting = all.filter((thread) => belongs(thread, panel.dataset.panel ?? ''));
    const rows = fitting.flatMap((thread) => rowsOf(stage, thread));
    const part = rows.slice(start, start + stage.options.pageSize);
    paintPanel(stage, list, panel, part);
    if (panel.style.display !== 'none')
      showCount(stage, list, rows.length === 0 ? [0, 0, 0] : [start + 1, start + part.length, rows.length]);
  }
}

const rowsOf = (stage: Stage, thread: GmailThread): RowOf[] =>
  stage.options.conversations
    ? [{ thread }]
    : thread.messages.toReversed().map((message) => ({ thread, message }));

function showCount(stage: Stage, list: ListPage, [a, b, n]: readonly [number, number, number]): void {
  const count = list.element.querySelector('.stage-paging .Dj');
  if (count) count.textContent = n === 0 ? '' : countText(a, b, n, stage.words);
  const older = list.element.querySelector('.stage-older');
  if (!older) return;
  stage.onPress(older, () => {
    if (b < n) stage.win.location.hash = `#${list.name}/p${list.page + 1}`;
  });
}

function paintPanel(stage: Stage, list: ListPage, panel: HTMLElement, rows: readonly RowOf[]): void {
  const holder = panel.querySelector('.Cp');
  if (!holder) return;
  if (rows.length === 0) {
    const none = (list.name.startsWith('search') ? stage.words.noMatch : stage.words.empty) ?? '';
    stage.setHtml(
      holder,
      raw(`<div><table class="F cf zt"><tbody><tr><td class="TC">${none}</td></tr></tbody></table></div>`),
    );
    return;
  }
  const context = rowContext(stage, list);
  const { ads, foreignRows: foreign, pane } = stage.options;
  const markup = rows.map((of) => row(of, context).html).join('');
  const around = (ads ? adRow(context).html : '') + markup + (foreign ? foreignRows().html : '');
  const columns =
    pane === 'vertical'
      ? ''
      : `<colgroup>${columnClasses.map((name) => `<col class="${name}">`).join('')}</colgroup>`;
  stage.setHtml(
    holder,
    raw(
      `<div><table cellpadding="0" id="${stage.nextId()}" class="F cf zt" role="grid" aria-readonly="true">${columns}<tbody>${around}</tbody></table></div>`,
    ),
  );
  const own = [...holder.querySelectorAll<HTMLElement>('tr.zA[id]')];
  own.forEach((element, i) => {
    const of = rows[i];
    if (of) list.shown.set(element, of);
    for (const part of partsOf(element)) stage.onPress(part, () => open(stage, list, element));
  });
  if (stage.options.lateIds)
    void stage.after(stage.options.lateIds).then(() => setLateIds(stage, list, panel));
}

const columnClasses = ['k0vOLb', 'Ci', 'y5', 'yY', 'yg', 'null', 'Zs', 'yf', 'xX', 'bq4', 'yY'];

/** A thread's own `tr` and, with the vertical split, those that follow without an id. */
function partsOf(element: HTMLElement): HTMLElement[] {
  const parts = [element];
  for (
    let next = element.nextElementSibling;
    next?.classList.contains('apv') && !next.id;
    next = next.nextElementSibling
  )
    parts.push(next as HTMLElement);
  return parts;
}

function open(stage: Stage, list: ListPage, element: Element): void {
  const of = list.shown.get(element);
  if (!of) return;
  const page = list.page > 1 ? `/p${list.page}` : '';
  stage.win.location.hash = `#${list.name}${page}/${opaqueId(of.thread.permId)}`;
}

export const rowContext = (stage: Stage, list: ListPage): RowContext => ({
  me: stage.account.address,
  now: stage.now(),
  words: stage.words,
  options: stage.options,
  showsRecipients: list.name === 'sent' || list.name === 'drafts',
  nextId: stage.nextId,
});

/** Gmail sets the ids of some rows seconds after it has painted them. */
function setLateIds(stage: Stage, list: ListPage, panel: Element): void {
  for (const [element, of] of list.shown)
    if (panel.contains(element)) setIds(stage, list, element as HTMLElement, of);
}

function setIds(stage: Stage, list: ListPage, element: HTMLElement, of: RowOf): void {
  const context = rowContext(stage, list);
  const spans = partsOf(element).flatMap((part) => [
    ...part.querySelectorAll('.bog > span, .y6 > span:not(.bog), .afn > span[data-thread-id]'),
  ]);
  for (const span of spans) {
    for (const old of [...span.attributes])
      if (/^data-(thread|legacy|standalone)/.test(old.name)) span.removeAttribute(old.name);
    for (const [name, value] of Object.entries(idAttributes(of, context))) span.setAttribute(name, value);
  }
}

/** The same `tr` and cells become another thread: attributes and texts change in place, what others put in stays. */
export function recycleRow(stage: Stage, list: ListPage, element: HTMLElement, of: RowOf): void {
  const context = rowContext(stage, list);
  list.shown.set(element, of);
  for (const part of partsOf(element)) {
    part.classList.toggle('zE', of.thread.unread);
    part.classList.toggle('yO', !of.thread.unread);
  }
  const find = (selector: string) => partsOf(element).flatMap((part) => [...part.querySelectorAll(selector)]);
  for (const people of find('.yW')) stage.setHtml(people, peopleOf(of, context));
  for (const subject of find('.bog > span, .apD .y6 > span')) subject.textContent = of.thread.subject;
  for (const snippet of find('.y2')) {
    const dash = snippet.querySelector('.Zt');
    snippet.replaceChildren(...(dash ? [dash] : []), snippetOf(of));
  }
  const at = (of.message ?? of.thread.messages.at(-1))?.at ?? 0;
  for (const date of find('.xW > span, .apm > span')) {
    date.setAttribute('title', dateTitle(at, stage.words, true));
    (date.firstElementChild ?? date).textContent = dateShort(at, stage.now(), stage.words);
  }
  setIds(stage, list, element, of);
}

/** On return from a thread one `tr` stays and its cells are new. */
export function replaceCells(stage: Stage, list: ListPage, element: HTMLElement, of: RowOf): void {
  if (element.classList.contains('apv')) {
    recycleRow(stage, list, element, of);
    return;
  }
  list.shown.set(element, of);
  element.className = rowClass(of);
  stage.setHtml(element, cells(of, rowContext(stage, list), element.getAttribute('aria-labelledby') ?? ''));
  if (stage.options.lateIds)
    void stage.after(stage.options.lateIds).then(() => setIds(stage, list, element, of));
}

export function selectTab(stage: Stage, list: ListPage, name: string): void {
  list.tab = name;
  for (const tab of list.element.querySelectorAll<HTMLElement>('[role=tab]')) {
    tab.classList.toggle('aAy', tab.dataset.tab === name);
    tab.setAttribute('aria-selected', String(tab.dataset.tab === name));
  }
  for (const panel of list.element.querySelectorAll<HTMLElement>('.ae4'))
    panel.style.display = panel.dataset.panel === name ? '' : 'none';
  paint(stage, list);
}
