import { expect, test } from 'vitest';
import {
  type Choice,
  fillTemplate as fillReady,
  madeReady,
  parseTemplate,
  type Ready,
  type Slot,
  type Slots,
  slotNames,
  slotsIn,
  type Template,
  templateText,
} from '../../src/core/draft/template.ts';
import { editableParts, templateOf } from '../../src/core/draft/templates.ts';
import { hashSentences } from '../../src/core/reading/sentences.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { cliches, guiltOrPressure } from './pressure.ts';

const none: ReadonlySet<number> = new Set();
const every = Object.fromEntries(slotNames.map((slot) => [slot, `known ${slot}`])) as Slots;
const parsed = (text: string): Template => {
  const result = parseTemplate(text);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.template;
};
const fillTemplate = (template: Template, slots: Slots, choice: Choice): string[] =>
  fillReady(madeReady(template), slots, choice).map(({ text }) => text);
const writtenOf = (ready: Ready): Template =>
  ready.map((alternatives) => alternatives.map(({ text }) => text));
const faults = (text: string) => {
  const result = parseTemplate(text);
  return result.ok ? [] : result.faults;
};

test('lines are sentences, bars part their alternatives, and the written form comes back as it was', () => {
  const text = 'Hi {firstName}. | Hello there.\nAbout the {role} role.';
  expect(parsed(text)).toEqual([['Hi {firstName}.', 'Hello there.'], ['About the {role} role.']]);
  expect(templateText(parsed(text))).toBe(text);
});

test('a sentence whose fact is missing is left out', () => {
  const template = parsed('About the {role} role.\nI wrote on {lastNote}.');
  expect(fillTemplate(template, { role: 'Designer' }, { said: none, seed: 'a' })).toEqual([
    'About the Designer role.',
  ]);
});

test('of the alternatives the one that names most known facts is taken', () => {
  const template = parsed('Hello. | About {role}. | About {role} at {company}.');
  const fill = (slots: Slots) => fillTemplate(template, slots, { said: none, seed: 'a' });
  expect(fill({ role: 'Designer', company: 'Northwind' })).toEqual(['About Designer at Northwind.']);
  expect(fill({ role: 'Designer' })).toEqual(['About Designer.']);
  expect(fill({})).toEqual(['Hello.']);
});

test('equals are chosen by the seed: always the same, and not the same for all', () => {
  const template = parsed('One. | Two. | Three.');
  const words = (seed: string) => fillTemplate(template, {}, { said: none, seed })[0];
  expect(words('t1')).toBe(words('t1'));
  expect(new Set(Array.from({ length: 30 }, (_, at) => words(`thread ${at}`))).size).toBe(3);
});

test('what was written before is passed over, and where nothing is left the sentence goes', () => {
  const template = parsed('I am still very interested. | My interest has not changed.');
  const said = (text: string) => new Set(hashSentences(text));
  const both = 'I am still very interested. My interest has not changed.';
  for (const seed of ['a', 'b', 'c', 'd'])
    expect(fillTemplate(template, {}, { said: said('I am STILL very interested!'), seed })).toEqual([
      'My interest has not changed.',
    ]);
  expect(fillTemplate(template, {}, { said: said(both), seed: 'a' })).toEqual([]);
});

test('a fact that begins a sentence is capitalised, and one that ends in a full stop does not double it', () => {
  const template = parsed('{did}, at {company}.');
  expect(
    fillTemplate(template, { did: 'we spoke', company: 'Northwind Inc.' }, { said: none, seed: '' }),
  ).toEqual(['We spoke, at Northwind Inc.']);
});

test.each([
  ['About the {rôle} role.', 'unknown slot', 1],
  ['Fine.\nAbout the {salary} of it.', 'unknown slot', 2],
  ['About the {role role.', 'brace', 1],
  ['About the role}.', 'brace', 1],
  ['About the {{role}} role.', 'brace', 1],
  ['One. | | Two.', 'empty alternative', 1],
  ['   \n ', 'empty', 1],
  ['word '.repeat(81), 'too long', 1],
])('a fault in %j is named', (text, id, line) => {
  expect(faults(text)).toContainEqual(expect.objectContaining({ id, line }));
});

