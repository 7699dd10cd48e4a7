/** The popup by keyboard and mouse, in a real engine, with a background that is played by the test. */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Assessment } from '../../src/core/assessment.ts';
import type { Choice } from '../../src/core/choice.ts';
import '../../src/pages/popup/popup.css';
import { Popup } from '../../src/pages/popup/popup.tsx';
import type { PopupActions, PopupProps } from '../../src/pages/popup/props.ts';
import type { Overview } from '../../src/store/queries.ts';
import { clock, process, rested, views } from './sample.ts';
import { popupState, type popupStates } from './states.ts';

type Call = readonly [name: string, ...args: unknown[]];

let calls: Call[] = [];
let answers = true;
let fault: string | undefined;
let keptNotes: PopupProps['edits'] = {};
let tell: (insert: Overview['untold']) => void = () => undefined;
let change: (next: readonly Assessment[]) => void = () => undefined;

/** Plays the background: a snooze or a closing takes the row to another group, undoing brings it back. */
function Stage({
  start,
  showsRested,
}: {
  readonly start: readonly Assessment[];
  readonly showsRested: boolean;
}) {
  const [shown, setShown] = useState(start);
  const [archive, setArchive] = useState<readonly Assessment[] | undefined>(showsRested ? rested : undefined);
  const [untold, setUntold] = useState<Overview['untold']>();
  change = setShown;
  tell = setUntold;
  const call = (...args: Call) => {
    calls.push(args);
    return answers ? Promise.resolve() : Promise.reject(new Error('nobody there'));
  };
  const actions: PopupActions = {
    insert: async (view, text) => {
      await call('insert', view.goesTo, text);
      return fault;
    },
    keepEdits: (edits) => {
      keptNotes = edits;
      return Promise.resolve();
    },
    copy: (text) => call('copy', text),
    open: (view) => call('open', view.goesTo),
    decide: async (view, choice) => {
      await call('decide', view.goesTo, choice);
      setShown((now) => now.filter(({ goesTo }) => goesTo !== view.goesTo));
      return view.goesTo;
    },
    undo: async (id) => {
      await call('undo', id);
      setShown(start);
    },
    saveTimeline: async (timeline) => {
      await call('timeline', timeline);
      return 'offers';
    },
    told: (id) => call('told', id),
    showAll: () => undefined,
    showRested: () => setArchive(rested),
    openPage: (url) => call('openPage', url),
    openOptions: () => call('openOptions'),
    allow: (webmail) => call('allow', webmail),
    copyReport: () => call('copyReport'),
  };
  const state = popupState('list');
  const overview = state.overview && { ...state.overview, views: shown, untold };
  return <Popup {...state} overview={overview} rested={archive} edits={keptNotes} actions={actions} />;
}

const show = async (start: readonly Assessment[] = views) => {
  render(<Stage start={start} showsRested={false} />, document.body);
  await settled();
};
const settled = () => new Promise((resolve) => setTimeout(resolve, 30));
const press = async (keys: string) => {
  await userEvent.keyboard(keys);
  await settled();
};
const key = (id: string) => `gmail/ana@example.com/${id}`;
const row = (id: string) => document.querySelector<HTMLElement>(`[data-thread="${key(id)}"]`);
const selected = () => document.querySelector<HTMLElement>('[data-selected="true"]')?.dataset.thread;
const status = () => document.querySelector('.bar p')?.textContent;
const button = (id: string, action: string) =>
  row(id)?.querySelector<HTMLButtonElement>(`[data-action="${action}"]`) ?? undefined;
const click = async (element: Element | null | undefined) => {
  if (!element) throw new Error('Nothing to click on');
  await userEvent.click(element);
  await settled();
};
const filterBox = () => document.querySelector<HTMLInputElement>('[type="search"]');

beforeEach(() => {
  calls = [];
  answers = true;
  fault = undefined;
  keptNotes = {};
});
afterEach(() => render(null, document.body));

test('the most urgent row is selected and has the keyboard', async () => {
  await show();
  expect(selected()).toBe(key('a1'));
  expect(document.activeElement).toBe(row('a1'));
});

