/** The strip for everybody: by keyboard, with a screen reader, in both themes, in a page that runs the other way; and every act undone. */
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { renderStrip, type StripActions, type StripView } from '../../src/content/strip.tsx';
import type { Choice } from '../../src/core/choice.ts';
import { stripNames, stripStates } from './states.ts';

let host: HTMLElement;
let root: ShadowRoot;
let calls: [string, unknown][];

const actions: StripActions = {
  insert: (text) => void calls.push(['insert', text]),
  takeOut: () => void calls.push(['takeOut', undefined]),
  copy: async (text) => void calls.push(['copy', text]),
  decide: async (choice: Choice) => {
    calls.push(['decide', choice]);
    return `act ${calls.length}`;
  },
  undo: async (id) => void calls.push(['undo', id]),
};

const show = (view: Partial<StripView> = {}) =>
  renderStrip(root, { ...stripStates('overdue'), isDark: false, ...view }, actions);
const find = (selector: string) => root.querySelector<HTMLElement>(selector);
const click = async (selector: string) => {
  await vi.waitFor(() => expect(find(selector)).not.toBeNull());
  await userEvent.click(find(selector) as HTMLElement);
};
const told = (words: string) =>
  vi.waitFor(() => expect(find('.told:not([hidden])')?.textContent).toContain(words));

beforeEach(() => {
  calls = [];
  host = document.createElement('div');
  root = host.attachShadow({ mode: 'open' });
  document.body.append(host);
});
afterEach(() => {
  host.remove();
  document.documentElement.dir = '';
  document.body.style.cssText = '';
});

describe('each act is undone by one press', () => {
  test.each<[string, string[], Partial<Choice>]>([
    ['snooze', ['[data-action="snooze"]', '.panel button'], { field: 'snoozedUntil' }],
    ['close', ['[data-action="close"]'], { field: 'closed', value: true }],
    ['not hiring', ['[data-action="not-hiring"]'], { field: 'verdict', value: 'not hiring' }],
  ])('%s', async (_, presses, choice) => {
    show();
    for (const press of presses) await click(press);
    await vi.waitFor(() => expect(calls).toHaveLength(1));
    expect(calls[0]).toEqual(['decide', expect.objectContaining(choice)]);
    await click('[data-action="undo"]');
    await vi.waitFor(() => expect(calls.at(-1)).toEqual(['undo', 'act 1']));
    await told('Taken back');
  });

  test('answered elsewhere', async () => {
    show();
    await click('[data-action="elsewhere"]');
    await click('.panel button[data-strong]');
    await vi.waitFor(() =>
      expect(calls[0]).toEqual(['decide', expect.objectContaining({ field: 'elsewhere' })]),
    );
    await click('[data-action="undo"]');
    await vi.waitFor(() => expect(calls.at(-1)).toEqual(['undo', 'act 1']));
  });

  test.each([
    ['reason', 'hiring freeze'],
    ['tone', 'brief'],
  ])('another %s', async (name, value) => {
    show();
    await click('.draft-line');
    await vi.waitFor(() => expect(find(`select[name="${name}"]`)).not.toBeNull());
    await userEvent.selectOptions(find(`select[name="${name}"]`) as HTMLElement, value);
    await vi.waitFor(() => expect(calls).toEqual([['decide', { field: name, value }]]));
    await click('[data-action="undo"]');
    await vi.waitFor(() => expect(calls.at(-1)).toEqual(['undo', 'act 1']));
  });
});

test('the keyboard reaches everything, in the order in which it is read, and never begins there by itself', async () => {
  show();
  await click('.draft-line');
  const before = document.createElement('button');
  host.before(before);
  before.focus();
  show({ insert: { state: 'inserted', saved: true, canTakeOut: true } });
  show();
  expect(document.activeElement).toBe(before);
  const controls = [...root.querySelectorAll<HTMLElement>('button, select, textarea, summary')].filter(
    (element) => element.checkVisibility() && !(element as HTMLButtonElement).disabled,
  );
  const reached: (Element | null)[] = [];
  for (const _ of controls) {
    await userEvent.keyboard('{Tab}');
    reached.push(root.activeElement);
  }
  expect(controls.length).toBeGreaterThan(7);
  expect(reached).toEqual(controls);
  before.remove();
});

describe.each(['light', 'dark'])('%s', (theme) => {
  test.each(stripNames)('axe finds nothing: %s', async (name) => {
    document.body.style.background = theme === 'dark' ? '#1f1f1f' : '#fff';
    show({ ...stripStates(name), isDark: theme === 'dark' });
    if (find('.draft-line')) await click('.draft-line');
    if (find('[data-action="snooze"]')) await click('[data-action="snooze"]');
    await new Promise((resolve) => setTimeout(resolve, 50));
    const { violations } = await axe.run(host, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)).toEqual([]);
  });
});

test('in a page that runs from right to left its own words run as they are written', () => {
  document.documentElement.dir = 'rtl';
  show();
  const { direction } = getComputedStyle(find('.strip') as HTMLElement);
  expect([host.lang, host.dir, direction]).toEqual(['en-GB', 'ltr', 'ltr']);
});

test('it stays in the page’s flow, within its width, at any width', () => {
  const below = document.createElement('p');
  below.textContent = 'The page goes on';
  host.after(below);
  for (const width of [300, 500, 1_200]) {
    host.style.width = `${width}px`;
    show();
    const [strip, after] = [find('.strip'), below].map((element) => element?.getBoundingClientRect());
    expect(strip?.right).toBeLessThanOrEqual((host.getBoundingClientRect().left ?? 0) + width);
    expect(find('.strip')?.scrollWidth).toBeLessThanOrEqual(find('.strip')?.clientWidth ?? 0);
    expect(after?.top).toBeGreaterThanOrEqual(strip?.bottom ?? Number.POSITIVE_INFINITY);
  }
  below.remove();
});
