/** Pieces of real pages, read from beside the project. Where they are absent these tests are skipped, and counted as such. */
import { describe, expect, test } from 'vitest';
import { recipientsOf } from '../../../src/webmail/gmail/compose-fields.ts';
import gmail from '../../../src/webmail/gmail/index.ts';
import { findAll, findOptional } from '../../../src/webmail/gmail/selectors.ts';
import { material, parse, show } from '../support.ts';
import { gmailPage, idAt, listPage, ME, panel, threadPage } from './invented.ts';

const here = (await material('fixtures/gmail/rows/ru-2019-12-row-read.html')) !== undefined;
const piece = async (path: string) => (await material(`fixtures/gmail/${path}`))!;
/** A piece of a list, in the page that it was cut from. */
const inList = (html: string) => show(gmailPage(listPage(panel(html))));

describe.skipIf(!here)('rows', () => {
  test('Russian, 2019', async () => {
    const page = await inList(await piece('rows/ru-2019-12-row-read.html'));
    const rows = gmail.rows(page);
    expect(rows).toMatchObject([
      {
        threadId: '16f438e906b36dac',
        newestId: '16f438f4edd46df5',
        newestAt: Date.parse('2019-12-26T18:54:22.941Z'),
        people: [{ name: 'Александр', address: 'sender@example.ru' }],
        subject: 'тестовое задание',
        snippet: 'Письмо 05 С уважением, Александр sender@example.ru',
        unread: false,
      },
    ]);
    rows[0]!.badge.put(page.createElement('i'));
    expect(page.querySelector('.xT')!.firstElementChild!.localName).toBe('i');
  });

  test('ids of a thread with several messages, 2022', async () => {
    const span = await piece('rows/en-2022-10-id-span.html');
    const page = await inList(
      `<table><tr class="zA yO" id=":1"><td class="yX"><div class="yW"></div></td><td><div class="xS"><div class="xT"><div class="y6"><span class="bog">${span}</span></div></div></div></td></tr></table>`,
    );
    expect(gmail.rows(page)).toMatchObject([
      { threadId: '183a93e432529a4f', newestId: '183aa57ef028fb34', subject: 'SUBJECT' },
    ]);
  });

  test('the sync id alone, 2025', async () => {
    const page = await inList(await piece('rows/en-2025-11-row-excerpt.html'));
    expect(gmail.rows(page)).toMatchObject([
      {
        threadId: BigInt('1848781055589211216').toString(16),
        subject: 'SUBJECT',
        snippet: 'SNIPPET',
        unread: true,
      },
    ]);
  });

  test('rows of a time before ids, 2014: none', async () => {
    const [full, split] = [
      await piece('rows/inboxsdk-2014-12-inbox-full.html'),
      await piece('rows/inboxsdk-2014-row-vertical-3tr.html'),
    ];
    const old = parse(full);
    expect(findAll(old, 'line').length).toBeGreaterThan(0);
    expect(gmail.rows(old)).toEqual([]);
    expect(gmail.rows(await inList(split))).toEqual([]);
  });

  test('its vertical split, with ids as they have been since', async () => {
    const split = (await piece('rows/inboxsdk-2014-row-vertical-3tr.html'))
      .replace(
        '<span id=":14t">',
        '<span id=":14t"><span data-legacy-thread-id="16f438e906b36dac" data-legacy-last-message-id="16f438f4edd46df5">',
      )
      .replace('test merge again</span>', 'test merge again</span></span>');
    const page = await inList(
      split.replace(
        '</span></div></div></div></td></tr><tr class="zA yO apv apw">',
        '</span></div></div></div></td></tr><tr class="zA yO apv apw">',
      ),
    );
    const rows = gmail.rows(page);
    expect(rows).toMatchObject([
      {
        threadId: '16f438e906b36dac',
        newestId: '16f438f4edd46df5',
        subject: 'test merge again',
        people: [{ address: 'candidate@example.com' }],
      },
    ]);
    expect(rows[0]!.snippet).toMatch(/^4 On Thu/);
  });

  test('the skeleton of a list page, 2025: an empty list', async () => {
    const page = await show(await piece('page/list-skeleton-2025.rebuilt.html'));
    expect(findAll(page, 'pages')).toHaveLength(1);
    expect(findAll(page, 'list')).toHaveLength(1);
    expect(findAll(page, 'panel')).toHaveLength(4);
    expect(gmail.rows(page)).toEqual([]);
    expect(gmail.openThread(page)).toBeUndefined();
  });
});

