/** Starts a headless Firefox that shows the stage at its host's real address, with the built extension in it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Marionette, marionette } from './marionette.ts';

/** The add-on's id in the manifest, and the address that this profile gives it. */
const ADDON = 'keepwarm@keepwarm.example';
const ADDRESS = '5b0c3b1e-6f0e-4d5b-9a53-0a5c7f0e1d21';

export type Firefox = {
  readonly goto: (url: string) => Promise<unknown>;
  /** `path` inside the extension. */
  readonly gotoExtension: (path: string) => Promise<unknown>;
  /** Runs the body of an async function in the page and gives back what it returns. */
  readonly run: <Value>(body: string) => Promise<Value>;
  readonly close: () => Promise<void>;
};

export async function launchFirefox(
  binary: string,
  proxyPort: number,
  extension = resolve(process.env.KEEPWARM_DIST ?? 'dist', 'firefox'),
): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'keepwarm-firefox-'));
  writeFileSync(join(profile, 'user.js'), preferences(proxyPort));
  const firefox = spawn(
    binary,
    ['--headless', '--no-remote', '--profile', profile, '--marionette', '--remote-allow-system-access'],
    { stdio: 'ignore', env: { ...process.env, HOME: profile, MOZ_CRASHREPORTER_DISABLE: '1' } },
  );
  const remote = await marionette(await portOf(profile, firefox));
  // Flat on purpose: nested capabilities are passed over without a word.
  await remote.command('WebDriver:NewSession', { acceptInsecureCerts: true });
  await remote.command('Addon:Install', { path: extension, temporary: true });
  const { value: tab } = (await remote.command('WebDriver:GetWindowHandle')) as { value: string };
  // The extension opens its welcome in front; what is not looked at is not read.
  const lookAtTab = () => remote.command('WebDriver:SwitchToWindow', { handle: tab, focus: true });
  const goto = async (url: string) => {
    await lookAtTab();
    return remote.command('WebDriver:Navigate', { url });
  };
  return {
    goto,
    gotoExtension: (path) => goto(`moz-extension://${ADDRESS}/${path}`),
    async run(body) {
      await lookAtTab();
      return run(remote, body);
    },
    close: () => close(remote, firefox, profile),
  };
}

const preferences = (proxyPort: number): string =>
  Object.entries({
    'marionette.port': 0,
    'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: ADDRESS }),
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'browser.shell.checkDefaultBrowser': false,
    'browser.newtabpage.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.normandy.enabled': false,
    'app.update.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'browser.safebrowsing.malware.enabled': false,
    'browser.safebrowsing.phishing.enabled': false,
  })
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
    .join('\n');

/** Firefox writes the port that it has taken into the profile. */
async function portOf(profile: string, firefox: ChildProcess): Promise<number> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (firefox.exitCode !== null) throw new Error(`Firefox ended with ${firefox.exitCode}`);
    try {
      return Number(readFileSync(join(profile, 'MarionetteActivePort'), 'utf8'));
    } catch {
      await new Promise((wait) => setTimeout(wait, 100));
    }
  }
  throw new Error('Firefox did not start within a minute');
}

async function run<Value>(remote: Marionette, body: string): Promise<Value> {
  const script = `const done = arguments[arguments.length - 1];
    (async () => { ${body} })().then((value) => done({ value }), (error) => done({ error: String(error) }));`;
  const { value: answer } = (await remote.command('WebDriver:ExecuteAsyncScript', { script, args: [] })) as {
    value: { value: Value; error?: string };
  };
  if (answer.error) throw new Error(answer.error);
  return answer.value;
}

async function close(remote: Marionette, firefox: ChildProcess, profile: string): Promise<void> {
  const ended = new Promise((end) => firefox.once('exit', end));
  await remote.command('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
  remote.close();
  const late = setTimeout(() => firefox.kill('SIGKILL'), 5_000);
  await ended;
  clearTimeout(late);
  await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}
