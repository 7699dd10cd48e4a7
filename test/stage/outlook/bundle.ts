/** Builds the page's own script once per process. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import type { Assets } from '../gmail/page.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

let built: Promise<Assets> | undefined;

export function assets(): Promise<Assets> {
  built ??= make();
  return built;
}

async function make(): Promise<Assets> {
  const result = (await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: {
      write: false,
      lib: { entry: at('./page/main.ts'), formats: ['iife'], name: 'outlookPage' },
    },
  })) as Rolldown.RolldownOutput[];
  const chunk = result.flatMap(({ output }) => output).find((part) => part.type === 'chunk');
  if (!chunk) throw new Error('The script of the stage was not built');
  return { script: chunk.code, style: await readFile(at('./style.css'), 'utf8') };
}
