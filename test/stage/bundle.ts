/** Builds a stage's own script and reads its style. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

export type Assets = { readonly script: string; readonly style: string };

/** `folder` holds `page/main.ts` and `style.css`. The answer is made once a process: call it in a constant's place. */
export function bundleOf(folder: string): () => Promise<Assets> {
  let built: Promise<Assets> | undefined;
  return () => {
    built ??= make(folder);
    return built;
  };
}

async function make(folder: string): Promise<Assets> {
  const result = (await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: {
      write: false,
      minify: false,
      lib: { entry: join(folder, 'page/main.ts'), formats: ['iife'], name: 'stagePage' },
    },
  })) as Rolldown.RolldownOutput[];
  const chunk = result.flatMap(({ output }) => output).find((part) => part.type === 'chunk');
  if (!chunk) throw new Error('The script of the stage was not built');
  return { script: chunk.code, style: await readFile(join(folder, 'style.css'), 'utf8') };
}
