/** Looking back through the mailbox with Outlook's own search, on the pretend Outlook. */
import { describe, expect, test } from 'vitest';
import outlook from '../../../src/webmail/outlook/index.ts';
import type { Found, ListedRow, ListedThread, Result, SearchFault } from '../../../src/webmail/webmail.ts';
import { type Conversation, conversation } from '../../stage/outlook/model.ts';
import type { OutlookOptions } from '../../stage/outlook/options.ts';
import { blank } from '../support.ts';
import { account, bo, maya, me } from './pages.ts';
import { opened, type Stage, signal, stageWith } from './running.ts';

const { search } = outlook;
const owner = { webmail: 'outlook', address: me.address };
const DAY = 86_400_000;
/** Noon, so that a day more or less is a day of the calendar. */
const noon = new Date().setHours(12, 0, 0, 0);
const ago = (days: number): number => noon - days * DAY;

const mailed = (
  slug: string,
  subject: string,
  days: number,
  more: Partial<Conversation> = {},
): Conversation => ({
  ...conversation(
    {
      slug,
      subject,
      category: 'primary',
      expect: { verdict: 'hiring' },
      mails: [
        { from: maya, to: [me], at: ago(days) - 3_600_000, text: 'Hello Robin, would Thursday suit you?' },
        { from: me, to: [maya], at: ago(days) - 1_800_000, text: 'Thursday is fine.' },
        { from: maya, to: [me], at: ago(days), text: `Thank you for the interview, number ${slug}.` },
      ],
    },
    false,
  ),
  ...more,
});
const shop = (slug: string, days: number): Conversation =>
  conversation(
    {
      slug,
      subject: `Invoice ${slug}`,
      category: 'primary',
      expect: { verdict: 'not hiring' },
      mails: [
        {
          from: bo,
          to: [me],
          at: ago(days) - 60_000 * (slug.length + Number(slug.replace(/\D/g, ''))),
          text: 'Your invoice.',
        },
      ],
    },
    false,
  );

/** 60 of the last six days, 20 of the second week, none of the third, 10 of the fourth, and what is too old. */
const box: Conversation[] = [
  ...Array.from({ length: 58 }, (_, i) => shop(`a${i}`, i % 6)),
  mailed('today', 'Interview at Quantal', 0, { unread: true }),
  mailed('archived', 'Your application', 3, { archived: true }),
  ...Array.from({ length: 19 }, (_, i) => shop(`b${i}`, 8 + (i % 5))),
  mailed('second', 'Data role', 9),
  ...Array.from({ length: 9 }, (_, i) => shop(`d${i}`, 21 + (i % 4))),
  mailed('fourth', 'Next steps', 24),
  mailed('old', 'Long ago', 60),
];
const since = ago(26);
const slugOf = (id: string): string => box.find((one) => one.id === id)?.slug ?? id;
const running = (options: Partial<OutlookOptions> = {}, conversations = box) =>
  stageWith({ focused: false, ...options }, account(conversations));

const value = <Value>(result: Result<Value, SearchFault>): Value => {
  if (!result.ok) throw new Error(result.fault);
  return result.value;
};

/** All pages, one after the other; where it goes on is taken to a page that was loaded anew. */
async function all(stage: Stage, words: readonly string[] = [], from = since): Promise<Found[]> {
  const pages: Found[] = [];
  let at: string | undefined;
  do {
    const found = value(await search.list(stage.page, owner, { since: from, words }, at, signal));
    pages.push(found);
    at = found.next;
  } while (at !== undefined);
  return pages;
}
const slugs = (pages: readonly Found[]): string[] =>
  pages.flatMap(({ rows }) => rows.map(({ threadId }) => slugOf(threadId)));

const wanted = (stage: Stage, slug: string): ListedThread => {
  const { id, subject } = box.find((one) => one.slug === slug) as Conversation;
  const row = outlook.rows(stage.page).find(({ threadId }) => threadId === id);
  return {
    threadId: id,
    subject,
    newestId: row?.newestId ?? '',
    newestAt: box.find((one) => one.slug === slug)?.items.at(-1)?.at ?? 0,
    unread: false,
  };
};
const listed = (pages: readonly Found[], slug: string): ListedRow =>
  pages.flatMap(({ rows }) => rows).find(({ threadId }) => slugOf(threadId) === slug) as ListedRow;

