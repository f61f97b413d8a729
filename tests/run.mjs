// `npm test`, and `npm run test:nightly` for what is slow and seldom breaks: runs on the Node of the
// machine, before anything is installed. Stages of one step run at the same time; the run stops
// after the first step with a failure. The last line is always `N passed, N failed`, and how many
// were skipped where any were.
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '#scripts/build-stamp.mjs';
import { Trouble } from '#scripts/command.mjs';
import { install } from '#scripts/install.mjs';
import { ensureNginx } from '#tests/browser/nginx.mjs';
import { browserTests, script, unitTests } from '#tests/run/stages.mjs';

/** @typedef {Readonly<Record<string, import('#tests/run/stages.mjs').Stage>>} Step */

/** @type {readonly Step[]} */
const daily = [
  { Dependencies: install },
  { 'Types and format': script('check'), Lint: script('lint'), 'Unit tests': unitTests('unit') },
  { Build: build },
  { 'Browser tests': browserTests('browser') },
];

/** @type {readonly Step[]} */
const nightly = [
  { Dependencies: install },
  { 'Unit tests': unitTests('unit:nightly') },
  { Build: build },
  { nginx: ensureNginx },
  { 'Browser tests': browserTests('browser:nightly') },
];

const folder = mkdtempSync(join(tmpdir(), 'physiatry-cme-'));
const total = { passed: 0, failed: 0, skipped: 0 };
/** @type {{ Stage: string, Seconds: number, Passed: number, Failed: number }[]} */
const table = [];

/**
 * Runs a stage and adds up what it counts. Beside others, what it prints is kept until it ends.
 *
 * @param {string} name
 * @param {import('#tests/run/stages.mjs').Stage} stage
 * @param {boolean} isAlone
 */
async function runStage(name, stage, isAlone) {
  if (isAlone) console.log(`\n== ${name}`);
  const file = join(folder, `${table.length}-${name}.txt`);
  const output = isAlone ? 'inherit' : openSync(file, 'w');
  const start = performance.now();
  let count = { passed: 0, failed: 1 };
  let trouble;
  try {
    count = { passed: 0, failed: 0, ...(await stage({ folder, output })) };
  } catch (error) {
    trouble = error instanceof Trouble ? error.message : error;
  }
  const seconds = Math.round((performance.now() - start) / 100) / 10;
  if (output !== 'inherit') {
    closeSync(output);
    console.log(`\n== ${name}\n${readFileSync(file, 'utf8').trimEnd()}`);
  }
  if (trouble !== undefined) console.error(trouble);
  console.log(`${name}: ${count.failed > 0 ? 'failed' : 'done'} after ${seconds} s`);
  for (const [key, more] of Object.entries(count)) total[/** @type {'passed'} */ (key)] += more;
  table.push({ Stage: name, Seconds: seconds, Passed: count.passed, Failed: count.failed });
}

for (const step of process.argv[2] === 'nightly' ? nightly : daily) {
  const stages = Object.entries(step);
  if (stages.length > 1) console.log(`\nAt the same time: ${Object.keys(step).join(', ')} …`);
  await Promise.all(stages.map(([name, stage]) => runStage(name, stage, stages.length === 1)));
  if (total.failed > 0) {
    const failed = table.filter(({ Failed }) => Failed > 0).map(({ Stage }) => `“${Stage}”`);
    console.log(`\nStopped: ${failed.join(' and ')} failed.`);
    break;
  }
}
rmSync(folder, { recursive: true, force: true });
console.log('');
console.table(table);
const alsoSkipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${alsoSkipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;
