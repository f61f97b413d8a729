import { defineConfig } from 'vitest/config';

/** The tests of the code; those of pages and content take long and look at it from afar. */
export default defineConfig({
  test: {
    include: ['domain', 'storage', 'islands'].map((part) => `tests/${part}/**/*.test.{ts,tsx}`),
    // A new process for each file would take longer than the tests.
    isolate: false,
  },
});
