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
  const scripts = scriptsIn(html);
  const inline = writtenOut(scripts);
  const isInteractive = hasIsland(html);
  const links = tags(html, linkTag);
  return {
    isInteractive,
    markup: gzippedBytes(withoutScripts(html, scripts)),
    inlineScript: inline.length > 0 ? gzippedBytes(inline.join('\n')) : 0,
    stylesheets: addressesOf(links, 'stylesheet'),
    scripts: [
      ...scripts.flatMap(({ source }) => source ?? []),
      ...(isInteractive ? islandScripts(html) : []),
      ...addressesOf(links, 'modulepreload'),
    ],
  };
}

const scriptElement = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
const styleElement = /<style\b[^>]*>([\s\S]*?)<\/style>/g;
const islandTag = /<astro-island\b[^>]*>/g;
const linkTag = /<link\b[^>]*>/g;

/** Whether anything in the page comes alive in the browser. */
export function hasIsland(html: string): boolean {
  return html.includes('<astro-island');
}

/** Whether anything in the page runs in the browser. */
export function hasScript(html: string): boolean {
  return hasIsland(html) || scriptsIn(html).length > 0;
}

/** The text of each script that is written into the page. */
export function inlineScripts(html: string): string[] {
  return writtenOut(scriptsIn(html));
}

/** The text of each style element. */
export function inlineStyles(html: string): string[] {
  return [...html.matchAll(styleElement)].map(([, text]) => text ?? '');
}

interface Script {
  readonly element: string;
  /** The address of a script that is not written into the page. */
  readonly source: string | undefined;
  readonly text: string;
}

/** The scripts of a page. An element that only carries data, such as JSON, is none: nothing runs it. */
function scriptsIn(html: string): readonly Script[] {
  return [...html.matchAll(scriptElement)]
    .filter(([, attributes]) => !attributeIn(attributes, 'type')?.endsWith('json'))
    .map(([element, attributes, text = '']) => ({
      element,
      source: attributeIn(attributes, 'src'),
      text,
    }));
}

function writtenOut(scripts: readonly Script[]): string[] {
  return scripts.flatMap(({ source, text }) => (source === undefined ? text : []));
}

function withoutScripts(html: string, scripts: readonly Script[]): string {
  return scripts.reduce((rest, { element }) => rest.replace(element, ''), html);
}

function islandScripts(html: string): string[] {
  return tags(html, islandTag).flatMap((tag) =>
    ['component-url', 'renderer-url', 'before-hydration-url'].flatMap(
      (name) => attributeIn(tag, name) ?? [],
    ),
  );
}

function addressesOf(links: readonly string[], relation: string): string[] {
  return links
    .filter((tag) => attributeIn(tag, 'rel') === relation)
    .flatMap((tag) => attributeIn(tag, 'href') ?? []);
}

function tags(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map(([tag]) => tag);
}

/** The value of an attribute in the text of a start tag. */
function attributeIn(tag: string | undefined, attribute: string): string | undefined {
  return new RegExp(`(?:^|\\s)${attribute}="([^"]*)"`).exec(tag ?? '')?.[1];
}
