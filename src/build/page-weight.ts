import { ImportType, init, parse } from 'es-module-lexer';

import { gzippedBytes, partsOf, type PageParts } from '#src/build/page-parts.ts';

/** What a page costs before anything on it is used. Bytes, gzipped file by file. */
export interface PageWeight {
  readonly isInteractive: boolean;
  /** The page itself, without the scripts written into it, and its stylesheets. */
  readonly markup: number;
  /** Every script that runs or is fetched at first load; 0 where there is none at all. */
  readonly script: number;
}

/** Gives the text of the site's file at an internal address, such as `/_astro/a.js`. */
export type ReadFile = (address: string) => Promise<string>;

/** Weighs the page `html`. Rejects, through `readFile`, on an address that is no file of the site. */
export function weighPage(html: string, readFile: ReadFile): Promise<PageWeight> {
  return weightOf(partsOf(html), readFile);
}

/** The weight of a page that has these parts. Rejects like `weighPage`. */
export async function weightOf(parts: PageParts, readFile: ReadFile): Promise<PageWeight> {
  const files = (await firstLoadScripts(parts.scripts, readFile)).keys();
  return {
    isInteractive: parts.isInteractive,
    markup: parts.markup + (await bytesOf(parts.stylesheets, readFile)),
    script: parts.inlineScript + (await bytesOf([...files], readFile)),
  };
}

/** What is known of a file of the site: 10,000 pages share a few of them. */
interface KnownFile {
  bytes?: Promise<number>;
  imports?: readonly string[];
}

const knownFiles = new WeakMap<ReadFile, Map<string, KnownFile>>();

function known(address: string, readFile: ReadFile): KnownFile {
  const files = knownFiles.get(readFile) ?? new Map<string, KnownFile>();
  const file = files.get(address) ?? {};
  knownFiles.set(readFile, files.set(address, file));
  return file;
}

async function bytesOf(addresses: readonly string[], readFile: ReadFile): Promise<number> {
  const sizes = addresses.map(
    (address) => (known(address, readFile).bytes ??= readFile(address).then(gzippedBytes)),
  );
  return (await Promise.all(sizes)).reduce((sum, bytes) => sum + bytes, 0);
}

/** The text of each of the `scripts`, and of each that they import statically, by address. */
export async function firstLoadScripts(
  scripts: readonly string[],
  readFile: ReadFile,
): Promise<ReadonlyMap<string, string>> {
  await init;
  const texts = new Map<string, string>();
  const waiting = [...scripts];
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    if (texts.has(address)) continue;
    const text = await readFile(address);
    texts.set(address, text);
    waiting.push(...(known(address, readFile).imports ??= staticImports(text, address)));
  }
  return texts;
}

function staticImports(text: string, address: string): string[] {
  const [imports] = parse(text, address);
  return imports
    .filter(({ t }) => t === ImportType.Static)
    .flatMap(({ n }) => (n === undefined ? [] : new URL(n, `http://site${address}`).pathname));
}