describe('listing', () => {
  test.each(['replace', 'recycle', 'render all'] as const)(
    'finds all since the date, in windows of days, and opens nothing: %s',
    async (list) => {
      const stage = await running({ list });
      const pages = await all(stage);
      expect(new Set(slugs(pages))).toEqual(
        new Set(box.map(({ slug }) => slug).filter((slug) => slug !== 'old')),
      );
      expect(pages.map(({ rows }) => rows.length)).toEqual([60, 20, 0, 10]);
      expect(stage.control.log.opens).toEqual([]);
      expect(stage.control.log.reads).toEqual([]);
      for (const { rows } of pages)
        expect(rows.map(({ newestAt }) => newestAt)).toEqual(
          rows.map(({ newestAt }) => newestAt).toSorted((a, b) => (b ?? 0) - (a ?? 0)),
        );
    },
    60_000,
  );

  test('asks for any of the words, in queries that are not long', async () => {
    const stage = await running();
    const words = ['interview', 'phone screen', ...Array.from({ length: 40 }, (_, i) => `word number ${i}`)];
    const pages = await all(stage, words);
    expect(new Set(slugs(pages))).toEqual(new Set(['today', 'archived', 'second', 'fourth']));
    expect(stage.control.log.searches.length).toBeGreaterThan(2);
    for (const query of stage.control.log.searches) expect(query.length).toBeLessThan(275);
    for (const word of words)
      expect(stage.control.log.searches.some((query) => query.includes(`"${word}"`))).toBe(true);
  }, 60_000);

  test('goes on in a page that was loaded anew', async () => {
    const first = value(
      await search.list((await running()).page, owner, { since, words: [] }, undefined, signal),
    );
    const stage = await running();
    const second = value(await search.list(stage.page, owner, { since, words: [] }, first.next, signal));
    expect(new Set(slugs([second]))).toEqual(new Set(box.slice(60, 80).map(({ slug }) => slug)));
  });

  test('takes the same page twice', async () => {
    const stage = await running();
    const [one, two] = [
      await search.list(stage.page, owner, { since, words: [] }, undefined, signal),
      await search.list(stage.page, owner, { since, words: [] }, undefined, signal),
    ];
    expect(slugs([value(two)]).toSorted()).toEqual(slugs([value(one)]).toSorted());
    expect(value(two).next).toBe(value(one).next);
  });

  test.each<[string, Partial<OutlookOptions>]>([
    ['German, with ISO dates', { language: 'de', format: 'iso' }],
    ['Hebrew', { language: 'he', format: 'gb' }],
    ['results at an address of their own', { searchRoute: true }],
    ['without a reading pane', { pane: 'off' }],
    ['results in order of time alone', { topResults: false }],
  ])('%s', async (_, options) => {
    const stage = await running(options);
    const found = value(await search.list(stage.page, owner, { since, words: [] }, undefined, signal));
    expect(found.rows).toHaveLength(60);
  });

  test('a list that draws late is not passed over', async () => {
    const stage = await running({ delays: { ...fast, rows: 500 } });
    const found = value(await search.list(stage.page, owner, { since, words: [] }, undefined, signal));
    expect(found.rows).toHaveLength(60);
  });

  test('a slow search is waited for, and the inbox is never taken for its answer', async () => {
    const stage = await running({ delays: { ...fast, search: 1_900 } });
    const { next } = value(await search.list(stage.page, owner, { since, words: [] }, undefined, signal));
    const second = value(await search.list(stage.page, owner, { since, words: [] }, next, signal));
    expect(second.rows).toHaveLength(20);
  });

  test('a search that takes the query for words is said, not believed', async () => {
    const stage = await running({ plainSearch: true });
    await expect(search.list(stage.page, owner, { since, words: [] }, undefined, signal)).rejects.toThrow(
      /results/,
    );
  });

  test('a search that never answers', async () => {
    const stage = await running({ delays: { ...fast, search: 60_000 } });
    const soon = AbortSignal.timeout(1_500);
    expect(await search.list(stage.page, owner, { since, words: [] }, undefined, soon)).toEqual(
      fault('no answer'),
    );
  });

  test('a page without a search box', async () => {
    const stage = await running();
    stage.page.querySelector('#searchBoxColumnContainerId')?.remove();
    await expect(search.list(stage.page, owner, { since, words: [] }, undefined, signal)).rejects.toThrow(
      /searchField/,
    );
  });
});

