/*
 * How the site grows: builds it with synthetic providers, and a bare Astro site with the same
 * texts, and measures both beside the targets. `npm run bench:site` takes 2,000 providers;
 * `npm run bench:site 500` takes 500.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { installedChromium } from '#tests/browser/chromium.mjs';
import { writeBareSite } from '#scripts/bench/site/bare-site.ts';
import { builtSize } from '#scripts/bench/site/built-size.ts';
import { measuredBuild } from '#scripts/bench/site/measured-build.ts';
import { report } from '#scripts/bench/site/report.ts';
import { searchInChromium } from '#scripts/bench/site/search-in-chromium.ts';
import { writeSyntheticContent } from '#scripts/bench/site/synthetic-content.ts';

const seed = 20_261_125;
const count = Number(process.argv[2] ?? 2000);
if (!Number.isInteger(count) || count < 1) {
  console.error('Say how many providers, as in: npm run bench:site 2000');
  process.exit(1);
}

const browser = await launched();
const folder = mkdtempSync(join(tmpdir(), 'physiatry-cme-bench-'));
/** Astro finds its own packages only from inside the project. */
const builds = 'node_modules/.cache/physiatry-cme/bench';
try {
  process.exitCode = (await bench()) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
  rmSync(builds, { recursive: true, force: true });
  await browser.close();
}

async function bench(): Promise<boolean> {
  const content = join(folder, 'content');
  const site = join(builds, 'site');
  console.log(`Building with ${count.toLocaleString('en-US')} synthetic providers …`);
  writeSyntheticContent(content, count, seed);
  const build = await measuredBuild({
    args: ['--outDir', site],
    environment: { CONTENT_DIR: content },
    logFile: join(folder, 'build.log'),
  });

  const bareSite = join(builds, 'bare');
  writeBareSite(bareSite, site);
  const bare = await measuredBuild({
    args: ['--root', bareSite],
    logFile: join(folder, 'bare.log'),
  });
  const search = await searchInChromium(browser, site);
  return report({ count, build, bare, size: builtSize(site), search });
}

async function launched(): Promise<Browser> {
  const executablePath = installedChromium();
  try {
    return await chromium.launch({
      ...(executablePath === undefined ? {} : { executablePath }),
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
  } catch {
    console.error(
      'There is no Chromium to measure in. “npm test” installs one; or name yours: CHROMIUM_PATH=/path/to/chromium',
    );
    process.exit(1);
  }
}
