/** How large the built parts are: what every inbox tab, every start of the worker and every popup has to load. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

export type Size = { readonly file: string; readonly bytes: number; readonly gzipped: number };

export function sizes(folder = 'dist/chrome'): Size[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => {
      const source = readFileSync(path.join(folder, file));
      return { file, bytes: source.length, gzipped: gzipSync(source, { level: 9 }).length };
    })
    .sort((a, b) => b.bytes - a.bytes);
}
