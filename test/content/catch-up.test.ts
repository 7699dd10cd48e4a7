/** The page's part of catching up: one act at a time, spaced, only while the tab is looked at, and everything told. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Account, Thread } from '../../src/core/thread.ts';
import type { CatchUpAnswer, Deed } from '../../src/messages.ts';
import { SelectorError } from '../../src/webmail/dom.ts';
import type { Found, Result, SearchFault, Webmail } from '../../src/webmail/webmail.ts';

type Asked = readonly [call: string, account: Account, life: string, deed: Deed | null];
const background = vi.hoisted(() => ({ ask: (..._: unknown[]): Promise<unknown> => Promise.resolve() }));
vi.mock('../../src/content/ask.ts', () => ({ ask: (...args: unknown[]) => background.ask(...args) }));
const { catchUp } = await import('../../src/content/catch-up.ts');
const { turns } = await import('../../src/content/turns.ts');

const me: Account = { webmail: 'pretend', address: 'nadia@home.example' };
const find = { threadId: 'T', newestId: 'T2', subject: 'Role', unread: false };
const thread: Thread = { account: me, id: 'T', subject: 'Role', newestId: 'T2', messages: [] };
const list = { do: 'list', sweep: 0, since: 0, words: [] } as const;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A page, its webmail and a background that gives these answers one after the other, then rest. */
function stage(answers: readonly CatchUpAnswer[]) {
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  const asked: (Deed | null)[] = [];
  /** When each act began and ended, in milliseconds. */
  const acts: [begin: number, end: number][] = [];
  const went: string[] = [];
  const failures: unknown[] = [];
  const state = {
    owner: me as Account | undefined,
    place: '#inbox' as string | undefined,
    takes: 300,
    listing: (): Result<Found, SearchFault> => ({ ok: true, value: { rows: [], next: 'p2' } }),
    reading: (): Result<Thread, SearchFault> => ({ ok: true, value: thread }),
  };
  const act = async <T>(result: () => T): Promise<T> => {
    const begin = performance.now();
    await new Promise((resume) => setTimeout(resume, state.takes));
    acts.push([begin, performance.now()]);
    return result();
  };
  const webmail = {
    account: () => state.owner,
    search: {
      marksRead: false,
      home: () => '',
      list: () => act(state.listing),
      read: () => act(state.reading),
      place: () => state.place,
      goBack: async (_: unknown, place: string) => {
        went.push(place);
      },
    },
  } as unknown as Webmail;
  const left = [...answers];
  background.ask = async (...args) => {
    const [, , , deed] = args as unknown as Asked;
    asked.push(deed);
    return left.shift() ?? { do: 'rest' };
  };
  const end = new AbortController();
  const doors = {
    tell: () => undefined,
    begins: () => undefined,
    failed: (error: unknown) => failures.push(error),
  };
  const own = catchUp(webmail, page as unknown as Document, 'life', turns(), doors, end.signal);
  const see = (visibility: 'visible' | 'hidden') => {
    page.visibilityState = visibility;
    page.dispatchEvent(new Event('visibilitychange'));
  };
  return { own, asked, acts, went, failures, state, see, end };
}

const read: CatchUpAnswer = { do: 'read', find };

test('acts follow one another, at least 1.2 s apart, and each is told with the time it took', async () => {
  const { own, acts, asked } = stage([list, read, read]);
  own.look(me);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(acts).toHaveLength(3);
  const pauses = acts.map(([begin], i) => begin - (acts[i - 1]?.[1] ?? 0));
  expect(Math.min(...pauses), 'also before the first: the page has just been loaded').toBeGreaterThanOrEqual(
    1_200,
  );
  expect(asked).toEqual([
    null,
    { did: 'list', sweep: 0, rows: [], next: 'p2', took: 1_500, place: '#inbox' },
    { did: 'read', threadId: 'T', thread, took: 1_500 },
    { did: 'read', threadId: 'T', thread, took: 1_500 },
  ]);
});

