import { readContent, type Content, type ContentFile } from '#src/integrations/content-files.ts';
import { contentProblems } from '#src/domain/content/content-problems.ts';
import { orderedCatalog } from '#src/domain/content/ordered-catalog.ts';

/** The site's content as pages show it: in order, and with all that is wrong with it. */
export function siteContent(files: readonly ContentFile[]): Content {
  const { catalog: read, problems } = readContent(files);
  const catalog = orderedCatalog(read);
  return { catalog, problems: [...problems, ...contentProblems(catalog)] };
}
