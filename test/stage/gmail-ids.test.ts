import { expect, test } from 'vitest';
import { decimal, legacyId, opaqueId, permIdOf } from './gmail/ids.ts';
import { gmailAccount } from './gmail/model.ts';
import { parseRoute, threadsOf } from './gmail/search.ts';
import { mailbox } from './mailbox.ts';

const at = Date.parse('2026-11-24T14:00:00.123Z');
const account = gmailAccount(mailbox(at, 'UTC').accounts[0] as never, 0);

test('the time is inside the id', () => {
  const id = legacyId(at, 'salt');
  expect(id).toMatch(/^[0-9a-f]{16}$/);
  expect(Number(BigInt(`0x${id}`) >> 20n)).toBe(at);
  expect(BigInt(decimal(id)).toString(16)).toBe(id);
});

test('ids differ, and a thread has the id of its first message', () => {
  const ids = account.threads.flatMap(({ messages }) => messages.map((message) => message.legacyId));
  expect(new Set(ids).size).toBe(ids.length);
  for (const thread of account.threads) expect(thread.legacyId).toBe(thread.messages[0]?.legacyId);
});

test('threads that the candidate began have an id of the client', () => {
  const own = account.threads.filter((thread) => thread.messages[0]?.from.address === account.address);
  expect(own.length).toBeGreaterThan(3);
  for (const { permId } of own) expect(permId).toMatch(/^thread-a:r-/);
});

test('links carry the opaque form', () => {
  // The form that real links have: "thread-f:" and 19 digits begin like this.
  expect(opaqueId('thread-f:1840959905192440233')).toMatch(/^FMfcgz/);
  expect(opaqueId('thread-a:r-7681922771531347793')).toMatch(/^(QgrcJ|KtbxL)/);
  for (const { permId } of account.threads) expect(permIdOf(opaqueId(permId))).toBe(permId);
  expect(permIdOf('inbox')).toBeUndefined();
});

test.each([
  ['', { list: 'inbox', page: 1 }],
  ['#inbox/p2', { list: 'inbox', page: 2 }],
  ['#label/Job+search/p3', { list: 'label/Job+search', page: 3 }],
  ['#search/from%3Ame/abc', { list: 'search/from%3Ame', page: 1, thread: 'abc' }],
  ['#all/abc?compose=new', { list: 'all', page: 1, thread: 'abc' }],
])('the route %s', (hash, route) => {
  expect(parseRoute(hash, (part) => part === 'abc')).toEqual(route);
});

const found = (query: string) =>
  threadsOf(account, `search/${encodeURIComponent(query)}`).map(({ slug }) => slug);

test('search takes words, senders, days and choices', () => {
  expect(found('headcount')).toEqual([]);
  expect(found('subject:jungle')).toEqual([]);
  expect(found('from:maya.lindqvist@quantal.example')).toEqual(['quantal-times']);
  expect(found('from:me to:lena.kowalczyk')).toEqual(['tallow-after-screen']);
  expect(found('{from:maya.lindqvist from:lena.kowalczyk}').toSorted()).toEqual([
    'quantal-times',
    'tallow-after-screen',
  ]);
  expect(found('from:quantal -interview')).toEqual(['quantal-times']);
  expect(found('after:2026/11/24').length).toBeGreaterThan(0);
  expect(found('after:2026/11/24').length).toBeLessThan(found('after:2026/10/01').length);
});

test('lists are newest first', () => {
  const times = threadsOf(account, 'inbox').map(({ messages }) => messages.at(-1)?.at ?? 0);
  expect(times).toEqual(times.toSorted((a, b) => b - a));
});
