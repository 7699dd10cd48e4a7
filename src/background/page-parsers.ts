/** Parses what a webmail's tab asks for. */
import * as v from 'valibot';
import type { InsertFault, PageCalls } from '../messages.ts';
import { account, choice, draft, id, instant, key, type Parsers, parser, person, text } from '../schemas.ts';

/** A row as it is seen in a list. */
export const row = v.object({
  threadId: id,
  newestId: id,
  newestAt: v.optional(instant),
  people: v.pipe(v.array(person), v.maxLength(100)),
  subject: text(5_000),
  snippet: text(5_000),
  unread: v.boolean(),
});

/** A message may be long; what is read of it is capped by the reader, what may be sent at all is capped here. */
const message = v.strictObject({
  id,
  from: person,
  to: v.pipe(v.array(person), v.maxLength(2_000)),
  cc: v.pipe(v.array(person), v.maxLength(2_000)),
  sentAt: instant,
  subject: text(5_000),
  blocks: v.pipe(
    v.array(v.strictObject({ kind: v.picklist(['own', 'quoted', 'signature']), text: text(5_000_000) })),
    v.maxLength(10_000),
  ),
  draft: v.optional(v.boolean()),
});
export const thread = v.strictObject({
  account,
  id,
  subject: text(5_000),
  // Empty while the page shows the newest message folded, and so without its id.
  newestId: text(400),
  messages: v.pipe(v.array(message), v.maxLength(2_000)),
  partial: v.optional(v.boolean()),
});

const faults = [
  'account differs',
  'thread not found',
  'thread differs',
  'thread has news',
  'recipient differs',
  'no reply button',
  'no reply box',
  'several reply boxes',
  'text not taken',
  'page gone',
  'page left',
] as const satisfies readonly InsertFault[];
const ended = v.union([
  v.strictObject({ ok: v.literal(true), value: v.strictObject({ saved: v.boolean() }) }),
  v.strictObject({ ok: v.literal(false), fault: v.picklist(faults) }),
]);

export const pageParsers: Parsers<PageCalls> = {
  hello: parser(account, v.pipe(text(2_000), v.startsWith('https://'), v.includes('{thread}')), id),
  listSeen: parser(account, v.pipe(v.array(row), v.maxLength(1_000))),
  threadSeen: parser(account, thread),
  threadShown: parser(account, id, text(400), instant),
  decide: parser(account, id, key, choice),
  undo: parser(account, id),
  insertBegins: parser(id, draft, id),
  insertEnded: parser(account, id, ended),
  insertOver: parser(account, id),
  pageNotUnderstood: parser(text(40), text(80), text(20_000)),
};
