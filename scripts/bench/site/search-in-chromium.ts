import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from '@playwright/test';
import { gzippedBytes } from '#src/integrations/page-parts.ts';
import { listen, siteServer } from '#scripts/server.ts';

/** A phone is taken to be four times slower than this machine. */
export const slowdown = 4;

/** Each round is a new visitor with nothing cached. The best counts: other work only slows it. */
const rounds = 3;

export interface SearchCost {
  /** From the choice to the last row in the document. */
  readonly filter: Reaction;
  readonly sort: Reaction;
  /** Milliseconds from the last letter typed to the first provider found by its page's text. */
  readonly firstResult: number;
  readonly firstResultSlow: number;
  /** What a text search fetches, in bytes, gzipped; the list of providers is fetched before it. */
  readonly searchBytes: number;
}

/** How long a choice takes at the slowdown, in milliseconds. */
interface Reaction {
  /** Until the last change of the document that follows from it. */
  readonly inDocument: number;
  /** Everything that the main thread does for it, painting included. */
  readonly mainThread: number;
}

/** Filters, sorts and searches the providers of the built site in the folder `site`. */
export async function searchInChromium(browser: Browser, site: string): Promise<SearchCost> {
  const asked: string[] = [];
  const server = siteServer({ folder: site, base: '/' });
  server.on('request', ({ url = '/' }) => asked.push(url.replace(/\?.*/, '')));
  const port = await listen(server, { port: Number(process.env['PORT'] ?? 4321), strict: false });

  const costs: SearchCost[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const context = await browser.newContext({ baseURL: `http://localhost:${port}/` });
    costs.push(await visit(await context.newPage(), asked, site));
    await context.close();
  }
  server.closeAllConnections();
  server.close();
  const best = (of: (cost: SearchCost) => number) => Math.min(...costs.map(of));
  const bestReaction = (of: (cost: SearchCost) => Reaction) => ({
    inDocument: best((cost) => of(cost).inDocument),
    mainThread: best((cost) => of(cost).mainThread),
  });
  return {
    filter: bestReaction(({ filter }) => filter),
    sort: bestReaction(({ sort }) => sort),
    firstResult: best(({ firstResult }) => firstResult),
    firstResultSlow: best(({ firstResultSlow }) => firstResultSlow),
    searchBytes: Math.max(...costs.map(({ searchBytes }) => searchBytes)),
  };
}

async function visit(page: Page, asked: string[], site: string): Promise<SearchCost> {
  page.setDefaultTimeout(120_000);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const slow = (rate: number) => session.send('Emulation.setCPUThrottlingRate', { rate });
  await openList(page);
  await slow(slowdown);

  const option = page.getByRole('checkbox', { name: /^Pain / });
  const place = await option.boundingBox();
  if (place === null) throw new Error('There is no topic to filter by.');
  const filter = await reactionTo(page, session, () =>
    page.mouse.click(place.x + place.width / 2, place.y + place.height / 2),
  );
  await page
    .getByText(/^[\d,]+ providers? in Pain\b/)
    .first()
    .waitFor();

  await page.getByRole('combobox', { name: 'Order' }).focus();
  const sort = await reactionTo(page, session, () => page.keyboard.press('N'));
  await page.waitForURL(/sort=name/);

  await slow(1);
  await openList(page);
  asked.length = 0;
  const firstResult = await firstResultTime(page);
  const searchBytes = [...new Set(asked)].reduce((sum, file) => sum + wireBytes(site, file), 0);

  await openList(page);
  await slow(slowdown);
  const firstResultSlow = await firstResultTime(page);
  return { filter, sort, firstResult, firstResultSlow, searchBytes };
}

/** Opens the list and waits until it can be searched. */
async function openList(page: Page): Promise<void> {
  await page.goto('./providers/', { waitUntil: 'networkidle' });
  await settle(page);
}

/** A word of the pages' text that no provider's name has. */
const word = 'interactive';

/** Milliseconds in which somebody who types well types it. */
const typing = 1100;

async function firstResultTime(page: Page): Promise<number> {
  const box = page.getByRole('searchbox');
  await box.focus();
  await page.waitForTimeout(typing);
  const found = await page.evaluateHandle(watchSearch, word);
  await box.fill(word);
  return found.evaluate(({ time }) => time);
}

/** Runs in the page: times from the next typing to the sentence that says what was found. */
function watchSearch(word: string) {
  let start = 0;
  addEventListener('input', () => (start = performance.now()), { capture: true, once: true });
  const time = new Promise<number>((resolve) => {
    const observer = new MutationObserver(() => {
      const said = document.querySelector('.finder-head')?.textContent ?? '';
      if (!new RegExp(`providers? for “${word}”`).test(said)) return;
      observer.disconnect();
      resolve(performance.now() - start);
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  return { time };
}

function wireBytes(site: string, address: string): number {
  const file = address.endsWith('/') ? `${address}index.html` : address;
  return gzippedBytes(readFileSync(join(site, file)));
}

async function reactionTo(page: Page, session: CDPSession, act: () => Promise<unknown>) {
  const changes = await page.evaluateHandle(watchChanges);
  const before = await taskSeconds(session);
  await act();
  await settle(page);
  const mainThread = ((await taskSeconds(session)) - before) * 1000;
  return { inDocument: await changes.evaluate((watch) => watch.stop()), mainThread };
}

/** Runs in the page: times what follows from the next choice. */
function watchChanges() {
  let start = 0;
  let last = 0;
  addEventListener('change', () => (start = performance.now()), { capture: true, once: true });
  const observer = new MutationObserver(() => (last = performance.now()));
  observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  return {
    stop() {
      observer.disconnect();
      return last - start;
    },
  };
}

/** The main thread's own time, in which waiting for other programs is left out. */
async function taskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
}

const settle = (page: Page) =>
  page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
