import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { insertDraft } from '../../src/content/insert.ts';
import type { Draft } from '../../src/core/assessment.ts';
import { type Account, type Message, type Person, threadKey } from '../../src/core/thread.ts';
import type { OpenThread, ReplyBox, Webmail } from '../../src/webmail/webmail.ts';

const me: Account = { webmail: 'pretend', address: 'nadia@home.example' };
const ann: Person = { name: 'Ann Lee', address: 'ann@firm.example' };
const bob: Person = { name: 'Bob Day', address: 'bob@firm.example' };
const nadia: Person = { name: 'Nadia', address: me.address };
const page = {} as Document;

const draft: Draft = {
  occasion: 'first',
  text: 'Hello Ann',
  account: me,
  thread: threadKey(me, 'T'),
  threadId: 'T',
  newestId: 'T2',
  to: ann,
  replyAll: true,
};

const mail = (id: string, from: Person, to: Person[], cc: Person[] = []): Message => ({
  id,
  from,
  to,
  cc,
  sentAt: 0,
  subject: 'Role',
  blocks: [],
});

/** Milliseconds that no insert takes. */
const LONG = 60_000;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** What the pretend page shows; every step of an insert may change it. */
type Shown = {
  account: Account | undefined;
  threadId: string | undefined;
  newestId: string;
  messages: Message[];
  boxes: Partial<ReplyBox>[];
  /** Whom the box goes to that is opened for the draft. */
  opens: Person[];
  found: boolean;
  takes: boolean;
  allowed: boolean;
  unreadable: boolean;
  /** So many looks find the conversation still being built: its newest message is not told yet. */
  building: number;
};

/** `happens` is called before each step, by the step's name, and may change what the page shows. */
function stage(
  changes: Partial<Shown> = {},
  happens: (step: string, shown: Shown) => void = () => undefined,
) {
  const shown: Shown = {
    account: me,
    threadId: 'T',
    newestId: 'T2',
    messages: [mail('T1', ann, [nadia], [bob]), mail('T2', nadia, [ann], [bob])],
    boxes: [],
    opens: [ann, bob],
    found: true,
    takes: true,
    allowed: true,
    unreadable: false,
    building: 0,
    ...changes,
  };
  const written: string[] = [];
  const box = (of: Partial<ReplyBox>): ReplyBox => ({
    threadId: 'T',
    recipients: [ann, bob],
    text: () => '',
    async insert(text, isStill) {
      happens('insert', shown);
      if (!shown.takes || isStill?.() === false) return false;
      written.push(text);
      return true;
    },
    saved: async () => true,
    ...of,
  });
  const webmail: Webmail = {
    name: 'pretend',
    hosts: [],
    account: () => shown.account,
    threadAddress: () => '',
    rows: () => [],
    watch: () => undefined,
    openThread: () => {
      if (shown.unreadable) throw new Error('Not understood');
      if (shown.threadId === undefined) return undefined;
      const { threadId: id, messages } = shown;
      shown.building -= 1;
      const newestId = shown.building >= 0 ? '' : shown.newestId;
      const thread = { account: me, id, subject: 'Role', newestId, messages };
      return { id, subject: 'Role', complete: true, thread } as unknown as OpenThread;
    },
    compose: {
      async goTo() {
        happens('goTo', shown);
        return shown.found;
      },
      replyBoxes: () => shown.boxes.map(box),
      async openReply() {
        happens('openReply', shown);
        shown.boxes.push({ recipients: shown.opens });
        return { ok: true, value: box({ recipients: shown.opens }) };
      },
    },
  };
  const mayBegin = async () => {
    happens('mayBegin', shown);
    return shown.allowed;
  };
  const insert = async (asked: Draft = draft) => {
    const result = insertDraft(webmail, page, asked, mayBegin, new AbortController().signal);
    await vi.advanceTimersByTimeAsync(LONG);
    return result;
  };
  return { insert, written };
}

test('goes in where all is as it was when the draft was made', async () => {
  const { insert, written } = stage();
  expect(await insert()).toEqual({ ok: true, value: { saved: true } });
  expect(written).toEqual(['Hello Ann']);
});

test('goes into the reply that the candidate has open, to whom they chose of the thread', async () => {
  const { insert, written } = stage({ boxes: [{ recipients: [ann] }] });
  expect((await insert()).ok).toBe(true);
  expect(written).toEqual(['Hello Ann']);
});

test('waits until the page has built what it shows', async () => {
  const { insert, written } = stage({ building: 3 });
  expect(await insert()).toMatchObject({ ok: true });
  expect(written).toEqual(['Hello Ann']);
  const again = stage({}, (step, shown) => {
    if (step === 'mayBegin') shown.building = 2;
  });
  expect(await again.insert()).toMatchObject({ ok: true });
});

test('goes there once more where the page was just leaving the thread', async () => {
  let went = 0;
  const { insert, written } = stage({}, (step, shown) => {
    if (step !== 'goTo') return;
    went += 1;
    shown.threadId = went === 1 ? undefined : 'T';
  });
  expect(await insert()).toMatchObject({ ok: true });
  expect([went, written]).toEqual([2, ['Hello Ann']]);
});

test('asked for twice, it stands there once', async () => {
  const { insert, written } = stage({ boxes: [{ text: () => 'Hello  Ann\n\n--\nNadia' }] });
  expect((await insert()).ok).toBe(true);
  expect(written).toEqual([]);
});

