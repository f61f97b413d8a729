/*
 * How the site grows: builds it with synthetic providers and measures it beside its targets.
 *
 *   npm run bench:site                  1,000 and 10,000 providers
 *   npm run bench:site 100000           that many; needs 8 GB of memory and several minutes
 *   npm run bench:site 10000 fullest    as if as much were known of each as of the ten best known
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { installedChromium } from '#tests/browser/chromium.mjs';
import { builtSize } from '#scripts/bench/site/built-size.ts';
import { filterCompute } from '#scripts/bench/site/filter-compute.ts';
import { measuredBuild } from '#scripts/bench/site/measured-build.ts';
import { report } from '#scripts/bench/site/report.ts';
import { searchInChromium } from '#scripts/bench/site/search-in-chromium.ts';
import {
  likenesses,
  writeSyntheticContent,
  type Likeness,
} from '#scripts/bench/site/synthetic-content.ts';

const seed = 20_261_125;
const asked = process.argv.slice(2);
const likeness: Likeness = asked.includes('fullest') ? 'fullest' : 'checked';
const numbers = asked.filter((word) => word !== 'fullest').map(Number);
const counts = numbers.length > 0 ? numbers : [1000, 10_000];
if (counts.some((count) => !Number.isInteger(count) || count < 1)) {
  console.error(
    'Say how many providers, as in: npm run bench:site 10000; or 10000 fullest, of which much is known',
  );
  process.exit(1);
}

const browser = await launched();
const folder = mkdtempSync(join(tmpdir(), 'physiatry-cme-bench-'));
/** Astro finds its own packages only from inside the project. */
const builds = 'node_modules/.cache/physiatry-cme/bench';
let isWithin = true;
try {
  for (const count of counts) isWithin = (await bench(count)) && isWithin;
} finally {
  rmSync(folder, { recursive: true, force: true });
  rmSync(builds, { recursive: true, force: true });
  await browser.close();
}
process.exitCode = isWithin ? 0 : 1;

async function bench(count: number): Promise<boolean> {
  // Nothing is removed before the end: where thousands of files were, ext4 makes new ones several
  // times as slowly for minutes.
  const content = join(folder, `content-${count}`);
  const outDir = join(builds, String(count));
  mkdirSync(content);
  const many = count.toLocaleString('en-US');
  console.log(`\nBuilding with ${many} synthetic providers, ${likenesses[likeness]} …`);
  writeSyntheticContent(content, count, seed, likeness);
  const logFile = join(folder, `build-${count}.log`);
  const build = await measuredBuild({ content, outDir, logFile, isLarge: count > 20_000 });
  const measured = {
    count,
    build,
    size: await builtSize(outDir),
    compute: filterCompute(outDir),
    search: await searchInChromium(browser, outDir),
  };
  return report(measured);
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
