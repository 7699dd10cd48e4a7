/** What every webmail must keep, whichever there are. */
import { describe, expect, test } from 'vitest';
import manifest from '../../manifest.json';
import { isAt } from '../../src/webmail/hosts.ts';
import type { Webmail } from '../../src/webmail/webmail.ts';
import { blank, parse, show } from './support.ts';

const found = import.meta.glob<Webmail>('../../src/webmail/*/index.ts', { eager: true, import: 'default' });
const webmails = Object.values(found);
const folders = Object.keys(found).map((path) => path.split('/').at(-2));

test('each folder is one webmail of its name', () => {
  expect(webmails.map(({ name }) => name)).toEqual(folders);
  expect(webmails.length).toBeGreaterThan(0);
});

test('the manifest gives each its own script at its own hosts, and lists no others', () => {
  const scripts = manifest.content_scripts.map(({ js, matches }) => [js, matches]);
  expect(scripts).toEqual(webmails.map(({ name, hosts }) => [[`src/content/${name}.iife.ts`], hosts]));
  expect(manifest.host_permissions).toEqual(webmails.flatMap(({ hosts }) => hosts));
});

test.each([
  ['mail.google.com', '/mail/u/0/', true],
  ['mail.google.com.evil.example', '/mail/u/0/', false],
  ['www.mail.google.com', '/', false],
  ['evil.example', '/mail.google.com/', false],
  ['', 'blank', false],
])('%s%s is one of its addresses: %s', (hostname, pathname, is) =>
  expect(isAt(['https://mail.google.com/*'], { hostname, pathname })).toBe(is),
);

describe.each(webmails.map((webmail) => [webmail.name, webmail] as const))('%s', (_, webmail) => {
  test.each([
    ['an empty page', ''],
    [
      'a page of something else',
      '<title>News</title><main role="main"><table><tr><td>1</td></tr></table><form><input name="q"></form></main>',
    ],
    [
      'an article with lists',
      '<div role="list"><div role="listitem">1</div></div><div role="listbox"><div role="option">2</div></div><div role="document">3</div>',
    ],
  ])('finds nothing in %s', async (_name, html) => {
    for (const page of [await show(html), parse(html)]) {
      expect(webmail.account(page)).toBeUndefined();
      expect(webmail.rows(page)).toEqual([]);
      expect(webmail.openThread(page)).toBeUndefined();
      expect(webmail.compose?.replyBoxes(page) ?? []).toEqual([]);
    }
  });

  test('names the place of a thread in its address', async () => {
    const { document: page } = await blank('/mail/u/0/');
    expect(webmail.threadAddress(page)).toMatch(/^https?:\/\/.*\{thread\}/);
  });

  test('stops watching', async () => {
    const page = await show('<body></body>');
    const stop = new AbortController();
    let calls = 0;
    webmail.watch(
      page,
      () => {
        calls += 1;
      },
      stop.signal,
    );
    stop.abort();
    const before = calls;
    page.body.append(page.createElement('div'));
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(calls).toBe(before);
  });

  test('a signal that was over before', async () => {
    const page = await show('<body></body>');
    expect(() => webmail.watch(page, () => expect.unreachable(), AbortSignal.abort())).not.toThrow();
    await new Promise((resolve) => setTimeout(resolve, 100));
  });
});
