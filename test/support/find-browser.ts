/** Where the browsers are: the environment first, then the program search path, then the usual places. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Throws where there is none, and says what to do. */
export function findChromium(): string {
  const found = process.env.CHROME_PATH || onPath(chromiumNames) || usual(chromiumPlaces());
  if (!found)
    throw new Error('No Chromium, Chrome or Edge found: install one, or set CHROME_PATH to its program.');
  return found;
}

export const findFirefox = (): string | undefined =>
  process.env.FIREFOX_PATH ||
  onPath(['firefox-esr', 'firefox', 'firefox-developer-edition']) ||
  usual(firefoxPlaces());

const chromiumNames = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const programs = () =>
  [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
    (folder) => folder !== undefined,
  );

const chromiumPlaces = (): string[] => [
  ...['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
  ),
  ...programs().flatMap((folder) => [
    join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
    join(folder, 'Chromium', 'Application', 'chrome.exe'),
    join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
  ]),
];

const firefoxPlaces = (): string[] => [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  ...programs().map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe')),
];

const usual = (places: readonly string[]): string | undefined => places.find(runs);

const onPath = (names: readonly string[]): string | undefined =>
  usual(
    (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name))),
  );

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
