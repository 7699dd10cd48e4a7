/**
 * Puts a draft into its reply box. A draft in the wrong thread is the worst that can happen, so every check is made on
 * what the page shows at that moment, the last ones on the reply box's own surroundings; on doubt nothing is inserted.
 */
import type { Draft } from '../core/assessment.ts';
import type { Person } from '../core/thread.ts';
import type { Inserted } from '../messages.ts';
import type { InsertFault, OpenThread, ReplyBox, Result, Webmail } from '../webmail/webmail.ts';

/** How long (ms) the webmail may take to show the thread, and to save its draft. */
const PATIENCE = 15_000;
const SAVING = 12_000;

export async function insertDraft(
  webmail: Webmail,
  page: Document,
  draft: Draft,
  signal: AbortSignal,
): Promise<Result<Inserted, InsertFault>> {
  const { compose } = webmail;
  if (!compose) return fault('no reply box');
  if (!isOwnAccount(webmail, page, draft)) return fault('account differs');

  const patience = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]);
  if (!(await compose.goTo(page, draft.threadId, patience))) return fault('thread not found');
  const open = webmail.openThread(page);
  const wrong = threadFault(open, draft);
  if (!open || wrong) return fault(wrong ?? 'thread not found');

  const standing = compose.replyBoxes(page);
  if (standing.length > 1) return fault('several reply boxes');
  const opened = standing[0]
    ? ({ ok: true, value: standing[0] } as const)
    : await compose.openReply(page, { address: draft.to.address, all: draft.replyAll }, patience);
  if (!opened.ok) return opened;

  // Between the first check and here the host may have changed accounts, threads or recipients.
  const box = opened.value;
  if (!isOwnAccount(webmail, page, draft)) return fault('account differs');
  const now = webmail.openThread(page);
  const late = threadFault(now, draft) ?? boxFault(box, draft, now ?? open);
  if (late) return fault(late);

  if (!(await box.insert(draft.text))) return fault('text not taken');
  const saved = await box.saved(AbortSignal.any([signal, AbortSignal.timeout(SAVING)]));
  return { ok: true, value: { saved } };
}

const fault = (name: InsertFault): Result<never, InsertFault> => ({ ok: false, fault: name });

function isOwnAccount(webmail: Webmail, page: Document, { account }: Draft): boolean {
  const shown = webmail.account(page);
  return shown?.webmail === account.webmail && shown.address === account.address;
}

function threadFault(open: OpenThread | undefined, draft: Draft): InsertFault | undefined {
  if (!open) return 'thread not found';
  if (open.id !== draft.threadId) return 'thread differs';
  if (open.thread.newestId !== draft.newestId) return 'thread has news';
  return undefined;
}

/** The box belongs to the thread, goes to the person meant, and to nobody who has no part in the thread. */
function boxFault(box: ReplyBox, draft: Draft, open: OpenThread): InsertFault | undefined {
  if (box.threadId !== draft.threadId) return 'thread differs';
  const isMeant = (person: Person): boolean =>
    person.address === '' ? person.name === draft.to.name : person.address === draft.to.address;
  const known = new Set(
    open.thread.messages.flatMap(({ from, to, cc }) => [from, ...to, ...cc]).map(({ address }) => address),
  );
  known.add(draft.to.address);
  const isKnown = ({ address }: Person): boolean => address === '' || known.has(address);
  return box.recipients.some(isMeant) && box.recipients.every(isKnown) ? undefined : 'recipient differs';
}