describe.skipIf(!here)('messages', () => {
  const id = '198c6747aabb71a9';

  test('an expanded one, 2025', async () => {
    const inner = await piece('thread/en-2025-08-message-expanded-inner.html');
    const messages = `<div class="h7" role="listitem"><div class="Bk"><div class="G3 G2"><div><div><div class="adn ads" data-message-id="#msg-f:1840959905192440233" data-legacy-message-id="${id}">${inner}</div></div></div></div></div></div>`;
    const page = await show(gmailPage(threadPage({ id, messages })));
    const open = gmail.openThread(page)!;
    expect(open).toMatchObject({ id, complete: true });
    expect(open.thread.messages).toMatchObject([
      {
        id,
        from: { name: 'Sender Name', address: 'sender@example.com' },
        to: [{ name: 'group', address: 'group@example.com' }],
        sentAt: Date.parse('2025-08-20T07:49:39.115Z'),
        blocks: [{ kind: 'own', text: 'BODY' }, { kind: 'signature' }],
      },
    ]);
    expect(open.thread.messages[0]!.blocks[1]!.text).toMatch(
      /^--\nYou received this message .*\nTo unsubscribe .* group\+unsubscribe@example\.com\.$/,
    );

    // The same with the ids in its log attribute alone.
    page.querySelector('.adn')!.removeAttribute('data-message-id');
    page.querySelector('.adn')!.removeAttribute('data-legacy-message-id');
    expect(gmail.openThread(page)!.thread.messages[0]!.id).toBe(id);
  });

  test('collapsed ones, 2020: known to be there, and not read', async () => {
    const html = parse(await piece('thread/ru-2020-01-messages-collapsed.html')).querySelector(
      '[role=list]',
    )!.innerHTML;
    const page = await show(gmailPage(threadPage({ id: idAt('2020-01-01T00:00:00Z'), messages: html })));
    expect(gmail.openThread(page)).toMatchObject({
      complete: false,
      thread: { messages: [], newestId: '', partial: true },
    });
  });
});

test.skipIf(!here)(
  'a compose window of 2020 is no reply box of a thread, and shows what one is made of',
  async () => {
    const page = await show(gmailPage('') + (await piece('compose/js-min-2020-10-compose-popup.html')));
    expect(gmail.compose.replyBoxes(page)).toEqual([]);
    const root = findOptional(page, 'composeRoot')!;
    expect(findAll(root, 'editor')).toHaveLength(1);
    expect(findAll(root, 'plainEditor')).toHaveLength(1);
    expect(findOptional(root, 'composeThread')).toBeDefined();
    expect(findOptional(root, 'composeSyncThread')!.getAttribute('value')).toBe(
      '#thread-a:r-7681922771531347793',
    );
    expect(recipientsOf(root)).toEqual({ to: [], cc: [] });
  },
);

test.skipIf(!here)('an account menu lists accounts of which none is taken', async () => {
  for (const name of ['inboxsdk-onegoogle-new-3', 'inboxsdk-onegoogle-new-4']) {
    const menu = await piece(`page/${name}.html`);
    expect(gmail.account(await show(`<title>Gmail</title>${menu}`))).toBeUndefined();
    expect(gmail.account(await show(`<title>Inbox - ${ME} - Gmail</title>${menu}`))?.address).toBe(ME);
  }
});
