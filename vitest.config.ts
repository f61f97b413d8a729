import { defineConfig } from 'vitest/config';

export default defineConfig(({ mode }) => ({
  test: {
    include: [mode === 'nightly' ? 'tests/**/*.nightly.ts' : 'tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**'],
    // Slow machines are slow, not broken.
    testTimeout: 30_000,
    // A worker keeps what it has loaded: loading takes longer than testing.
    isolate: false,
  },
}));
