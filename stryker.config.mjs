/**
 * `npm run test:mutation`: changes the code in small ways, one at a time, and names the changes
 * that no test notices. There is no score to reach.
 */

/** Where a wrong number or a lost entry would come from. */
const folders = [
  'src/domain/record',
  'src/domain/progress',
  'src/domain/log',
  'src/tracker/storage/db',
];

/** @type {import('@stryker-mutator/core').PartialStrykerOptions} */
export default {
  testRunner: 'vitest',
  // In threads a test cannot set the time zone.
  vitest: { configFile: 'vitest.mutation.config.ts', pool: 'forks' },
  plugins: ['@stryker-mutator/vitest-runner'],
  mutate: folders.map((folder) => `${folder}/**/*.{ts,tsx}`),
  coverageAnalysis: 'perTest',
  concurrency: 2,
  incremental: true,
  incrementalFile: '.mutation/incremental.json',
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: '.mutation/report.json' },
  tempDirName: '.mutation/sandbox',
};
