import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from '#scripts/command.mjs';

/**
 * Where nginx is installed: the one `NGINX_PATH` names, else the first on the path or in its
 * usual place; `undefined` where there is none that runs.
 *
 * @returns {string | undefined}
 */
export function installedNginx() {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  const places = [process.env.NGINX_PATH ?? '', ...folders.map((folder) => join(folder, 'nginx'))];
  return places.find((path) => path !== '' && existsSync(path) && runs(path));
}

/** Installs Debian's nginx where there is none and that is possible; the tests do without it else. */
export async function ensureNginx() {
  if (installedNginx() || !existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return;
  console.log('Installing nginx …');
  // At this run level, Debian's package does not start a server of its own.
  const unattended = { DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  await run('apt-get', ['update', '-qq'], unattended);
  await run('apt-get', ['install', '-y', '-qq', 'nginx-light'], unattended);
}

/** @param {string} path */
function runs(path) {
  return spawnSync(path, ['-v'], { timeout: 20_000 }).status === 0;
}
