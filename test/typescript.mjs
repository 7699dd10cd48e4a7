/** Runs a TypeScript file under plain Node: its default export is called with the arguments that follow. */
import path from 'node:path';
import process from 'node:process';
import { runnerImport } from 'vite';

const [file, ...args] = process.argv.slice(2);
const { module } = await runnerImport(path.resolve(file), {
  configFile: false,
  logLevel: 'error',
  root: path.resolve(import.meta.dirname, '..'),
});
process.exitCode = (await module.default(args)) ?? 0;
