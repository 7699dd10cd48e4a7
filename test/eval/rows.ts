/** Rows of the corpora, told apart by their fields, as threads with what is expected of them. */
import type { Message, Person, Thread } from '../../src/core/thread.ts';

type RawMessage = {
  from: Person;
  to?: Person[];
  cc?: Person[];
  sentAt: string;
  subject?: string;
  body?: string;
  draft?: true;
};
export type ExpectedSignal = { kind: string; message: number; from?: string; to?: string; by?: string };
export type ExpectedThread = {
  verdict: string;
  kinds: string[];
  turn?: string;
  stage?: string;
  state?: string;
  due?: string | null;
  reason?: string | null;
  signals?: ExpectedSignal[];
};
export type ExpectedProcess = {
  threads: number[];
  turn?: string;
  stage?: string;
  state?: string;
  due?: string | null;
  goesTo?: number;
};
type Mailbox = {
  id: string;
  candidate: { name: string; addresses: string[] };
  timeZone: string;
  now: string;
  settings?: Record<string, unknown>;
};

/** One written thread with the whole truth. */
export type ThreadRow = Mailbox & { messages: RawMessage[]; expect: ExpectedThread };
/** A mailbox of several threads, and which belong to one candidacy. */
export type MailboxRow = Mailbox & {
  threads: { messages: RawMessage[] }[];
  expect: { processes: ExpectedProcess[] };
};
/** A mail alone, with a label or (a notice of absence) without one. */
export type MailRow = {
  id: string;
  label?: string;
  from?: string;
  subject?: string;
  date?: string;
  body?: string;
};
/** A sentence that asks the reader for something, or does not. */
export type AskRow = { ask: boolean; text: string };

export type Row =
  | { type: 'thread'; row: ThreadRow }
  | { type: 'mailbox'; row: MailboxRow }
  | { type: 'mail'; row: MailRow }
  | { type: 'ask'; row: AskRow };

export function rowOf(value: Record<string, unknown>): Row {
  if (Array.isArray(value.messages) && 'expect' in value) return { type: 'thread', row: value as ThreadRow };
  if (Array.isArray(value.threads) && 'expect' in value) return { type: 'mailbox', row: value as MailboxRow };
  if (typeof value.ask === 'boolean') return { type: 'ask', row: value as AskRow };
  return { type: 'mail', row: value as MailRow };
}

/** The candidate to whom mail alone is addressed: invented, and known to no row. */
export const someone = { name: 'Robin Winterbourne', addresses: ['robin.winterbourne@inbox.example'] };

const DAY = 86_400_000;

export const threadOf = (
  id: string,
  candidate: { addresses: readonly string[] },
  messages: readonly RawMessage[],
): Thread => ({
  account: { webmail: 'eval', address: candidate.addresses[0] ?? '' },
  id,
  subject: messages[0]?.subject ?? '',
  newestId: String(messages.length - 1),
  messages: messages.map(messageOf),
});

/** Ids are the places in the row, so that facts can be told apart after they were put in order of sending. */
const messageOf = (raw: RawMessage, index: number): Message => ({
  id: String(index),
  from: lower(raw.from),
  to: (raw.to ?? []).map(lower),
  cc: (raw.cc ?? []).map(lower),
  sentAt: Date.parse(raw.sentAt),
  subject: raw.subject ?? '',
  blocks: [{ kind: 'own', text: raw.body ?? '' }],
  ...(raw.draft && { draft: true }),
});

const lower = ({ name, address }: Person): Person => ({ name, address: address.toLowerCase() });

/** A mail alone as a thread of one message to the invented candidate. */
export function mailAlone({ id, from, subject, date, body }: MailRow): Thread {
  const sent = Date.parse(date ?? '');
  const sentAt = new Date(Number.isNaN(sent) ? 20_000 * DAY : sent).toISOString();
  const to = [{ name: someone.name, address: someone.addresses[0] ?? '' }];
  return threadOf(id, someone, [
    { from: personOf(from ?? ''), to, sentAt, subject: subject ?? '', body: body ?? '' },
  ]);
}

/** "Name <address>", an address, or a name; the corpora cut some off in the middle. */
function personOf(text: string): Person {
  const [, name = '', address = ''] = /^\s*"?([^"<]*)"?\s*<?([^<>\s]*@[^<>\s]*)?/.exec(text) ?? [];
  if (!address && name.includes('@')) return { name: '', address: name.trim() };
  return { name: name.trim(), address: address || 'someone@sender.example' };
}