test('arrows walk the rows in the order in which they stand, and stop at both ends', async () => {
  await show();
  await press('{ArrowUp}');
  expect(selected()).toBe(key('a1'));
  const walked = [];
  for (let i = 0; i < 12; i += 1) {
    walked.push(selected());
    await press('{ArrowDown}');
  }
  const standing = [...document.querySelectorAll<HTMLElement>('[data-thread]')].map(
    ({ dataset }) => dataset.thread,
  );
  expect(standing).toHaveLength(8);
  expect([...new Set(walked)]).toEqual(standing);
  expect(document.activeElement).toBe(row('c2'));
});

test('Enter inserts the note of the selected row; on a button it is that button’s', async () => {
  await show();
  await press('{ArrowDown}{Enter}');
  expect(calls).toEqual([
    ['insert', key('a2'), process('a2', { person: { name: 'Jean-Baptiste', address: '' } }).draft?.text],
  ]);
  calls = [];
  button('a2', 'copy')?.focus();
  await press('{Enter}');
  expect(calls.map(([name]) => name)).toEqual(['copy']);
});

test('a changed note is what is inserted and copied; once the thread has news it is dropped', async () => {
  await show();
  await press('d');
  const box = row('a1')?.querySelector('textarea');
  await userEvent.fill(box as HTMLTextAreaElement, 'Hi Maya, any news? s u / ?');
  await settled();
  expect(calls).toEqual([]);
  await click(button('a1', 'copy'));
  await click(button('a1', 'insert'));
  expect(calls).toEqual([
    ['copy', 'Hi Maya, any news? s u / ?'],
    ['insert', key('a1'), 'Hi Maya, any news? s u / ?'],
  ]);
  const { draft } = process('a1');
  change(
    views.map((view) =>
      view.goesTo === key('a1') && draft
        ? { ...view, draft: { ...draft, newestId: 'new', text: 'New note' } }
        : view,
    ),
  );
  await settled();
  await click(button('a1', 'copy'));
  expect(calls.at(-1)).toEqual(['copy', 'New note']);
});

test('a changed note is still there when the popup is opened again', async () => {
  await show();
  await press('d');
  await userEvent.fill(row('a1')?.querySelector('textarea') as HTMLTextAreaElement, 'Half a thought');
  render(null, document.body);
  await show();
  await click(button('a1', 'copy'));
  expect(calls).toEqual([['copy', 'Half a thought']]);
});

test('another reason or tone: the new note is shown, not the one typed before', async () => {
  await show([process('a1'), process('a2')]);
  await press('d');
  await userEvent.fill(row('a1')?.querySelector('textarea') as HTMLTextAreaElement, 'Mine');
  await userEvent.selectOptions(
    document.querySelector('[name="reason"]') as HTMLSelectElement,
    'hiring freeze',
  );
  await settled();
  expect(calls).toEqual([['decide', key('a1'), { field: 'reason', value: 'hiring freeze' }]]);
  expect(keptNotes).toEqual({});
});

test('thousands of processes: the popup shows the most urgent, all on demand, and the filter finds any', async () => {
  const many = Array.from({ length: 3_000 }, (_, n) =>
    process(`m${n}`, { urgency: -n, company: `Company ${n}` }),
  );
  await show(many);
  expect(document.querySelectorAll('[data-thread]')).toHaveLength(25);
  expect(document.querySelector('h2 .count')?.textContent).toBe('3,000');
  await userEvent.fill(filterBox() as HTMLInputElement, 'company 2999');
  await settled();
  expect([...document.querySelectorAll('[data-thread]')]).toEqual([row('m2999')]);
});

