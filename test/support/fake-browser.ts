/** The few browser APIs that the background uses, in memory, for tests in Node. */
import type { Runtime } from '../../src/browser.ts';

type Listener = (message: unknown, from: Runtime.MessageSender) => Promise<unknown> | undefined;

export type FakeBrowser = ReturnType<typeof fakeBrowser>;

export const ORIGIN = 'https://mail.google.com';

/** What happened is kept in `alarms`, `toolbar`, `opened` and `told`. */
export function fakeBrowser() {
  const listeners: Listener[] = [];
  const alarms = new Map<string, number>();
  const toolbar = { text: '' };
  const opened: string[] = [];
  const notified: string[] = [];
  const told: { tab: number; message: unknown }[] = [];
  const tabs: { id: number; url: string; windowId: number }[] = [];
  const removals: ((tab: number) => Promise<void>)[] = [];
  const startups: (() => Promise<void>)[] = [];
  /** Answers a call that was sent to a tab; the content script's part. */
  let tabAnswers: (tab: number, message: unknown) => unknown = () => undefined;

  const api = {
    runtime: {
      id: 'keepwarm',
      getURL: (path: string) => `chrome-extension://keepwarm/${path}`,
      getManifest: () => ({ host_permissions: [`${ORIGIN}/*`] }),
      onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
      onInstalled: { addListener: () => undefined },
      onStartup: { addListener: (act: () => Promise<void>) => startups.push(act) },
      sendMessage: (message: unknown) =>
        api.deliver(message, { id: 'keepwarm', url: api.runtime.getURL('popup') }),
    },
    alarms: {
      create: (name: string, { when }: { when: number }) => alarms.set(name, when),
      clear: async (name: string) => alarms.delete(name),
      clearAll: async () => alarms.clear(),
      onAlarm: { addListener: () => undefined },
    },
    storage: { session: { clear: async () => undefined } },
    action: {
      setBadgeBackgroundColor: async () => undefined,
      setBadgeText: async ({ text }: { text: string }) => {
        toolbar.text = text;
      },
    },
    tabs: {
      onRemoved: { addListener: (act: (tab: number) => Promise<void>) => removals.push(act) },
      query: async () => tabs,
      get: async (id: number) => {
        const tab = tabs.find((one) => one.id === id);
        if (!tab) throw new Error(`No tab with id: ${id}`);
        return tab;
      },
      sendMessage: async (tab: number, message: unknown) => {
        told.push({ tab, message });
        return { value: tabAnswers(tab, message) };
      },
      update: async () => undefined,
      create: async ({ url }: { url: string }) => {
        opened.push(url);
        return { id: 900 + opened.length };
      },
    },
    commands: { onCommand: { addListener: () => undefined } },
    windows: { update: async () => undefined },
    notifications: {
      create: async (id: string) => {
        notified.push(id);
      },
      onClicked: { addListener: () => undefined },
    },
    i18n: { getMessage: (key: string) => key, getUILanguage: () => 'en' },
    /** Hands a message to the listeners as the browser would; undefined where nobody answers. */
    deliver: async (message: unknown, from: Runtime.MessageSender): Promise<unknown> => {
      for (const listener of listeners) {
        const answer = listener(message, from);
        if (answer !== undefined) return answer;
      }
      return undefined;
    },
    /** The candidate closes a tab; the browser starts. */
    closeTab: async (id: number) => {
      tabs.splice(
        tabs.findIndex((tab) => tab.id === id),
        1,
      );
      for (const act of removals) await act(id);
    },
    start: async () => {
      for (const act of startups) await act();
    },
    answerAsTab: (answers: typeof tabAnswers) => {
      tabAnswers = answers;
    },
    seen: { alarms, toolbar, opened, told, tabs, notified },
  };
  return api;
}

/** The sender that the browser names for our content script in a Gmail tab. */
export const fromTab = (tab: number, url = `${ORIGIN}/mail/u/0/#inbox`): Runtime.MessageSender =>
  ({ id: 'keepwarm', url, frameId: 0, tab: { id: tab } }) as Runtime.MessageSender;
