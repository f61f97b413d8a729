import {
  type Catalog,
  type ContentProblem,
  entriesOf,
  fileOf,
} from '#src/domain/content/catalog.ts';
import { citationsIn } from '#src/domain/content/confidence.ts';
import { danglingReferences } from '#src/domain/content/dangling-references.ts';
import { idSchema } from '#src/domain/content/written-values.ts';
import { isSpecialty } from '#src/domain/specialty.ts';
import { stepPages, firstStep, type Step } from '#src/domain/content/step.ts';

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

/** What would leave a reader of the questions in a circle, or a step unread. */
export function stepProblems({ steps }: Pick<Catalog, 'steps'>): ContentProblem[] {
  if (steps.size === 0) return [];
  const reached = new Set(stepPages(steps).map(({ id }) => id));
  return [
    ...(steps.has(firstStep) ? [] : [problem(firstStep, 'The first question is missing. Add it.')]),
    ...[...steps.keys()]
      .filter((id) => !reached.has(id))
      .map((id) => problem(id, 'No answer leads here. Add one that does, or delete the file.')),
    ...[...steps.keys()]
      .filter((id) => isInCircle(id, steps))
      .map((id) => problem(id, 'Its answers lead back to it. Make every path end.')),
  ];
}

function isInCircle(id: string, steps: ReadonlyMap<string, Step>): boolean {
  const seen = new Set<string>();
  const waiting = [...following(id, steps)];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === id) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    waiting.push(...following(next, steps));
  }
  return false;
}

function following(id: string, steps: ReadonlyMap<string, Step>): readonly string[] {
  const step = steps.get(id);
  if (step?.kind !== 'question') return [];
  return step.answers.flatMap(({ leadsTo }) => ('step' in leadsTo ? [leadsTo.step] : []));
}

function problem(id: string, says: string): ContentProblem {
  return { file: fileOf('steps', id), field: null, says };
}
