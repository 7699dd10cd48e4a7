/** Starts a Chromium that shows the stage at its host's real address, with the built extension in it. */
import { mkdirSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  type BrowserContext,
  type CDPSession,
  chromium,
  type Page,
  type Route,
  type Worker,
} from 'playwright';
import { assets } from '../stage/gmail/bundle.ts';
import type { GmailOptions } from '../stage/gmail/options.ts';
import type { Control } from '../stage/gmail/page/control.ts';
import { type Entry, type GmailServer, gmailServer } from '../stage/gmail/server.ts';
import type { Mailbox } from '../stage/mail.ts';
import { mailbox } from '../stage/mailbox.ts';
import { findChromium } from './find-browser.ts';

declare global {
  interface Window {
    /** The stage's control object, in the page's own world. */
    stage: Control;
  }
}

export type LaunchOptions = {
  /** Epoch milliseconds around which the mailbox is made; the browser's own clock stays the real one. */
  readonly now?: number;
  readonly headless?: boolean;
  readonly mailbox?: Mailbox;
  readonly options?: Partial<GmailOptions>;
  /** The folder of the built extension, by default of `dist` or $KEEPWARM_DIST; false: the stage alone. */
  readonly extension?: string | false;
  readonly locale?: string;
  /** A folder that outlasts the browser, for one that is started again. */
  readonly profile?: string;
};

export type Browser = {
  readonly context: BrowserContext;
  /** Pretend Gmail's server: its mailbox, its switches and its log. */
  readonly gmail: GmailServer;
  readonly extensionId: string;
  readonly worker: () => Worker | undefined;
  /** `path` is what follows https://mail.google.com ("/mail/u/1/#all"). Resolves when the list or thread is there. */
  readonly openGmail: (path?: string, options?: Partial<GmailOptions>) => Promise<Page>;
  /** The popup, as a tab of its size. */
  readonly openPopup: () => Promise<Page>;
  readonly openExtensionPage: (path: string) => Promise<Page>;
  /** Stops the background worker as the browser does; resolves when it is gone. */
  readonly killWorker: () => Promise<void>;
  readonly log: () => readonly Entry[];
  /** Requests that left the stage, all refused: there must be none. */
  readonly escaped: string[];
  readonly close: () => Promise<void>;
};

export async function launch({
  now = Date.now(),
  headless = true,
  mailbox: box,
  options = {},
  extension = resolve(process.env.KEEPWARM_DIST ?? 'dist', 'chrome'),
  locale = 'en-US',
  profile: kept,
}: LaunchOptions = {}): Promise<Browser> {
  const profile = kept ?? mkdtempSync(join(tmpdir(), 'keepwarm-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless,
    locale,
    viewport: { width: 1360, height: 860 },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--enable-unsafe-extension-debugging',
      '--disable-gpu',
      '--no-first-run',
      '--no-default-browser-check',
      // Nothing but the stage can be reached, whatever a test does.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
  const gmail = gmailServer(box ?? mailbox(now), now, await assets(), options);
  const escaped: string[] = [];
  await context.route(/^https?:\/\//, (route) => serve(route, gmail, escaped));
  const cdp = await browserSession(context);
  const extensionId = extension ? await loadExtension(context, cdp, extension) : '';
  const openExtensionPage = async (path: string) => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/${path}`);
    return page;
  };
  return {
    context,
    gmail,
    extensionId,
    escaped,
    openExtensionPage,
    worker: () => context.serviceWorkers().find((worker) => worker.url().includes(extensionId)),
    openGmail: (path = '/mail/u/0/', overrides) => openGmail(context, gmail, path, overrides),
    async openPopup() {
      const page = await openExtensionPage('src/pages/popup/index.html');
      await page.setViewportSize({ width: 400, height: 600 });
      return page;
    },
    killWorker: () => killWorker(cdp, extensionId),
    log: () => gmail.log,
    async close() {
      await context.close();
      // Chromium still writes a moment after it has closed.
      if (kept !== undefined) return;
      await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}

async function serve(route: Route, gmail: GmailServer, escaped: string[]): Promise<void> {
  const request = route.request();
  const host = new URL(request.url()).host;
  if (host !== 'mail.google.com') {
    escaped.push(request.url());
    return route.abort();
  }
  const body = request.postData();
  const {
    status,
    headers,
    body: answer,
  } = gmail.answer({
    method: request.method(),
    url: request.url(),
    ...(body && { body }),
  });
  return route.fulfill({ status, headers, body: answer });
}

async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('Chromium has no browser session');
  return browser.newBrowserCDPSession();
}

/** `--load-extension` is gone from branded Chrome; the debugging protocol's own command works everywhere. */
async function loadExtension(context: BrowserContext, cdp: CDPSession, path: string): Promise<string> {
  const started = context.waitForEvent('serviceworker', { timeout: 15_000 });
  const loaded = cdp.send('Extensions.loadUnpacked' as never, { path } as never) as Promise<unknown>;
  const [, { id }] = await Promise.all([started, loaded as Promise<{ id: string }>]);
  return id;
}

async function openGmail(
  context: BrowserContext,
  gmail: GmailServer,
  path: string,
  overrides: Partial<GmailOptions> | undefined,
): Promise<Page> {
  if (overrides) gmail.options = { ...gmail.options, ...overrides };
  const page = await context.newPage();
  await page.goto(`https://mail.google.com${path}`);
  if (!gmail.options.signedOut) await page.waitForSelector('[role=main]');
  return page;
}

async function killWorker(cdp: CDPSession, extensionId: string): Promise<void> {
  const own = async () =>
    (await cdp.send('Target.getTargets')).targetInfos.filter(
      ({ type, url }) => type === 'service_worker' && url.includes(extensionId),
    );
  for (const { targetId } of await own()) await cdp.send('Target.closeTarget', { targetId });
  for (let tries = 0; tries < 50 && (await own()).length > 0; tries += 1)
    await new Promise((wait) => setTimeout(wait, 50));
}

/** Leaves a picture in `.screenshots`. */
export async function screenshot(page: Page, name: string): Promise<string> {
  mkdirSync('.screenshots', { recursive: true });
  const path = join('.screenshots', `${name}.png`);
  await page.screenshot({ path });
  return path;
}
