import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser, fromTab, ORIGIN } from '../support/fake-browser.ts';

const fake = vi.hoisted(() => ({ current: undefined as unknown }));
vi.mock('../../src/browser.ts', () => ({
  get default() {
    return fake.current;
  },
}));

type Calls = { double(n: number): number; fail(): void };

const number = (args: unknown): [number] => {
  const [n] = args as [unknown];
  if (typeof n !== 'number') throw new Error('a number was expected');
  return [n];
};
const handlers = {
  double: ([n]: [number]) => 2 * n,
  fail: () => {
    throw new Error('no');
  },
};
const parsers = { double: number, fail: (): [] => [] };

beforeEach(() => {
  vi.resetModules();
  fake.current = fakeBrowser();
});
afterEach(() => vi.useRealTimers());

async function start(trusts: 'isWebmailTab' | 'isOurPage') {
  const { answer, asker, NoAnswer } = await import('../../src/rpc.ts');
  const trust = await import('../../src/background/trust.ts');
  answer<Calls>(trust[trusts], parsers, handlers);
  const browser = fake.current as ReturnType<typeof fakeBrowser>;
  return { ask: asker<Calls>(), deliver: browser.deliver, NoAnswer };
}

test('a call gets its answer, and an error its words', async () => {
  const { ask } = await start('isOurPage');
  expect(await ask('double', 21)).toBe(42);
  await expect(ask('fail')).rejects.toThrow('no');
});

test('arguments are parsed before anything is done with them', async () => {
  const { ask } = await start('isOurPage');
  await expect(ask('double', 'x' as unknown as number)).rejects.toThrow('a number was expected');
});

test.each(['unknown', 'toString'])('nobody answering %s is an error, never a void success', async (name) => {
  vi.useFakeTimers();
  const { ask, NoAnswer } = await start('isOurPage');
  const asked = expect(ask(name as 'double', 1)).rejects.toThrow(NoAnswer);
  await vi.runAllTimersAsync();
  await asked;
});

test.each([
  'The message port closed before a response was received.',
  'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
  'Could not establish connection. Receiving end does not exist.',
])('a worker that stops in the middle is asked again: %s', async (words) => {
  vi.useFakeTimers();
  const { ask } = await start('isOurPage');
  const send = vi.spyOn((fake.current as ReturnType<typeof fakeBrowser>).runtime, 'sendMessage');
  send.mockRejectedValueOnce(new Error(words));
  const asked = ask('double', 21);
  await vi.runAllTimersAsync();
  expect(await asked).toBe(42);
});

test('what went wrong in the answer itself is not asked again', async () => {
  const { ask } = await start('isOurPage');
  const send = vi.spyOn((fake.current as ReturnType<typeof fakeBrowser>).runtime, 'sendMessage');
  await expect(ask('fail')).rejects.toThrow('no');
  expect(send).toHaveBeenCalledTimes(1);
});

const call = { call: 'double', args: [1] };
const tab = fromTab(1);

test('the script in a webmail’s top frame is trusted as a tab', async () => {
  const { deliver } = await start('isWebmailTab');
  expect(await deliver(call, tab)).toEqual({ value: 2 });
});

test.each([
  ['another extension', { ...tab, id: 'stranger' }],
  ['a frame inside the page', { ...tab, frameId: 3 }],
  ['another site', { ...tab, url: 'https://mail.google.com.evil.example/' }],
  ['the same name without encryption', { ...tab, url: ORIGIN.replace('https', 'http') }],
  ['no tab', { id: 'keepwarm', url: `${ORIGIN}/`, frameId: 0 }],
  ['no address', { id: 'keepwarm', frameId: 0, tab: tab.tab }],
])('%s is not', async (_who, from) => {
  const { deliver } = await start('isWebmailTab');
  expect(await deliver(call, from as typeof tab)).toBeUndefined();
});

test.each([
  ['a webmail’s tab', tab],
  ['no address', { id: 'keepwarm' }],
  ['another extension', { id: 'stranger', url: 'chrome-extension://keepwarm/popup' }],
  ['another extension’s page', { id: 'keepwarm', url: 'chrome-extension://other/popup' }],
])('%s may not make the calls of our own pages', async (_who, from) => {
  const { deliver } = await start('isOurPage');
  expect(await deliver(call, from as typeof tab)).toBeUndefined();
});

test.each([undefined, null, 1, 'double', {}, { call: 1 }, { call: 'double' }, []])(
  '%j is no call',
  async (message) => {
    const { deliver } = await start('isOurPage');
    const answered = await deliver(message, { id: 'keepwarm', url: 'chrome-extension://keepwarm/popup' });
    expect((answered as { value?: unknown } | undefined)?.value).toBeUndefined();
  },
);
