import { describe, expect, test } from 'vitest';
import { gzippedBytes, partsOf } from '#src/integrations/page-parts.ts';
import {
  assetFrom,
  firstLoadScripts,
  weighPage,
  type Asset,
} from '#src/integrations/page-weight.ts';

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

function findAsset(address: string): Asset {
  const text = files[address];
  if (text === undefined) throw new Error(`no file ${address}`);
  return assetFrom(address, text);
}

const island = `<astro-island uid="1" component-url="/_astro/root.js" component-export="Root" renderer-url="/_astro/renderer.js"></astro-island>`;

describe('the scripts of a first load', () => {
  test('are those of the island and all that they import statically', () => {
    expect([...firstLoadScripts(partsOf(island).scripts, findAsset).keys()].toSorted()).toEqual([
      '/_astro/effect.js',
      '/_astro/renderer.js',
      '/_astro/root.js',
      '/_astro/shared.js',
    ]);
  });

  test.for([
    { html: '<script src="/tt.js"></script>', address: '/tt.js' },
    { html: '<script type="module" src="/tt.js"></script>', address: '/tt.js' },
    {
      html: '<link rel="modulepreload" href="/_astro/preloaded.js">',
      address: '/_astro/preloaded.js',
    },
  ])('include what $html fetches', ({ html, address }) => {
    expect([...firstLoadScripts(partsOf(html).scripts, findAsset).keys()]).toEqual([address]);
  });

  test('must be files of the site', () => {
    expect(() => weighPage('<script src="/none.js"></script>', findAsset)).toThrow(
      'no file /none.js',
    );
  });
});

describe('the weight of a page', () => {
  test('without a script is 0 bytes of script', () => {
    expect(weighPage('<p>Text</p>', findAsset)).toEqual({
      isInteractive: false,
      markup: gzippedBytes('<p>Text</p>'),
      script: 0,
    });
  });

  test('counts each stylesheet as markup', () => {
    const html = '<link rel="stylesheet" href="/_astro/page.css">';

    expect(weighPage(html, findAsset).markup).toBe(
      gzippedBytes(html) + gzippedBytes('p { margin: 0 }'),
    );
  });

  test('counts a script written into the page as script, not as markup', () => {
    const weight = weighPage('<p></p><script>go()</script>', findAsset);

    expect(weight).toMatchObject({
      markup: gzippedBytes('<p></p>'),
      script: gzippedBytes('go()'),
    });
  });

  test('counts data in a script element as markup', () => {
    const html = '<script type="application/ld+json">{"a":1}</script>';

    expect(weighPage(html, findAsset)).toMatchObject({
      markup: gzippedBytes(html),
      script: 0,
    });
  });
});
