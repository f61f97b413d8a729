import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { benchmark: { include: ['scripts/bench/*.bench.ts'] }, testTimeout: 120_000 },
});
