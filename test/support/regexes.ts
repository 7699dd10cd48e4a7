/** Every regex of the sources, and texts that would make a bad one blow up. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';

export type Regex = { readonly file: string; readonly pattern: string; readonly flags: string };

/** The regex literals under a folder. */
export function literalsIn(folder: string): Regex[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.tsx?$/.test(name),
  );
  return names.sort().flatMap((name) => {
    const file = path.join(folder, name);
    const found: Regex[] = [];
    walk(parseSync(file, readFileSync(file, 'utf8')).program, (pattern, flags) =>
      found.push({ file, pattern, flags }),
    );
    return found;
  });
}

function walk(node: unknown, found: (pattern: string, flags: string) => void): void {
  if (typeof node !== 'object' || node === null) return;
  if ('regex' in node) {
    const { pattern, flags } = node.regex as { pattern: string; flags: string };
    found(pattern, flags);
    return;
  }
  for (const value of Object.values(node)) walk(value, found);
}

/** Runs what `make` makes, and tells each regex that is built from a string meanwhile. */
export async function builtBy(make: () => Promise<unknown>): Promise<Regex[]> {
  const found: Regex[] = [];
  const Native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Native, {
    construct(target, [pattern, flags]: [string | RegExp, string?], newTarget) {
      if (typeof pattern === 'string') found.push({ file: 'built', pattern, flags: flags ?? '' });
      return Reflect.construct(target, [pattern, flags], newTarget) as object;
    },
  });
  await make().finally(() => {
    globalThis.RegExp = Native;
  });
  return found;
}

/** Short name of a regex, for the list of those that were decided before. */
export const nameOf = ({ pattern, flags }: Regex): string =>
  createHash('sha256').update(`/${pattern}/${flags}`).digest('hex').slice(0, 12);

const LENGTH = 20_000;

/**
 * Texts made of the regex's own words: each repeated alone, all in their order, and with what its wild cards take in
 * between, each without an end that would match.
 */
export function attacksOn({ pattern }: Regex): string[] {
  const words = [
    ...new Set(pattern.replace(/\\[a-zA-Z]|\(\?<?[:=!]/g, ' ').match(/[\p{L}\p{N}'@:.<>-]+/gu) ?? []),
  ];
  const pieces = [
    ...words.slice(0, 40),
    words.slice(0, 40).join(' '),
    ' ',
    'a ',
    'a',
    '1',
    '\t',
    '-',
    '> ',
    'A b ',
  ];
  return pieces.flatMap((piece) => {
    const repeated = (between: string) =>
      `${piece}${between}`.repeat(Math.ceil(LENGTH / (piece.length + between.length)));
    return [repeated(''), repeated(' ')].map((text) => `${text.slice(0, LENGTH)}\u0001`);
  });
}
