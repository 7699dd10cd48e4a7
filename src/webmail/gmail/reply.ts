/** Opening the reply to somebody in the conversation that the page shows. */
import { isVisible, pageOf } from '../node.ts';
import { press } from '../press.ts';
import { pause, until } from '../until.ts';
import type { InsertFault, ReplyBox, Result } from '../webmail.ts';
import { personOf } from './person.ts';
import { replyBoxesOf } from './reply-box.ts';
import { findAll, findOptional, is } from './selectors.ts';
import { itemsIn, visibleThread } from './thread.ts';

type Whom = { readonly address: string; readonly all: boolean };

/** Gmail builds the box at leisure, and fills in the recipients after it. Milliseconds. */
const BOX = 5_000;
const RECIPIENTS = 3_000;
const MENU = 2_000;
/** In its first moments the editor takes what is typed for keys of its own. */
const SETTLE = 100;

/** A box that stands open already is taken as it is, with what the candidate has written in it. */
export async function openReply(
  page: Document,
  whom: Whom,
  signal: AbortSignal,
): Promise<Result<ReplyBox, InsertFault>> {
  const standing = theOnly(replyBoxesOf(page));
  if (standing) return standing;

  const opened = (await pressed(page, whom, signal)) ?? (await pressed(page, whom, signal));
  if (signal.aborted) return fault('page gone');
  if (!opened?.ok) return opened ?? fault('no reply box');
  await until(() => replyBoxesOf(page)[0]?.recipients[0], RECIPIENTS, signal);
  await pause(SETTLE, signal);
  return theOnly(replyBoxesOf(page)) ?? fault('no reply box');
}

/**
 * Undefined where no box came: Gmail renders a conversation once more soon after it is opened, and drops a box that it was about
 * to build. A second press where one does stand open does nothing.
 */
async function pressed(
  page: Document,
  whom: Whom,
  signal: AbortSignal,
): Promise<Result<ReplyBox, InsertFault> | undefined> {
  const thread = visibleThread(page);
  if (!thread) return fault('thread not found');
  if (!(await pressReply(thread, whom, signal))) return fault('no reply button');
  return until(() => theOnly(replyBoxesOf(page)), BOX, signal);
}

/** Undefined where no box stands open. */
function theOnly(boxes: readonly ReplyBox[]): Result<ReplyBox, InsertFault> | undefined {
  const [box, other] = boxes;
  if (other) return fault('several reply boxes');
  return box && { ok: true, value: box };
}

const fault = (name: InsertFault): Result<ReplyBox, InsertFault> => ({ ok: false, fault: name });

/**
 * The bar below the conversation answers its newest message. Somebody's older message has a button of its own; where it is
 * collapsed, the bar's reply to the candidate's own newest mail goes to whom that mail went: whoever called sees it by the
 * box's recipients. Resolves to false where there is nothing to press.
 */
async function pressReply(thread: Element, { address, all }: Whom, signal: AbortSignal): Promise<boolean> {
  const messages = openMessages(thread);
  const theirs = messages.findLast((message) => senderOf(message) === address);
  const newest = messages.at(-1);
  const bar = (all ? visibleIn(thread, 'replyAllButton') : undefined) ?? visibleIn(thread, 'replyButton');
  if (bar && (all || !theirs || theirs === newest)) {
    press(bar);
    return true;
  }
  const message = theirs ?? newest;
  if (message && (await pressHeader(message, all, signal))) return true;
  if (bar) press(bar);
  return bar !== undefined;
}

async function pressHeader(message: Element, all: boolean, signal: AbortSignal): Promise<boolean> {
  const button = visibleIn(message, 'headerReply');
  if (button && !all) {
    press(button);
    return true;
  }
  const menu = visibleIn(message, 'headerMenu');
  if (!menu) {
    if (button) press(button);
    return button !== undefined;
  }
  press(menu);
  const page = pageOf(message);
  const item = await until(
    () => visibleIn(page, all ? 'menuReplyAll' : 'menuReply') ?? visibleIn(page, 'menuReply'),
    MENU,
    signal,
  );
  if (item) press(item);
  return item !== undefined;
}

const openMessages = (thread: Element): Element[] =>
  itemsIn(thread)
    .filter((item) => is(item, 'openItem'))
    .map((item) => findAll(item, 'message').find(isVisible))
    .filter((message) => message !== undefined);

function senderOf(message: Element): string | undefined {
  const header = findOptional(message, 'header');
  const sender = header && findOptional(header, 'sender');
  return sender && personOf(sender)?.address;
}

const visibleIn = (root: ParentNode, name: Parameters<typeof findAll>[1]): Element | undefined =>
  findAll(root, name).findLast(isVisible);
