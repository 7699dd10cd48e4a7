/** Finding the tab of an account, and speaking to webmail tabs. */
import browser, { type Tabs } from '../browser.ts';
import type { Account } from '../core/thread.ts';
import type { TabCalls } from '../messages.ts';
import { tabAsker } from '../rpc.ts';
import { webmailOrigins } from './trust.ts';

export const askTab = tabAsker<TabCalls>();

const webmailTabs = (): Promise<Tabs.Tab[]> =>
  browser.tabs.query({ url: webmailOrigins().map((origin) => `${origin}/*`) });

/** Tells every open webmail tab that badges or strip may have changed. A tab without our script is passed over. */
export async function tellTabs(): Promise<void> {
  const tabs = await webmailTabs();
  await Promise.allSettled(tabs.map(({ id }) => (id === undefined ? undefined : askTab(id, 'changed'))));
}

/** The tab that shows this account, the one looked at last first. */
export async function tabOf(account: Account): Promise<Tabs.Tab | undefined> {
  const tabs = (await webmailTabs()).sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  const owners = await Promise.allSettled(
    tabs.map(({ id }) => (id === undefined ? undefined : askTab(id, 'whose'))),
  );
  return tabs.find((_, i) => {
    const owner = owners[i];
    return (
      owner?.status === 'fulfilled' &&
      owner.value?.webmail === account.webmail &&
      owner.value.address === account.address
    );
  });
}

export async function bringForward(tab: Tabs.Tab): Promise<void> {
  if (tab.id !== undefined) await browser.tabs.update(tab.id, { active: true });
  if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}

/** The keyboard command: inserts where the candidate is looking. In a tab that is no webmail's nobody answers. */
export async function insertInFront(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id !== undefined) await askTab(tab.id, 'insertHere').catch(() => undefined);
}
