import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Draft } from '../../src/core/assessment.ts';
import { type Account, type Thread, threadKey } from '../../src/core/thread.ts';
import { KeepwarmDb } from '../../src/store/db.ts';
import { account, maya, robin } from '../support/facts.ts';
import { type FakeBrowser, fakeBrowser, fromTab } from '../support/fake-browser.ts';

const fake = vi.hoisted(() => ({ current: undefined as unknown }));
vi.mock('../../src/browser.ts', () => ({
  get default() {
    return fake.current;
  },
}));

const address = 'https://mail.google.com/mail/u/0/#all/{thread}';
const sentAt = Date.UTC(2026, 10, 2, 9);
const thread: Thread = {
  account,
  id: 't1',
  subject: 'Interview for Product Designer at Northwind',
  newestId: 'm1',
  messages: [
    {
      id: 'm1',
      from: maya,
      to: [robin],
      cc: [],
      sentAt,
      subject: 'Interview for Product Designer at Northwind',
      blocks: [
        {
          kind: 'own',
          text: 'Hi Robin,\n\nThank you for your application for the Product Designer role. I enjoyed our interview and will be in touch about next steps.\n\nBest,\nMaya\nSenior Recruiter, Northwind',
        },
      ],
    },
  ],
};
const row = {
  threadId: 't1',
  newestId: 'm1',
  people: [maya],
  subject: thread.subject,
  snippet: '',
  unread: false,
};
const other: Account = { webmail: 'gmail', address: 'somebody.else@example.com' };

let browser: FakeBrowser;
let db: KeepwarmDb;
beforeEach(async () => {
  vi.resetModules();
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 24, 12) });
  browser = fakeBrowser();
  fake.current = browser;
  await import('../../src/background/index.ts');
  db = new KeepwarmDb();
});
afterEach(async () => {
  db.close();
  await new KeepwarmDb().delete();
  vi.useRealTimers();
});

const fromPage = async (call: string, ...args: unknown[]) =>
  value(await browser.deliver({ call, args }, fromTab(1)));
const fromOwn = async (call: string, ...args: unknown[]) =>
  value(await browser.runtime.sendMessage({ call, args }));

function value(envelope: unknown): unknown {
  const { value: answered, error } = (envelope ?? { error: 'nobody answered' }) as {
    value?: never;
    error?: string;
  };
  if (error !== undefined) throw new Error(error);
  return answered;
}

async function readOnce() {
  await fromPage('hello', account, address, 'life');
  return (await fromPage('threadSeen', account, thread)) as {
    assessment: { state: string; draft?: Draft };
    known: boolean;
  };
}

test('a list asks for what may be hiring, and shows it once it is read', async () => {
  await fromPage('hello', account, address, 'life');
  expect(await fromPage('listSeen', account, [row])).toEqual({ shown: {}, toRead: ['t1'] });
  const answer = await fromPage('threadSeen', account, thread);
  expect(answer).toMatchObject({
    known: true,
    assessment: { state: 'overdue', goesTo: threadKey(account, 't1') },
  });
  const list = (await fromPage('listSeen', account, [row])) as {
    shown: Record<string, unknown>;
    toRead: string[];
  };
  expect([Object.keys(list.shown), list.toRead]).toEqual([['t1'], []]);
  expect(browser.seen.toolbar.text).toBe('1');
  expect(browser.seen.alarms.has('wake')).toBe(true);
});

test('a thread that has news is read again', async () => {
  await readOnce();
  expect(await fromPage('listSeen', account, [{ ...row, newestId: 'm2' }])).toMatchObject({ toRead: ['t1'] });
});

test('no text of a mail is stored', async () => {
  await readOnce();
  const stored = JSON.stringify([await db.threads.toArray(), await db.views.toArray()]);
  expect(stored).not.toContain('I enjoyed our interview and will be in touch about next steps.\\n');
  expect(stored).not.toContain('Best,\\nMaya');
});

test('of mail that is not about hiring only that it was looked at is kept', async () => {
  await fromPage('hello', account, address, 'life');
  const [message] = thread.messages;
  const friend = { name: 'Ada Bloom', address: 'ada.bloom@gmail.com' };
  const lunch = {
    ...message,
    from: friend,
    subject: 'Lunch',
    blocks: [{ kind: 'own', text: 'Pizza at noon?' }],
  };
  await fromPage('threadSeen', account, { ...thread, subject: 'Lunch', messages: [lunch] });
  const [held] = await db.threads.toArray();
  expect([held?.hiring, held?.facts.messages]).toEqual([false, []]);
  expect(await fromPage('listSeen', account, [row])).toEqual({ shown: {}, toRead: [] });
});

