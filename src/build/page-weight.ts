import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import ts from 'typescript';

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

const compressed = promisify(gzip);

export async function gzippedBytes(text: string): Promise<number> {
  return (await compressed(text)).length;
}

/** Weighs the page `html`. Rejects, through `readFile`, on an address that is no file of the site. */
export async function weighPage(html: string, readFile: ReadFile): Promise<PageWeight> {
  const scripts = inlineScripts(html);
  const bare = html.replaceAll(scriptElement, (element) => (isData(element) ? element : ''));
  const files = (await firstLoadScripts(html, readFile)).keys();
  return {
    isInteractive: html.includes('<astro-island'),
    markup: (await gzippedBytes(bare)) + (await bytesOf(stylesheets(html), readFile)),
    script:
      (await bytesOf([...files], readFile)) +
      (scripts.length > 0 ? await gzippedBytes(scripts.join('\n')) : 0),
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

/** The text of each script file that the page fetches without being touched, by address. */
export async function firstLoadScripts(
  html: string,
  readFile: ReadFile,
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  const waiting = entryScripts(html);
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    if (texts.has(address)) continue;
    const text = await readFile(address);
    texts.set(address, text);
    waiting.push(...(known(address, readFile).imports ??= staticImports(text, address)));
  }
  return texts;
}

const scriptElement = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
const islandScript = /<astro-island\b[^>]*>/g;
const link = /<link\b[^>]*>/g;

function entryScripts(html: string): string[] {
  const external = [...html.matchAll(scriptElement)].map(([, attributes]) =>
    attributeIn(attributes, 'src'),
  );
  const islands = tags(html, islandScript).flatMap((tag) =>
    ['component-url', 'renderer-url', 'before-hydration-url'].map((name) => attributeIn(tag, name)),
  );
  const preloaded = tags(html, link)
    .filter((tag) => attributeIn(tag, 'rel') === 'modulepreload')
    .map((tag) => attributeIn(tag, 'href'));
  return [...external, ...islands, ...preloaded].filter((address) => address !== undefined);
}

function stylesheets(html: string): string[] {
  return tags(html, link)
    .filter((tag) => attributeIn(tag, 'rel') === 'stylesheet')
    .flatMap((tag) => attributeIn(tag, 'href') ?? []);
}

function inlineScripts(html: string): string[] {
  return [...html.matchAll(scriptElement)]
    .filter(
      ([element, attributes]) => attributeIn(attributes, 'src') === undefined && !isData(element),
    )
    .map(([, , text]) => text ?? '');
}

/** Whether a script element only carries data, such as JSON: a browser does not run it. */
function isData(element: string): boolean {
  return /^<script\b[^>]*\btype="[^"]*json"/.test(element);
}

function staticImports(text: string, address: string): string[] {
  const file = ts.createSourceFile(address, text, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  return file.statements.flatMap((statement) => {
    const isImport = ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement);
    if (!isImport || !statement.moduleSpecifier) return [];
    if (!ts.isStringLiteral(statement.moduleSpecifier)) return [];
    return new URL(statement.moduleSpecifier.text, `http://site${address}`).pathname;
  });
}

function tags(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map(([tag]) => tag);
}

/** The value of an attribute in the text of a start tag. */
function attributeIn(tag: string | undefined, attribute: string): string | undefined {
  return new RegExp(`(?:^|\\s)${attribute}="([^"]*)"`).exec(tag ?? '')?.[1];
}
