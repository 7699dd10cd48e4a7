/** The strip in a host page that listens to every key and click, in a real engine. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { renderStrip, type StripActions, type StripView } from '../../src/content/strip.tsx';
import type { Choice } from '../../src/core/choice.ts';
import { clock, process } from './sample.ts';
import { stripStates } from './states.ts';

const settled = () => new Promise((resolve) => setTimeout(resolve, 30));
let host: HTMLElement;
let root: ShadowRoot;
let chosen: Choice[];
let undone: string[];
let answers: boolean;
/** What the host page got to see. */
let heard: string[];
let leaving: AbortController;

const actions = (): StripActions => ({
  insert: vi.fn<(text: string) => void>(),
  takeOut: vi.fn<() => void>(),
  copy: () => Promise.resolve(),
  decide: (choice) => {
    chosen.push(choice);
    return answers ? Promise.resolve('act') : Promise.reject(new Error('nobody there'));
  },
  undo: (id) => {
    undone.push(id);
    return Promise.resolve();
  },
});

const show = (view: Partial<StripView> = {}, does = actions()) =>
  renderStrip(root, { ...stripStates('overdue'), isDark: false, ...view }, does);
const find = <Found extends HTMLElement>(selector: string) => root.querySelector<Found>(selector);
const click = async (selector: string) => {
  await userEvent.click(find(selector) as HTMLElement);
  await settled();
};

beforeEach(() => {
  chosen = [];
  undone = [];
  heard = [];
  answers = true;
  leaving = new AbortController();
  host = document.createElement('div');
  root = host.attachShadow({ mode: 'open' });
  document.body.append(host);
  for (const type of ['keydown', 'keypress', 'keyup', 'mousedown', 'mouseup', 'click', 'paste'])
    document.addEventListener(type, () => heard.push(type), { signal: leaving.signal });
});
afterEach(() => {
  leaving.abort();
  host.remove();
});

test('says state, reason, evidence and the beginning of the note', () => {
  show();
  expect(find('.standing')?.textContent).toBe('Silent 9 d');
  expect(find('.quote')?.textContent).toContain('The hiring committee meets');
  expect(find('.draft-text')?.textContent).toMatch(/^Hi Maya, I hope/);
});

test('no key or click gets out to the host page', async () => {
  show();
  await click('.draft-line');
  await userEvent.type(find('textarea') as HTMLElement, 'e#');
  await click('[data-action="snooze"]');
  await userEvent.keyboard('{Escape}');
  await settled();
  expect(heard).toEqual([]);
  expect(find('.panel')).toBeNull();
});

test('the note is inserted as it was changed', async () => {
  const does = actions();
  show({}, does);
  await click('.draft-line');
  await userEvent.fill(find('textarea') as HTMLElement, 'Shorter.');
  await click('[data-action="insert"]');
  expect(does.insert).toHaveBeenCalledExactlyOnceWith('Shorter.');
  const { draft } = process('a1');
  const news = draft && { ...draft, newestId: 'news', text: 'Fresh' };
  show({ assessment: { ...stripStates('overdue').assessment, ...(news ? { draft: news } : {}) } }, does);
  await click('[data-action="insert"]');
  expect(does.insert).toHaveBeenLastCalledWith('Fresh');
});

test('stays to take back what was said, also when the thread is no longer listed', async () => {
  show();
  await click('[data-action="not-hiring"]');
  show({ assessment: { ...stripStates('overdue').assessment, group: 'none' } });
  await settled();
  expect(chosen).toEqual([{ field: 'verdict', value: 'not hiring' }]);
  expect(find('[data-action="insert"]')).toBeNull();
  await click('[data-action="undo"]');
  expect(undone).toEqual(['act']);
});

test('is not there for a thread that never was listed', () => {
  show({ assessment: process('x', { group: 'none' }) });
  expect(root.textContent?.includes('Northwind')).toBe(false);
  expect(find('.strip')).toBeNull();
});

test('where nobody answers it says so and offers no undo', async () => {
  answers = false;
  show();
  await click('[data-action="close"]');
  expect(find('.told')?.textContent).toContain('did not answer');
  expect(find('[data-action="undo"]')).toBeNull();
});

test('tells how the insert went', async () => {
  const does = actions();
  show({ insert: { state: 'inserted', saved: true, canTakeOut: true } }, does);
  expect(root.textContent).toContain('Not sent');
  await click('[data-action="take-out"]');
  expect(does.takeOut).toHaveBeenCalledOnce();
  show({ insert: { state: 'failed', fault: 'thread has news' } }, does);
  expect(root.textContent).toContain('a newer message has arrived');
  expect(find('[data-action="copy-failed"]')).not.toBeNull();
});

test('who stands in for somebody who is away is said, with the address to copy, and nobody is added', async () => {
  const copy = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
  const does = { ...actions(), copy };
  const standIn = { name: 'Carla Diaz', address: 'carla@firm.example', for: 'Maya Lindqvist', quote: 'Away' };
  const { assessment } = stripStates('overdue');
  show({ assessment: { ...assessment, standIn } }, does);
  await settled();
  expect(find('.stand-in')?.textContent).toContain(
    'Maya Lindqvist is away and names Carla Diaz (carla@firm.example)',
  );
  expect(does.insert).not.toHaveBeenCalled();
  await click('[data-action="copy-stand-in"]');
  expect(copy).toHaveBeenCalledWith('carla@firm.example');
  expect(find('.told')?.textContent).toContain('Copied');
  show({ assessment: { ...assessment, standIn: { ...standIn, address: '' } } }, does);
  await settled();
  expect(find('.stand-in')?.textContent).toContain('No address is given');
  expect(find('[data-action="copy-stand-in"]')).toBeNull();
});

test('another thread starts with nothing of the one before', async () => {
  show();
  await click('.draft-line');
  await click('[data-action="close"]');
  show({ assessment: process('other') });
  await settled();
  expect(find('textarea')).toBeNull();
  expect(find('[data-action="undo"]')).toBeNull();
});

test('follows the theme of the host page, not of the system', () => {
  const paper = () => getComputedStyle(find('.strip') as HTMLElement).backgroundColor;
  show({ isDark: false });
  const light = paper();
  show({ isDark: true });
  expect(paper()).not.toBe(light);
});

test('nothing of the host page’s look gets in', () => {
  document.body.style.cssText =
    'font: italic 40px serif; color: red; text-transform: uppercase; line-height: 4';
  show();
  const { fontSize, fontStyle, textTransform, color } = getComputedStyle(find('.strip') as HTMLElement);
  document.body.style.cssText = '';
  expect([fontSize, fontStyle, textTransform]).toEqual(['14px', 'normal', 'none']);
  expect(color).not.toBe('rgb(255, 0, 0)');
});

test('a hostile quote is text', () => {
  const hostile = '<img src=x onerror=alert(1)></blockquote><style>*{display:none}</style>';
  show({
    assessment: process('h', {
      reason: {
        id: 'high volume',
        strength: 'evidence',
        because: { id: 'volume', values: { who: hostile, at: clock.now } },
        quote: hostile,
      },
    }),
  });
  expect(find('.quote')?.textContent).toBe(hostile);
  expect(root.querySelectorAll('style')).toHaveLength(1);
});
