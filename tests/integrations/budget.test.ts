import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { directoryExcess, excessesOf, limits, summaryOf } from '#src/integrations/budget.ts';
import type { WeighedPage } from '#src/integrations/budget.ts';

function aPage(changes: Partial<WeighedPage> = {}): WeighedPage {
  return { page: 'privacy/', isInteractive: false, markup: 2000, script: 0, ...changes };
}

describe('the budget', () => {
  test.for<{ page: string; weight: Partial<WeighedPage>; excess: RegExp | null }>([
    { page: 'a light page', weight: {}, excess: null },
    { page: 'a page at the limit', weight: { markup: limits.markup }, excess: null },
    {
      page: 'a page past it',
      weight: { markup: limits.markup + 1 },
      excess: /page and styles are/,
    },
    {
      page: 'a page without an island but with a script',
      weight: { script: 1 },
      excess: /no island/,
    },
    {
      page: 'the home page with its one script',
      weight: { page: '', script: limits.homeScript },
      excess: null,
    },
    {
      page: 'the home page past it',
      weight: { page: '', script: limits.homeScript + 1 },
      excess: /scripts at first load are 2.0 kB; at most 2.0 kB/,
    },
    {
      page: 'an island at the limit',
      weight: { isInteractive: true, script: limits.script },
      excess: null,
    },
    {
      page: 'an island past it',
      weight: { isInteractive: true, script: limits.script + 1 },
      excess: /scripts at first load are 55.0 kB; at most 55.0 kB/,
    },
  ])('judges $page', ({ weight, excess }) => {
    const excesses = excessesOf(aPage(weight));

    expect(excesses).toEqual(excess === null ? [] : [expect.stringMatching(excess)]);
  });

  test('is summed up by the heaviest page of each folder', () => {
    const lines = summaryOf([
      aPage({ page: 'providers/a/', markup: 3000 }),
      aPage({ page: 'providers/b/', markup: 4000 }),
      aPage({ page: '', markup: 1000 }),
    ]);

    expect(lines.map((line) => line.split(/\s{2,}/))).toEqual([
      ['folder', 'pages', 'page + styles', 'script'],
      ['/', '1', '1.0 kB', '0.0 kB'],
      ['/providers', '2', '4.0 kB', '0.0 kB'],
    ]);
  });

  test.for([
    { providers: 1, bytes: limits.directory - 100, isOver: false },
    { providers: 1, bytes: limits.directory + 1, isOver: true },
    { providers: 2000, bytes: 2 * limits.directory - 100, isOver: false },
    { providers: 2000, bytes: 2 * limits.directory + 1, isOver: true },
  ])(
    'of the directory’s file: $bytes bytes for $providers providers are over it: $isOver',
    ({ providers, bytes, isOver }) => {
      const site = mkdtempSync(join(tmpdir(), 'budget-'));
      onTestFinished(() => rmSync(site, { recursive: true }));
      mkdirSync(join(site, 'providers'));
      // Random bytes do not compress.
      writeFileSync(join(site, 'providers/directory.json'), randomBytes(bytes));
      const pages = Array.from({ length: providers }, (_, at) =>
        aPage({ page: `providers/${at}/` }),
      );

      expect(directoryExcess(site, pages)).toHaveLength(isOver ? 1 : 0);
    },
  );
});
