import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';

import { contentFolder } from '#src/build/content-files.ts';

/** Shows a changed file of content at once while the site is developed. */
export function contentReload(): AstroIntegration {
  const folder = resolve(contentFolder) + sep;
  return {
    name: 'content-reload',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add(folder).on('all', (_event, path) => {
          if (!path.startsWith(folder)) return;
          for (const environment of Object.values(server.environments)) {
            environment.moduleGraph.invalidateAll();
          }
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