test('snoozing by keyboard: until the start of the day in the candidate’s zone, the next row is taken, u undoes it', async () => {
  await show();
  await press('s');
  expect(document.activeElement?.textContent).toContain('Tomorrow');
  await press('{Enter}');
  const choice: Choice = { field: 'snoozedUntil', value: Date.UTC(2026, 10, 24, 23) };
  expect(calls).toEqual([['decide', key('a1'), choice]]);
  expect(row('a1')).toBeNull();
  expect(selected()).toBe(key('a2'));
  expect(document.activeElement).toBe(row('a2'));
  expect(status()).toBe('Northwind comes back tomorrow.');
  await press('u');
  expect(calls.at(-1)).toEqual(['undo', key('a1')]);
  expect(row('a1')).not.toBeNull();
  expect(document.querySelector('[data-action="undo"]')).toBeNull();
});

test('Enter right after s never inserts, also where the panel is not drawn yet', async () => {
  await show();
  const hit = (name: string) =>
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
  hit('s');
  hit('Enter');
  await settled();
  expect(calls).toEqual([]);
  expect(document.activeElement?.textContent).toContain('Tomorrow');
});

test('everything done can be undone, last thing first', async () => {
  await show();
  await click(button('a1', 'close'));
  await click(row('a3'));
  await click(button('a3', 'not-hiring'));
  await click(document.querySelector('[data-action="undo"]'));
  await click(document.querySelector('[data-action="undo"]'));
  expect(calls.map(([name, about]) => `${name} ${about}`)).toEqual([
    `decide ${key('a1')}`,
    `decide ${key('a3')}`,
    `undo ${key('a3')}`,
    `undo ${key('a1')}`,
  ]);
});

test('Escape closes what is open, one thing at a time, and leaves the keyboard on the row', async () => {
  await show();
  await press('ds');
  expect(row('a1')?.querySelector('.panel')).not.toBeNull();
  await press('{Escape}');
  expect(row('a1')?.querySelector('.panel')).toBeNull();
  expect(row('a1')?.querySelector('textarea')).not.toBeNull();
  await press('{Escape}');
  expect(row('a1')?.querySelector('textarea')).toBeNull();
  expect(document.activeElement).toBe(row('a1'));
});

test('the filter takes letters as letters, finds what rests, and gives the keyboard back', async () => {
  await show();
  await press('/');
  expect(document.activeElement).toBe(filterBox());
  await press('us');
  expect(calls).toEqual([]);
  await userEvent.fill(filterBox() as HTMLInputElement, 'fabrikam principal');
  await settled();
  expect([...document.querySelectorAll('[data-thread]')]).toEqual([row('a2')]);
  await press('{ArrowDown}');
  expect(document.activeElement).toBe(row('a2'));
  await userEvent.fill(filterBox() as HTMLInputElement, 'blue yonder');
  await settled();
  expect(row('r1')).not.toBeNull();
  await userEvent.fill(filterBox() as HTMLInputElement, 'zzz');
  await settled();
  expect(document.querySelector('.nothing')).not.toBeNull();
  await press('{Escape}');
  expect(document.querySelectorAll('[data-thread]')).toHaveLength(8);
});

test('? shows the keys, Escape closes them', async () => {
  await show();
  await press('?');
  expect(document.querySelector('dialog')?.open).toBe(true);
  await press('{Escape}');
  expect(document.querySelector('dialog')).toBeNull();
});

test('answered elsewhere asks who, where and when', async () => {
  await show();
  await click(button('a1', 'elsewhere'));
  await userEvent.selectOptions(document.querySelector('[name="by"]') as HTMLSelectElement, 'candidate');
  await userEvent.fill(document.querySelector('[name="day"]') as HTMLInputElement, '2026-11-20');
  await click(row('a1')?.querySelector('form [type="submit"]'));
  const choice: Choice = {
    field: 'elsewhere',
    value: { by: 'candidate', at: Date.UTC(2026, 10, 20, 11), channel: 'phone' },
  };
  expect(calls).toEqual([['decide', key('a1'), choice]]);
});

test('a question is answered with one button', async () => {
  await show();
  await click(button('q1', 'hiring'));
  expect(calls).toEqual([['decide', key('q1'), { field: 'verdict', value: 'hiring' }]]);
});

