/** The pretend Outlook's server: answers at Outlook's own addresses and remembers what was done to it. */
import type { BrowserContext } from 'playwright';
import type { Assets } from '../bundle.ts';
import { escaped } from '../gmail/html.ts';
import type { Mailbox, StageMail, StageThread } from '../mail.ts';
import { type Conversation, item, type OutlookAccount, outlookAccount } from './model.ts';
import { defaultOptions, type OutlookOptions } from './options.ts';
import type { Change, PageData } from './page/stage.ts';

/** Which account is signed in where. Microsoft serves one mailbox at several addresses. */
const accountAt: Readonly<Record<string, number>> = {
  'outlook.live.com': 0,
  'outlook.office.com': 1,
  'outlook.office365.com': 1,
  'outlook.cloud.microsoft': 1,
};

/** Something that reached the server, with the account's number. */
export type Entry =
  | ({ readonly account: number } & Change)
  | { readonly account: number; readonly kind: 'page' };

export type OutlookServer = {
  readonly accounts: OutlookAccount[];
  readonly log: Entry[];
  options: OutlookOptions;
  readonly answer: (url: string, body: string | null) => Answer;
  /** A mail arrives in the conversation of that name; pages see it at their next poll. */
  readonly newMail: (account: number, slug: string, mail: StageMail) => void;
  readonly conversation: (account: number, slug: string) => Conversation;
};

export type Answer = {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
};

export function outlookServer(
  mailbox: Mailbox,
  now: number,
  assets: Assets,
  options: Partial<OutlookOptions> = {},
): OutlookServer {
  const started = Date.now();
  const log: Entry[] = [];
  const accounts = mailbox.accounts.map((account, i) => outlookAccount(account, i, i === 0));
  const server: OutlookServer = {
    accounts,
    log,
    options: { ...defaultOptions, ...options },
    answer: (url, body) => answer(server, new URL(url), body, now + (Date.now() - started), assets),
    newMail(index, slug, mail) {
      const thread = { slug, mails: [mail] } as unknown as StageThread;
      change(server, index, server.conversation(index, slug).id, (held) => ({
        ...held,
        unread: true,
        items: [
          ...held.items,
          {
            ...item(thread, mail, 0, index === 0),
            id: `${item(thread, mail, 0, index === 0).id}${held.items.length}`,
          },
        ],
      }));
    },
    conversation(index, slug) {
      const found = server.accounts[index]?.conversations.find((one) => one.slug === slug);
      if (!found) throw new Error(`Account ${index} has no conversation ${slug}`);
      return found;
    },
  };
  return server;
}

/** Puts the server at its addresses in a browser, in front of whatever else answers there. */
export async function serveOutlook(context: BrowserContext, server: OutlookServer): Promise<void> {
  const hosts = Object.keys(accountAt).map((host) => host.replaceAll('.', '\\.'));
  await context.route(new RegExp(`^https://(?:${hosts.join('|')})/`), (route) =>
    route.fulfill(server.answer(route.request().url(), route.request().postData())),
  );
}

function answer(server: OutlookServer, url: URL, body: string | null, now: number, assets: Assets): Answer {
  const index = accountAt[url.host] ?? 0;
  const account = server.accounts[index];
  if (!account) return { status: 404, headers: {}, body: 'Not found' };
  if (url.pathname === '/owa/service.svc') {
    if (url.searchParams.get('action') === 'UpdateItem')
      apply(server, index, JSON.parse(body ?? '{}') as Change, now);
    return json(server.accounts[index]);
  }
  if (!url.pathname.startsWith('/mail/')) return { status: 404, headers: {}, body: 'Not found' };
  server.log.push({ account: index, kind: 'page' });
  return page({ account, options: server.options, now }, assets);
}

function apply(server: OutlookServer, index: number, what: Change, now: number): void {
  server.log.push({ account: index, ...what });
  change(server, index, what.conversation, (held) => {
    if (what.kind === 'read') return { ...held, unread: false };
    const others = held.items.filter(({ id }) => id !== what.draft);
    if (what.kind === 'discard') return { ...held, items: others };
    const { name, address } = server.accounts[index] as OutlookAccount;
    const mail: StageMail = {
      from: { name, address },
      to: what.to.map((to) => ({ name: '', address: to })),
      at: now,
      text: what.text,
      quotes: false,
      ...(what.kind === 'draft' && { draft: true }),
    };
    const thread = { slug: held.slug, mails: [mail] } as unknown as StageThread;
    return { ...held, items: [...others, { ...item(thread, mail, 0, index === 0), id: what.draft }] };
  });
}

function change(
  server: OutlookServer,
  index: number,
  id: string,
  edit: (held: Conversation) => Conversation,
): void {
  const account = server.accounts[index];
  if (!account) throw new Error(`There is no account ${index}`);
  const conversations = account.conversations.map((held) => (held.id === id ? edit(held) : held));
  server.accounts[index] = { ...account, conversations };
}

/** Outlook enforces Trusted Types, with a default policy of its own. */
function page(data: PageData, { script, style }: Assets): Answer {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return {
    status: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "require-trusted-types-for 'script'",
      'cache-control': 'no-store',
    },
    body: `<!doctype html><html lang="${data.options.language}"><head><meta charset="utf-8"><title>Outlook</title><style>${style}</style></head><body><p>Loading ${escaped(data.account.name)}…</p><script type="application/json" id="stage-data">${json}</script><script>${script.replaceAll('</script', '<\\/script')}</script></body></html>`,
  };
}

const json = (value: unknown): Answer => ({
  status: 200,
  headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  body: JSON.stringify(value),
});
