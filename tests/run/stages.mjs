import { createServer } from 'node:net';
import { join } from 'node:path';
import { Trouble, npm } from '#scripts/command.mjs';
import { ensureChromium } from '#tests/browser/install-chromium.mjs';
import { counted, readReport, whySkipped } from '#tests/run/reports.mjs';

/** @typedef {import('#tests/run/reports.mjs').Count} Count */
/** @typedef {{ folder: string, output: number | 'inherit' }} Place where reports and output go */
/** @typedef {(place: Place) => Promise<Count | void>} Stage */

/**
 * A script of package.json that passes or fails as a whole.
 *
 * @param {string} name
 * @returns {Stage}
 */
export function script(name) {
  return async ({ output }) => {
    const code = await npm(['run', '--silent', name], {}, output);
    if (code !== 0) throw new Trouble(`npm run ${name} failed.`);
  };
}

/**
 * @param {'unit' | 'unit:nightly'} name
 * @returns {Stage}
 */
export function unitTests(name) {
  return async ({ folder, output }) => {
    const file = join(folder, 'unit.json');
    const options = ['--allowOnly=false', '--reporter=dot', '--reporter=json'];
    const code = await npm(
      ['run', '--silent', name, '--', ...options, `--outputFile=${file}`],
      {},
      output,
    );
    const { numPassedTests, numFailedTests } = readReport(file);
    return counted(code, numPassedTests, numFailedTests);
  };
}

/**
 * @param {'browser' | 'browser:nightly'} name
 * @returns {Stage}
 */
export function browserTests(name) {
  return async ({ folder, output }) => {
    const file = join(folder, 'browser.json');
    const chromium = await ensureChromium();
    const code = await npm(
      ['run', '--silent', name, '--', '--forbid-only', '--reporter=list,json'],
      {
        PLAYWRIGHT_JSON_OUTPUT_FILE: file,
        TEST_PORT: String(await freePort()),
        ...(chromium === undefined ? {} : { CHROMIUM_PATH: chromium }),
      },
      output,
    );
    const report = readReport(file);
    for (const line of whySkipped(report)) console.log(line);
    const { expected, unexpected, flaky, skipped } = report.stats;
    return { ...counted(code, expected, unexpected + flaky), skipped };
  };
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
