/** Opening the reply to somebody in the conversation that the page shows. */
import { hasNoReplyName } from '../../core/reading/no-reply.ts';
import { isVisible, pageOf } from '../node.ts';
import { press } from '../press.ts';
import { pause, until } from '../until.ts';
import type { InsertFault, ReplyBox, Result } from '../webmail.ts';
import { accountOf } from './account.ts';
import { personOf } from './person.ts';
import { replyBoxesOf } from './reply-box.ts';
import { findAll, findOptional, is } from './selectors.ts';
import { itemsIn, visibleThread } from './thread.ts';

type Whom = { readonly address: string; readonly all: boolean };

/** Gmail builds the box at leisure, and fills in the recipients after it. Milliseconds. */
const BOX = 5_000;
const RECIPIENTS = 3_000;
const MENU = 2_000;
const UNFOLDING = 5_000;
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
 * The bar below the conversation answers its newest message. Somebody's older message has a button of its own, once it is
 * unfolded. Where the newest mail is the candidate's own, the bar's reply goes to whom that mail went: whoever called sees it
 * by the box's recipients. Resolves to false where there is nothing to press.
 */
async function pressReply(thread: Element, { address, all }: Whom, signal: AbortSignal): Promise<boolean> {
  const newest = openMessages(thread).at(-1);
  const from = newest && senderOf(newest);
  const isOfAnother = from !== undefined && from !== address && from !== accountOf(pageOf(thread))?.address;
  // A reply to all reaches them through a colleague's mail too, but not through that of a machine.
  const isPassedOver = isOfAnother && (!all || hasNoReplyName({ name: '', address: from }));
  if (isPassedOver) await unfold(thread, address, signal);
  const theirs = openMessages(thread).findLast((message) => senderOf(message) === address);
  const bar = (all ? visibleIn(thread, 'replyAllButton') : undefined) ?? visibleIn(thread, 'replyButton');
  if (bar && (!theirs || theirs === newest || (all && !isPassedOver))) {
    press(bar);
    return true;
  }
  const message = theirs ?? newest;
  if (message && (await pressHeader(message, all, signal))) return true;
  if (bar) press(bar);
  return bar !== undefined;
}

/** That person's newest message that is folded to a line; one that is folded away with others tells no sender. */
async function unfold(thread: Element, address: string, signal: AbortSignal): Promise<void> {
  const isOpen = (item: Element) => is(item, 'openItem') && findAll(item, 'message').some(isVisible);
  const theirs = itemsIn(thread).filter((item) => senderOf(item) === address);
  const [folded] = theirs.some(isOpen) ? [] : theirs.slice(-1);
  const line = folded && findOptional(folded, 'collapsedLine');
  if (!line) return;
  press(line);
  await until(() => isOpen(folded) || undefined, UNFOLDING, signal);
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

/** Of a message, or of the line that it is folded to. */
function senderOf(message: Element): string | undefined {
  const sender = findOptional(findOptional(message, 'header') ?? message, 'sender');
  return sender && personOf(sender)?.address;
}

const visibleIn = (root: ParentNode, name: Parameters<typeof findAll>[1]): Element | undefined =>
  findAll(root, name).findLast(isVisible);
