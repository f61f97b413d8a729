import { defineConfig } from 'vitest/config';

/**
 * The tests of the code that `stryker.config.mjs` names. Those of pages, content and the checker
 * take long and look at it from afar.
 */
export default defineConfig({
  test: {
    include: ['domain', 'storage', 'islands'].map((part) => `tests/${part}/**/*.test.{ts,tsx}`),
    exclude: ['tests/*/checker/**'],
    // A new process for each file would take longer than the tests.
    isolate: false,
  },
});
