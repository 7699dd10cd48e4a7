/** The pipeline page by keyboard and pointer, in a real engine, with a background that is played by the test. */
import axe from 'axe-core';
import papa from 'papaparse';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ImportResult } from '../../src/core/export/backup.ts';
import { columns, type Row, rowsOf } from '../../src/core/export/rows.ts';
import { pipelineOf } from '../../src/core/pipeline/pipeline.ts';
import { calendarOf } from '../../src/pages/pipeline/calendar.ts';
import { csvText } from '../../src/pages/pipeline/csv.ts';
import '../../src/pages/pipeline/pipeline.css';
import { PipelinePage } from '../../src/pages/pipeline/pipeline.tsx';
import type { PipelineActions } from '../../src/pages/pipeline/props.ts';
import { clock, searches, searchNamed } from './sample-search.ts';

type Call = readonly [name: string, ...args: unknown[]];
let calls: Call[] = [];
let fault: string | undefined;
let imported: ImportResult = { ok: true, value: { decisions: 3, settings: 1, kept: 2 } };

const call = (...args: Call): Promise<void> => {
  calls.push(args);
  return Promise.resolve();
};
const actions: PipelineActions = {
  open: (view) => call('open', view.company),
  saveRows: () => call('rows'),
  saveCalendar: () => call('calendar'),
  saveBackup: () => call('backup'),
  importBackup: async (file) => {
    await call('import', await file.text());
    return { id: 'import', result: imported };
  },
  saveTimeline: async (timeline) => {
    await call('timeline', timeline);
    return 'timeline';
  },
  decide: async (view, choice) => {
    await call('decide', view.company, choice);
    return 'decided';
  },
  undo: (id) => call('undo', id),
  insert: async ({ thread, occasion, text }) => {
    await call('insert', thread, occasion, text);
    return fault;
  },
  told: (id) => call('told', id),
  copy: (text) => call('copy', text),
  print: () => calls.push(['print']),
};

