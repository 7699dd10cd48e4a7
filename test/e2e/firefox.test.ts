/** Smoke test in Firefox: the content script runs, a fact reaches the database, the popup shows it. */
import { X509Certificate } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assets } from '../stage/gmail/bundle.ts';
import { type GmailServer, gmailServer } from '../stage/gmail/server.ts';
import { mailbox } from '../stage/mailbox.ts';
import { selfSigned } from '../support/certificate.ts';
import { findFirefox } from '../support/find-browser.ts';
import { type Firefox, launchFirefox } from '../support/firefox.ts';
import { type StageProxy, stageProxy } from '../support/stage-proxy.ts';

const binary = findFirefox();

test('the certificate names the host and is signed by itself', () => {
  const { cert } = selfSigned(['mail.google.com']);
  const read = new X509Certificate(cert);
  expect(read.subjectAltName).toBe('DNS:mail.google.com');
  expect(read.verify(read.publicKey)).toBe(true);
});

// Without a Firefox this is skipped, and the report says so by its name.
describe.skipIf(!binary)(binary ? 'in Firefox' : 'in Firefox (none found, skipped)', () => {
  let gmail: GmailServer;
  let proxy: StageProxy;
  let firefox: Firefox;

  beforeAll(async () => {
    const now = Date.now();
    gmail = gmailServer(mailbox(now), now, await assets());
    proxy = await stageProxy(gmail);
    firefox = await launchFirefox(binary ?? '', proxy.port);
  }, 120_000);

  afterAll(async () => {
    await firefox?.close();
    await proxy?.close();
  });

  test('a thread is read, wears a badge, and stands in the popup', async () => {
    await firefox.goto('https://mail.google.com/mail/u/0/');
    const badge = () =>
      firefox.run<string>(`return document.querySelector('[data-keepwarm="badge"]')?.textContent ?? ''`);
    await expect.poll(badge, { timeout: 90_000, interval: 500 }).not.toBe('');
    await firefox.gotoExtension('src/pages/popup/index.html');
    const shown = () =>
      firefox.run<string[]>(
        `return [...document.querySelectorAll('[data-thread]')].map((row) => row.dataset.thread)`,
      );
    await expect.poll(async () => (await shown()).length, { timeout: 30_000 }).toBeGreaterThan(0);
    const keys = await shown();
    const known = new Set(gmail.accounts[0]?.threads.map(({ legacyId }) => legacyId));
    for (const key of keys) {
      expect(key).toMatch(/^gmail\/nadia\.okafor@postbox\.example\//);
      expect(known).toContain(key.split('/').at(-1));
    }
    expect(gmail.log.some(({ kind }) => kind === 'read' || kind === 'send')).toBe(false);
  }, 180_000);
});
