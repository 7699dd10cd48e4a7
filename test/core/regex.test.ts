/**
 * No regex of ours can blow up. `recheck` decides each; its answers are kept in regex-verdicts.json, because the larger
 * ones take it seconds (`REGEX_SECONDS=10 npx vitest run … test/core/regex.test.ts` decides what is new and writes them).
 * Where it cannot decide, the regex is run on texts made to trouble it, and has to stay fast.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { check } from 'recheck';
import { expect, test } from 'vitest';
import { attacksOn, builtBy, literalsIn, nameOf, type Regex } from '../support/regexes.ts';

const FILE = path.join(import.meta.dirname, 'regex-verdicts.json');
type Verdict = 'safe' | 'undecided';
const known = JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, Verdict>;

const rewrites = process.env.REGEX_SECONDS !== undefined;
/** How long one new regex, and all new ones, may take to be decided. */
const each = Number(process.env.REGEX_SECONDS ?? 1.5) * 1_000;
const total = rewrites ? Number.POSITIVE_INFINITY : 20_000;

test('no regex can blow up', { timeout: rewrites ? 3_600_000 : 60_000 }, async () => {
  const modules = import.meta.glob('../../src/core/**/*.ts');
  const built = await builtBy(() => Promise.all(Object.values(modules).map((load) => load())));
  const regexes = [...literalsIn('src/core'), ...literalsIn('src/webmail'), ...built];
  expect(regexes.length).toBeGreaterThan(400);

  const verdicts: Record<string, Verdict> = {};
  const bad: string[] = [];
  const end = performance.now() + total;
  for (const regex of regexes) {
    const verdict = known[nameOf(regex)] ?? (performance.now() < end ? await decide(regex) : 'undecided');
    if (verdict !== 'vulnerable') verdicts[nameOf(regex)] = verdict;
    if (verdict === 'vulnerable' || (verdict === 'undecided' && isSlow(regex)))
      bad.push(`${regex.file}: /${regex.pattern}/`);
  }
  if (rewrites) writeFileSync(FILE, `${JSON.stringify(sorted(verdicts), undefined, 2)}\n`);
  expect(bad).toEqual([]);
});

test('the check finds a bad one', async () => {
  const nested: Regex = { file: '', pattern: '^(a+)+$', flags: '' };
  expect(await decide(nested)).toBe('vulnerable');
  expect(isSlow({ file: '', pattern: '(?:a+ ?)+\\u0002', flags: '' }, 24)).toBe(true);
});

async function decide({ pattern, flags }: Regex): Promise<Verdict | 'vulnerable'> {
  const { status } = await check(pattern, flags, { timeout: each });
  return status === 'unknown' ? 'undecided' : status;
}

/** Milliseconds of this process's time that a regex may take for 20,000 signs. */
const MOST = 150;

function isSlow(regex: Regex, length?: number): boolean {
  const tried = new RegExp(regex.pattern, regex.flags.replace(/[gy]/g, ''));
  return attacksOn(regex).some((text) => {
    const start = process.cpuUsage();
    tried.test(length === undefined ? text : text.slice(0, length));
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1_000 > MOST;
  });
}

const sorted = (verdicts: Record<string, Verdict>) =>
  Object.fromEntries(Object.entries(verdicts).sort(([a], [b]) => (a < b ? -1 : 1)));
