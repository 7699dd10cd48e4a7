/** Catching up as popup and welcome page show it, by keyboard and with axe, with a background that is played by the test. */
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { CatchUpNews } from '../../src/core/catch-up/news.ts';
import { begin, type CatchUp, ended, listed, paused, rested } from '../../src/core/catch-up/run.ts';
import { SWEEPS } from '../../src/core/catch-up/sweeps.ts';
import { type CatchUpProps, CatchUpSection } from '../../src/pages/catch-up/catch-up.tsx';
import '../../src/pages/popup/popup.css';
import type { StoredAccount } from '../../src/store/db.ts';
import { account, clock, process } from './sample.ts';

const DAY = 86_400_000;
const { now } = clock;

const quiet = begin({ account, since: now - 60 * DAY, marksRead: false, mayMark: false }, now - 60_000);
const half = {
  ...listed(quiet, { rows: 50, newest: now, last: now - 30 * DAY, next: 'p2' }),
  listMs: 2_000,
  readMs: 1_500,
};
const words = listed(half, { rows: 50, newest: now - 30 * DAY, last: now - 59 * DAY });
const reading = { ...SWEEPS.reduce((run) => listed(run, { rows: 50 }), quiet), listMs: 2_000, readMs: 1_500 };
const counts = { found: 120, read: 12, failed: 0, left: 0, hiring: 9 };

const news = (run: CatchUp, changes: Partial<CatchUpNews> = {}): CatchUpNews => ({
  run,
  counts,
  needs: 0,
  first: [],
  ...changes,
});
const first = ['a', 'b'].map((id) => process(id, { company: `Northwind ${id}` }));

const held: StoredAccount = {
  key: 'gmail/ana@example.com',
  account,
  name: 'Ana',
  aliases: [],
  url: 'https://mail.google.com/mail/u/0/#all/{thread}',
  paused: false,
  seenAt: now,
  search: { home: 'https://mail.google.com/mail/u/0/', marksRead: false },
};
const outlook: StoredAccount = {
  ...held,
  key: 'outlook/ana@work.example',
  account: { webmail: 'outlook', address: 'ana@work.example' },
  search: { home: 'https://outlook.office.com/mail/', marksRead: true },
};

let calls: unknown[][] = [];
let answer: () => Promise<string | undefined> = () => Promise.resolve(undefined);

const show = (props: Partial<CatchUpProps> = {}, isAboveList = false) => {
  calls = [];
  const note =
    (name: string) =>
    (...args: unknown[]) => {
      calls.push([name, ...args]);
      return answer();
    };
  const actions = {
    begin: note('begin'),
    steer: note('steer') as () => Promise<never>,
    open: note('open') as () => Promise<never>,
  };
  render(
    <main>
      <h1>Keepwarm</h1>
      <CatchUpSection
        accounts={[held]}
        news={[]}
        last={[]}
        clock={clock}
        isAboveList={isAboveList}
        actions={actions}
        {...props}
      />
    </main>,
    document.body,
  );
};
const text = () => document.querySelector('main')?.textContent ?? '';
const button = (act: string) => document.querySelector<HTMLButtonElement>(`[data-action="${act}"]`);

afterEach(() => {
  render(null, document.body);
  answer = () => Promise.resolve(undefined);
});

describe('beginning', () => {
  test('by keyboard, with another number of days', async () => {
    show();
    await userEvent.tab();
    expect(document.activeElement?.tagName).toBe('SELECT');
    expect(document.querySelector('select')?.value, 'sixty days unless told otherwise').toBe('60');
    await userEvent.selectOptions(document.querySelector('select')!, '90');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(calls).toEqual([['begin', account, 90, false]]);
  });

  test('where reading marks as read, the candidate is asked, and does not agree by silence', async () => {
    show({ accounts: [outlook] });
    button('catch-up')?.click();
    expect(calls).toEqual([['begin', outlook.account, 60, false]]);
    await userEvent.click(document.querySelector('input')!);
    button('catch-up')?.click();
    expect(calls.at(-1)).toEqual(['begin', outlook.account, 60, true]);
  });

  test('nothing is offered for a mailbox that is paused or cannot look back', () => {
    const { search: _search, ...without } = held;
    show({ accounts: [{ ...held, paused: true }, without] });
    expect(button('catch-up')).toBeNull();
  });

  test('of several mailboxes each says which it is, and the last time is told', () => {
    show({ accounts: [held, outlook], last: [ended(reading, 'done', now)] });
    expect(text()).toContain('ana@example.com');
    expect(text()).toContain('ana@work.example');
    expect(text()).toMatch(/Caught up on 24 Nov, back to 25 Sept?/);
  });

  test('why it could not begin is said, and that nobody answered', async () => {
    show();
    answer = () => Promise.resolve('account paused');
    button('catch-up')?.click();
    await expect.poll(text).toContain('paused for this mailbox');
    answer = () => Promise.reject(new Error('nobody'));
    button('catch-up')?.click();
    await expect.poll(text).toContain('did not answer');
  });
});