const fast = {
  pane: 20,
  unfold: 20,
  box: 30,
  fill: 60,
  autosave: 150,
  paste: 0,
  search: 60,
  more: 30,
  rows: 40,
};
const fault = (name: SearchFault) => ({ ok: false, fault: name });

describe('what stands in the way', () => {
  test('another account', async () => {
    const stage = await running();
    const other = { webmail: 'outlook', address: 'else@x.example' };
    expect(await search.list(stage.page, other, { since, words: [] }, undefined, signal)).toEqual(
      fault('account differs'),
    );
    expect(await search.read(stage.page, other, wanted(stage, 'today'), signal)).toEqual(
      fault('account differs'),
    );
    expect(stage.control.log.searches).toEqual([]);
  });

  test('a mail that is being written', async () => {
    const stage = await running();
    await opened(stage, 'today');
    stage.page.querySelector<HTMLElement>('[data-icon-name=ArrowReplyRegular]')?.click();
    await expect.poll(() => stage.page.querySelector('.editor')).not.toBeNull();
    expect(await search.list(stage.page, owner, { since, words: [] }, undefined, signal)).toEqual(
      fault('being written'),
    );
    expect(await search.read(stage.page, owner, wanted(stage, 'second'), signal)).toEqual(
      fault('being written'),
    );
  });

  test('the candidate searches for something else meanwhile', async () => {
    const stage = await running({ delays: { ...fast, search: 800 } });
    const listing = search.list(stage.page, owner, { since, words: [] }, undefined, signal);
    await expect.poll(() => stage.control.log.searches.length).toBe(1);
    (stage.page.querySelector('#topSearchInput') as HTMLInputElement).value = 'holiday';
    expect(await listing).toEqual(fault('moved away'));
  });

  test('the candidate opens something else meanwhile', async () => {
    const stage = await running({ delays: { ...fast, pane: 400 } });
    const reading = search.read(stage.page, owner, wanted(stage, 'today'), signal);
    await new Promise((soon) => setTimeout(soon, 150));
    stage.control.open('a6');
    expect(await reading).toEqual(fault('moved away'));
  });
});

describe('reading', () => {
  test('opens what was listed, unfolds all of it, and knows it by the name that the row gave', async () => {
    const stage = await running();
    const pages = [value(await search.list(stage.page, owner, { since, words: [] }, undefined, signal))];
    const row = listed(pages, 'archived');
    const thread = value(await search.read(stage.page, owner, row, signal));
    expect(thread).toMatchObject({ id: row.threadId, newestId: row.newestId, account: owner });
    expect(thread.partial).toBeUndefined();
    expect(thread.messages.map(({ from }) => from.address)).toEqual([maya.address, me.address, maya.address]);
    expect(stage.control.log.opens).toEqual(['archived']);
  });

  test('marks as read what was unread, and nothing that was read already', async () => {
    const stage = await running();
    const pages = [value(await search.list(stage.page, owner, { since, words: [] }, undefined, signal))];
    for (const slug of ['archived', 'today'])
      value(await search.read(stage.page, owner, listed(pages, slug), signal));
    expect(stage.control.log.reads.map(slugOf)).toEqual(['today']);
  });

  test('scrolls to what the list does not show', async () => {
    const stage = await running();
    const found = value(
      await search.list(stage.page, owner, { since, words: ['invoice'] }, undefined, signal),
    );
    // The last two stand on top as well, as what fits best.
    const last = found.rows.at(-5) as ListedRow;
    await expect
      .poll(() => outlook.rows(stage.page).some(({ threadId }) => threadId === last.threadId))
      .toBe(false);
    expect(value(await search.read(stage.page, owner, last, signal)).id).toBe(last.threadId);
    expect(stage.control.log.searches).toHaveLength(1);
  });

  test('finds by its subject what was listed in an earlier life of the page', async () => {
    const stage = await running();
    const thread = value(
      await search.read(stage.page, owner, { ...wanted(stage, 'fourth'), newestId: 'x' }, signal),
    );
    expect(slugOf(thread.id)).toBe('fourth');
    expect(stage.control.log.searches).toHaveLength(1);
    expect(stage.control.log.searches[0]).toContain('subject:"Next steps"');
  });

  test('what is open already is read where it is', async () => {
    const stage = await running();
    await opened(stage, 'today');
    expect(value(await search.read(stage.page, owner, wanted(stage, 'today'), signal)).messages).toHaveLength(
      3,
    );
    expect(stage.control.log.opens).toEqual(['today']);
  });

  test('what is gone', async () => {
    const stage = await running();
    const gone = {
      threadId: `${box[0]?.id}x`,
      newestId: 'x',
      subject: 'Gone for good',
      newestAt: ago(1),
      unread: false,
    };
    expect(await search.read(stage.page, owner, gone, signal)).toEqual(fault('no answer'));
    expect(stage.control.log.opens).toEqual([]);
  });

  test('without a reading pane, where what is open covers the list', async () => {
    const stage = await running({ pane: 'off' });
    const pages = [value(await search.list(stage.page, owner, { since, words: [] }, undefined, signal))];
    for (const slug of ['archived', 'today'])
      expect(value(await search.read(stage.page, owner, listed(pages, slug), signal)).messages).toHaveLength(
        3,
      );
  });
});

