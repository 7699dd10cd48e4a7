/** A database that an earlier version has left behind is opened by this one, and every word of the candidate is still there. */
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, test } from 'vitest';
import { KeepwarmDb } from '../../src/store/db.ts';
import { dropOldFacts } from '../../src/store/facts.ts';

/** Tables and indexes as each released version has made them, and rows as it has written them. Never edited. */
const released = [
  {
    version: 1,
    stores: {
      threads: 'key, account, [account+live]',
      views: 'process, account, group, [section+urgency], counts, changesAt, goesTo, *threads',
      accounts: 'key',
      decisions: '[about+field], about, at',
      settings: 'key',
      history: 'id, at',
      inserts: 'id, state, at',
      told: 'id, at',
      faults: 'id, at',
      meta: 'key',
    },
    rows: {
      decisions: [
        { about: 'thread:gmail/a@b.example/t1', field: 'closed', value: true, at: 1 },
        { about: 'sender:maya@northwind.example', field: 'verdict', value: 'hiring', at: 2 },
      ],
      settings: [{ key: 'tone', value: 'brief', at: 3 }],
      history: [
        {
          id: 'act',
          at: 1,
          made: [{ about: 'thread:gmail/a@b.example/t1', field: 'closed', value: true, at: 1 }],
          before: [{ about: 'thread:gmail/a@b.example/t1', field: 'closed', value: null, at: 0 }],
          undone: false,
        },
      ],
      accounts: [
        {
          key: 'gmail/a@b.example',
          account: { webmail: 'gmail', address: 'a@b.example' },
          name: 'Ada',
          aliases: ['ada@b.example'],
          url: 'https://mail.google.com/mail/u/0/#all/{thread}',
          paused: true,
          seenAt: 5,
        },
      ],
      told: [{ id: 'notice', at: 4 }],
      meta: [{ key: 'factsVersion', value: 1 }],
    },
  },
];

test.each(released)('version $version', async ({ version, stores, rows }) => {
  const name = `version ${version} ${Math.random()}`;
  const old = new Dexie(name);
  old.version(version).stores(stores);
  for (const [table, written] of Object.entries(rows)) await old.table(table).bulkAdd(written);
  old.close();

  const db = new KeepwarmDb(name);
  await dropOldFacts(db);
  for (const [table, written] of Object.entries(rows))
    expect(await db.table(table).toArray(), table).toEqual(expect.arrayContaining<unknown>(written));
  // And what is new can be written to.
  expect(await db.catchUps.count()).toBe(0);
  expect(await db.finds.count()).toBe(0);
  db.close();
});

test('the newest version is not among the released ones: it may still change', () => {
  const newest = new KeepwarmDb(`newest ${Math.random()}`).verno;
  expect(released.map(({ version }) => version)).toEqual(Array.from({ length: newest - 1 }, (_, i) => i + 1));
});
