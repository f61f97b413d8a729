import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['firefox', 'firefox-esr'];

const usualPlaces = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** Where Firefox is installed: the one `FIREFOX_PATH` names, else the first on the path or in its usual place. */
export function installedFirefox(): string | undefined {
  const named = process.env['FIREFOX_PATH'];
  if (named) return named;
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...usualPlaces].find((path) => existsSync(path));
}
