import { expect, test } from 'vitest';
import { fromJslog, fromSyncId, legacyId, timeOf } from '../../../src/webmail/gmail/ids.ts';

test.each([
  ['16f438f4edd46df5', '2019-12-26T18:54:22.941Z'],
  ['18db97979c6f1db3', '2024-02-17T23:49:22.502Z'],
  ['198c6747aabb71a9', '2025-08-20T07:49:39.115Z'],
])('%s holds its time', (id, time) => expect(new Date(timeOf(id)!).toISOString()).toBe(time));

test.each([
  '',
  '0',
  'ffffffffffffffff',
  '16F438F4EDD46DF5',
  'thread-f:1',
  '16f438f4edd46df5a',
  '0000000000000001',
])('%s holds no time', (id) => expect(timeOf(id)).toBeUndefined());

test('sync ids become legacy ids without loss', () => {
  expect(fromSyncId('#thread-f:1654009536642772396')).toBe('16f438e906b36dac');
  expect(fromSyncId('msg-f:1840959905192440233')).toBe('198c6747aabb71a9');
});

test.each([
  undefined,
  '',
  'undefined',
  '#thread-a:r-7681922771531347793',
  'msg-a:bump-1',
  'thread-f:12x',
  'thread-f:',
])('%s holds no legacy id', (id) => {
  expect(fromSyncId(id)).toBeUndefined();
  expect(legacyId(id)).toBeUndefined();
});

test('jslog', () => {
  const jslog = `20277; u014N:xr6bB; 1:${btoa('["#thread-f:1654009536642772396"]')}.; 4:${btoa('["#msg-f:1840959905192440233",null]')}`;
  expect(fromJslog(jslog, 1)).toBe('16f438e906b36dac');
  expect(fromJslog(jslog, 4)).toBe('198c6747aabb71a9');
  expect(fromJslog(jslog, 2)).toBeUndefined();
  expect(fromJslog('20277; 1:%%%', 1)).toBeUndefined();
  expect(fromJslog(`1:${btoa('[null,null,[]]')}`, 1)).toBeUndefined();
  expect(fromJslog(undefined, 1)).toBeUndefined();
});
