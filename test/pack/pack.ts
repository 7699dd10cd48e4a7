/** Packs each build into one zip for the stores. The same build gives the same bytes, so that anybody can check it. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import manifest from '../../manifest.json' with { type: 'json' };

/** The first day that the format can hold, in local time as the format counts: a build's own time would make every zip another. */
const EPOCH = new Date(1980, 0, 1, 12);

export default function pack(): void {
  for (const target of ['chrome', 'firefox']) {
    const folder = path.join('dist', target);
    if (!existsSync(folder)) throw new Error(`${folder} is missing: build first`);
    const bytes = zipped(folder);
    const file = path.join('dist', `keepwarm-${manifest.version}-${target}.zip`);
    writeFileSync(file, bytes);
    const digest = createHash('sha256').update(bytes).digest('hex');
    console.log(`${file}  ${bytes.length} bytes  sha256 ${digest}`);
  }
}

export function zipped(folder: string): Uint8Array {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(path.join(folder, file)).isFile() && !file.startsWith('.vite'))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
  const content: Zippable = {};
  for (const file of files)
    content[file] = [readFileSync(path.join(folder, file)), { mtime: EPOCH, level: 9 }];
  return zipSync(content);
}
