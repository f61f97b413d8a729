import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Trouble, run } from '#scripts/command.mjs';
import { installedChromium } from '#tests/browser/chromium.mjs';

/**
 * Makes sure that there is a Chromium: one that is installed, else Debian's package, else the one
 * that Playwright downloads. Resolves to where it is; `undefined` where Playwright knows by itself.
 *
 * @returns {Promise<string | undefined>}
 */
export async function ensureChromium() {
  const installed = installedChromium();
  if (installed && runs(installed)) return installed;

  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    console.log('Installing the system’s Chromium …');
    const unattended = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], unattended);
    const packages = ['chromium', 'fonts-liberation'];
    await run('apt-get', ['install', '-y', '-qq', ...packages], unattended);
    const fromPackage = installedChromium();
    if (fromPackage && runs(fromPackage)) return fromPackage;
  }

  console.log('Downloading Playwright’s Chromium …');
  const code = await run('playwright', ['install', 'chromium']);
  if (code === 0) return undefined;
  throw new Trouble(
    'There is no Chromium for the browser tests, and none could be installed. ' +
      'Install Chromium or Chrome, or name one: CHROMIUM_PATH=/path/to/chromium npm test',
  );
}

/** @param {string} path */
function runs(path) {
  return spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}
