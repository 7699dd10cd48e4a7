/** Are two threads with the same company? Product.md section 5, "One process, several threads". */
import type { ThreadFacts } from '../facts.ts';
import { sameRole } from '../hiring/role.ts';

/** A thread with the names of its company, taken apart once. */
export type Named = { readonly thread: ThreadFacts; readonly names: readonly (readonly string[])[] };

/** Of an agency that has named its client, the client's name; else the company's, and that of its domain. */
export function named(thread: ThreadFacts): Named {
  const { client, company, domain } = thread;
  const names = client !== undefined ? [client] : [company, domain?.split('.')[0]];
  return {
    thread,
    names: names.map((name) => wordsOf(name ?? '')).filter((words) => words.length > 0),
  };
}

export type Keys = {
  /** Under which a thread is entered. */
  readonly own: readonly string[];
  /** Under which the threads are found that may be with the same company. */
  readonly others: readonly string[];
};

/** Threads of the same company find each other: where one's name is the other's or its beginning, or by domain. */
export function keysOf({ thread, names }: Named): Keys {
  const { account, domain } = thread;
  const mailbox = `${account.webmail}/${account.address}`;
  const wholes = names.map((words) => words.join(''));
  const beginnings = names.flatMap(beginningsOf);
  const byDomain = domain === undefined ? [] : [`${mailbox}/domain/${domain}`];
  const whole = (name: string) => `${mailbox}/whole/${name}`;
  const beginning = (name: string) => `${mailbox}/beginning/${name}`;
  return {
    own: [...byDomain, ...wholes.map(whole), ...beginnings.map(beginning)],
    others: [...byDomain, ...wholes.map(beginning), ...beginnings.map(whole)],
  };
}

const beginningsOf = (words: readonly string[]): string[] =>
  words.map((_, at) => words.slice(0, at + 1).join(''));

/**
 * Threads of one account with the same company: by domain; by the company that a system's mail names; and where neither
 * has a domain of its own (public mail, agencies), only where client and role both agree.
 */
export function isSameCompany(a: Named, b: Named): boolean {
  const [one, other] = [a.thread, b.thread];
  if (one.account.webmail !== other.account.webmail || one.account.address !== other.account.address)
    return false;
  if (one.domain !== undefined && other.domain !== undefined) return one.domain === other.domain;
  if (!namesMeet(a, b)) return false;
  if (isSystems(one) || isSystems(other)) return true;
  return one.role !== undefined && other.role !== undefined && sameRole(one.role, other.role);
}

/** Only machines have written on the company's side, from a system that serves many companies. */
const isSystems = ({ domain, messages }: ThreadFacts): boolean =>
  domain === undefined && !messages.some(({ kind }) => kind === 'human');

const namesMeet = (a: Named, b: Named): boolean =>
  a.names.some((one) => b.names.some((other) => isSameName(one, other)));

/** The same words, run together or not; or one name is the beginning of the other ("Tell Amber", "Tell Amber Water"). */
const isSameName = (a: readonly string[], b: readonly string[]): boolean =>
  beginningsOf(a).includes(b.join('')) || beginningsOf(b).includes(a.join(''));

/** Legal forms, which are written or left out as it pleases. */
const FORMS = new Set(
  'ab ag as bv co company corp corporation gmbh group holding holdings inc incorporated kg limited llc llp ltd nv oy oyj plc pte pty sa sarl sas se spa srl the'.split(
    ' ',
  ),
);

function wordsOf(name: string): string[] {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const bare = words.filter((word) => !FORMS.has(word));
  return bare.length > 0 ? bare : words;
}
