import type { Catalog } from '#src/domain/content/catalog.ts';
import { citationsIn } from '#src/domain/content/citations-in.ts';
import type { ContentProblem } from '#src/domain/content/content-problem.ts';
import { danglingReferences } from '#src/domain/content/dangling-references.ts';
import { entriesOf, fileOf } from '#src/domain/content/entries-of.ts';
import { idSchema } from '#src/domain/content/id-schema.ts';
import { stepProblems } from '#src/domain/content/step-problems.ts';
import { isSpecialty } from '#src/domain/specialty.ts';

/** Everything wrong with content as a whole; empty when the site may be built. */
export function contentProblems(catalog: Catalog): ContentProblem[] {
  return [
    ...misnamedFiles(catalog),
    ...danglingReferences(catalog),
    ...uncitedSources(catalog),
    ...overstatedCitations(catalog),
    ...mislabeledTopics(catalog),
    ...stepProblems(catalog),
  ];
}

function misnamedFiles(catalog: Catalog): ContentProblem[] {
  return entriesOf(catalog).flatMap(({ id, file }) => {
    const issues = idSchema.safeParse(id).error?.issues ?? [];
    return issues.map(({ message }) => ({
      file,
      field: null,
      says: `Rename the file. ${message}`,
    }));
  });
}

function uncitedSources(catalog: Catalog): ContentProblem[] {
  const cited = new Set(
    entriesOf(catalog)
      .flatMap(({ entry }) => citationsIn(entry))
      .map(({ citation }) => (citation.confidence === 'background' ? null : citation.source)),
  );
  return [...catalog.sources.keys()]
    .filter((id) => !cited.has(id))
    .map((id) => ({
      file: fileOf('sources', id),
      field: null,
      says: 'No entry cites this source. Cite it where you used it, or delete the file.',
    }));
}

/** What only somebody else's page says is not confirmed. */
function overstatedCitations(catalog: Catalog): ContentProblem[] {
  return entriesOf(catalog).flatMap(({ file, entry }) =>
    citationsIn(entry)
      .filter(
        ({ citation }) =>
          citation.confidence === 'confirmed' &&
          catalog.sources.get(citation.source)?.kind === 'third-party',
      )
      .map(({ field }) => ({
        file,
        field: `${field}.confidence`,
        says: 'The source is a third party’s page. Write “third-party”, or cite the organization.',
      })),
  );
}

function mislabeledTopics(catalog: Catalog): ContentProblem[] {
  return [...catalog.topics]
    .filter(([id, { field }]) => field !== (isSpecialty(id) ? id : null))
    .map(([id]) => ({
      file: fileOf('topics', id),
      field: 'field',
      says: isSpecialty(id)
        ? `This file is named for a certification field. Write “field: ${id}”.`
        : 'Only a topic file named for a certification field has a field. Write “field: null”.',
    }));
}
