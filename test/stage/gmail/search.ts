/** Which threads a list holds: folders, labels, and a search of words, `from:`, `to:`, `subject:`, `after:`, `in:`. */
import type { GmailAccount, GmailMessage, GmailThread } from './model.ts';
import { lastOf } from './model.ts';

/** What a hash names: a list, its page, and a thread where one is open. */
export type Route = { readonly list: string; readonly page: number; readonly thread?: string };

/** "#search/from%3Aacme+offer/p2", "#inbox/FMfcgz…". `isThread` tells an id from a label's name. */
export function parseRoute(hash: string, isThread: (part: string) => boolean): Route {
  const parts = hash
    .replace(/^#/, '')
    .replace(/\?compose=.*$/, '')
    .split('/')
    .filter(Boolean);
  const last = parts.at(-1) ?? '';
  const thread = parts.length > 1 && isThread(last) ? last : undefined;
  if (thread) parts.pop();
  const page = /^p\d+$/.test(parts.at(-1) ?? '') ? Number(parts.pop()?.slice(1)) : 1;
  return { list: parts.join('/') || 'inbox', page, ...(thread && { thread }) };
}

export const decodePart = (part: string): string => decodeURIComponent(part.replaceAll('+', ' '));

/** The threads of a list, newest first. */
export function threadsOf(account: GmailAccount, list: string): GmailThread[] {
  const [kind = 'inbox', ...rest] = list.split('/');
  const value = decodePart(rest.join('/'));
  const own = (message: GmailMessage) => message.from.address === account.address;
  const fits: Record<string, (thread: GmailThread) => boolean> = {
    inbox: (thread) => !thread.archived && thread.messages.some((message) => !own(message)),
    all: () => true,
    starred: (thread) => thread.starred,
    sent: (thread) => thread.messages.some((message) => own(message) && !message.draft),
    drafts: (thread) => thread.messages.some((message) => message.draft),
    label: (thread) => thread.labels.includes(value),
    category: (thread) => thread.category === value,
    search: matcher(value, account),
  };
  return account.threads.filter(fits[kind] ?? (() => false)).toSorted((a, b) => lastOf(b).at - lastOf(a).at);
}

/** Every term must fit one and the same message; words are looked for in its whole text. */
function matcher(query: string, account: GmailAccount): (thread: GmailThread) => boolean {
  const terms = query.toLowerCase().match(/-?\([^)]*\)|-?\{[^}]*\}|\S*"[^"]*"|\S+/g) ?? [];
  const tests = terms.map((term) => termTest(term, account));
  return (thread) => thread.messages.some((message) => tests.every((fits) => fits(message, thread)));
}

type Fits = (message: GmailMessage, thread: GmailThread) => boolean;

function termTest(term: string, account: GmailAccount): Fits {
  if (term.startsWith('-')) {
    const fits = termTest(term.slice(1), account);
    return (message, thread) => !fits(message, thread);
  }
  const group = term.match(/^[({](.*)[)}]$/)?.[1];
  if (group !== undefined) {
    const any = term.startsWith('{') || / or /.test(group);
    const parts = (group.match(/\S*"[^"]*"|\S+/g) ?? []).filter((part) => part !== 'or');
    const tests = parts.map((part) => termTest(part, account));
    return (message, thread) =>
      any ? tests.some((fits) => fits(message, thread)) : tests.every((fits) => fits(message, thread));
  }
  const [, operator = '', value = ''] =
    term.match(/^(from|to|subject|after|before|newer_than|in|is|has):(.*)$/) ?? [];
  const wanted = (operator ? value : term).replaceAll('"', '').replace(/^\((.*)\)$/, '$1');
  return operators[operator]?.(wanted === 'me' ? account.address : wanted) ?? (() => true);
}

const people = (list: readonly { name: string; address: string }[]) =>
  list.map(({ name, address }) => `${name} ${address}`.toLowerCase()).join(' ');

/** Gmail finds whole words; where none are written apart, it finds the signs. */
function wholeWord(word: string): (text: string) => boolean {
  if (/[^\p{Script=Latin}\p{Script=Cyrillic}\p{N}\p{P}\s]/u.test(word)) return (text) => text.includes(word);
  const plain = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${plain}(?![\\p{L}\\p{N}])`, 'u');
  return (text) => pattern.test(text);
}

const day = (text: string): number =>
  /^\d+$/.test(text) ? Number(text) * 1000 : new Date(text.replaceAll('/', '-')).getTime();

const operators: Record<string, (value: string) => Fits> = {
  '': (word) => {
    const isIn = wholeWord(word);
    return (message, thread) =>
      isIn(`${thread.subject} ${message.printed} ${people([message.from, ...message.to])}`.toLowerCase());
  },
  from: (who) => (message) => people([message.from]).includes(who),
  to: (who) => (message) => people([...message.to, ...message.cc]).includes(who),
  subject: (word) => (_, thread) => thread.subject.toLowerCase().includes(word),
  after: (text) => (message) => message.at >= day(text),
  before: (text) => (message) => message.at < day(text),
  in: (folder) => (_, thread) => folder !== 'inbox' || !thread.archived,
  is: (what) => (_, thread) => (what === 'unread' ? thread.unread : what !== 'starred' || thread.starred),
};
