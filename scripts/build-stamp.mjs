import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Trouble, npm } from '#scripts/command.mjs';

const stampFile = 'node_modules/.cache/physiatry-cme/built-from';

/** Everything that a built page can depend on. */
const folders = ['content', 'public', 'src'];
const files = ['astro.config.mjs', 'package-lock.json', 'package.json', 'tsconfig.json'];
const settings = ['SITE', 'BASE_PATH', 'TODAY', 'CONTENT_DIR', 'CORRECTIONS_MAIL', 'REPOSITORY'];

/** Builds the site into `dist`. */
export async function build() {
  const sources = sourcesHash();
  const code = await npm(['run', '--silent', 'build']);
  if (code === 130) process.exit(130);
  if (code !== 0) throw new Trouble('The site could not be built; what is wrong stands above.');
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stampOf(sources));
}

/** Whether `dist` holds the site as the sources are now, built by `build`. */
export function isBuilt() {
  try {
    return readFileSync(stampFile, 'utf8') === stampOf(sourcesHash());
  } catch {
    return false; // no stamp, or nothing built: both mean that a build is due
  }
}

/**
 * The home page's time is part of the stamp: a build made by other means is not taken for this one.
 *
 * @param {string} sources
 */
function stampOf(sources) {
  return `${sources} ${statSync('dist/index.html').mtimeMs}\n`;
}

function sourcesHash() {
  const inside = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name)),
  );
  const hash = createHash('sha256');
  for (const name of settings) hash.update(`${name}=${process.env[name] ?? ''}\0`);
  for (const file of [...files, ...inside].sort()) {
    hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}
