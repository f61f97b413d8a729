import { contentFiles } from '#src/build/content-files.ts';
import { siteContent } from '#src/build/site-content.ts';
import type { Catalog } from '#src/domain/content/catalog.ts';
import { formatContentProblem } from '#src/domain/content/content-problem.ts';

// A build reads it in another thread; development reads it here.
const content = (await globalThis.contentOfBuild) ?? siteContent(contentFiles());

if (content.problems.length > 0) {
  const lines = content.problems.map((problem) => `  ${formatContentProblem(problem)}`);
  throw new Error(['Content needs correction:', ...lines].join('\n'));
}

/** The site's content, read once per build. */
export const catalog: Catalog = content.catalog;
