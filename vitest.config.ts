import { defineConfig } from 'vitest/config';

export default defineConfig(({ mode }) => ({
  test: {
    include: [mode === 'nightly' ? 'tests/**/*.nightly.ts' : 'tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**'],
    // A worker keeps what it has loaded: loading takes longer than testing.
    isolate: false,
  },
}));
