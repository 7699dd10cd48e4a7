/** A neutral mailbox as Gmail holds it: threads and messages with ids, snippets and bodies. */
import type { Category, StageAccount, StageMail, StagePerson, StageThread } from '../mail.ts';
import { bodyOf } from './body.ts';
import { clientId, decimal, legacyId } from './ids.ts';

export type GmailMessage = {
  readonly legacyId: string;
  /** "msg-f:DEC", or "msg-a:r…" for the candidate's own. */
  readonly permId: string;
  readonly from: StagePerson;
  readonly to: readonly StagePerson[];
  readonly cc: readonly StagePerson[];
  readonly at: number;
  readonly snippet: string;
  /** The body's markup as the thread view holds it, and as the print view prints it. */
  readonly body: string;
  readonly printed: string;
  readonly draft: boolean;
  /** Of a draft: its text without markup. */
  readonly text: string;
};

export type GmailThread = {
  readonly slug: string;
  readonly legacyId: string;
  readonly permId: string;
  readonly subject: string;
  readonly messages: readonly GmailMessage[];
  readonly category: Category;
  readonly archived: boolean;
  readonly unread: boolean;
  readonly starred: boolean;
  readonly labels: readonly string[];
};

export type GmailAccount = {
  readonly index: number;
  readonly name: string;
  readonly address: string;
  readonly signature: string;
  readonly threads: readonly GmailThread[];
};

export const gmailAccount = (account: StageAccount, index: number): GmailAccount => ({
  index,
  name: account.name,
  address: account.address,
  signature: account.signature,
  threads: account.threads.map((thread) => gmailThread(thread, account.address)),
});

export function gmailThread(thread: StageThread, me: string): GmailThread {
  const messages = thread.mails.map((mail, i) => gmailMessage(thread, mail, i, me));
  const first = messages[0];
  if (!first) throw new Error(`${thread.slug} has no mail`);
  const own = first.from.address === me;
  return {
    slug: thread.slug,
    legacyId: first.legacyId,
    permId: own ? `thread-a:${clientId(first.legacyId)}` : `thread-f:${decimal(first.legacyId)}`,
    subject: thread.subject,
    messages,
    category: thread.category,
    archived: thread.archived ?? false,
    unread: thread.unread ?? false,
    starred: thread.starred ?? false,
    labels: thread.labels ?? [],
  };
}

export function gmailMessage(thread: StageThread, mail: StageMail, index: number, me: string): GmailMessage {
  const id = legacyId(mail.at, `${thread.slug}${index}`);
  const earlier = mail.quotes === false || mail.draft ? [] : thread.mails.slice(0, index);
  return {
    legacyId: id,
    permId: mail.from.address === me ? `msg-a:${clientId(id)}` : `msg-f:${decimal(id)}`,
    from: mail.from,
    to: mail.to,
    cc: mail.cc ?? [],
    at: mail.at,
    snippet: mail.text.replace(/\s+/g, ' ').slice(0, 140),
    body: bodyOf(mail, earlier, me).html,
    printed: bodyOf(mail, earlier, me, true).html,
    draft: mail.draft ?? false,
    text: mail.text,
  };
}

/** The newest message that is not a draft; a thread of a lone draft has none. */
export const newest = (thread: GmailThread): GmailMessage | undefined =>
  thread.messages.findLast((message) => !message.draft);

/** By the newest message, drafts included. */
export const lastOf = (thread: GmailThread): GmailMessage => thread.messages.at(-1) as GmailMessage;
