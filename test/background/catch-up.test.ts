/** Catching up as the background keeps it: what pages tell, in whatever order and however often, and what they are told. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Thread } from '../../src/core/thread.ts';
import type { CatchUpAnswer, Deed, SeenRow } from '../../src/messages.ts';
import { KeepwarmDb } from '../../src/store/db.ts';
import { account, maya, robin } from '../support/facts.ts';
import { type FakeBrowser, fakeBrowser, fromTab, ORIGIN } from '../support/fake-browser.ts';

const fake = vi.hoisted(() => ({ current: undefined as unknown }));
vi.mock('../../src/browser.ts', () => ({
  get default() {
    return fake.current;
  },
}));

const now = Date.UTC(2026, 10, 24, 12);
const DAY = 86_400_000;
const key = `gmail/${account.address}`;
const home = `${ORIGIN}/mail/u/0/`;

let browser: FakeBrowser;
let db: KeepwarmDb;
beforeEach(async () => {
  vi.resetModules();
  vi.useFakeTimers({ toFake: ['Date'], now });
  browser = fakeBrowser();
  fake.current = browser;
  await import('../../src/background/index.ts');
  db = new KeepwarmDb();
  browser.seen.tabs.push({ id: 1, url: home, windowId: 1 }, { id: 2, url: home, windowId: 2 });
  browser.answerAsTab((_, message) => ((message as { call: string }).call === 'whose' ? account : undefined));
  await fromPage('hello', account, `${home}#all/{thread}`, 'life');
  await fromPage('canLookBack', account, home, false);
});
afterEach(async () => {
  db.close();
  await new KeepwarmDb().delete();
  vi.useRealTimers();
});

function value(envelope: unknown): unknown {
  const { value: answered, error } = (envelope ?? { error: 'nobody answered' }) as {
    value?: never;
    error?: string;
  };
  if (error !== undefined) throw new Error(error);
  return answered;
}

const fromPage = async (call: string, ...args: unknown[]) =>
  value(await browser.deliver({ call, args }, fromTab(1)));
const fromOwn = async (call: string, ...args: unknown[]) =>
  value(await browser.runtime.sendMessage({ call, args }));
const begin = (days = 60, mayMark = false) => fromOwn('catchUp', account, days, mayMark);

/** Tells what was done and asks what comes next, as the page of that tab and life does. */
const next = async (deed: Deed | null = null, life = 'life', tab = 1): Promise<CatchUpAnswer> =>
  value(
    await browser.deliver({ call: 'nextStep', args: [account, life, deed] }, fromTab(tab)),
  ) as CatchUpAnswer;
const steer = (act: string) => fromPage('steer', account, act);
const run = async () => (await db.catchUps.get(key))?.run;

const row = (threadId: string, daysAgo = 1, changes: Partial<SeenRow> = {}): SeenRow => ({
  threadId,
  newestId: `${threadId} newest`,
  newestAt: now - daysAgo * DAY,
  people: [maya],
  subject: 'Interview for Product Designer at Northwind',
  snippet: '',
  unread: false,
  ...changes,
});
const page = (rows: readonly SeenRow[], at?: string, to?: string, sweep = 0): Deed => ({
  did: 'list',
  sweep,
  rows,
  took: 2_000,
  ...(at !== undefined && { at }),
  ...(to !== undefined && { next: to }),
});
const thread = (id: string, newestId = `${id} newest`): Thread => ({
  account,
  id,
  subject: 'Interview for Product Designer at Northwind',
  newestId,
  messages: [
    {
      id: newestId,
      from: maya,
      to: [robin],
      cc: [],
      sentAt: now - DAY,
      subject: 'Interview for Product Designer at Northwind',
      blocks: [
        {
          kind: 'own',
          text: 'Hi Robin,\n\nThank you for your application for the Product Designer role. When are you free for an interview with our hiring manager?\n\nMaya\nSenior Recruiter, Northwind',
        },
      ],
    },
  ],
});
const read = (id: string): Deed => ({ did: 'read', threadId: id, thread: thread(id), took: 1_500 });

/** Lists these rows as all there is, and resolves to the first thing to read. */
async function listAll(rows: readonly SeenRow[]): Promise<CatchUpAnswer> {
  await next();
  await next(page(rows));
  return next(page([], undefined, undefined, 1));
}