function show(state: string, dir = 'ltr'): void {
  document.documentElement.dir = dir;
  render(
    <PipelinePage search={searchNamed(state)} isBroken={false} clock={clock} actions={actions} />,
    document.body,
  );
}
const settled = () => new Promise((done) => setTimeout(done, 100));
/** Browsers differ in whether a comma follows the weekday. */
const plain = (text: string) => text.replace(/([A-Z][a-z]{2}), (\d)/g, '$1 $2');
const focused = () =>
  plain(document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');
const facts = () => document.querySelector('.facts')?.textContent ?? '';
const press = async (...keys: string[]) => {
  for (const key of keys) await userEvent.keyboard(`{${key}}`);
  await settled();
};
/** Into the picture, past what stands before it. */
async function tabIntoPicture(): Promise<void> {
  for (let tabs = 0; tabs < 60; tabs += 1) {
    await userEvent.tab();
    if (document.activeElement?.classList.contains('item')) break;
  }
  await settled();
}

beforeEach(async () => {
  calls = [];
  await page.viewport(1200, 800);
});
afterEach(() => {
  render(null, document.body);
  document.documentElement.dir = 'ltr';
});

describe('the picture by keyboard', () => {
  test('is one stop of the Tab key, and begins with what comes next of the first process', async () => {
    show('full');
    await tabIntoPicture();
    expect(focused()).toContain('Last day of the offer. Thu 3 Dec 2026.');
    expect(facts()).toContain('Tailspin');
    expect(document.querySelectorAll('.item[tabindex="0"]')).toHaveLength(1);
    await userEvent.tab();
    expect(document.activeElement?.closest('.chart')).toBeNull();
  });

  test('arrows go along the line, and every step is told', async () => {
    show('full');
    await tabIntoPicture();
    await press('ArrowLeft');
    expect(focused()).toContain('2 days: your turn');
    await press('ArrowLeft');
    expect(focused()).toBe(
      'Sofia Rossi wrote. Tue 24 Nov 2026, 12:00. “We would love to have you; please let us know by 3 December.”',
    );
    expect(facts()).toContain('Sofia Rossi wrote');
    await press('Home');
    expect(focused()).toContain('You wrote. Mon 5 Oct 2026');
    await press('ArrowLeft');
    expect(focused()).toContain('You wrote. Mon 5 Oct 2026');
    await press('End');
    expect(focused()).toContain('Last day of the offer');
  });

  test('arrows go to the process above and below, to what is nearest in time', async () => {
    show('full');
    await tabIntoPicture();
    await press('ArrowDown');
    expect(facts()).toContain('Adventure Works');
    await press('ArrowUp');
    expect(facts()).toContain('Tailspin');
    await press('PageDown');
    expect(facts()).toContain('Coho');
  });

  test('Enter opens the thread, Escape hides the facts', async () => {
    show('full');
    await tabIntoPicture();
    await press('ArrowDown', 'Enter');
    expect(calls).toEqual([['open', 'Adventure Works']]);
    await press('Escape');
    expect(facts()).toBe('');
  });

  test('in a page that runs from right to left, so does time', async () => {
    show('full', 'rtl');
    await tabIntoPicture();
    await press('ArrowRight');
    expect(focused()).toContain('2 days: your turn');
    const xs = [...document.querySelectorAll('.line:first-child .item')].map(
      (item) => item.getBoundingClientRect().left,
    );
    expect(xs[0]).toBeGreaterThan(xs.at(-1) ?? 0);
  });

  test('of hundreds of lines only those in sight are drawn', async () => {
    show('many');
    await settled();
    expect(document.querySelectorAll('.line')).toHaveLength(500);
    expect(document.querySelectorAll('.item').length).toBeGreaterThan(100);
    expect(document.querySelectorAll('.item').length).toBeLessThan(1_000);
    const chart = document.querySelector('.chart') as HTMLElement;
    chart.scrollTop = 61 * 300;
    await settled();
    expect(document.getElementById('item-300-0')).not.toBeNull();
    expect(document.getElementById('item-400-0')).toBeNull();
  });

  test('the focused item is in sight, also far away in a long search', async () => {
    show('many');
    await tabIntoPicture();
    await press(...Array.from({ length: 12 }, () => 'PageDown'), 'Home');
    const chart = document.querySelector('.chart')?.getBoundingClientRect();
    const item = document.activeElement?.getBoundingClientRect();
    if (!chart || !item) throw new Error('nothing is shown');
    expect(document.activeElement?.id).toMatch(/^item-120-/);
    expect(item.top).toBeGreaterThan(chart.top + 28);
    expect(item.bottom).toBeLessThan(chart.bottom);
    expect(item.left).toBeGreaterThan(chart.left + 250);
  });
});

describe('the picture by pointer', () => {
  test('tells the nearest mark, else the silence around it', async () => {
    show('one');
    await settled();
    const line = page.elementLocator(document.querySelector('.time') as Element);
    const word = document.querySelector('.time .word.company')?.getBoundingClientRect();
    const svg = document.querySelector('.time')?.getBoundingClientRect();
    if (!word || !svg) throw new Error('nothing is shown');
    await line.hover({ position: { x: word.x - svg.x + 8, y: 30 } });
    await settled();
    expect(facts()).toContain('Maya Okafor wrote');
    expect(facts()).toContain('Would you have time for a call next week?');
    const silence = [...document.querySelectorAll('.time .theirs')]
      .map((bar) => bar.getBoundingClientRect())
      .sort((a, b) => b.width - a.width)[0];
    if (!silence) throw new Error('no silence is shown');
    await line.hover({ position: { x: silence.x - svg.x + silence.width / 2, y: 30 } });
    await settled();
    expect(facts()).toMatch(/days of silence: their turn/);
  });

  test('facts are whole in the window', async () => {
    show('full');
    await tabIntoPicture();
    const box = document.querySelector('.facts')?.getBoundingClientRect();
    expect(box?.right).toBeLessThanOrEqual(1200);
    expect(box?.left).toBeGreaterThanOrEqual(0);
    expect(box?.bottom).toBeLessThanOrEqual(800);
  });

  test('the name opens the thread', async () => {
    show('full');
    await page.getByRole('button', { name: 'Proseware', exact: true }).first().click();
    expect(calls).toEqual([['open', 'Proseware']]);
  });

  test('weeks show each week and keep today in sight', async () => {
    show('full');
    const today = () => document.querySelector('.days .today')?.getBoundingClientRect().left ?? 0;
    const labels = () => [...document.querySelectorAll('.days text')].map(({ textContent }) => textContent);
    expect(labels()).toContain('Nov');
    await page.getByText('Weeks', { exact: true }).click();
    await settled();
    expect(labels()).toContain('16 Nov');
    expect(document.querySelectorAll('.grid .weekend').length).toBeGreaterThan(8);
    expect(today()).toBeGreaterThan(300);
    expect(today()).toBeLessThan(1160);
  });
});

describe('what is told beside the picture', () => {
  const warning = () => document.querySelector('.warning')?.textContent ?? '';
  test('one live process is a warning with what to do', () => {
    show('one');
    expect(page.getByRole('heading', { level: 1 }).element().textContent).toBe('1 process is live');
    expect(warning()).toContain('Everything hangs on one process, Northwind, and it is silent.');
    expect(warning()).toContain('1 note is drafted and waits for you: send it first.');
    expect(warning()).toContain('Open two or three more');
  });
  test('so is nothing but silence', () => {
    show('silent');
    expect(warning()).toContain('all of your processes are silent');
  });
  test('a search that moves is not warned of', () => {
    show('full');
    expect(page.getByRole('heading', { level: 1 }).element().textContent).toBe('7 processes are live');
    expect(warning()).toBe('');
  });
  test('without a mailbox it says what to do first', () => {
    show('first-run');
    expect(document.body.textContent).toContain('Open your mailbox.');
  });

  test('the table tells each process, what was asked and told, and all that happened', async () => {
    show('full');
    const row = [...document.querySelectorAll('.facts-table tbody tr')].find((one) =>
      one.textContent?.includes('Northwind'),
    );
    expect(row?.textContent).toContain('When you will hear: you asked on 17 November, no answer yet');
    expect(row?.textContent).toContain('Your own dates: told on 21 October');
    row?.querySelector('summary')?.click();
    await settled();
    const told = [...(row?.querySelectorAll('.history li') ?? [])].map(({ textContent }) => textContent);
    const shown = [...document.querySelectorAll('.line')].find((line) =>
      line.textContent?.includes('Northwind'),
    );
    expect(told).toEqual(
      [...(shown?.querySelectorAll('.item') ?? [])].map((item) => item.getAttribute('aria-label')),
    );
    expect(told.length).toBeGreaterThan(15);
  });
});

describe('taking along', () => {
  test.each(['rows', 'calendar', 'backup', 'print'])('%s', async (action) => {
    show('full');
    await page.elementLocator(document.querySelector(`[data-action="${action}"]`) as Element).click();
    expect(calls).toEqual([[action]]);
  });

  const choose = async (text: string) => {
    await userEvent.upload(
      document.querySelector('input[type="file"]') as HTMLInputElement,
      new File([text], 'a.json'),
    );
    await settled();
  };
  const told = () => document.querySelector('.foot [role="status"]')?.textContent;

  test('a backup is read, and what came of it is told', async () => {
    show('full');
    imported = { ok: true, value: { decisions: 3, settings: 1, kept: 2 } };
    await choose('text of it');
    expect(calls).toEqual([['import', 'text of it']]);
    expect(told()).toBe('Taken in: decisions 3, settings 1. Already here, or newer here: 2.');
  });
  test('why one is not', async () => {
    show('full');
    imported = { ok: false, fault: { is: 'damaged', where: 'decisions.2.at' } };
    await choose('{}');
    expect(told()).toBe('That file is damaged (decisions.2.at). Nothing was changed.');
  });
});

describe('files', () => {
  const search = searchNamed('full');
  const pipeline = pipelineOf(search?.assessed ?? [], [], clock.now);
  const hostile = [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    ' =1',
    '\u00A0=1',
    '＝1',
    '\u200B=1',
    '"=1',
    'a",=1',
  ];

  test('no cell begins with what a spreadsheet would run', () => {
    const [row] = rowsOf(pipeline);
    const rows = hostile.map((company) => ({ ...row, company }) as Row);
    const { data, errors } = papa.parse(csvText(rows).replace(/^\uFEFF/, ''));
    expect(errors).toEqual([]);
    expect(data).toHaveLength(rows.length + 1);
    for (const cells of data) {
      expect(cells).toHaveLength(columns.length);
      for (const cell of cells) expect(cell).not.toMatch(/^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u);
    }
    expect(data.slice(1).map(([company]) => company?.replace(/^'/, ''))).toEqual(hostile);
  });

  test('numbers stay numbers, ids are words, and the head names every column', () => {
    const lines = csvText(rowsOf(pipeline)).split('\r\n');
    const { data } = papa.parse(lines.join('\r\n').replace(/^\uFEFF/, ''));
    expect(data[0]).toContain('They answer in (days)');
    expect(new Set(data[0]).size).toBe(columns.length);
    const tailspin = data.find(([company]) => company === 'Tailspin');
    expect(tailspin?.[columns.indexOf('stage')]).toBe('Offer');
    expect(tailspin?.[columns.indexOf('state')]).toBe('Your turn');
    expect(lines.find((line) => line.includes('"Tailspin"'))).toMatch(/,2,/);
  });

  test('the calendar says whom to write to and why', () => {
    const text = calendarOf(pipeline, clock).replace(/\r\n /g, '');
    expect(text).toContain('SUMMARY:Write to Northwind');
    expect(text).toContain('SUMMARY:Tailspin: last day of the offer');
    expect(text).toContain('DTSTART;VALUE=DATE:20261203');
  });
});

describe('for everybody', () => {
  test.each(Object.keys(searches).filter((name) => name !== 'many'))(
    'axe finds nothing: %s',
    async (name) => {
      document.title = 'Keepwarm';
      document.documentElement.lang = 'en';
      show(name);
      const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)).toEqual([]);
    },
  );

  test('at 200 % zoom nothing but the picture and the tables scrolls sideways', async () => {
    await page.viewport(600, 400);
    show('full');
    await settled();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(600);
  });
});
