import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Tells the site's code where the build writes the search index, as `SEARCH_FOLDER`. */
export function searchFolder(): AstroIntegration {
  return {
    name: 'search-folder',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const folder = fileURLToPath(new URL('pagefind/', config.outDir));
        updateConfig({
          vite: { define: { 'import.meta.env.SEARCH_FOLDER': JSON.stringify(folder) } },
        });
      },
    },
  };
}
