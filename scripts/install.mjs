import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Trouble, npm } from '#scripts/command.mjs';

/** Written after an installation that succeeded; goes away with node_modules. */
const stampFile = 'node_modules/.installed-from';

/** Installs what the lockfile names, unless exactly that is installed. */
export async function install() {
  const wanted = `${process.platform}-${process.arch} ${hashOf('package-lock.json')}\n`;
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return;

  if (process.platform === 'win32' && process.execPath.includes('node_modules')) {
    throw new Trouble('The dependencies have changed. Run “npm ci”, then the same command again.');
  }
  console.log('Installing what the lockfile names …');
  const code = await npm(['ci', '--loglevel=error', '--include=dev', '--include=optional']);
  if (code === 130) process.exit(130);
  if (code !== 0) {
    throw new Trouble('The installation failed; npm says why above. It needs the npm registry.');
  }
  writeFileSync(stampFile, wanted);
}

/** @param {string} file */
function hashOf(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
