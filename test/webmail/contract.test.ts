/** What every webmail must keep, whichever there are. */
import { describe, expect, test } from 'vitest';
import manifest from '../../manifest.json';
import { webmailFor, webmails } from '../../src/webmail/index.ts';
import { blank, parse, show } from './support.ts';

const folders = Object.keys(import.meta.glob('../../src/webmail/*/index.ts')).map((path) =>
  path.split('/').at(-2),
);

test('each folder is one webmail of its name', () => {
  expect(webmails.map(({ name }) => name).toSorted()).toEqual(folders.toSorted());
  expect(webmails.length).toBeGreaterThan(0);
});

test('the manifest lists their hosts, and no others', () => {
  const hosts = webmails.flatMap((webmail) => webmail.hosts).toSorted();
  expect(manifest.host_permissions.toSorted()).toEqual(hosts);
  expect(manifest.content_scripts.flatMap(({ matches }) => matches).toSorted()).toEqual(hosts);
});

test.each([
  ['mail.google.com', '/mail/u/0/', 'gmail'],
  ['mail.google.com.evil.example', '/mail/u/0/', undefined],
  ['www.mail.google.com', '/', undefined],
  ['evil.example', '/mail.google.com/', undefined],
])('%s%s', (hostname, pathname, name) => expect(webmailFor({ hostname, pathname })?.name).toBe(name));

test('each host finds its webmail', () => {
  for (const webmail of webmails)
    for (const host of webmail.hosts) {
      const { hostname, pathname } = new URL(host.replace('*', ''));
      expect(webmailFor({ hostname, pathname })).toBe(webmail);
    }
});

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