test('of a mail that may belong to a process later it is kept who wrote when, without a word of it', async () => {
  await fromPage('hello', account, address, 'life');
  const [message] = thread.messages;
  const thin = {
    ...message,
    subject: 'Thursday',
    blocks: [{ kind: 'own', text: 'Could you send me the papers?' }],
  };
  await fromPage('threadSeen', account, { ...thread, subject: 'Thursday', messages: [thin] });
  const [held] = await db.threads.toArray();
  expect([held?.hiring, held?.live, held?.facts.messages.length]).toEqual([false, 1, 1]);
  expect(JSON.stringify(held)).not.toContain('papers');
});

test('a tab may neither bring nor decide about threads of another account', async () => {
  await readOnce();
  await fromPage('threadSeen', account, { ...thread, account: other });
  expect(await db.threads.count()).toBe(1);
  const decision = ['act', threadKey(other, 't9'), { field: 'closed', value: true }];
  await expect(fromPage('decide', account, ...decision)).rejects.toThrow('own account');
  await expect(fromPage('hello', account, 'https://evil.example/{thread}', 'life')).rejects.toThrow(
    'another site',
  );
  expect(await db.decisions.count()).toBe(0);
});

test('what is not of the form that was agreed is refused, and changes nothing', async () => {
  await fromPage('hello', account, address, 'life');
  await expect(fromPage('threadSeen', account, { ...thread, messages: 'many' })).rejects.toThrow();
  await expect(fromPage('listSeen', account, [{ ...row, threadId: '' }])).rejects.toThrow();
  await expect(fromPage('decide', account, 'act', row, null)).rejects.toThrow();
  expect([await db.threads.count(), await db.decisions.count()]).toEqual([0, 0]);
});

test('an account that is paused is neither read nor shown', async () => {
  await readOnce();
  await db.accounts.toCollection().modify({ paused: true });
  expect(await fromPage('listSeen', account, [{ ...row, newestId: 'm2' }])).toEqual({
    shown: {},
    toRead: [],
  });
  expect(await fromPage('threadSeen', account, thread)).toEqual({
    assessment: undefined,
    siblings: [],
    known: false,
  });
});

test('closing takes it off the toolbar, undoing puts it back, and the same act twice is one', async () => {
  await readOnce();
  const close = ['act', threadKey(account, 't1'), { field: 'closed', value: true }] as const;
  await fromOwn('decideFor', ...close);
  await fromOwn('decideFor', ...close);
  expect(browser.seen.toolbar.text).toBe('');
  expect(await db.history.count()).toBe(1);
  await fromOwn('undoFor', 'act');
  expect(browser.seen.toolbar.text).toBe('1');
});

async function draftOf(): Promise<Draft> {
  const { assessment } = await readOnce();
  if (!assessment.draft) throw new Error('no draft');
  return assessment.draft;
}

test('an insert goes to the tab that shows the account', async () => {
  const draft = await draftOf();
  browser.seen.tabs.push({ id: 7, url: 'https://mail.google.com/', windowId: 1 });
  browser.answerAsTab((_tab, message) =>
    (message as { call: string }).call === 'whose' ? account : undefined,
  );
  expect(await fromOwn('insert', 'i1', draft)).toEqual({ ok: true, value: 'taken over' });
  const insert = browser.seen.told.find(({ message }) => (message as { call: string }).call === 'insert');
  expect(insert).toEqual({ tab: 7, message: { call: 'insert', args: ['i1', draft] } });
  expect(browser.seen.opened).toEqual([]);
});

test('where no tab shows the account one is opened, and takes the draft up when it says whose it is', async () => {
  const draft = await draftOf();
  await fromOwn('insert', 'i1', draft);
  expect(browser.seen.opened).toEqual(['https://mail.google.com/mail/u/0/#all/t1']);
  const hello = { call: 'hello', args: [account, address, 'life'] };
  expect(await browser.deliver(hello, fromTab(901))).toMatchObject({
    value: { insert: { id: 'i1', draft } },
  });
  await browser.deliver(
    { call: 'insertEnded', args: [account, 'i1', { ok: true, value: { saved: true } }] },
    fromTab(901),
  );
  expect(await db.inserts.toArray()).toMatchObject([{ state: 'done', saved: true, told: false }]);
  expect(await browser.deliver(hello, fromTab(901))).toMatchObject({ value: { insert: undefined } });
});

test('a tab that turns out to show another account gets no draft', async () => {
  await fromOwn('insert', 'i1', await draftOf());
  const hello = await browser.deliver({ call: 'hello', args: [other, address, 'life'] }, fromTab(901));
  expect(hello).toMatchObject({ value: { insert: undefined } });
  expect(await db.inserts.toArray()).toMatchObject([{ state: 'failed', fault: 'account differs' }]);
});

test('a webmail’s tab cannot make the calls of our own pages', async () => {
  const draft = await draftOf();
  expect(await browser.deliver({ call: 'insert', args: ['i1', draft] }, fromTab(1))).toBeUndefined();
  expect(await db.inserts.count()).toBe(0);
});
