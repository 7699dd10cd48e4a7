import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { threadKey } from '../../src/core/thread.ts';
import { FACTS_VERSION, KeepwarmDb } from '../../src/store/db.ts';
import { decide } from '../../src/store/decisions.ts';
import { dropOldFacts, keepAccount, keepChecked, keepName, keepThread } from '../../src/store/facts.ts';
import { account, maya, messageFacts, robin, threadFacts } from '../support/facts.ts';

let db = new KeepwarmDb('facts');
afterEach(async () => {
  await db.delete();
  db = new KeepwarmDb('facts');
});

const whole = { hiring: true, partial: false };
const key = threadKey(account, 't1');
const hour = 3_600_000;

test('reading the same thread twice changes nothing', async () => {
  await keepThread(db, threadFacts(), whole, 1);
  const once = await db.threads.toArray();
  await keepThread(db, threadFacts(), whole, 1);
  expect(await db.threads.toArray()).toEqual(once);
});

test('a reading that was slower does not win over a newer one', async () => {
  await keepThread(db, threadFacts({ newestId: 'm2', checkedAt: 20 }), whole, 20);
  await keepThread(db, threadFacts({ newestId: 'm1', checkedAt: 10 }), whole, 21);
  expect((await db.threads.get(key))?.facts.newestId).toBe('m2');
});

test('a partial reading adds to what is known, in order of sending', async () => {
  const first = messageFacts({ id: 'm1', sentAt: hour });
  const second = messageFacts({ id: 'm2', sentAt: 2 * hour, kind: 'auto-reply' });
  await keepThread(db, threadFacts({ messages: [first, second], checkedAt: 1 }), whole, 1);
  const third = messageFacts({ id: 'm3', sentAt: 3 * hour });
  const read = threadFacts({ messages: [{ ...second, kind: 'human' }, third], newestId: 'm3', checkedAt: 2 });
  await keepThread(db, read, { hiring: false, partial: true }, 2);
  const held = await db.threads.get(key);
  expect(held?.facts.messages.map(({ id, kind }) => [id, kind])).toEqual([
    ['m1', 'human'],
    ['m2', 'human'],
    ['m3', 'human'],
  ]);
  expect([held?.hiring, held?.facts.newestId, held?.facts.verdict.is]).toEqual([true, 'm3', 'hiring']);
});

test('a message whose id was made is the same as the real one of that sender and minute', async () => {
  const printed = messageFacts({ id: 't1:1', sentAt: hour });
  await keepThread(db, threadFacts({ messages: [printed], checkedAt: 1 }), whole, 1);
  const shown = messageFacts({ id: 'real', sentAt: hour + 12_000 });
  const read = threadFacts({ messages: [shown], newestId: 'real', checkedAt: 2 });
  await keepThread(db, read, { hiring: true, partial: true }, 2);
  expect((await db.threads.get(key))?.facts.messages.map(({ id }) => id)).toEqual(['real']);
});

test('a look at an unchanged list is noted, but not each time', async () => {
  const at = threadFacts().checkedAt;
  await keepThread(db, threadFacts(), whole, at);
  expect(await keepChecked(db, [key], at + 1_000)).toBe(0);
  expect(await keepChecked(db, [key, threadKey(account, 'unknown')], at + hour)).toBe(1);
  expect((await db.threads.get(key))?.facts.checkedAt).toBe(at + hour);
});

test('facts of an older shape are dropped, decisions stay', async () => {
  await keepThread(db, threadFacts(), whole, 1);
  await decide(db, 'a', [{ about: `thread:${key}`, field: 'closed', value: true, at: 1 }], 1);
  await db.meta.put({ key: 'factsVersion', value: FACTS_VERSION - 1 });
  await dropOldFacts(db);
  expect([await db.threads.count(), await db.decisions.count()]).toEqual([0, 1]);
  await keepThread(db, threadFacts(), whole, 2);
  await dropOldFacts(db);
  expect(await db.threads.count()).toBe(1);
});

test('an account keeps what the candidate set when its page is seen again', async () => {
  const first = await keepAccount(db, account, 'https://mail.google.com/mail/u/0/#all/{thread}', 1);
  await db.accounts.update(first.key, { paused: true, aliases: ['r@example.com'] });
  const again = await keepAccount(db, account, 'https://mail.google.com/mail/u/1/#all/{thread}', 2);
  expect(again).toMatchObject({ paused: true, aliases: ['r@example.com'], seenAt: 2 });
  expect(again.url).toContain('/u/1/');
});

test('the candidate’s name is learned from a full name, never from a pronoun', async () => {
  const owner = await keepAccount(db, account, '', 1);
  const message = { id: 'm', from: maya, cc: [], sentAt: 1, subject: '', blocks: [] };
  const thread = { account, id: 't1', subject: '', newestId: 'm' };
  await keepName(db, owner, { ...thread, messages: [{ ...message, to: [{ ...robin, name: 'me' }] }] });
  expect((await db.accounts.get(owner.key))?.name).toBe('');
  await keepName(db, owner, { ...thread, messages: [{ ...message, to: [robin] }] });
  expect((await db.accounts.get(owner.key))?.name).toBe('Robin Ashdown');
});
