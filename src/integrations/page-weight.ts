import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ImportType, init, parse } from 'es-module-lexer';

import { gzippedBytes, partsOf } from '#src/integrations/page-parts.ts';

/** What a page costs before anything on it is used. Bytes, gzipped file by file. */
export interface PageWeight {
  readonly isInteractive: boolean;
  /** The page itself, without the scripts written into it, and its stylesheets. */
  readonly markup: number;
  /** Every script that runs or is fetched at first load; 0 where there is none at all. */
  readonly script: number;
}

/** A stylesheet or script that pages share. */
export interface Asset {
  /** Gzipped. */
  readonly bytes: number;
  /** Addresses of what a script imports at once. */
  readonly imports: readonly string[];
}

/** Gives the file of the site at an internal address, such as `/_astro/a.js`. */
export type FindAsset = (address: string) => Asset;

await init;

export function assetFrom(address: string, text: string): Asset {
  return {
    bytes: gzippedBytes(text),
    imports: address.endsWith('.js') ? staticImports(text, address) : [],
  };
}

/**
 * Finds the files of the built site in its folder and measures each once: thousands of pages
 * share a few of them. Throws on an address that is no file of the site.
 *
 * @param base Where the site lives on its host, such as `/` or `/cme/`.
 */
export function siteAssets(folder: string, base: string): FindAsset {
  const assets = new Map<string, Asset>();
  return (address) => {
    const file = join(folder, decodeURI(address.slice(base.length)));
    const asset = assets.get(address) ?? assetFrom(address, readFileSync(file, 'utf8'));
    assets.set(address, asset);
    return asset;
  };
}

export function weighPage(html: string, findAsset: FindAsset): PageWeight {
  const { isInteractive, markup, inlineScript, stylesheets, scripts } = partsOf(html);
  return {
    isInteractive,
    markup: markup + bytesOf(stylesheets.map(findAsset)),
    script: inlineScript + bytesOf([...firstLoadScripts(scripts, findAsset).values()]),
  };
}

function bytesOf(assets: readonly Asset[]): number {
  return assets.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Each of the `scripts`, and each that they import at once, by address. */
export function firstLoadScripts(
  scripts: readonly string[],
  findAsset: FindAsset,
): ReadonlyMap<string, Asset> {
  const found = new Map<string, Asset>();
  const waiting = [...scripts];
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    if (found.has(address)) continue;
    const asset = findAsset(address);
    found.set(address, asset);
    waiting.push(...asset.imports);
  }
  return found;
}

function staticImports(text: string, address: string): string[] {
  const [imports] = parse(text, address);
  return imports
    .filter(({ t }) => t === ImportType.Static)
    .flatMap(({ n }) => (n === undefined ? [] : new URL(n, `http://site${address}`).pathname));
}
