/** The options page by keyboard and mouse, in a real engine, with a background that is played by the test. */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { slotNames } from '../../src/core/draft/template.ts';
import { editableParts } from '../../src/core/draft/templates.ts';
import type { ImportResult } from '../../src/core/export/backup.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import type { SettingChanges } from '../../src/core/settings-form.ts';
import '../../src/pages/options/options.css';
import { Options } from '../../src/pages/options/options.tsx';
import { partName } from '../../src/pages/options/part-names.ts';
import type { OptionsActions } from '../../src/pages/options/props.ts';
import type { Kept } from '../../src/store/queries.ts';
import { sayId } from '../../src/ui/words.ts';
import { optionsState, storedThreads } from './options-state.ts';

type Call = readonly [name: string, ...args: unknown[]];
let calls: Call[] = [];
let answers = true;
/** An answer that takes its time. */
let delay = Promise.resolve();
let undoes: () => void = () => undefined;
const imported: ImportResult = { ok: true, value: { decisions: 3, settings: 1, kept: 2 } };

/** Plays the background: what is saved holds, and null puts back the default. */
function Stage({ state }: { readonly state: string }) {
  const start = optionsState(state);
  const [kept, setKept] = useState<Kept | undefined>(start.kept);
  const call = (...args: Call) => {
    calls.push(args);
    return answers ? Promise.resolve() : Promise.reject(new Error('nobody there'));
  };
  const change = (next: (held: Kept) => Kept) => setKept((held) => held && next(held));
  const actions: OptionsActions = {
    save: async (changes) => {
      await call('save', changes);
      change((held) => ({ ...held, set: merged(held.set, changes) }));
    },
    saveAccount: async ({ address }, changes) => {
      await call('saveAccount', address, changes);
      change((held) => ({
        ...held,
        accounts: held.accounts.map((one) => ({ ...one, ...changes }) as (typeof held.accounts)[number]),
      }));
    },
    rule: async (about, verdict) => {
      await call('rule', about, verdict);
      change((held) => {
        const others = held.decisions.filter((one) => one.about !== about);
        const said = { about, field: 'verdict', value: verdict, at: start.now } as const;
        return { ...held, decisions: verdict ? [...others, said] : others };
      });
      return 'act';
    },
    saveTimeline: async (timeline) => {
      const before = kept?.set.timeline;
      await delay;
      await call('timeline', timeline);
      change((held) => ({ ...held, set: { ...held.set, timeline } }));
      undoes = () => change((held) => ({ ...held, set: merged(held.set, { timeline: before ?? null }) }));
      return timeline.notice ? 'second' : 'first';
    },
    saveBackup: () => call('backup'),
    importBackup: async (file) => {
      await call('import', await file.text());
      return { id: 'import', result: imported };
    },
    undo: async (id) => {
      await call('undo', id);
      undoes();
    },
    look: async () => {
      await call('look');
      return storedThreads;
    },
    wipe: () => call('wipe'),
    copyReport: () => call('copyReport'),
    openShortcuts: () => call('openShortcuts'),
  };
  const settings = { ...defaultSettings, timeZone: start.browserZone, ...kept?.set };
  return <Options {...start} kept={kept} settings={settings} actions={actions} />;
}

const merged = (set: Kept['set'], changes: SettingChanges): Kept['set'] =>
  Object.fromEntries(Object.entries({ ...set, ...changes }).filter(([, value]) => value !== null));

const settled = () => new Promise((resolve) => setTimeout(resolve, 30));
const show = async (state = 'full') => {
  render(<Stage state={state} />, document.body);
  await settled();
};
const field = (name: string) => document.querySelector(`[name="${name}"]`) as HTMLInputElement;
const button = (action: string) =>
  document.querySelector(`[data-action="${CSS.escape(action)}"]`) as HTMLButtonElement;
const status = () => document.querySelector('.bar p')?.textContent;
const effect = () => document.querySelector('[data-effect]')?.textContent ?? '';
const press = async (action: string) => {
  await userEvent.click(button(action));
  await settled();
};
const enter = async (name: string, text: string) => {
  await userEvent.fill(field(name), text);
  await userEvent.keyboard('{Tab}');
  await settled();
};
const choose = async (name: string, value: string) => {
  await userEvent.selectOptions(field(name) as unknown as HTMLSelectElement, value);
  await settled();
};

beforeEach(() => {
  calls = [];
  delay = Promise.resolve();
  answers = true;
});
afterEach(() => render(null, document.body));