describe('from beginning to end', () => {
  test('pages are listed, threads read newest first, and in the end it is told what needs the candidate', async () => {
    expect(await begin()).toEqual({ ok: true, value: 'begun' });
    expect(await next()).toMatchObject({ do: 'list', sweep: 0, since: now - 60 * DAY, words: [] });
    expect(await next(page([row('b', 5), row('a', 2)], undefined, 'p2'))).toMatchObject({
      do: 'list',
      at: 'p2',
    });
    expect(await next(page([row('c', 30)], 'p2'))).toMatchObject({ do: 'list', sweep: 1 });
    const first = await next(page([row('a', 2)], undefined, undefined, 1));
    expect(first).toMatchObject({ do: 'read', find: { threadId: 'a' }, news: { counts: { found: 3 } } });
    expect(await next(read('a'))).toMatchObject({ do: 'read', find: { threadId: 'b' } });
    expect(await next(read('b'))).toMatchObject({ do: 'read', find: { threadId: 'c' } });
    const end = await next(read('c'));
    expect(end).toMatchObject({
      do: 'rest',
      news: {
        run: { state: 'done', share: 1, looked: 3 },
        counts: { found: 3, read: 3, failed: 0, hiring: 3 },
      },
    });
    // All three are of one company and one role: one process, which waits for the candidate.
    expect(end.news?.needs).toBe(1);
    expect(end.news?.first.map(({ group }) => group)).toEqual(['your turn']);
    expect(await db.finds.count(), 'what was found is not kept beside what was read').toBe(0);
    await steer('told');
    expect(await next()).toEqual({ do: 'rest' });
  });

  test('what is known already is counted, and not read again', async () => {
    await fromPage('threadSeen', account, thread('a'));
    await begin();
    expect(await listAll([row('a'), row('b')])).toMatchObject({
      do: 'read',
      find: { threadId: 'b' },
      news: { counts: { found: 2, read: 1, hiring: 1 } },
    });
    // The candidate opens the other one meanwhile.
    await fromPage('threadSeen', account, thread('b'));
    expect(await next()).toMatchObject({ do: 'rest', news: { run: { state: 'done' }, counts: { read: 2 } } });
  });

  test('while it goes, nothing else is read quietly in any tab of the account', async () => {
    await begin();
    await next();
    expect(await fromPage('listSeen', account, [row('z')])).toMatchObject({ toRead: [] });
    await steer('pause');
    expect(await fromPage('listSeen', account, [row('z')])).toMatchObject({ toRead: ['z'] });
  });

  test('begun twice it is one; after its end it can begin anew', async () => {
    await begin(60);
    await next();
    await next(page([row('a')], undefined, 'p2'));
    await begin(30);
    expect(await run()).toMatchObject({ since: now - 60 * DAY, cursor: { at: 'p2' } });
    await steer('cancel');
    expect(await run()).toMatchObject({ state: 'cancelled' });
    expect(await db.finds.count()).toBe(0);
    expect(await next()).toEqual({ do: 'rest' });
    await begin(30);
    expect(await run()).toMatchObject({ state: 'going', since: now - 30 * DAY });
  });
});

describe('nothing is lost, and nothing done twice', () => {
  test('a page that is told twice, because the answer was lost, is counted once', async () => {
    await begin();
    await next();
    const told = page([row('a'), row('b')], undefined, 'p2');
    await next(told);
    expect(await next(told)).toMatchObject({ do: 'list', at: 'p2', news: { run: { looked: 2 } } });
    const last = page([row('c')], 'p2');
    await next(last);
    expect(await next(last), 'nor is it taken for a page of the next search').toMatchObject({
      do: 'list',
      sweep: 1,
      news: { run: { looked: 3 }, counts: { found: 3 } },
    });
  });

  test('a thread that fails waits behind the others and is given up at last, after longer and longer waits', async () => {
    await begin();
    await listAll([row('a', 1), row('b', 2)]);
    const refused: Deed = { did: 'fail', threadId: 'a', fault: 'no answer' };
    expect(await next(refused)).toEqual(expect.objectContaining({ do: 'wait', for: 30_000 }));
    vi.setSystemTime(now + 30_000);
    expect(await next()).toMatchObject({ do: 'read', find: { threadId: 'b' } });
    expect(await next(read('b'))).toMatchObject({ do: 'read', find: { threadId: 'a' } });
    expect(await next(refused)).toMatchObject({ do: 'wait', for: 30_000 });
    vi.setSystemTime(now + 60_000);
    expect(await next(refused), 'the third time').toMatchObject({
      do: 'wait',
      for: 60_000,
      news: { counts: { read: 1, failed: 1 } },
    });
    vi.setSystemTime(now + 120_000);
    expect(await next()).toMatchObject({
      do: 'rest',
      news: { run: { state: 'done' }, counts: { failed: 1 } },
    });
  });

  test('a webmail that never answers is left alone in the end, and going on goes on where it was', async () => {
    await begin();
    await next();
    await next(page([row('a')], undefined, 'p2'));
    for (let i = 0; i < 5; i += 1) await next({ did: 'fail', fault: 'no answer' });
    expect(await run()).toMatchObject({ state: 'paused', why: 'no answer' });
    await steer('go on');
    // The page before is listed once more: mail may have moved meanwhile.
    expect(await next()).toMatchObject({ do: 'list', news: { counts: { found: 1 } } });
    expect(await next(page([row('a')], undefined, 'p2'))).toMatchObject({
      at: 'p2',
      news: { run: { looked: 1 } },
    });
  });

  test.each(['moved away', 'being written'] as const)('%s: it pauses at once and says so', async (fault) => {
    await begin();
    await next();
    expect(await next({ did: 'fail', fault })).toMatchObject({
      do: 'rest',
      news: { run: { state: 'paused', why: fault } },
    });
  });

  test('what was under way when it was paused is still kept', async () => {
    await begin();
    await listAll([row('a'), row('b')]);
    await steer('pause');
    expect(await next(read('a'))).toMatchObject({ do: 'rest', news: { counts: { read: 1 } } });
    await steer('go on');
    expect(await next()).toMatchObject({ do: 'read', find: { threadId: 'b' } });
  });
});