describe('under way', () => {
  const bar = () => document.querySelector('progress')!;

  test('lists: how far back it is, what was found so far, and how long it takes', () => {
    show({ news: [news(half)] });
    expect(text()).toMatch(/at 25 Oct, going back to 25 Sept?/);
    expect(text()).toContain('120 threads so far may be about a job.');
    expect(text()).toContain('About 6 minutes left.');
    expect(bar().value).toBeGreaterThan(0);
    expect(bar().getAttribute('aria-label')).toContain('Looking through');
    expect(button('catch-up'), 'and no other is offered').toBeNull();
  });

  test('reads: which of how many, and how many are hiring threads', () => {
    show({ news: [news(reading)] });
    expect(text()).toContain('Reading thread 13 of 120');
    expect(text()).toContain('9 hiring threads found.');
  });

  test('it can be paused and cancelled by keyboard; what is paused can go on', async () => {
    show({ news: [news(reading)] });
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await userEvent.tab();
    await userEvent.keyboard(' ');
    expect(calls).toEqual([
      ['steer', account, 'pause'],
      ['steer', account, 'cancel'],
    ]);
    show({ news: [news(paused(reading))] });
    button('go on')?.click();
    expect(calls).toEqual([['steer', account, 'go on']]);
    expect(text()).toContain('Nothing is lost');
  });

  test('what keeps it from going on is said, and a closed tab can be opened from here', () => {
    show({ news: [news(rested(reading, 'hidden'))] });
    expect(text()).toContain('Waits until the Gmail tab is in front.');
    expect(button('go on')).toBeNull();
    show({ news: [news(rested(reading, 'tab closed'))] });
    expect(button('go on')).not.toBeNull();
    show({ news: [news({ ...reading, notBefore: now + 120_000 })] });
    expect(text()).toContain('asked again at 14:32');
  });
});

describe('the end', () => {
  const done = news(ended({ ...reading, looked: 1_234 }, 'done', now), {
    counts: { ...counts, read: 117, failed: 1, left: 2 },
    needs: 7,
    first,
  });

  test('what it came to, and the most urgent, each of which opens', () => {
    show({ news: [done] });
    expect(text()).toContain('1,234 conversations were looked at. 9 are hiring threads.');
    expect(text()).toContain('2 unread threads were left alone. 1 thread could not be read.');
    expect(text()).toContain('These 7 need you now:');
    expect(text()).toContain('and 5 more in the popup');
    button('open')?.click();
    expect(calls).toEqual([['open', first[0]]]);
    button('told')?.click();
    expect(calls.at(-1)).toEqual(['steer', account, 'told']);
  });

  test('above the list itself nothing is named twice', () => {
    show({ news: [done] }, true);
    expect(text()).toContain('These 7 need you now:');
    expect(button('open')).toBeNull();
  });

  test('where nothing needs the candidate, it says so', () => {
    show({ news: [{ ...done, needs: 0, first: [] }] });
    expect(text()).toContain('Nothing needs you now.');
    expect(document.querySelector('ul')).toBeNull();
  });

  test.each<[string, Partial<CatchUpProps>]>([
    ['the offer', { accounts: [held, outlook] }],
    ['listing', { news: [news(half)] }],
    ['searching for words', { news: [news(words)] }],
    ['reading', { news: [news(reading)] }],
    ['paused', { news: [news(paused(reading, 'tab closed'))] }],
    ['done', { news: [done] }],
  ])('axe finds nothing: %s', async (_, props) => {
    document.title = 'Keepwarm';
    document.documentElement.lang = 'en';
    for (const scheme of ['light', 'dark']) {
      document.documentElement.style.colorScheme = scheme;
      // Anew, or a colour on its way to the other would be measured.
      render(null, document.body);
      show(props);
      const { violations } = await axe.run(document);
      expect(violations.map(({ id, nodes }) => `${scheme} ${id}: ${nodes[0]?.html.slice(0, 200)}`)).toEqual(
        [],
      );
    }
    document.documentElement.style.colorScheme = '';
  });
});