const other: Account = { webmail: 'pretend', address: 'nadia@second.example' };
const stranger: Person = { name: 'Ann Leigh', address: 'ann@elsewhere.example' };

test.each<[string, Partial<Shown>, string]>([
  ['another account', { account: other }, 'account differs'],
  ['nobody signed in', { account: undefined }, 'account differs'],
  ['no such thread', { found: false }, 'thread not found'],
  ['no thread', { threadId: undefined }, 'thread not found'],
  ['a thread that cannot be read', { unreadable: true }, 'thread not found'],
  ['another thread', { threadId: 'U' }, 'thread differs'],
  ['a newer message', { newestId: 'T3' }, 'thread has news'],
  ['a newest message that is folded', { newestId: '' }, 'thread has news'],
  ['two replies', { boxes: [{}, {}] }, 'several reply boxes'],
  ['a reply of another thread', { boxes: [{ threadId: 'U' }] }, 'thread differs'],
  ['a reply of no thread', { boxes: [{ threadId: undefined }] }, 'thread differs'],
  ['a reply to nobody', { boxes: [{ recipients: [] }] }, 'recipient differs'],
  ['a reply to somebody else', { boxes: [{ recipients: [bob] }] }, 'recipient differs'],
  ['a stranger in copy', { boxes: [{ recipients: [ann, stranger] }] }, 'recipient differs'],
  [
    'a stranger by name alone',
    { boxes: [{ recipients: [ann, { name: 'Ann Leigh', address: '' }] }] },
    'recipient differs',
  ],
  ['a reply to all without the coordinator', { opens: [ann] }, 'recipient differs'],
  ['an editor that takes nothing', { takes: false }, 'text not taken'],
  ['an insert that is no longer its own', { allowed: false }, 'page gone'],
])('%s refuses', async (_, shown, fault) => {
  const { insert, written } = stage(shown);
  expect(await insert()).toEqual({ ok: false, fault });
  expect(written).toEqual([]);
});

test('a name that two people of the thread bear tells nobody', async () => {
  const twin: Person = { name: ann.name, address: 'ann.lee2@firm.example' };
  const messages = [mail('T1', ann, [nadia], [twin]), mail('T2', nadia, [ann], [twin])];
  const { insert, written } = stage({ messages, boxes: [{ recipients: [{ name: ann.name, address: '' }] }] });
  expect(await insert()).toEqual({ ok: false, fault: 'recipient differs' });
  expect(written).toEqual([]);
});

test('nobody writes to an address that nobody reads', async () => {
  const machine: Person = { name: 'Firm', address: 'no-reply@firm.example' };
  const messages = [mail('T2', machine, [nadia])];
  const { insert, written } = stage({ messages, opens: [machine] });
  expect(await insert({ ...draft, to: machine })).toEqual({ ok: false, fault: 'recipient differs' });
  expect(written).toEqual([]);
});

test('nor to all with such an address among them, unless the candidate has opened the reply so', async () => {
  const machine: Person = { name: 'Firm', address: 'no-reply@firm.example' };
  const messages = [mail('T1', ann, [nadia], [bob, machine]), mail('T2', nadia, [ann], [bob, machine])];
  const opened = stage({ messages, opens: [ann, bob, machine] });
  expect(await opened.insert()).toEqual({ ok: false, fault: 'recipient differs' });
  const own = stage({ messages, boxes: [{ recipients: [ann, machine] }] });
  expect(await own.insert()).toMatchObject({ ok: true });
});

test('a stand-in whom the candidate has added may be there, and nobody else who is new', async () => {
  const carla: Person = { name: 'Carla', address: 'carla@firm.example' };
  const added = { boxes: [{ recipients: [ann, bob, carla] }] };
  expect(await stage(added).insert()).toEqual({ ok: false, fault: 'recipient differs' });
  expect(await stage(added).insert({ ...draft, standIn: carla })).toMatchObject({ ok: true });
});

/** Each thing that may change, at each step where something is waited for. */
const turns: [string, (shown: Shown) => void][] = [
  ['account', (shown) => Object.assign(shown, { account: other })],
  ['signing out', (shown) => Object.assign(shown, { account: undefined })],
  ['thread', (shown) => Object.assign(shown, { threadId: 'U' })],
  ['news', (shown) => Object.assign(shown, { newestId: 'T3' })],
  ['page that cannot be read', (shown) => Object.assign(shown, { unreadable: true })],
];
const boxTurns: typeof turns = [
  ['second box', (shown) => shown.boxes.push({})],
  ['closed box', (shown) => shown.boxes.splice(0)],
  ['box of another thread', (shown) => shown.boxes.splice(0, 1, { threadId: 'U' })],
  ['added recipient', (shown) => shown.boxes.splice(0, 1, { recipients: [ann, bob, stranger] })],
  ['swapped recipient', (shown) => shown.boxes.splice(0, 1, { recipients: [stranger] })],
];
const whileWaiting = [
  ...['goTo', 'openReply', 'mayBegin', 'insert'].flatMap((step) =>
    turns.map(([name, turn]) => [step, name, turn] as const),
  ),
  ...boxTurns.map(([name, turn]) => ['mayBegin', name, turn] as const),
];

test.each(whileWaiting)('during %s: a changed %s refuses', async (at, _, turn) => {
  const { insert, written } = stage({}, (step, shown) => {
    if (step === at) turn(shown);
  });
  expect((await insert()).ok).toBe(false);
  expect(written).toEqual([]);
});
