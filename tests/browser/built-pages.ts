import { existsSync, globSync, readFileSync, statSync } from 'node:fs';

/** One route of the site and every page that was built from it. */
export interface Template {
  /** The file under `src/pages`, without its ending: `providers/[id]`. */
  readonly route: string;
  /** Addresses relative to the site's base, such as `providers/aapmr/`; the longest page first. */
  readonly pages: readonly [string, ...string[]];
}

if (!existsSync('dist/index.html')) throw new Error('Build the site first: npm run build');

/** Every page in `dist`, by its address relative to the site's base; the home page's is empty. */
export const builtPages: readonly string[] = globSync('dist/**/*.html')
  .map((file) => file.replaceAll('\\', '/').slice('dist/'.length))
  .map((file) => file.replace(/index\.html$/, ''))
  .toSorted();

/** The built file of a page. */
export function fileOf(page: string): string {
  return `dist/${page}${page.endsWith('.html') ? '' : 'index.html'}`;
}

export function htmlOf(page: string): string {
  return readFileSync(fileOf(page), 'utf8');
}

/** Each route's pattern, and how much it leaves open: 0 for a page with a name of its own. */
const routes = globSync('src/pages/**/*.astro').map((file) => {
  const route = file.replaceAll('\\', '/').slice('src/pages/'.length, -'.astro'.length);
  const pattern = route
    .replace(/(?<=.)\/index$/, '')
    .replaceAll(/\/?\[\.\.\.\w+\]/g, '(?:/.+)?')
    .replaceAll(/\[\w+\]/g, '[^/]+');
  const freedom = [...route.matchAll(/\[(\.\.\.)?/g)].reduce(
    (sum, [, rest]) => sum + (rest ? 10 : 1),
    0,
  );
  return { route, pattern: new RegExp(`^${pattern}$`), freedom };
});

/** The routes with pages of their own, found from the files: nobody keeps a list. */
export const templates: readonly Template[] = [...Map.groupBy(builtPages, routeOf).entries()].map(
  ([route, pages]) => {
    const [first = '', ...others] = pages.toSorted((a, b) => sizeOf(b) - sizeOf(a));
    return { route, pages: [first, ...others] };
  },
);

function sizeOf(page: string): number {
  return statSync(fileOf(page)).size;
}

function routeOf(page: string): string {
  const address = page.replace(/\/$|\.html$/, '') || 'index';
  const fitting = routes.filter(({ pattern }) => pattern.test(address));
  const [closest] = fitting.toSorted(
    (a, b) => a.freedom - b.freedom || b.route.length - a.route.length,
  );
  if (closest === undefined) throw new Error(`dist/${page} belongs to no file of src/pages.`);
  return closest.route;
}
