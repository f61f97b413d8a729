import { readFileSync } from 'node:fs';
import { Trouble } from '#scripts/command.mjs';

/** @typedef {{ passed: number, failed: number, skipped?: number }} Count */

/** @param {string} file */
export function readReport(file) {
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
export function counted(code, passed, failed) {
  return { passed, failed: code === 0 ? failed : Math.max(1, failed) };
}

/**
 * A line for each reason that a report of Playwright gives for tests that it skipped.
 *
 * @param {{ suites: readonly Suite[] }} report
 * @typedef {{ annotations: readonly { type: string, description?: string }[] }} Test
 * @typedef {{ specs: readonly { tests: readonly Test[] }[], suites?: readonly Suite[] }} Suite
 */
export function whySkipped(report) {
  /** @type {Map<string, number>} */
  const reasons = new Map();
  /** @param {Suite} suite */
  const visit = (suite) => {
    for (const { annotations } of suite.specs.flatMap(({ tests }) => tests)) {
      const skip = annotations.find(({ type }) => type === 'skip');
      const reason = skip?.description ?? 'No reason given.';
      if (skip !== undefined) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    }
    for (const inner of suite.suites ?? []) visit(inner);
  };
  for (const suite of report.suites) visit(suite);
  return [...reasons].map(([reason, count]) => `SKIPPED ${count}: ${reason}`);
}
