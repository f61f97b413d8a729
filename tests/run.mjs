// `npm test`: runs on the Node of the machine, before anything is installed.
// Stops at the first stage that fails; the last line is always `N passed, N failed`, and how many
// were skipped where any were.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '#scripts/build-stamp.mjs';
import { Trouble, npm } from '#scripts/command.mjs';
import { install } from '#scripts/install.mjs';
import { ensureChromium } from '#tests/browser/install-chromium.mjs';
import { ensureNginx } from '#tests/browser/nginx.mjs';

/** @typedef {{ passed: number, failed: number, skipped?: number }} Count */

const reports = mkdtempSync(join(tmpdir(), 'physiatry-cme-'));

/** @type {readonly [name: string, stage: () => Promise<Count | void>][]} */
const stages = [
  ['Dependencies', install],
  ['Types and format', () => script('check')],
  ['Unit tests', unitTests],
  ['Build', build],
  ['Browser tests', browserTests],
];

/** @param {string} name */
async function script(name) {
  const code = await npm(['run', '--silent', name]);
  if (code !== 0) throw new Trouble(`npm run ${name} failed.`);
}

async function unitTests() {
  const file = join(reports, 'unit.json');
  const options = ['--allowOnly=false', '--reporter=default', '--reporter=json'];
  const code = await npm(['run', '--silent', 'unit', '--', ...options, `--outputFile=${file}`]);
  const { numPassedTests, numFailedTests } = readReport(file);
  return counted(code, numPassedTests, numFailedTests);
}

async function browserTests() {
  const file = join(reports, 'browser.json');
  const chromium = await ensureChromium();
  await ensureNginx();
  const code = await npm(
    ['run', '--silent', 'browser', '--', '--forbid-only', '--reporter=list,json'],
    {
      PLAYWRIGHT_JSON_OUTPUT_FILE: file,
      TEST_PORT: String(await freePort()),
      ...(chromium === undefined ? {} : { CHROMIUM_PATH: chromium }),
    },
  );
  const { expected, unexpected, flaky, skipped } = readReport(file).stats;
  return { ...counted(code, expected, unexpected + flaky), skipped };
}

/** @param {string} file */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new Trouble('The tests ended without a report.');
  }
}

/**
 * A run that failed has a failure, also when no test could be loaded to fail.
 *
 * @param {number} code
 * @param {number} passed
 * @param {number} failed
 * @returns {Count}
 */
function counted(code, passed, failed) {
  return { passed, failed: code === 0 ? failed : Math.max(1, failed) };
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, 'localhost', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 4399));
    });
  });
}

let passed = 0;
let failed = 0;
let skipped = 0;
for (const [name, stage] of stages) {
  console.log(`\n== ${name}`);
  try {
    const count = await stage();
    passed += count?.passed ?? 0;
    failed += count?.failed ?? 0;
    skipped += count?.skipped ?? 0;
  } catch (error) {
    console.error(error instanceof Trouble ? error.message : error);
    failed += 1;
  }
  if (failed > 0) {
    console.log(`\nStopped: “${name}” failed.`);
    break;
  }
}
rmSync(reports, { recursive: true, force: true });
const alsoSkipped = skipped > 0 ? `, ${skipped} skipped` : '';
console.log(`\n${passed} passed, ${failed} failed${alsoSkipped}`);
process.exitCode = failed > 0 ? 1 : 0;
