/** An open thread: heading first and its ids later, messages expanded, collapsed or behind the bar, one re-render. */
import { html } from '../html.ts';
import { collapsed, expanded, type MessageContext, olderBar } from '../markup/message.ts';
import type { GmailMessage, GmailThread } from '../model.ts';
import { openDraft, openReply } from './reply.ts';
import type { Stage } from './stage.ts';

export type OpenThread = {
  readonly thread: GmailThread;
  /** With conversation view off, the one message that is shown. */
  readonly only?: GmailMessage;
  /** The element with the classes `a98 iY`. */
  readonly view: HTMLElement;
  /** Legacy ids of the messages that are expanded. */
  readonly expanded: Set<string>;
  barOpen: boolean;
};

/** Fills the view of a thread and plays what Gmail does to it in the moments after. */
export function showThread(
  stage: Stage,
  view: HTMLElement,
  thread: GmailThread,
  only?: GmailMessage,
): OpenThread {
  const sent = thread.messages.filter((message) => !message.draft);
  // A draft stands below the newest message, which is open as ever.
  const opened = [
    ...sent.slice(thread.unread ? -2 : -1),
    ...thread.messages.filter((message) => message.draft),
  ];
  const open: OpenThread = {
    thread,
    view,
    expanded: new Set(opened.map((message) => message.legacyId)),
    barOpen: false,
    ...(only && { only }),
  };
  paintMessages(stage, open);
  void settle(stage, open);
  return open;
}

async function settle(stage: Stage, open: OpenThread): Promise<void> {
  const { heading, rerender } = stage.options.delays;
  await stage.after(heading);
  const title = open.view.querySelector('h2.hP');
  title?.setAttribute('data-legacy-thread-id', open.thread.legacyId);
  title?.setAttribute('data-thread-perm-id', open.thread.permId);
  if (open.thread.unread) await stage.tell({ kind: 'read', thread: open.thread.legacyId });
  await stage.after(Math.max(0, rerender - heading));
  if (open.view.isConnected && !open.view.querySelector('.M9')) paintMessages(stage, open);
}

/** All list items anew: nothing that others put into them survives. */
export function paintMessages(stage: Stage, open: OpenThread): void {
  const list = open.view.querySelector('[role=list]');
  if (!list) return;
  const messages = open.only ? [open.only] : open.thread.messages;
  const behindBar = hiddenBehindBar(messages, open);
  const lastSent = messages.findLast((message) => !message.draft);
  list.replaceChildren(
    ...messages.map((message) => item(stage, open, message, behindBar, message === lastSent)),
  );
}

/** In a thread of more than four, all collapsed ones but the first and the two before the end go behind the bar. */
function hiddenBehindBar(messages: readonly GmailMessage[], open: OpenThread): ReadonlySet<GmailMessage> {
  if (open.barOpen || messages.length < 5) return new Set();
  const middle = messages.slice(1, -2).filter((message) => !open.expanded.has(message.legacyId));
  return new Set(middle.length > 1 ? middle : []);
}

function item(
  stage: Stage,
  open: OpenThread,
  message: GmailMessage,
  behindBar: ReadonlySet<GmailMessage>,
  last: boolean,
): HTMLElement {
  const element = stage.doc.createElement('div');
  element.setAttribute('role', 'listitem');
  element.setAttribute('tabindex', '-1');
  if (message.draft) {
    element.className = 'h7 nH oy8Mbf';
    openDraft(stage, open, element, message);
    return element;
  }
  if (behindBar.has(message)) {
    hide(stage, open, element, behindBar, message);
    return element;
  }
  if (open.expanded.has(message.legacyId)) paintExpanded(stage, open, element, message, last);
  else paintCollapsed(stage, open, element, message, last);
  return element;
}

function hide(
  stage: Stage,
  open: OpenThread,
  element: HTMLElement,
  behindBar: ReadonlySet<GmailMessage>,
  message: GmailMessage,
): void {
  const first = [...behindBar][0] === message;
  element.className = first ? 'kQ adv' : 'kQ';
  if (!first) return;
  stage.setHtml(element, olderBar(behindBar.size, context(stage)));
  const bar = element.querySelector('.adx');
  if (bar)
    stage.onPress(bar, () => {
      open.barOpen = true;
      paintMessages(stage, open);
    });
}

function paintCollapsed(
  stage: Stage,
  open: OpenThread,
  element: HTMLElement,
  message: GmailMessage,
  last: boolean,
): void {
  element.className = 'kv';
  stage.setHtml(element, collapsed(message, context(stage)));
  const header = element.querySelector('.adf');
  if (header) stage.onPress(header, () => void expand(stage, open, element, message, last));
}

/** The state changes at once, the body comes over the network. */
export async function expand(
  stage: Stage,
  open: OpenThread,
  element: HTMLElement,
  message: GmailMessage,
  last: boolean,
): Promise<void> {
  open.expanded.add(message.legacyId);
  element.className = 'h7 nH oy8Mbf';
  element.setAttribute('aria-expanded', 'true');
  await stage.after(stage.options.delays.expand);
  if (element.isConnected) paintExpanded(stage, open, element, message, last);
}

function paintExpanded(
  stage: Stage,
  open: OpenThread,
  element: HTMLElement,
  message: GmailMessage,
  last: boolean,
): void {
  element.className = last ? 'h7 ie nH oy8Mbf' : 'h7 nH oy8Mbf';
  element.setAttribute('aria-expanded', 'true');
  stage.setHtml(element, html`${expanded(open.thread, message, last, context(stage))}`);
  const own = element.querySelector('.adn');
  const area = element.querySelector<HTMLElement>('.adn + .gA .ip');
  if (!own || !area) return;
  trimQuote(stage, own);
  const kinds = [
    ['.adn .gH.acX > .aaq', 'reply'],
    ['.gA .bkH', 'reply'],
    ['.gA .bkI', 'replyAll'],
    ['.gA .bkG', 'forward'],
  ] as const;
  for (const [selector, kind] of kinds)
    for (const button of element.querySelectorAll(selector))
      if (own.contains(button) ? !button.closest('.a3s') : area.contains(button))
        stage.onPress(button, () => void openReply(stage, open, area, message, kind), true);
}

/** Gmail hides what a mail quotes behind three dots. */
function trimQuote(stage: Stage, message: Element): void {
  const quote = message.querySelector<HTMLElement>(':scope .a3s > .gmail_quote');
  if (!quote) return;
  const outer = stage.doc.createElement('div');
  outer.className = 'HOEnZb';
  const inner = stage.doc.createElement('div');
  inner.className = 'adm';
  stage.setHtml(
    inner,
    html`<div id="${stage.nextId()}" class="ajR h4" role="button" tabindex="0"><img class="ajT" alt=""></div>`,
  );
  const held = stage.doc.createElement('div');
  held.className = 'im';
  quote.replaceWith(outer);
  held.style.display = 'none';
  held.append(quote);
  outer.append(inner, held);
  stage.onPress(inner, () => {
    held.style.display = held.style.display === 'none' ? '' : 'none';
  });
}

const context = (stage: Stage): MessageContext => ({
  me: stage.account.address,
  now: stage.now(),
  words: stage.words,
  options: stage.options,
  nextId: stage.nextId,
});
