import { describe, expect, test } from 'vitest';
import gmail from '../../../src/webmail/gmail/index.ts';
import { parse, show } from '../support.ts';
import {
  gmailPage,
  idAt,
  listPage,
  MAYA,
  ME,
  message,
  panel,
  row,
  splitRow,
  threadPage,
} from './invented.ts';

const FIRST = idAt('2026-11-02T08:00:00Z');
const NEWEST = idAt('2026-11-12T09:30:00.123Z');
const rowsOf = async (rows: string) => gmail.rows(await show(gmailPage(listPage(panel(rows)))));

test('a row tells thread, newest message, exact time, people, subject, snippet', async () => {
  const [only, ...others] = await rowsOf(
    row({
      thread: FIRST,
      newest: NEWEST,
      count: 3,
      unread: true,
      people: [
        { email: MAYA, name: 'Maya Lindqvist' },
        { email: ME, name: 'ich' },
      ],
      subject: 'Offer <img alt="🎉" data-emoji="🎉"> for <b>you</b>',
      snippet: 'Dear Ana - welcome',
    }),
  );
  expect(others).toEqual([]);
  expect(only).toMatchObject({
    threadId: FIRST,
    newestId: NEWEST,
    newestAt: Date.parse('2026-11-12T09:30:00.123Z'),
    people: [
      { name: 'Maya Lindqvist', address: MAYA },
      { name: 'ich', address: ME },
    ],
    subject: 'Offer 🎉 for you',
    snippet: 'Dear Ana - welcome',
    unread: true,
  });
  expect(only!.element.localName).toBe('tr');
});

test('a read row without snippet', async () => {
  const [only] = await rowsOf(row({ thread: FIRST, snippet: '' }));
  expect(only).toMatchObject({ unread: false, snippet: '', newestId: FIRST });
});

describe('which rows', () => {
  test('those of every visible section, and of no hidden one', async () => {
    const ids = [1, 2, 3, 4].map((serial) => idAt('2026-11-02T08:00:00Z', serial));
    const [a, b, c, d] = ids.map((thread) => row({ thread }));
    const pages = [
      listPage(panel(a!), { hidden: true }),
      listPage(panel(b!) + panel(c!, true) + panel(d!)),
      threadPage({ messages: message({}), hidden: true }),
    ].join('');
    const page = await show(gmailPage(pages));
    expect(gmail.rows(page).map(({ threadId }) => threadId)).toEqual([ids[1], ids[3]]);
    // The same page, parsed and shown nowhere.
    expect(gmail.rows(parse(gmailPage(pages))).map(({ threadId }) => threadId)).toEqual([ids[1], ids[3]]);
  });

  test('with role=main not yet set', async () => {
    const page = await show(gmailPage(listPage(panel(row({ thread: FIRST })))));
    page.querySelector('[role=main]')!.removeAttribute('role');
    expect(gmail.rows(page)).toHaveLength(1);
  });

  test('of a table whose list goes by other names', async () => {
    const page = await show(
      gmailPage(
        listPage(panel(row({ thread: FIRST })))
          .replace('gh="tl"', '')
          .replace('bGI', 'renamed')
          .replaceAll('ae4', 'renamed')
          .replaceAll('role="tabpanel"', ''),
      ),
    );
    expect(gmail.rows(page)).toHaveLength(1);
  });

  test.each([
    ['without ids yet', row({ thread: FIRST, ids: '' })],
    [
      'a draft alone',
      row({
        thread: FIRST,
        ids: `data-thread-id="#thread-a:r-1" data-standalone-draft-id="#msg-a:r-2" data-legacy-thread-id="${FIRST}" data-legacy-last-message-id="${FIRST}"`,
      }),
    ],
    [
      'made by a client and not synced',
      row({ thread: FIRST, ids: 'data-thread-id="#thread-a:r-7681922771531347793"' }),
    ],
    ['hidden by another extension', row({ thread: FIRST }).replace('<tr ', '<tr style="display: none" ')],
    ['an advertisement', row({ thread: FIRST, inside: '<td class="am0"></td>' })],
    [
      'an advertisement of the other kind',
      row({ thread: FIRST, inside: '<td><span class="bvA"></span></td>' }),
    ],
    [
      'a bundle of another extension',
      row({ thread: FIRST }).replace('class="zA yO"', 'class="zA yO bundle-row"'),
    ],
    [
      'marked as not a row',
      row({ thread: FIRST }).replace('class="zA yO"', 'class="zA yO inboxsdk__ignore_row"'),
    ],
    ['an odd element of another extension', '<tr class="time-row"><td>Today</td></tr>'],
    [
      'several messages, and no id of the newest',
      row({ thread: FIRST, count: 4, ids: 'data-thread-id="#thread-f:1654009536642772396"' }),
    ],
  ])('left out: %s', async (_, html) => {
    const other = idAt('2026-10-01T00:00:00Z');
    expect((await rowsOf(html + row({ thread: other }))).map(({ threadId }) => threadId)).toEqual([other]);
  });

  test('an empty list, a page without a list', async () => {
    expect(await rowsOf('')).toEqual([]);
    expect(gmail.rows(await show('<p>Sign in</p>'))).toEqual([]);
  });
});

