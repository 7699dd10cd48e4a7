/** Starts the pretend Gmail in a window: builds the page, follows the hash, and hands tests the control object. */
import { permIdOf } from '../ids.ts';
import { shell, threadPage, threadView } from '../markup/skeleton.ts';
import type { GmailMessage, GmailThread } from '../model.ts';
import { parseRoute, type Route, threadsOf } from '../search.ts';
import { type Control, controlOf, type Pages } from './control.ts';
import { createListPage, type ListPage, paint, replaceCells } from './list.ts';
import { createStage, type PageData, type Server, type Stage } from './stage.ts';
import { type OpenThread, showThread } from './thread.ts';

export function startPage(win: Window & typeof globalThis, data: PageData, ask: Server): Control {
  const stage = createStage(win, data, ask);
  const pages: Pages = { lists: new Map(), turn: 0 };
  buildShell(stage);
  const follow = () => void go(stage, pages);
  win.addEventListener('hashchange', follow);
  follow();
  const control = controlOf(stage, pages);
  const compose = stage.doc.querySelector('[gh=cm]');
  if (compose) stage.onPress(compose, () => void control.compose(), true);
  return Object.assign(win, { stage: control }).stage;
}

function buildShell(stage: Stage): void {
  const { doc, words, options, account } = stage;
  doc.documentElement.lang = options.language;
  doc.documentElement.dir = words.dir;
  doc.body.className = `stage-${options.theme} stage-${options.density}`;
  const labels = [...new Set(account.threads.flatMap((thread) => thread.labels))].sort();
  stage.setHtml(doc.body, shell({ ...account, words, labels }));
  const variables = { GLOBALS: [] as unknown[] };
  variables.GLOBALS[4] = words.locale;
  variables.GLOBALS[9] = '0f3a9c77d1';
  variables.GLOBALS[10] = account.address;
  Object.assign(stage.win, variables);
  doc.querySelector('form[role=search]')?.addEventListener('submit', (event) => {
    event.preventDefault();
    const query = (event.target as HTMLFormElement).querySelector('input')?.value ?? '';
    stage.win.location.hash = `#search/${encodeURIComponent(query).replaceAll('%20', '+')}`;
  });
}

/** Hash first; the page follows, and while it does the two disagree. */
async function go(stage: Stage, pages: Pages): Promise<void> {
  pages.turn += 1;
  const turn = pages.turn;
  const route = parseRoute(stage.win.location.hash, (part) => threadFor(stage, part) !== undefined);
  const first = pages.list === undefined;
  if (!first) await stage.after(stage.options.delays.open);
  if (turn !== pages.turn) return;
  const thread = route.thread ? threadFor(stage, route.thread) : undefined;
  const list = listFor(stage, pages, route, !thread || first);
  if (thread && stage.options.pane === 'none') openPage(stage, pages, thread);
  else {
    showOnly(stage, list.element);
    if (thread) openPane(stage, pages, list, thread);
    else back(stage, pages, list);
  }
  setTitle(stage, route, thread);
  const shown = pages.threadPage ?? list.element;
  await stage.after(stage.options.delays.role);
  if (turn !== pages.turn) return;
  for (const page of container(stage).children) page.removeAttribute('role');
  shown.setAttribute('role', 'main');
}

const container = (stage: Stage): Element => stage.doc.querySelector('.aeF > .nH') as Element;

/** By legacy hex id, or by the opaque id of a link. With conversation view off an opaque id names the thread too. */
function threadFor(stage: Stage, part: string): GmailThread | undefined {
  const permId = permIdOf(part);
  return stage.account.threads.find(
    (thread) =>
      thread.legacyId === part ||
      thread.permId === permId ||
      thread.messages.some((message) => message.legacyId === part),
  );
}

/** The list of a route: kept from before, painted where it is new, turned to another page or asked for as such. */
function listFor(stage: Stage, pages: Pages, route: Route, shown: boolean): ListPage {
  const kept = pages.lists.get(route.list);
  const list = kept ?? createListPage(stage, route.list);
  pages.lists.set(route.list, list);
  if (!kept) container(stage).append(list.element);
  if (!kept || list.page !== route.page || (shown && pages.list !== list)) {
    list.page = route.page;
    paint(stage, list);
  }
  pages.list = list;
  return list;
}

