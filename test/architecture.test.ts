/** The direction of dependencies: every arrow leads to core, and what belongs to one part stays there. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/** What each part of src may import, besides itself. */
const parts: Record<string, string[]> = {
  core: [],
  store: ['core'],
  webmail: ['core'],
  browser: [],
  ui: ['core', 'browser'],
  messages: ['core', 'webmail'],
  schemas: ['core'],
  rpc: ['browser'],
  background: ['core', 'store', 'ui', 'messages', 'schemas', 'rpc', 'browser'],
  content: ['core', 'webmail', 'ui', 'messages', 'schemas', 'rpc', 'browser'],
  pages: ['core', 'store', 'ui', 'messages', 'rpc', 'browser'],
};

/** Packages and globals that belong to one part alone. */
const homes: [pattern: RegExp, home: string][] = [
  [/from ['"]webextension-polyfill['"]/, 'browser'],
  [/from ['"]dexie['"]/, 'store'],
  [/\.querySelector|\.closest\(|\.matches\(/, 'webmail'],
];

const partOf = (file: string) =>
  file
    .replaceAll('\\', '/')
    .split('/')[0]
    ?.replace(/\.tsx?$/, '') ?? '';
const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.tsx?$/.test(file),
);

test('there is something to look at', () => {
  expect(files.length).toBeGreaterThan(20);
});

test.each(files)('%s', (file) => {
  const source = readFileSync(join('src', file), 'utf8');
  const part = partOf(file);
  expect(Object.keys(parts), `${part}: a new part needs a row in this test's table`).toContain(part);

  for (const [, path] of source.matchAll(/(?:from|import)\s*\(?['"](\.[^'"]+)['"]/g)) {
    const imported = partOf(normalize(join(dirname(file), path ?? '')));
    if (/\.(css|json)$/.test(path ?? '')) continue;
    expect([part, ...(parts[part] ?? [])], `${part} may not import ${imported}`).toContain(imported);
  }

  for (const [pattern, home] of homes)
    if (pattern.test(source)) expect(part, `${pattern} belongs to ${home}`).toBe(home);

  if (part === 'core') expect(source, 'core is told the time').not.toMatch(/Date\.now\(|new Date\(\)/);

  // Mail and host page are hostile: nothing read from them may become markup.
  expect(source, 'no HTML sink anywhere').not.toMatch(
    /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|createContextualFragment/,
  );
});