test('a wait is shown in the threads of today while it is typed, saved when it is done, and taken back', async () => {
  await show();
  await userEvent.fill(field('other.first'), '30');
  await settled();
  expect(calls).toEqual([]);
  expect(effect()).toContain('3 threads move');
  expect(effect()).toMatch(/Northwind was overdue since .* now due/);
  await userEvent.keyboard('{Tab}');
  await settled();
  expect(calls).toEqual([['save', { cadence: { ...defaultSettings.cadence, other: [30, 5, 10] } }]]);
  expect(status()).toBe('Saved: Any other stage');
  expect(effect(), 'also after it is saved').toContain('Northwind was overdue');
  await press('undo');
  expect(calls.at(-1)).toEqual(['save', { cadence: null }]);
  expect(field('other.first').value).toBe('5');
  expect(effect()).not.toContain('Northwind');
  expect(button('undo')).toBeNull();
});

test.each(['0', '', '2.5', '999'])('a wait of "%s" is marked, said, and not saved', async (typed) => {
  await show();
  await enter('applied.first', typed);
  expect(calls).toEqual([]);
  expect(field('applied.first').getAttribute('aria-invalid')).toBe('true');
  expect(document.querySelector('.fault')?.textContent).toContain('from 1 to 260');
});

test('all waits go back to the suggested ones with one button', async () => {
  await show();
  expect(button('reset-cadence').disabled).toBe(true);
  await enter('freeze.second', '40');
  await press('reset-cadence');
  expect(calls.at(-1)).toEqual(['save', { cadence: null, ownWaits: null }]);
  expect(field('freeze.second').value).toBe('20');
});

test('several changes are taken back one by one, the last first, each to what held before it', async () => {
  await show();
  await choose('tone', 'brief');
  await userEvent.click(field('notices.offer'));
  await settled();
  await press('undo');
  await press('undo');
  expect(calls).toEqual([
    ['save', { tone: 'brief' }],
    ['save', { notices: { ...defaultSettings.notices, offer: false } }],
    ['save', { notices: null }],
    ['save', { tone: null }],
  ]);
});

test('nobody answers: it is said, and nothing is claimed to be saved', async () => {
  await show();
  answers = false;
  await choose('tone', 'brief');
  expect(status()).toBe('Keepwarm did not answer. Please try again.');
  expect(button('undo')).toBeNull();
});

test('at least one day of the week stays a working day', async () => {
  await show();
  for (const day of [1, 2, 3, 4, 5]) {
    await userEvent.click(field(`weekday.${day}`));
    await settled();
  }
  const week = calls.at(-1)?.[1] as { week: { weekend: number[] } };
  expect(week.week.weekend).toEqual([1, 2, 3, 4, 6, 7]);
  expect(field('weekday.5').checked).toBe(true);
  expect(status()).toContain('At least one day has to be a working day');
});

test('days off are added as a range and removed by name', async () => {
  await show();
  await userEvent.fill(field('dayOff'), '2026-12-30');
  await userEvent.fill(field('dayOffLast'), '2027-01-01');
  await press('add-day');
  const saved = calls.at(-1)?.[1] as SettingChanges;
  expect(saved.week?.daysOff).toEqual(['2026-12-24', '2026-12-25', '2026-12-30', '2026-12-31', '2027-01-01']);
  await press('remove-day 2026-12-24');
  expect(calls.at(-1)?.[1]).not.toMatchObject({ week: { daysOff: expect.arrayContaining(['2026-12-24']) } });
});

test('the zone follows the browser until another is chosen, and again after', async () => {
  await show();
  await choose('timeZone', 'Asia/Tokyo');
  await choose('timeZone', '');
  expect(calls).toEqual([
    ['save', { timeZone: 'Asia/Tokyo' }],
    ['save', { timeZone: null }],
  ]);
});

test('a part is seen in a real thread while it is typed, and saved by itself once the hands rest', async () => {
  await show();
  await userEvent.fill(field('template'), 'Good day {firstName},');
  await settled();
  const note = () => document.querySelector('.preview')?.textContent ?? '';
  expect(note()).toContain('Good day Maya,');
  expect(document.querySelector('mark')?.textContent).toBe('Good day Maya,');
  expect(calls).toEqual([]);
  await expect
    .poll(() => calls)
    .toEqual([['save', { templates: { 'greeting.warm': 'Good day {firstName},' } }]]);
  await press('undo');
  expect(field('template').value).toBe('Dear {firstName},');
});

test('what is wrong with a part is named, it is not saved, and the last sound text stays in the preview', async () => {
  await show();
  await userEvent.fill(field('template'), 'Hi {{firstname}, you');
  await userEvent.keyboard('{Tab}');
  await new Promise((wait) => setTimeout(wait, 900));
  expect(document.querySelector('.faults')?.textContent).toContain('no fact is called firstname');
  expect(calls).toEqual([]);
  expect(document.querySelector('.preview')?.textContent).toContain('Dear Maya,');
  await press('reset-part');
  expect(calls).toEqual([['save', { templates: null }]]);
  expect(document.querySelector('.faults')).toBeNull();
});

test('a fact is put where the cursor is', async () => {
  await show();
  await userEvent.fill(field('template'), 'Dear ,');
  field('template').setSelectionRange(5, 5);
  await userEvent.click(document.querySelector('.facts summary') as HTMLElement);
  await press('put firstName');
  expect(field('template').value).toBe('Dear {firstName},');
});