function showOnly(stage: Stage, page: Element): void {
  for (const other of container(stage).children)
    (other as HTMLElement).style.display = other === page ? '' : 'none';
  const top = stage.doc.querySelector('.aeJ');
  if (top) top.scrollTop = 0;
}

function openPage(stage: Stage, pages: Pages, thread: GmailThread): void {
  const page = stage.doc.createElement('div');
  page.className = 'nH';
  stage.setHtml(page, threadPage(thread.subject, stage.words));
  container(stage).append(page);
  forgetOldThreads(stage);
  showOnly(stage, page);
  pages.threadPage = page;
  pages.open = show(stage, pages, page.querySelector('.a98') as HTMLElement, thread);
  const toList = page.querySelector('[act="19"]');
  if (toList)
    stage.onPress(toList, () => {
      stage.win.location.hash = `#${pages.list?.name ?? 'inbox'}`;
    });
}

/** Two old threads stay in the page, hidden, with their headings. */
function forgetOldThreads(stage: Stage): void {
  const old = [...container(stage).children].filter((page) => page.querySelector(':scope > .g.id'));
  for (const page of old.slice(0, -3)) page.remove();
}

/** Beside or below the list, which stays. The view is another element for each thread. */
function openPane(stage: Stage, pages: Pages, list: ListPage, thread: GmailThread): void {
  const pane = list.element.querySelector('.aia');
  if (!pane) return;
  const view = stage.doc.createElement('div');
  view.className = 'nH a98 iY';
  stage.setHtml(view, threadView(thread.subject));
  const holder = stage.doc.createElement('div');
  holder.className = 'ao9';
  holder.append(view);
  pane.replaceChildren(holder);
  for (const [element, of] of list.shown) {
    element.classList.toggle('aps', of.thread === thread);
    element.classList.toggle('btb', of.thread === thread);
  }
  delete pages.threadPage;
  pages.open = show(stage, pages, view, thread);
}

function show(stage: Stage, pages: Pages, view: HTMLElement, thread: GmailThread): OpenThread {
  stage.log.opens.push(thread.legacyId);
  const open = showThread(stage, view, thread, onlyMessage(stage, thread));
  if (thread.unread)
    void stage
      .after(stage.options.delays.heading + 50)
      .then(stage.refresh)
      .then(() => markRead(stage, pages, thread));
  return open;
}

const onlyMessage = (stage: Stage, thread: GmailThread): GmailMessage | undefined =>
  stage.options.conversations
    ? undefined
    : (thread.messages.find(({ legacyId }) => stage.win.location.hash.endsWith(legacyId)) ??
      thread.messages.at(-1));

/** In pane mode the row beside the thread changes at once. */
function markRead(stage: Stage, pages: Pages, thread: GmailThread): void {
  if (stage.options.pane !== 'none') refreshRow(stage, pages.list, thread);
}

function refreshRow(stage: Stage, list: ListPage | undefined, { legacyId }: GmailThread): void {
  const now = stage.account.threads.find((thread) => thread.legacyId === legacyId);
  for (const [element, of] of list?.shown ?? [])
    if (now && of.thread.legacyId === legacyId)
      replaceCells(stage, list as ListPage, element as HTMLElement, { ...of, thread: now });
}

function back(stage: Stage, pages: Pages, list: ListPage): void {
  const left = pages.open?.thread;
  if (left) void stage.refresh().then(() => refreshRow(stage, list, left));
  delete pages.threadPage;
  delete pages.open;
}

function setTitle(stage: Stage, route: Route, thread: GmailThread | undefined): void {
  const unread = threadsOf(stage.account, 'inbox').filter((one) => one.unread).length;
  const name = stage.words[route.list] ?? decodeURIComponent(route.list.split('/').at(-1) ?? '');
  const view = thread?.subject ?? (route.list === 'inbox' && unread ? `${name} (${unread})` : name);
  stage.doc.title = stage.options.titleWithoutAccount
    ? `${view} - Gmail`
    : `${view} - ${stage.account.address} - Gmail`;
  for (const link of stage.doc.querySelectorAll('.aim')) {
    const own = link.querySelector('a')?.getAttribute('href') === `#${route.list}`;
    link.classList.toggle('ain', own);
    const count = link.querySelector('.bsU');
    if (count)
      count.textContent =
        link.querySelector('a')?.getAttribute('href') === '#inbox' && unread ? String(unread) : '';
  }
}
