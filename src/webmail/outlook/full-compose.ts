/**
 * A reply that has taken the place of its conversation in the reading pane. What it answers is then not in the page: it is
 * what stood there before, and only where everything that can be seen agrees.
 */
import type { Account } from '../../core/thread.ts';
import { before } from '../place.ts';
import type { OpenThread } from '../webmail.ts';
import { answersSubject, quotesOneOf } from './answered.ts';
import { composesIn } from './composes.ts';
import { sameConversation } from './ids.ts';
import { rows } from './rows.ts';
import { chosenConversation } from './shown.ts';

type Read = Omit<OpenThread, 'strip'>;

/** What each page showed last. */
const lastRead = new WeakMap<Document, Read>();

export function remember(page: Document, { id, subject, complete, thread }: Read): void {
  lastRead.set(page, { id, subject, complete, thread });
}

/**
 * The conversation that was read last in this page, where the one mail in sight answers it: address or selection name it,
 * its row says that nothing has come since, subject and quote are its own. Undefined on any doubt.
 */
export function answeredThread(page: Document, owner: Account): OpenThread | undefined {
  const read = lastRead.get(page);
  const [compose, other] = composesIn(page);
  if (!read || !compose || other || read.thread.account.address !== owner.address) return undefined;
  if (!sameConversation(chosenConversation(page) ?? '', read.id)) return undefined;
  if (!answersSubject(compose, read.subject) || !quotesOneOf(compose, read.thread.messages)) return undefined;
  const row = rows(page).find(({ threadId }) => threadId === read.id);
  return row?.newestId === read.thread.newestId ? { ...read, strip: before(compose) } : undefined;
}