test('folded groups unfold, and rest is loaded only then', async () => {
  await show();
  expect(row('r1')).toBeNull();
  await click(document.querySelector('[data-section="rested"] button'));
  expect(row('r1')).not.toBeNull();
  await click(document.querySelector('[data-section="snoozed"] button'));
  await click(row('s1'));
  await click(button('s1', 'wake'));
  expect(calls).toEqual([['decide', key('s1'), { field: 'snoozedUntil', value: null }]]);
});

test('where nobody answers, nothing changes and it is said', async () => {
  answers = false;
  await show();
  await click(button('a1', 'close'));
  expect(row('a1')).not.toBeNull();
  expect(status()).toContain('did not answer');
  expect(document.querySelector('[data-action="undo"]')).toBeNull();
});

test('a check that failed is named, with what to do', async () => {
  fault = 'recipient differs';
  await show();
  await press('{Enter}');
  expect(status()).toContain('the reply goes to somebody else');
});

test('how an insert went takes the place of the news that it goes on', async () => {
  await show();
  await press('{Enter}');
  expect(status()).toBe('Opening the thread…');
  tell(popupState('insert-done').overview?.untold);
  await settled();
  expect(status()).toContain('Not sent');
  await click(document.querySelector('[data-action="told"]'));
  expect(calls.at(-1)).toEqual(['told', '1']);
});

test('a tab that does not take the note up is told of, with a way out', async () => {
  await show();
  tell(popupState('insert-waiting').overview?.untold);
  await settled();
  expect(status()).toContain('asked to sign in');
  expect(document.querySelector('[data-action="copy-failed"]')).not.toBeNull();
  expect(document.querySelector('[data-action="told"]')).toBeNull();
});

test('a calm list puts nothing forward until it is asked', async () => {
  await show(popupState('calm').overview?.views);
  expect(document.querySelector('main')?.dataset.state).toBe('calm');
  expect(document.querySelector('.message')?.textContent).toContain('Wingtip Toys');
  expect(selected()).toBeUndefined();
  await press('{ArrowDown}');
  expect(selected()).toBe(key('c1'));
});

test('what a mail says is text, whatever it looks like', async () => {
  const hostile = '<img src=x onerror="alert(1)"><b>hi</b> {who} [x]';
  await show([
    process('h1', {
      company: hostile,
      role: hostile,
      subject: hostile,
      person: { name: hostile, address: hostile },
      turnBecause: { id: 'asked', values: { who: hostile, at: clock.now } },
      reason: {
        id: 'high volume',
        strength: 'evidence',
        because: { id: 'volume', values: { who: hostile, at: clock.now } },
        quote: hostile,
      },
    }),
  ]);
  expect(document.querySelector('main img, main b')).toBeNull();
  expect(row('h1')?.querySelector('.row-title')?.textContent).toBe(hostile);
  expect(row('h1')?.querySelector('.row-why')?.textContent).toContain(hostile);
});

const expectedStates: Record<keyof typeof popupStates, string> = {
  list: 'list',
  loading: 'loading',
  broken: 'broken',
  'first-run': 'first-run',
  calm: 'calm',
  'calm-empty': 'calm',
  'not-understood': 'list',
  forbidden: 'list',
  recent: 'list',
  'insert-failed': 'list',
  'insert-done': 'list',
  offers: 'list',
  'offer-passed': 'list',
  'offer-proposed': 'list',
};

test.each(Object.entries(expectedStates))('%s is told apart', async (name, state) => {
  const none = () => Promise.resolve();
  const actions: PopupProps['actions'] = {
    insert: () => Promise.resolve(undefined),
    keepEdits: none,
    copy: none,
    open: none,
    decide: () => Promise.resolve(''),
    undo: none,
    saveTimeline: () => Promise.resolve(''),
    told: none,
    showAll: () => undefined,
    showRested: () => undefined,
    openPage: none,
    openOptions: none,
    allow: none,
    copyReport: none,
  };
  render(<Popup {...popupState(name)} actions={actions} />, document.body);
  await settled();
  expect(document.querySelector('main')?.dataset.state).toBe(state);
  expect(document.querySelector('h1')?.textContent?.length).toBeGreaterThan(3);
});
