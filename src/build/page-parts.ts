import { gzipSync } from 'node:zlib';

/** What the weight of a page is made of. Bytes are gzipped. */
export interface PageParts {
  readonly isInteractive: boolean;
  /** Bytes of the page itself, without the scripts written into it. */
  readonly markup: number;
  /** Bytes of the scripts written into it. */
  readonly inlineScript: number;
  /** Addresses of its stylesheets. */
  readonly stylesheets: readonly string[];
  /** Addresses of the scripts that it names; what they import is not among them. */
  readonly scripts: readonly string[];
}

export function gzippedBytes(content: string | Uint8Array): number {
  return gzipSync(content).length;
}

export function partsOf(html: string): PageParts {
  const inline = inlineScripts(html);
  const bare = html.replaceAll(scriptElement, (element) => (isData(element) ? element : ''));
  return {
    isInteractive: hasIsland(html),
    markup: gzippedBytes(bare),
    inlineScript: inline.length > 0 ? gzippedBytes(inline.join('\n')) : 0,
    stylesheets: stylesheets(html),
    scripts: entryScripts(html),
  };
}

const scriptElement = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
const styleElement = /<style\b[^>]*>([\s\S]*?)<\/style>/g;
const islandTag = /<astro-island\b[^>]*>/g;
const link = /<link\b[^>]*>/g;

/** Whether anything in the page comes alive in the browser. */
export function hasIsland(html: string): boolean {
  return html.includes('<astro-island');
}

function entryScripts(html: string): string[] {
  const external = [...html.matchAll(scriptElement)].map(([, attributes]) =>
    attributeIn(attributes, 'src'),
  );
  const islands = tags(html, islandTag).flatMap((tag) =>
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

/** The text of each script that is written into the page; data is none. */
export function inlineScripts(html: string): string[] {
  return [...html.matchAll(scriptElement)]
    .filter(
      ([element, attributes]) => attributeIn(attributes, 'src') === undefined && !isData(element),
    )
    .map(([, , text]) => text ?? '');
}

/** The text of each style element. */
export function inlineStyles(html: string): string[] {
  return [...html.matchAll(styleElement)].map(([, text]) => text ?? '');
}

/** Whether a script element only carries data, such as JSON: a browser does not run it. */
function isData(element: string): boolean {
  return /^<script\b[^>]*\btype="[^"]*json"/.test(element);
}

function tags(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map(([tag]) => tag);
}

/** The value of an attribute in the text of a start tag. */
function attributeIn(tag: string | undefined, attribute: string): string | undefined {
  return new RegExp(`(?:^|\\s)${attribute}="([^"]*)"`).exec(tag ?? '')?.[1];
}
