import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Astro puts the style of its islands before the first one, where HTML allows no style element. */
const islandStyle = /<style>astro-island,[^<]*<\/style>/;

/** The page with that style at the end of its head; every other page as it was. */
export function withStyleInHead(html: string): string {
  const [style] = islandStyle.exec(html) ?? [];
  if (style === undefined) return html;
  return html.replace(style, '').replace('</head>', `${style}</head>`);
}

/** Moves the style of islands to where it is valid, on every page that has one. */
export function islandStyleInHead(): AstroIntegration {
  return {
    name: 'island-style',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const site = fileURLToPath(dir);
        for (const file of globSync('**/*.html', { cwd: site })) {
          const html = readFileSync(join(site, file), 'utf8');
          const valid = withStyleInHead(html);
          if (valid !== html) writeFileSync(join(site, file), valid);
        }
      },
    },
  };
}
