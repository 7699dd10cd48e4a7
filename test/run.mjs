/** Every command of package.json: sets up first, then does its steps in order, and stops at the first that fails. */
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { checkNode, ensureChromium, findFirefox, installPackages, root } from './setup.mjs';

const commands = {
  start() {
    build('chrome');
    typescript('test/demo/demo.ts', browsers());
  },
  test() {
    check();
    build('chrome');
    build('firefox');
    tests(browsers());
  },
  build() {
    build('chrome');
    build('firefox');
  },
  dev: () => run('vite/bin/vite.js', []),
  check,
  eval: () => typescript('test/eval/eval.ts'),
  bench() {
    build('chrome');
    typescript('test/bench/bench.ts', browsers());
  },
  soak() {
    build('chrome');
    typescript('test/soak/soak.ts', browsers());
  },
  pack() {
    build('chrome');
    build('firefox');
    typescript('test/pack/pack.ts');
  },
};

const [name = '', ...rest] = process.argv.slice(2);
const command = commands[name];
if (!command) {
  console.error(`No such command: ${name}. There are ${Object.keys(commands).join(', ')}.`);
  process.exit(1);
}
checkNode();
installPackages();
command();

function check() {
  run('@biomejs/biome/bin/biome', ['check', '.']);
  for (const project of ['.', 'src/core', 'test']) run('typescript/bin/tsc', ['-p', project]);
  run('knip/bin/knip.js', []);
}

/** Builds `dist/<target>`. */
function build(target) {
  run('vite/bin/vite.js', ['build', '--mode', target, '--logLevel', 'warn']);
}

/**
 * All tests, level by level, and one plain closing line over them. Not all at once: the browsers of one level would make
 * those of another wait, and a test that waits for a page would fail for want of a core.
 */
function tests(env) {
  const reports = [];
  let failed = 0;
  for (const level of ['unit', 'webmail', 'ui', 'e2e']) {
    const report = path.join(root, 'node_modules', `.keepwarm-${level}.json`);
    rmSync(report, { force: true });
    reports.push(report);
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const args = ['run', '--config', 'test/vitest.config.ts', '--project', level, ...reporters, ...rest];
    failed = spawn('vitest/vitest.mjs', args, env) || failed;
  }
  spawn(
    path.join(root, 'test/summary.mjs'),
    reports.filter((report) => existsSync(report)),
  );
  if (failed !== 0) process.exit(failed);
}

/** Runs a TypeScript file with the command's own arguments. */
function typescript(file, env) {
  run(path.join(root, 'test/typescript.mjs'), [file, ...rest], env);
}

function browsers() {
  return { CHROME_PATH: ensureChromium(), FIREFOX_PATH: findFirefox() ?? '' };
}

function run(file, args, env) {
  const status = spawn(file, args, env);
  if (status !== 0) process.exit(status);
}

/** Runs a script of a package (or of our own, by its whole path) with this Node; its exit code. */
function spawn(file, args, env = {}) {
  const script = path.isAbsolute(file) ? file : path.join(root, 'node_modules', ...file.split('/'));
  const { status } = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return status ?? 1;
}