describe('the candidate’s place', () => {
  const folder = ({ page }: Stage) =>
    page.querySelector('.folder[aria-selected=true]')?.getAttribute('data-folder');
  const visible = ({ page }: Stage) => outlook.rows(page).map(({ threadId }) => slugOf(threadId));
  const field = ({ page }: Stage) => page.querySelector('#topSearchInput') as HTMLInputElement;

  test('the folder, and back there', async () => {
    const stage = await running();
    stage.page.querySelector<HTMLElement>('[data-folder=archive]')?.click();
    await expect.poll(() => visible(stage)).toEqual(['archived']);
    const place = search.place(stage.page) as string;
    await search.list(stage.page, owner, { since, words: [] }, undefined, signal);
    expect(search.place(stage.page)).toBeUndefined();
    await search.goBack(stage.page, place, signal);
    await expect.poll(() => visible(stage)).toEqual(['archived']);
    expect([folder(stage), field(stage).value]).toEqual(['archive', '']);
  });

  test('a search of the candidate’s own, and back there', async () => {
    const stage = await running();
    field(stage).value = 'data role';
    field(stage).dispatchEvent(new Event('input', { bubbles: true }));
    field(stage).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await expect.poll(() => visible(stage)).toEqual(['second']);
    const place = search.place(stage.page) as string;
    await search.list(stage.page, owner, { since, words: [] }, undefined, signal);
    await search.goBack(stage.page, place, signal);
    await expect.poll(() => visible(stage)).toEqual(['second']);
    expect(field(stage).value).toBe('data role');
  });

  test('is left alone where the candidate has gone on', async () => {
    const stage = await running();
    const place = search.place(stage.page) as string;
    await search.list(stage.page, owner, { since, words: [] }, undefined, signal);
    stage.page.querySelector<HTMLElement>('[data-folder=archive]')?.click();
    await search.goBack(stage.page, place, signal);
    expect(folder(stage)).toBe('archive');
  });

  test.each(['', 'null', '[]', '{"folder":7}', 'no json'])(
    'kept wrongly ("%s") leads to the folder that is selected',
    async (place) => {
      const stage = await running();
      await search.list(stage.page, owner, { since, words: ['interview'] }, undefined, signal);
      await search.goBack(stage.page, place, signal);
      expect(search.place(stage.page)).toBeDefined();
      expect(visible(stage).length).toBeGreaterThan(5);
    },
  );

  test('the mailbox has an address', async () => {
    expect(search.home((await blank('/mail/0/')).document)).toMatch(/^https?:\/\/[^/]+\/mail\/0\/$/);
  });
});