describe('one page does it', () => {
  test('another tab of the account has nothing to do, until the first is closed', async () => {
    await begin();
    await listAll([row('a'), row('b')]);
    expect(await next(null, 'other life', 2)).toEqual({ do: 'rest' });
    await browser.closeTab(1);
    expect(await run()).toMatchObject({ state: 'going', rests: 'tab closed' });
    expect(await next(null, 'other life', 2)).toMatchObject({ do: 'read', find: { threadId: 'a' } });
    expect(await run()).not.toHaveProperty('rests');
  });

  test('what uses the tab for itself pauses when the tab is closed, or loaded anew', async () => {
    await begin();
    await next();
    await browser.closeTab(1);
    expect(await run()).toMatchObject({ state: 'paused', why: 'tab closed' });
    await steer('go on');
    await next();
    expect(await next(null, 'after a reload')).toMatchObject({
      do: 'rest',
      news: { run: { state: 'paused', why: 'interrupted' } },
    });
    await steer('go on');
    expect(await next(null, 'after a reload')).toMatchObject({ do: 'list' });
  });

  test('reading goes on by itself after a reload and after the browser was closed', async () => {
    await begin();
    await listAll([row('a'), row('b')]);
    expect(await next(null, 'after a reload')).toMatchObject({ do: 'read' });
    await browser.start();
    expect(await run()).toMatchObject({ state: 'going', rests: 'tab closed' });
    expect(await next(null, 'another day', 2)).toMatchObject({ do: 'read', find: { threadId: 'a' } });
  });

  test('a hidden page, one that is signed out, and a paused account rest, and say why', async () => {
    await begin();
    await listAll([row('a')]);
    expect(await next({ did: 'rest', why: 'hidden' })).toMatchObject({
      do: 'rest',
      news: { run: { state: 'going', rests: 'hidden' } },
    });
    expect(await next(), 'seen again').toMatchObject({ do: 'read' });
    expect(await next({ did: 'fail', threadId: 'a', fault: 'account differs' })).toMatchObject({
      do: 'rest',
      news: { run: { rests: 'signed out' } },
    });
    await db.accounts.update(key, { paused: true });
    expect(await next()).toMatchObject({ do: 'rest', news: { run: { rests: 'account paused' } } });
    expect(await begin()).toEqual({ ok: false, fault: 'account paused' });
  });

  test('where the candidate was is kept through a reload, and told once the tab is not needed', async () => {
    await begin();
    await next();
    await next({ ...page([row('a')], undefined, 'p2'), place: '#label/Jobs' } as Deed);
    expect(await next()).not.toHaveProperty('place');
    await next(page([], 'p2'));
    expect(await next(page([], undefined, undefined, 1))).toMatchObject({ do: 'read', place: '#label/Jobs' });
    await steer('cancel');
    expect(await next()).toEqual({ do: 'rest', place: '#label/Jobs' });
  });
});

describe('where reading marks as read', () => {
  beforeEach(() => fromPage('canLookBack', account, home, true));
  const rows = [row('new', 1, { unread: true }), row('old', 2)];

  test('without leave unread threads are left alone', async () => {
    await begin();
    await next();
    expect(await next(page(rows, undefined, 'p2'))).toMatchObject({ do: 'read', find: { threadId: 'old' } });
    expect(await next(read('old')), 'then the next page').toMatchObject({
      do: 'list',
      at: 'p2',
      news: { counts: { found: 2, left: 1, read: 1 } },
    });
  });

  test('with leave all are read', async () => {
    await begin(60, true);
    await next();
    expect(await next(page(rows, undefined, 'p2'))).toMatchObject({ do: 'read', find: { threadId: 'new' } });
  });
});

describe('who may ask for what', () => {
  test('a page of no webmail that can look back is not started', async () => {
    await db.accounts.where({ key }).modify((held) => {
      delete held.search;
    });
    expect(await begin()).toEqual({ ok: false, fault: 'no mailbox' });
    expect(await next()).toEqual({ do: 'rest' });
  });

  test('a webmail page can neither begin one nor name a mailbox elsewhere', async () => {
    await expect(fromPage('catchUp', account, 60, true)).rejects.toThrow('nobody answered');
    await expect(fromPage('canLookBack', account, 'https://evil.example/', false)).rejects.toThrow(
      'another site',
    );
  });

  test.each([
    [{ did: 'list', sweep: -1, rows: [], took: 1 }],
    [{ did: 'list', sweep: 0, rows: [], took: 1, at: 'x'.repeat(401) }],
    [{ did: 'fail', fault: 'whatever' }],
    [{ did: 'rest', why: 'tab closed' }],
    ['nothing'],
  ])('%o is refused', async (deed) => {
    await begin();
    await expect(next(deed as unknown as Deed)).rejects.toThrow();
  });
});
