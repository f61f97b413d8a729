import { defineConfig, devices } from '@playwright/test';
import { installedChromium } from '#tests/browser/chromium.mjs';

const port = Number(process.env['TEST_PORT'] ?? 4399);
const base = process.env['BASE_PATH'] ?? '/';
const baseURL = new URL(base.endsWith('/') ? base : `${base}/`, `http://localhost:${port}`).href;
const executablePath = installedChromium();
const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  workers: 2,
  // Slow machines are slow, not broken: a test waits for what it needs, and no longer.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    baseURL,
    locale: 'en-US',
    timezoneId: 'America/Chicago',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: isRoot ? ['--no-sandbox'] : [],
    },
  },
  webServer: {
    command: `"${process.execPath}" scripts/serve.ts`,
    env: { PORT: String(port), STRICT_PORT: '1' },
    url: baseURL,
    reuseExistingServer: false,
  },
});
