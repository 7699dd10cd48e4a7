/** The pretend Gmail's server: answers for https://mail.google.com/mail/u/N/ and remembers what was done to it. */

import type { Assets } from '../bundle.ts';
import type { Mailbox, StageMail, StageThread } from '../mail.ts';
import { printView } from './markup/print.ts';
import type { GmailAccount, GmailThread } from './model.ts';
import { gmailAccount, gmailMessage, gmailThread } from './model.ts';
import { defaultOptions, type GmailOptions } from './options.ts';
import type { Change } from './page/stage.ts';
import { contentSecurityPolicy, loginHtml, pageHtml } from './page.ts';
import { wordsOf } from './words.ts';

export type Ask = { readonly method: string; readonly url: string; readonly body?: string };
export type Answer = {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
};

/** Something that reached the server, with the account's number. */
export type Entry =
  | ({ readonly account: number } & Change)
  | { readonly account: number; readonly kind: 'print'; readonly thread: string }
  | { readonly account: number; readonly kind: 'page' };

export type GmailServer = {
  readonly accounts: GmailAccount[];
  readonly log: Entry[];
  options: GmailOptions;
  readonly answer: (ask: Ask) => Answer;
  /** A mail arrives in the thread of that name, or as a new thread; pages see it at their next poll. */
  readonly newMail: (account: number, slug: string, mail: StageMail) => void;
  readonly newThread: (account: number, thread: StageThread) => void;
  readonly thread: (account: number, slug: string) => GmailThread;
};

export function gmailServer(
  mailbox: Mailbox,
  now: number,
  assets: Assets,
  options: Partial<GmailOptions> = {},
): GmailServer {
  const started = Date.now();
  const server: GmailServer = {
    accounts: mailbox.accounts.map(gmailAccount),
    log: [],
    options: { ...defaultOptions, ...options },
    answer: (ask) => answer(server, ask, now + (Date.now() - started), assets),
    newMail: (account, slug, mail) =>
      change(server, account, slug, (thread) => deliver(mailbox, server, account, thread, mail)),
    newThread(index, thread) {
      const account = accountOf(server, index);
      const added = gmailThread(thread, account.address);
      server.accounts[index] = { ...account, threads: [...account.threads, added] };
    },
    thread(index, slug) {
      const found = server.accounts[index]?.threads.find((thread) => thread.slug === slug);
      if (!found) throw new Error(`Account ${index} has no thread ${slug}`);
      return found;
    },
  };
  return server;
}

function deliver(
  mailbox: Mailbox,
  server: GmailServer,
  index: number,
  thread: GmailThread,
  mail: StageMail,
): GmailThread {
  const { address } = accountOf(server, index);
  const source = mailbox.accounts[index]?.threads.find(({ slug }) => slug === thread.slug);
  const place = thread.messages.length;
  const whole = {
    ...(source ?? { slug: thread.slug, subject: '', category: 'primary', expect: { verdict: 'hiring' } }),
    mails: [...(source?.mails ?? []), mail],
  } as StageThread;
  const message = gmailMessage(
    { ...whole, slug: `${thread.slug}+${place}` },
    mail,
    whole.mails.length - 1,
    address,
  );
  return { ...thread, unread: mail.from.address !== address, messages: [...thread.messages, message] };
}

function accountOf(server: GmailServer, index: number): GmailAccount {
  const account = server.accounts[index];
  if (!account) throw new Error(`There is no account ${index}`);
  return account;
}

function change(
  server: GmailServer,
  index: number,
  name: string,
  edit: (thread: GmailThread) => GmailThread,
): void {
  const account = accountOf(server, index);
  const threads = account.threads.map((thread) =>
    thread.slug === name || thread.legacyId === name ? edit(thread) : thread,
  );
  server.accounts[index] = { ...account, threads };
}

function answer(server: GmailServer, ask: Ask, now: number, assets: Assets): Answer {
  const url = new URL(ask.url);
  const [, kind, number = ''] = url.pathname.match(/^\/(mail|sync)\/u\/(\d+)\//) ?? [];
  const account = server.accounts[Number(number)];
  if (!kind || !account || url.host !== 'mail.google.com') return text(404, 'Not found');
  if (kind === 'sync') return sync(server, account, url, ask.body ?? '{}', now);
  if (server.options.signedOut) return page(loginHtml());
  if (url.searchParams.get('view') === 'pt') return print(server, account, url);
  server.log.push({ account: account.index, kind: 'page' });
  return page(pageHtml({ account, options: server.options, now }, assets));
}

function print(server: GmailServer, account: GmailAccount, { searchParams }: URL): Answer {
  if (server.options.print === 'login') return page(loginHtml());
  if (server.options.print === 'error') return text(500, 'Temporary Error (500)');
  const id = searchParams.get('permthid') ?? searchParams.get('th') ?? '';
  const thread = account.threads.find(({ legacyId, permId }) => legacyId === id || permId === id);
  if (!thread) return text(404, 'Not found');
  server.log.push({ account: account.index, kind: 'print', thread: thread.legacyId });
  return page(printView(account, thread, wordsOf(server.options.language)));
}

/** One address takes every change, as Gmail's does; the other gives the mailbox. */
function sync(server: GmailServer, account: GmailAccount, url: URL, body: string, now: number): Answer {
  if (!url.pathname.endsWith('/i/s')) return json(account);
  const what = JSON.parse(body) as Change;
  server.log.push({ account: account.index, ...what });
  change(server, account.index, what.thread, (thread) => changed(thread, what, account, now));
  return json({ ok: true });
}

function changed(thread: GmailThread, what: Change, account: GmailAccount, now: number): GmailThread {
  if (what.kind === 'read') return { ...thread, unread: false };
  const others = thread.messages.filter((message) => message.permId !== what.draftId);
  if (what.kind === 'discard') return { ...thread, messages: others };
  const mail: StageMail = {
    from: { name: account.name, address: account.address },
    to: what.to.map((address) => ({ name: '', address })),
    at: now,
    text: what.text,
    quotes: false,
    ...(what.kind === 'draft' && { draft: true }),
  };
  const whole = { slug: thread.slug, subject: thread.subject, mails: [mail] } as unknown as StageThread;
  // A draft gets a new legacy id at every save; the client's own id stays.
  const message = { ...gmailMessage(whole, mail, 0, account.address), permId: what.draftId };
  return { ...thread, messages: [...others, message] };
}

const page = (body: string): Answer => ({
  status: 200,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': contentSecurityPolicy,
    'cache-control': 'no-store',
  },
  body,
});

const json = (value: unknown): Answer => ({
  status: 200,
  headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  body: JSON.stringify(value),
});

const text = (status: number, body: string): Answer => ({
  status,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body,
});