test('however often it is looked at, it runs once', async () => {
  const { own, acts } = stage([read, read, read, read]);
  for (let i = 0; i < 5; i += 1) own.look(me);
  await vi.advanceTimersByTimeAsync(3_000);
  own.look(me);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(acts).toHaveLength(4);
  for (const [i, [begin]] of acts.entries()) expect(begin).toBeGreaterThanOrEqual(acts[i - 1]?.[1] ?? 0);
});

test('a page that nobody looks at asks for nothing, says so, and goes on when it is seen', async () => {
  const { own, acts, asked, see } = stage([read, read, { do: 'rest' }, read]);
  own.look(me);
  await vi.advanceTimersByTimeAsync(1_600);
  expect(acts).toHaveLength(1);
  see('hidden');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(acts, 'nothing more is read').toHaveLength(1);
  expect(asked.at(-1)).toEqual({ did: 'rest', why: 'hidden' });
  see('visible');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(acts).toHaveLength(2);
});

test('what fails because the page was hidden in the middle is no failure of the webmail', async () => {
  const { own, asked, see, state } = stage([list]);
  state.listing = () => ({ ok: false, fault: 'no answer' });
  own.look(me);
  await vi.advanceTimersByTimeAsync(1_300);
  see('hidden');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(asked.at(-1)).toEqual({ did: 'rest', why: 'hidden' });
});

test('another account in the tab, or none: it rests', async () => {
  const { own, asked, acts, state } = stage([read]);
  own.look(me);
  await vi.advanceTimersByTimeAsync(600);
  state.owner = undefined;
  own.look(undefined);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(acts).toHaveLength(0);
  expect(asked).toEqual([null, { did: 'rest', why: 'signed out' }]);
});

test('faults and errors are told, each as what it is', async () => {
  const { own, asked, failures, state } = stage([list, read, read]);
  state.listing = () => ({ ok: false, fault: 'moved away' });
  const errors = [new TypeError('offline'), new SelectorError('pretend', 'printed', '')];
  state.reading = () => {
    throw errors[failures.length];
  };
  own.look(me);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(asked.slice(1)).toEqual([
    { did: 'fail', fault: 'moved away' },
    { did: 'fail', threadId: 'T', fault: 'no answer' },
    { did: 'fail', threadId: 'T', fault: 'not understood' },
  ]);
  expect(failures).toEqual(errors);
});

test('a wait ends at its time, or as soon as somebody says otherwise', async () => {
  const { own, asked, acts } = stage([{ do: 'wait', for: 20_000 }, { do: 'wait', for: 300_000 }, read]);
  own.look(me);
  await vi.advanceTimersByTimeAsync(19_000);
  expect(asked).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(asked).toHaveLength(2);
  own.look(me);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(acts).toHaveLength(1);
});

test('the tab is given back where it still shows what was put there, and only there', async () => {
  const { own, went, state } = stage([
    { ...read, place: '#label/Jobs' },
    { do: 'rest', place: '#label/Jobs' },
  ]);
  state.place = undefined;
  own.look(me);
  await vi.advanceTimersByTimeAsync(100);
  expect(went).toEqual(['#label/Jobs']);
  state.place = '#sent';
  await vi.advanceTimersByTimeAsync(5_000);
  expect(went).toHaveLength(1);
});

test('after the end of the script nothing is done', async () => {
  const { own, acts, end } = stage([read, read, read]);
  own.look(me);
  await vi.advanceTimersByTimeAsync(1_600);
  end.abort();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(acts.length).toBeLessThanOrEqual(2);
});

test('a webmail that cannot look back is never asked about it', async () => {
  const asked = vi.fn(async () => ({ do: 'rest' }));
  background.ask = asked;
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' }) as unknown as Document;
  const doors = { tell: vi.fn(), begins: vi.fn(), failed: vi.fn() };
  catchUp({} as Webmail, page, 'life', turns(), doors, new AbortController().signal).look(me);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).not.toHaveBeenCalled();
});
