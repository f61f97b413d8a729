import { join, resolve, sep } from 'node:path';
import type { Loader } from 'astro/loaders';

import { contentFiles, contentFolder, type Content } from '#src/integrations/content-files.ts';
import {
  formatContentProblem,
  contentFolders,
  type ContentFolder,
} from '#src/domain/content/catalog.ts';
import { siteContent } from '#src/integrations/site-content.ts';

/**
 * One loader for each folder of content. They share one reading, because an entry of one folder
 * refers to entries of others: whatever is wrong in any of them stops the build in one list. While
 * the site is developed it is logged instead, and a file that is saved is read again.
 */
export function contentLoaders(): Readonly<Record<ContentFolder, Loader>> {
  let first: Content | undefined;
  const firstReading = () => (first ??= siteContent(contentFiles()));
  const loaders = contentFolders.map((folder) => [folder, loaderOf(folder, firstReading)] as const);
  return Object.fromEntries(loaders) as Record<ContentFolder, Loader>;
}

function loaderOf(folder: ContentFolder, firstReading: () => Content): Loader {
  const inside = resolve(join(contentFolder(), folder)) + sep;
  return {
    name: `content/${folder}`,
    load: ({ store, watcher, logger }) => {
      const fill = ({ catalog, problems }: Content) => {
        if (problems.length > 0 && watcher === undefined) throw contentError(problems);
        if (problems.length > 0) logger.error(contentError(problems).message);
        store.clear();
        for (const [id, data] of catalog[folder]) store.set({ id, data: { ...data } });
      };
      fill(firstReading());
      watcher?.add(inside);
      watcher?.on('all', (_event, path) => {
        if (path.startsWith(inside)) fill(siteContent(contentFiles()));
      });
      return Promise.resolve();
    },
  };
}

function contentError(problems: Content['problems']): Error {
  const lines = problems.map((problem) => `  ${formatContentProblem(problem)}`);
  return new Error(['Content needs correction:', ...lines].join('\n'));
}
