/** Makes a fresh machine ready. Plain Node without packages: it runs before `npm ci` ever has. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

export const root = path.resolve(import.meta.dirname, '..');

/** Ends with a message where Node is too old for the tools. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19)) return;
  fail(`Node ${process.version} is too old: 20.19 or newer, or 22.12 or newer, is needed.`);
}

/** Installs what the lock file names, once for each lock file and platform. */
export function installPackages() {
  const stamp = path.join(root, 'node_modules', '.keepwarm-lock');
  const lock = readFileSync(path.join(root, 'package-lock.json'));
  const wanted = createHash('sha256')
    .update(lock)
    .update(`${process.platform} ${process.arch}`)
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.error('Installing packages (npm ci) …');
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  // Standard output stays clean: some commands print JSON there.
  const stdio = [0, 2, 2];
  // Run through npm's own file where npm started us: no shell, and no npm.cmd to find on Windows.
  const npm = process.env.npm_execpath;
  const { status } = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio })
    : spawnSync('npm', args, { cwd: root, stdio, shell: process.platform === 'win32' });
  if (status !== 0) fail('npm ci failed: see its message above.');
  writeFileSync(stamp, wanted);
}

/** The program file of a Chromium, Chrome or Edge; as root on Debian it is installed where there is none. */
export function ensureChromium() {
  const found = findChromium() ?? installed('chromium', findChromium);
  if (found) return found;
  return fail(
    [
      'No Chromium, Chrome or Edge was found. Install one, or set CHROME_PATH to its program file.',
      '  Debian, Ubuntu: sudo apt-get install chromium    macOS: brew install --cask chromium    Windows: Edge is found by itself',
    ].join('\n'),
  );
}

/** The program file of a Firefox, or undefined: its smoke test is skipped then. */
export function findFirefox() {
  const named = process.env.FIREFOX_PATH;
  if (named) return existsSync(named) ? named : fail(`FIREFOX_PATH=${named} does not exist.`);
  if (process.platform === 'darwin') return present(['/Applications/Firefox.app/Contents/MacOS/firefox']);
  if (process.platform === 'win32') return present(inPrograms(['Mozilla Firefox\\firefox.exe']));
  return onPath(['firefox-esr', 'firefox']);
}

function findChromium() {
  const named = process.env.CHROME_PATH;
  if (named) return existsSync(named) ? named : fail(`CHROME_PATH=${named} does not exist.`);
  if (process.platform === 'darwin') {
    const names = ['Chromium', 'Google Chrome for Testing', 'Google Chrome', 'Microsoft Edge'];
    const folders = ['/Applications', path.join(process.env.HOME ?? '', 'Applications')];
    return present(
      folders.flatMap((dir) => names.map((name) => `${dir}/${name}.app/Contents/MacOS/${name}`)),
    );
  }
  if (process.platform === 'win32') {
    return present(
      inPrograms([
        'Chromium\\Application\\chrome.exe',
        'Google\\Chrome\\Application\\chrome.exe',
        'Microsoft\\Edge\\Application\\msedge.exe',
      ]),
    );
  }
  return onPath([
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ]);
}

/** Installs a Debian package as root, and looks again. */
function installed(name, find) {
  const isDebian = process.platform === 'linux' && existsSync('/etc/debian_version') && onPath(['apt-get']);
  if (!isDebian || process.getuid?.() !== 0) return undefined;
  console.log(`No browser found: installing the Debian package ${name} …`);
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', name, 'fonts-liberation'],
    options,
  );
  return find();
}

const present = (files) => files.find((file) => existsSync(file));

const inPrograms = (files) =>
  [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((base) => files.map((file) => path.join(base, file)));

function onPath(names) {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders.flatMap((folder) => names.map((name) => path.join(folder, name))).find(isProgram);
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