describe('ids', () => {
  test('from the sync id alone', async () => {
    expect(
      await rowsOf(row({ thread: FIRST, ids: 'data-thread-id="#thread-f:1654009536642772396"' })),
    ).toMatchObject([{ threadId: '16f438e906b36dac', newestId: '16f438e906b36dac' }]);
  });

  test('from the log attribute alone', async () => {
    const jslog = `18406; u014N:x; 1:${btoa('["#thread-f:1654009536642772396",1]')}.; 4:W10.`;
    const html = row({ thread: FIRST, ids: '' }).replace('<tr ', `<tr jslog="${jslog}" `);
    expect(await rowsOf(html)).toMatchObject([{ threadId: '16f438e906b36dac' }]);
  });

  test('a draft in the thread is not its newest message', async () => {
    const draft = idAt('2026-11-13T00:00:00Z');
    expect(await rowsOf(row({ thread: FIRST, newest: NEWEST, last: draft, count: 2 }))).toMatchObject([
      { newestId: NEWEST },
    ]);
  });

  test('conversation view off: the newest of a thread is the same on all of its rows', async () => {
    const rows = await rowsOf(row({ thread: FIRST, newest: NEWEST }) + row({ thread: FIRST, newest: FIRST }));
    expect(rows.map(({ newestId }) => newestId)).toEqual([NEWEST, NEWEST]);
    expect(new Set(rows.map(({ newestAt }) => newestAt)).size).toBe(1);
  });
});

describe('vertical split', () => {
  test('one thread is two or three lines', async () => {
    const ids = [1, 2].map((serial) => idAt('2026-11-02T08:00:00Z', serial));
    const rows = await rowsOf(
      splitRow({
        thread: ids[0]!,
        newest: NEWEST,
        count: 2,
        subject: 'One',
        snippet: 'First',
        unread: true,
      }) + splitRow({ thread: ids[1]!, subject: 'Two' }, 2),
    );
    expect(rows).toMatchObject([
      {
        threadId: ids[0],
        newestId: NEWEST,
        subject: 'One',
        snippet: 'First',
        unread: true,
        people: [{ address: MAYA }],
      },
      { threadId: ids[1], subject: 'Two', snippet: '', unread: false },
    ]);
  });

  test('the badge stands among the labels', async () => {
    const rows = await rowsOf(splitRow({ thread: FIRST }) + splitRow({ thread: NEWEST }, 2));
    for (const { badge } of rows) badge.put(document.createElement('i'));
    const [three, two] = rows
      .map(({ element }) => element.parentElement!)
      .map((body) => [...body.querySelectorAll('i')])[0]!;
    expect(three!.parentElement!.className).toBe('apu');
    expect(two!.parentElement!.className).toBe('xT');
  });
});

describe('the badge', () => {
  test('is the first thing beside the subject, once, and touches nothing where it stands', async () => {
    const page = await show(gmailPage(listPage(panel(row({ thread: FIRST })))));
    const mark = page.createElement('span');
    gmail.rows(page)[0]!.badge.put(mark);
    expect(page.querySelector('.xT')!.firstChild).toBe(mark);

    const records: MutationRecord[] = [];
    const observer = new MutationObserver((seen) => records.push(...seen));
    observer.observe(page, { childList: true, subtree: true, attributes: true });
    gmail.rows(page)[0]!.badge.put(mark);
    await Promise.resolve();
    expect(records).toEqual([]);

    mark.remove();
    gmail.rows(page)[0]!.badge.put(mark);
    expect(page.querySelectorAll('.xT > span')[0]).toBe(mark);
    observer.disconnect();
  });
});
