/**
 * Puts a draft into its reply box. A draft in the wrong thread is the worst that can happen, so every check is made on
 * what the page shows at that moment, the last ones on the reply box's own surroundings with nothing waited for between
 * them and the writing; on doubt nothing is inserted.
 */
import type { Draft } from '../core/assessment.ts';
import type { Inserted } from '../messages.ts';
import { folded } from '../webmail/taken.ts';
import type { Compose, InsertFault, OpenThread, ReplyBox, Result, Webmail } from '../webmail/webmail.ts';
import { recipientFault } from './recipients.ts';

/** How long (ms) the webmail may take to show the thread, and to save its draft. */
const PATIENCE = 15_000;
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
  if (!(await compose.goTo(page, draft.threadId, patience))) return fault('thread not found');
  const early = placeFault(webmail, page, draft);
  if (early) return fault(early);

  const standing = compose.replyBoxes(page);
  if (standing.length > 1) return fault('several reply boxes');
  if (standing.length === 0) {
    const whom = { address: draft.to.address, all: draft.replyAll };
    const opened = await compose.openReply(page, whom, patience);
    if (!opened.ok) return opened;
  }
  if (!(await mayBegin()) || signal.aborted) return fault('page gone');

  // The host may have changed accounts, threads, boxes or recipients by now: all is read anew.
  const box = theOnlyBox(compose, page);
  if (!box.ok) return box;
  const isOpenedHere = standing.length === 0;
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

const fault = (name: InsertFault): Result<never, InsertFault> => ({ ok: false, fault: name });

function theOnlyBox(compose: Compose, page: Document): Result<ReplyBox, InsertFault> {
  const [box, other] = compose.replyBoxes(page);
  if (other) return fault('several reply boxes');
  return box ? { ok: true, value: box } : fault('no reply box');
}

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
