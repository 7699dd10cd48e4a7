/**
 * A whole thread from Gmail's print view: every message in order, without opening the thread and without marking it read. The
 * view holds no ids: the first message has the thread's, the newest the one that was asked with, unless a later one has come;
 * the others get `<thread id>:<place>`.
 */
import type { Account, Message, Thread } from '../../core/thread.ts';
import { lineOf } from '../body-text.ts';
import { attribute, textOf } from '../node.ts';
import { mailboxOf, originOf } from './mailbox.ts';
import { ownerIn, printedField, printedPerson } from './print-people.ts';
import { printedTimes } from './print-times.ts';
import { error, find, findAll, findOptional } from './selectors.ts';
import { printedBlocks } from './text.ts';

type Wanted = { readonly threadId: string; readonly newestId: string };

/**
 * Rejects with SelectorError where the answer is no print view of this account (also where nobody is signed in), with
 * TypeError where the network or Gmail failed.
 */
export async function readThread(
  page: Document,
  account: Account,
  wanted: Wanted,
  signal: AbortSignal,
): Promise<Thread> {
  const answer = await fetch(addressOf(page, wanted.threadId), { credentials: 'include', signal });
  if (!answer.ok) throw new TypeError(`gmail: print view answered ${answer.status}`);
  // Parsed apart from the page: no script of it runs, no picture is fetched.
  const printed = new DOMParser().parseFromString(await answer.text(), 'text/html');
  return threadFrom(printed, account, wanted, languagesOf(printed, page));
}

const addressOf = (page: Document, threadId: string): string =>
  `${originOf(page)}${mailboxOf(page)}?${new URLSearchParams({ view: 'pt', search: 'all', th: threadId })}`;

/** The view's language, then that of the page it was asked from. */
const languagesOf = (...pages: Document[]): string[] =>
  pages.map((page) => attribute(find(page, 'root'), 'lang')).filter((language) => language !== undefined);

function threadFrom(
  printed: Document,
  account: Account,
  { threadId, newestId }: Wanted,
  languages: readonly string[],
): Thread {
  const tables = findAll(printed, 'printed');
  const owner = ownerIn(printed);
  if (tables.length === 0) throw error(printed, 'printed');
  if (owner !== undefined && owner !== account.address) throw error(printed, 'printedOwner');

  const dates = tables.map((table) => textOf(find(table, 'printedDate')));
  const times = printedTimes(dates, { threadId, newestId }, languages);
  if (!times) throw error(printed, 'printedDate');

  const title = findOptional(printed, 'printedSubject');
  const subject = title ? lineOf(title) : '';
  const ids = tables.map((_, at) => (at === 0 ? threadId : `${threadId}:${at}`));
  if (times.newest !== undefined && times.newest < ids.length) ids[times.newest] = newestId;
  const messages = tables.map((table, at) =>
    messageFrom(table, { id: ids[at] ?? '', sentAt: times.sentAt[at] ?? 0, subject }),
  );
  return { account, id: threadId, subject, newestId: ids.at(-1) ?? newestId, messages };
}

function messageFrom(table: Element, known: Pick<Message, 'id' | 'sentAt' | 'subject'>): Message {
  const from = printedPerson(textOf(find(table, 'printedPerson')));
  if (!from) throw error(table, 'printedPerson');
  // Gmail prints To, Cc, Bcc in this order, with captions in the UI's language.
  const [to = [], ...others] = findAll(table, 'printedField').map((field) => printedField(textOf(field)));
  return { ...known, from, to, cc: others.flat(), blocks: printedBlocks(find(table, 'printedBody')) };
}
