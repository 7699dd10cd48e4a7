/**
 * The lock file is whole: npm leaves out a platform binary that a registry did not have when the lock was made,
 * without a word, and `npm ci` then fails in every fresh clone.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Locked = {
  resolved?: string;
  integrity?: string;
  link?: boolean;
  optionalDependencies?: Record<string, string>;
};
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Locked>;
};
const installed = Object.entries(packages).filter(([at, { link }]) => at !== '' && !link);

test('names no download address', () => {
  expect(installed.filter(([, { resolved }]) => resolved).map(([at]) => at)).toEqual([]);
});

test('proves the content of every package', () => {
  expect(installed.filter(([, { integrity }]) => !integrity).map(([at]) => at)).toEqual([]);
});

test('holds every platform binary', () => {
  const missing = Object.entries(packages).flatMap(([at, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isLocked(at, name)),
  );
  expect(missing).toEqual([]);
});

/** Looks for a package where Node would: beside the one that wants it, then further up. */
function isLocked(at: string, name: string): boolean {
  if (packages[`${at ? `${at}/` : ''}node_modules/${name}`]) return true;
  if (at === '') return false;
  return isLocked(at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/'))), name);
}