test('an edited template is used, an unsound one is not, and an unknown id is an error', () => {
  const id = 'close.first.warm';
  const standard = templateOf(id, defaultSettings);
  expect(writtenOf(templateOf(id, { templates: { [id]: 'Bye for now.' } }))).toEqual([['Bye for now.']]);
  expect(templateOf(id, { templates: { [id]: 'Bye {nobody}.' } })).toEqual(standard);
  expect(() => templateOf('close.first.shouting', defaultSettings)).toThrow(RangeError);
});

test('every part comes in three tones under an id of its own, and its default text is sound', () => {
  const ids = editableParts.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const bare = ids.filter((id) => id.endsWith('.warm')).map((id) => id.slice(0, -'.warm'.length));
  expect(new Set(ids)).toEqual(
    new Set(bare.flatMap((id) => ['warm', 'neutral', 'brief'].map((tone) => `${id}.${tone}`))),
  );
  expect(ids.length).toBeGreaterThan(100);
});

test.each(editableParts.map((part) => [part.id, part] as const))('%s is sound', (id, { text, slots }) => {
  expect(faults(text)).toEqual([]);
  const template = parsed(text);
  for (const alternative of template.flat()) {
    for (const word of [...guiltOrPressure, ...cliches]) expect(alternative).not.toMatch(word);
    expect(alternative).toMatch(/^(greeting|signoff)/.test(id) ? /,$/ : /[.?!]$/);
    expect(alternative).toMatch(/^[A-Z{]/);
    expect(alternative, 'ASCII quotes alone').not.toMatch(/[’“”–—]|\s{2}/);
    expect(alternative.split(' ').length, 'short enough to be read aloud').toBeLessThanOrEqual(26);
  }
  const variants =
    /^(greeting|reason\.[a-z-]+(\.[a-z]+)?\.\w+\.\w+|note|context|question|close|signoff)/.test(id);
  for (const alternatives of variants ? template : [])
    expect(alternatives.length, `${alternatives[0]} needs another way to say it`).toBeGreaterThan(1);

  // Whichever of its facts are missing, nothing unfilled is left.
  for (let mask = 0; mask < 2 ** slots.length; mask += 1) {
    const known = Object.fromEntries(
      slots.filter((_, at) => mask & (1 << at)).map((slot) => [slot, every[slot]]),
    );
    const sentences = fillTemplate(template, known, { said: none, seed: `${mask}` });
    expect(sentences.join(' ')).not.toMatch(/[{}]|undefined|null|NaN/);
    for (const slot of slots.filter((one: Slot) => !(one in known)))
      expect(sentences.join(' ')).not.toMatch(new RegExp(`known ${slot}\\b`));
  }
  expect(fillTemplate(template, every, { said: none, seed: id }).length).toBe(template.length);
});

test('no sentence of one nudge stands in another one, whatever the reason and the tone', () => {
  const nudgeOf = (id: string): string | undefined => /\.(first|second|closing)\./.exec(id)?.[1];
  const home = new Map<number, string>();
  const clashes: string[] = [];
  for (const { id, text } of editableParts) {
    const nudge = nudgeOf(id);
    if (!nudge) continue;
    for (const alternative of parsed(text).flat())
      for (const hash of hashSentences(alternative.replaceAll(/[{}]/g, ''))) {
        const before = home.get(hash);
        if (before && before !== nudge) clashes.push(`${before} and ${nudge}: ${alternative}`);
        home.set(hash, nudge);
      }
  }
  expect(clashes).toEqual([]);
});

test('slots are found once each, and what is no slot is not one', () => {
  expect(slotsIn('{role} and {role} and {company} and {nonsense}')).toEqual(['role', 'company']);
});