test('every part and every fact has a name of its own', () => {
  const names = editableParts.filter(({ id }) => id.endsWith('.warm')).map(({ id }) => partName(id));
  expect(names.filter((name) => /^·|·\s*·|·\s*$|^$/.test(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
  expect(slotNames.filter((slot) => !sayId('slot', slot))).toEqual([]);
});

test('each part shows something in some thread, or says why not', async () => {
  await show();
  for (const { id } of editableParts.filter((part) => part.id.endsWith('.warm'))) {
    await choose('part', id.replace(/\.warm$/, ''));
    expect(document.querySelector('.preview')?.textContent?.length, id).toBeGreaterThan(40);
  }
});

test('a mailbox is paused and gets another address, and both can be taken back', async () => {
  await show();
  await userEvent.click(field('reads gmail/ana@example.com'));
  await settled();
  expect(status()).toBe('Saved: ana@example.com is paused');
  await press('undo');
  await userEvent.fill(field('alias gmail/ana@example.com'), 'Me@Ana.example');
  await userEvent.keyboard('{Enter}');
  await settled();
  await press('undo');
  expect(calls.map(([, , changes]) => changes)).toEqual([
    { paused: true },
    { paused: false },
    { aliases: ['ana@lima.example', 'me@ana.example'] },
    { aliases: ['ana@lima.example'] },
  ]);
});

test('rules are listed, the widest first; one is taken back, and that is undone', async () => {
  await show();
  const names = () => [...document.querySelectorAll('.rules strong')].map(({ textContent }) => textContent);
  expect(names()).toEqual(['@litware.example', 'kim@proseware.example', 'Contoso']);
  await press('take-back domain:litware.example');
  expect(names()).toEqual(['kim@proseware.example', 'Contoso']);
  await press('undo');
  expect(calls).toEqual([
    ['rule', 'domain:litware.example', null],
    ['undo', 'act'],
  ]);
});

test.each([
  ['@Tailspin.example', 'domain:tailspin.example'],
  ['lee@wingtip.example', 'sender:lee@wingtip.example'],
])('a rule for %s can be said', async (typed, about) => {
  await show();
  expect(button('rule-not').disabled).toBe(true);
  await userEvent.fill(field('rule'), typed);
  await press('rule-not');
  expect(calls).toEqual([['rule', about, 'not hiring']]);
});

test('a look inside shows everything as it is stored, and finds it', async () => {
  await show();
  await press('look-inside');
  await userEvent.fill(field('inside'), 'contoso');
  await settled();
  const found = [...document.querySelectorAll('.inside details')];
  expect(found).toHaveLength(3);
  await userEvent.click(found[2]?.querySelector('summary') as HTMLElement);
  await settled();
  expect(JSON.parse(found[2]?.querySelector('pre')?.textContent ?? '')).toEqual(storedThreads[1]);
});

test('a wipe asks, needs a tick, and can be called off', async () => {
  await show();
  await press('wipe');
  expect(button('wipe-yes').disabled).toBe(true);
  await press('wipe-no');
  expect(calls).toEqual([]);
  await press('wipe');
  await userEvent.click(field('sure'));
  await press('wipe-yes');
  expect(calls).toEqual([['wipe']]);
  expect(status()).toContain('Everything is wiped');
  expect(document.querySelector('dialog')).toBeNull();
});

test('by keyboard alone: everything that does something can be reached', async () => {
  await show();
  const controls = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary'),
  ].filter((one) => !(one as HTMLButtonElement).disabled && one.checkVisibility());
  expect(controls.length).toBeGreaterThan(60);
  expect(controls.filter((one) => one.tabIndex < 0)).toEqual([]);
  (document.activeElement as HTMLElement | null)?.blur();
  const reached = new Set<Element>();
  for (let presses = 0; presses < controls.length * 3; presses += 1) {
    await userEvent.keyboard('{Tab}');
    if (document.activeElement) reached.add(document.activeElement);
    if (controls.every((one) => reached.has(one))) break;
  }
  expect(controls.filter((one) => !reached.has(one)).map((one) => one.outerHTML.slice(0, 80))).toEqual([]);
});

test('a store that cannot be opened is said, with what to do', async () => {
  await show('broken');
  expect(document.querySelector('h1')?.textContent).toBe('Your list could not be opened');
});

test('an undo that is pressed before the last change was answered takes back that change, and no earlier one', async () => {
  await show();
  await enter('startDate', '2027-02-01');
  expect(status()).toBe('Saved: First possible day');
  let answer = () => undefined as unknown;
  delay = new Promise((resolve) => {
    answer = () => resolve();
  });
  await enter('notice.count', '4');
  await press('undo');
  expect(calls.map(([name]) => name)).toEqual(['timeline']);
  answer();
  await settled();
  expect(calls.at(-1)).toEqual(['undo', 'second']);
});
