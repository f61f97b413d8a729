import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { gzippedBytes, partsOf, roughlyGzippedBytes } from '#src/build/page-parts.ts';
import { firstLoadScripts, weighPage } from '#src/build/page-weight.ts';

const files: Readonly<Record<string, string>> = {
  '/_astro/root.js': `import{a}from"./shared.js";import"./effect.js";a();const later=()=>import("./later.js");`,
  '/_astro/renderer.js': `export{b}from"./shared.js";`,
  '/_astro/shared.js': `import"./root.js";export const a=1,b=2;`,
  '/_astro/effect.js': `console.log(1)`,
  '/_astro/later.js': `console.log(2)`,
  '/_astro/preloaded.js': `console.log(3)`,
  '/tt.js': `console.log(4)`,
  '/_astro/page.css': `p { margin: 0 }`,
};

async function readFile(address: string): Promise<string> {
  const text = files[address];
  if (text === undefined) throw new Error(`no file ${address}`);
  return text;
}

const island = `<astro-island uid="1" component-url="/_astro/root.js" component-export="Root" renderer-url="/_astro/renderer.js"></astro-island>`;

describe('the scripts of a first load', () => {
  test('are those of the island and all that they import statically', async () => {
    expect(
      [...(await firstLoadScripts(partsOf(island).scripts, readFile)).keys()].toSorted(),
    ).toEqual(['/_astro/effect.js', '/_astro/renderer.js', '/_astro/root.js', '/_astro/shared.js']);
  });

  test.for([
    { html: '<script src="/tt.js"></script>', address: '/tt.js' },
    { html: '<script type="module" src="/tt.js"></script>', address: '/tt.js' },
    {
      html: '<link rel="modulepreload" href="/_astro/preloaded.js">',
      address: '/_astro/preloaded.js',
    },
  ])('include what $html fetches', async ({ html, address }) => {
    expect([...(await firstLoadScripts(partsOf(html).scripts, readFile)).keys()]).toEqual([
      address,
    ]);
  });

  test('must be files of the site', async () => {
    await expect(weighPage('<script src="/none.js"></script>', readFile)).rejects.toThrow(
      'no file /none.js',
    );
  });
});

describe('the weight of a page', () => {
  test('without a script is 0 bytes of script', async () => {
    expect(await weighPage('<p>Text</p>', readFile)).toEqual({
      isInteractive: false,
      markup: gzippedBytes('<p>Text</p>'),
      script: 0,
    });
  });

  test('counts each stylesheet as markup', async () => {
    const html = '<link rel="stylesheet" href="/_astro/page.css">';

    expect((await weighPage(html, readFile)).markup).toBe(
      gzippedBytes(html) + gzippedBytes('p { margin: 0 }'),
    );
  });

  test('counts a script written into the page as script, not as markup', async () => {
    const weight = await weighPage('<p></p><script>go()</script>', readFile);

    expect(weight).toMatchObject({
      markup: gzippedBytes('<p></p>'),
      script: gzippedBytes('go()'),
    });
  });

  test('counts data in a script element as markup', async () => {
    const html = '<script type="application/ld+json">{"a":1}</script>';

    expect(await weighPage(html, readFile)).toMatchObject({
      markup: gzippedBytes(html),
      script: 0,
    });
  });
});

describe('a rough weight', () => {
  const text = (words: number) =>
    Array.from({ length: words }, (_, at) => `<p>${(at * 7919) % 10_007} credits</p>`).join('');

  test('of a light page is off by little', () => {
    const page = readFileSync('README.md', 'utf8').slice(0, 9000);
    const exact = gzippedBytes(page);

    expect(exact).toBeLessThan(5000);
    expect(roughlyGzippedBytes(page)).toBeGreaterThan(0.8 * exact);
    expect(roughlyGzippedBytes(page)).toBeLessThan(1.25 * exact);
  });

  test('of a page that says the same again and again is not lighter than gzip finds it', () => {
    const [one, repeated] = [text(2500), text(2500).repeat(4)];

    expect(one.length).toBeGreaterThan(2 ** 15);
    expect(roughlyGzippedBytes(repeated)).toBe(gzippedBytes(repeated));
  });

  test('of a heavy page is exact', () => {
    const page = text(10_000);

    expect(gzippedBytes(page)).toBeGreaterThan(6000);
    expect(roughlyGzippedBytes(page)).toBe(gzippedBytes(page));
  });
});
