/** Every id of the core has words, and every language has all of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dueRules } from '../../src/core/cadence/cadence.ts';
import { noDraftIds } from '../../src/core/draft/obstacle.ts';
import { evidenceIds } from '../../src/core/hiring/evidence.ts';
import { reasons } from '../../src/core/reasons/index.ts';
import { reasonBecauseIds } from '../../src/core/reasons/reason.ts';
import { stageRules } from '../../src/core/turn/stage.ts';
import { turnRules } from '../../src/core/turn/turn.ts';
import type { InsertFault } from '../../src/webmail/webmail.ts';

type Messages = Record<string, { message: string }>;

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'src/public/_locales');
const languages = readdirSync(folder);
const read = (language: string): Messages =>
  JSON.parse(readFileSync(join(folder, language, 'messages.json'), 'utf8'));
const english = read('en');
const keyOf = (id: string) => id.replace(/[^A-Za-z0-9]+/g, '_');

/** As `sayBecause` looks them up: in one form, or in one for each number. */
const hasWords = (family: string, id: string) =>
  `${family}_${keyOf(id)}` in english || `${family}_${keyOf(id)}_other` in english;

const faults: Record<InsertFault, true> = {
  'account differs': true,
  'thread not found': true,
  'thread differs': true,
  'thread has news': true,
  'recipient differs': true,
  'no reply button': true,
  'no reply box': true,
  'several reply boxes': true,
  'text not taken': true,
  'page gone': true,
  'page left': true,
};

const reasonIds = reasons.map(({ id }) => id);
const families: [family: string, ids: readonly string[]][] = [
  ['turn', turnRules],
  ['stage', stageRules],
  ['due', dueRules],
  ['evidence', evidenceIds],
  ['reason', reasonIds],
  ['because', reasonBecauseIds],
  ['no_draft', noDraftIds],
  ['fault', Object.keys(faults)],
];

test.each(families)('%s: every id has words', (family, ids) => {
  expect(ids.length, 'there is something to look at').toBeGreaterThan(4);
  expect(ids.filter((id) => !hasWords(family, id))).toEqual([]);
});

test('a reason is said at every strength', () => {
  const strengths = ['evidence', 'pattern', 'default', 'chosen'];
  const missing = reasonIds.flatMap((id) =>
    strengths.filter((strength) => !hasWords(`likely_${strength}`, id)),
  );
  expect(missing).toEqual([]);
});

test.each(languages)('%s says everything', (language) => {
  const words = read(language);
  expect(Object.keys(words).sort()).toEqual(Object.keys(english).sort());
  expect(Object.entries(words).filter(([, { message }]) => message.trim() === '')).toEqual([]);
  expect(words.language?.message).toBe(language);
});

test.each(languages)('%s uses the same values as English', (language) => {
  const valuesOf = ({ message }: { message: string }) => [...new Set(message.match(/\{\w+\}/g))].sort();
  const differing = Object.entries(read(language)).filter(([key, said]) => {
    const expected = valuesOf(english[key] ?? { message: '' });
    const extra = valuesOf(said).filter((value) => !expected.includes(value));
    // The form for one may say the number in words.
    return extra.length > 0 || (!key.endsWith('_one') && valuesOf(said).length < expected.length);
  });
  expect(differing).toEqual([]);
});

test.each(languages)('%s: nothing that the browser reads as its own placeholder', (language) => {
  expect(Object.values(read(language)).filter(({ message }) => message.includes('$'))).toEqual([]);
});

test('names in the manifest fit the stores', () => {
  for (const language of languages) {
    expect(read(language).name?.message.length, language).toBeLessThanOrEqual(75);
    expect(read(language).description?.message.length, language).toBeLessThanOrEqual(132);
  }
});
