/**
 * Puts a draft into its reply box. A draft in the wrong thread is the worst that can happen, so every check is made on
 * what the page shows at that moment, the last ones on the reply box's own surroundings with nothing waited for between
 * them and the writing; on doubt nothing is inserted.
 */
import type { Draft } from '../core/assessment.ts';
import type { Inserted } from '../messages.ts';
import { folded } from '../webmail/taken.ts';
import { until } from '../webmail/until.ts';
import type { Compose, InsertFault, OpenThread, ReplyBox, Result, Webmail } from '../webmail/webmail.ts';
import { recipientFault } from './recipients.ts';

/** How long (ms) the webmail may take to show the thread, to build what it shows, and to save its draft. */
const PATIENCE = 15_000;
const LEAVING = 1_000;
const BUILDING = 4_000;
const SAVING = 12_000;

/** `takeOut` where the editor's own undo would not do it. */
export type Written = Inserted & { readonly takeOut?: () => boolean };

/** `mayBegin` is asked once, right before the last checks: whether the insert is still this page's to make. */
export async function insertDraft(
  webmail: Webmail,
  page: Document,
  draft: Draft,
  mayBegin: () => Promise<boolean>,
  signal: AbortSignal,
): Promise<Result<Written, InsertFault>> {
  const { compose } = webmail;
  if (!compose) return fault('no reply box');
  if (!isOwnAccount(webmail, page, draft)) return fault('account differs');

  const patience = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]);
  let reached = await reach(webmail, compose, page, draft, patience);
  // A page that was just leaving the thread has shown it still.
  if (!reached.ok && !openThread(webmail, page))
    reached = opened(await reach(webmail, compose, page, draft, patience));
  if (!reached.ok) return reached;
  if (!(await mayBegin()) || signal.aborted) return fault('page gone');
  await built(webmail, page, BUILDING, patience);

  // The host may have changed accounts, threads, boxes or recipients by now: all is read anew.
  const box = theOnlyBox(compose, page);
  if (!box.ok) return box;
  const { isOpenedHere } = reached.value;
  const late = placeFault(webmail, page, draft) ?? boxFault(webmail, page, box.value, draft, isOpenedHere);
  if (late) return fault(late);
  // Asked for twice, it stands there once.
  if (folded(box.value.text()).includes(folded(draft.text))) return { ok: true, value: { saved: false } };
  const isStill = (): boolean => placeFault(webmail, page, draft) === undefined;
  if (!(await box.value.insert(draft.text, isStill))) return fault('text not taken');

  const saved = await box.value.saved(AbortSignal.any([signal, AbortSignal.timeout(SAVING)]));
  const { takeOut } = box.value;
  return { ok: true, value: { saved, ...(takeOut && { takeOut }) } };
}

/** A box that stands open at the second look may be one that the first has opened: the stricter checks hold. */
const opened = (reached: Reached): Reached =>
  reached.ok ? { ok: true, value: { isOpenedHere: true } } : reached;

type Reached = Result<{ readonly isOpenedHere: boolean }, InsertFault>;

/** Goes to the thread and sees to it that a reply is open there: the one that stands open, or a new one. */
async function reach(
  webmail: Webmail,
  compose: Compose,
  page: Document,
  draft: Draft,
  patience: AbortSignal,
): Promise<Reached> {
  if (!(await compose.goTo(page, draft.threadId, patience))) return fault('thread not found');
  if (!(await built(webmail, page, LEAVING, patience)) && openThread(webmail, page))
    await built(webmail, page, BUILDING, patience);
  const early = placeFault(webmail, page, draft);
  if (early) return fault(early);

  const standing = compose.replyBoxes(page);
  if (standing.length > 1) return fault('several reply boxes');
  if (standing.length === 1) return { ok: true, value: { isOpenedHere: false } };
  const whom = { address: draft.to.address, all: draft.replyAll };
  const box = await compose.openReply(page, whom, patience);
  return box.ok ? { ok: true, value: { isOpenedHere: true } } : box;
}

const fault = (name: InsertFault): Result<never, InsertFault> => ({ ok: false, fault: name });

function theOnlyBox(compose: Compose, page: Document): Result<ReplyBox, InsertFault> {
  const [box, other] = compose.replyBoxes(page);
  if (other) return fault('several reply boxes');
  return box ? { ok: true, value: box } : fault('no reply box');
}

/**
 * Resolves to whether it has come to tell its newest message: a conversation that is painted anew, or whose draft still waits
 * for its editor, tells none, neither the right one nor another.
 */
const built = async (
  webmail: Webmail,
  page: Document,
  within: number,
  signal: AbortSignal,
): Promise<boolean> =>
  (await until(() => openThread(webmail, page)?.thread.newestId || undefined, within, signal)) !== undefined;

/** Account, thread and newest message, as the page shows them now. */
function placeFault(webmail: Webmail, page: Document, draft: Draft): InsertFault | undefined {
  if (!isOwnAccount(webmail, page, draft)) return 'account differs';
  const open = openThread(webmail, page);
  if (!open) return 'thread not found';
  if (open.id !== draft.threadId) return 'thread differs';
  if (open.thread.newestId !== draft.newestId) return 'thread has news';
  return undefined;
}

/** The box belongs to the thread, and goes to the person meant and to nobody who has no part in the thread. */
function boxFault(
  webmail: Webmail,
  page: Document,
  box: ReplyBox,
  draft: Draft,
  isOpenedHere: boolean,
): InsertFault | undefined {
  if (box.threadId !== draft.threadId) return 'thread differs';
  const open = openThread(webmail, page);
  return open
    ? recipientFault(box.recipients, draft, open.thread.messages, isOpenedHere)
    : 'thread not found';
}

/** A conversation that cannot be read is none that a draft may go to. */
function openThread(webmail: Webmail, page: Document): OpenThread | undefined {
  try {
    return webmail.openThread(page);
  } catch {
    return undefined;
  }
}

function isOwnAccount(webmail: Webmail, page: Document, { account }: Draft): boolean {
  const shown = webmail.account(page);
  return shown?.webmail === account.webmail && shown.address === account.address;
}
