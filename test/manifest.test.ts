/** The built manifests ask for no more than was decided, and open nothing to the page. Runs on both builds. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const hosts = [
  'https://mail.google.com/*',
  'https://outlook.live.com/*',
  'https://outlook.office.com/*',
  'https://outlook.office365.com/*',
  'https://outlook.cloud.microsoft/*',
];

const targets = ['chrome', 'firefox'].filter((target) => existsSync(`dist/${target}/manifest.json`));
const manifestOf = (target: string) => JSON.parse(readFileSync(`dist/${target}/manifest.json`, 'utf8'));

test.skipIf(targets.length === 0).each(targets)('%s', (target) => {
  const manifest = manifestOf(target);
  expect(manifest.host_permissions).toEqual(hosts);
  expect(manifest.content_scripts.flatMap(({ matches }: { matches: string[] }) => matches)).toEqual(hosts);
  expect([...manifest.permissions].sort()).toEqual([
    'alarms',
    'notifications',
    'storage',
    'unlimitedStorage',
  ]);
  expect(manifest.web_accessible_resources ?? []).toEqual([]);
  expect(manifest.externally_connectable).toBeUndefined();
  expect(manifest.optional_permissions).toBeUndefined();
  expect(manifest.incognito).toBe('not_allowed');
  expect(JSON.stringify(manifest)).not.toContain('localhost');
  const policy = manifest.content_security_policy.extension_pages;
  for (const part of [
    "default-src 'none'",
    "connect-src 'none'",
    "script-src 'self'",
    "trusted-types 'none'",
  ])
    expect(policy).toContain(part);
});

test.skipIf(targets.length === 0).each(targets)('%s: each content script is one file', (target) => {
  const scripts: string[][] = manifestOf(target).content_scripts.map(({ js }: { js: string[] }) => js);
  expect(scripts.map(({ length }) => length)).toEqual([1, 1]);
  for (const script of scripts.flat()) {
    const source = readFileSync(`dist/${target}/${script}`, 'utf8');
    expect(source).not.toMatch(/\bimport\s*\(|chrome-extension:\/\/|\beval\(|new Function\(/);
  }
});

test.skipIf(targets.length === 0).each(targets)('%s: nothing in it is fetched from elsewhere', (target) => {
  const files = readdirSync(`dist/${target}`, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => name.endsWith('.html')))
    expect(readFileSync(`dist/${target}/${file}`, 'utf8')).not.toMatch(/(src|href)="https?:/);
});
