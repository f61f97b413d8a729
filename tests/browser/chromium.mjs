import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Where a Chromium is already installed: the one `CHROMIUM_PATH` names, else the first on the
 * path or in its usual place; `undefined` where there is none.
 *
 * @returns {string | undefined}
 */
export function installedChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return named;

  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  const usual = names.map((name) => `/usr/bin/${name}`);
  return [...onPath, ...usual, ...usualPlaces].find((path) => existsSync(path));
}
