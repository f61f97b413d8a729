import { expect, test } from 'vitest';

import { counted, whySkipped } from '#tests/run/reports.mjs';

const specOf = (...annotations: { type: string; description?: string }[]) => ({
  tests: [{ annotations }],
});

test('what was skipped is told by its reason, with how often, also in groups of groups', () => {
  const noNginx = { type: 'skip', description: 'nginx is not installed.' };
  const inner = { specs: [specOf(noNginx), specOf({ type: 'skip' })] };
  const report = {
    suites: [{ specs: [specOf(), specOf({ type: 'slow' })], suites: [inner] }, inner],
  };

  expect(whySkipped(report)).toEqual([
    'SKIPPED 2: nginx is not installed.',
    'SKIPPED 2: No reason given.',
  ]);
});

test('a run that failed has a failure, also when no test could be loaded to fail', () => {
  expect(counted(1, 7, 0)).toEqual({ passed: 7, failed: 1 });
  expect(counted(1, 7, 2)).toEqual({ passed: 7, failed: 2 });
  expect(counted(0, 7, 0)).toEqual({ passed: 7, failed: 0 });
});
