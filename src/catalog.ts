import { getCollection } from 'astro:content';

import type { Catalog } from '#src/domain/content/catalog.ts';
import { formatContentProblem } from '#src/domain/content/content-problem.ts';
import { contentProblems } from '#src/domain/content/content-problems.ts';
import { giverNames } from '#src/domain/content/special.ts';
import { fields } from '#src/domain/field.ts';

const requirementStatuses = ['current', 'ending', 'historical'];
const givers = Object.keys(giverNames);
const sourceKinds = ['board', 'organization', 'third-party'];

/** The site's content, read once per build. Pages ask this module and never a collection. */
export const catalog: Catalog = {
  requirements: inOrder(await getCollection('requirements'), ({ status }) => [
    requirementStatuses.indexOf(status),
  ]),
  accreditors: inOrder(await getCollection('accreditors'), ({ name }) => [name]),
  providers: inOrder(await getCollection('providers'), ({ name }) => [name]),
  special: inOrder(await getCollection('special'), ({ givenBy, order }) => [
    givers.indexOf(givenBy),
    order,
  ]),
  sources: inOrder(await getCollection('sources'), ({ kind, publisher, title }) => [
    sourceKinds.indexOf(kind),
    publisher,
    title,
  ]),
  topics: inOrder(await getCollection('topics'), ({ field, name }) => [
    field === null ? fields.length : fields.indexOf(field),
    name,
  ]),
  facts: inOrder(await getCollection('facts'), ({ order }) => [order]),
  contradictions: inOrder(await getCollection('contradictions'), ({ order }) => [order]),
  unknowns: inOrder(await getCollection('unknowns'), ({ order }) => [order]),
  changes: inOrder(await getCollection('changes'), ({ sortDay }) => [sortDay]),
  steps: inOrder(await getCollection('steps'), () => []),
};

const problems = contentProblems(catalog);
if (problems.length > 0) {
  const lines = problems.map((problem) => `  ${formatContentProblem(problem)}`);
  throw new Error(['Content needs correction:', ...lines].join('\n'));
}

type SortKey = readonly (string | number)[];

function inOrder<Data>(
  entries: readonly { id: string; data: Data }[],
  keyOf: (data: Data) => SortKey,
): ReadonlyMap<string, Data> {
  return new Map(
    entries
      .map(({ id, data }) => ({ id, data, key: [...keyOf(data), id] }))
      .sort((a, b) => compareKeys(a.key, b.key))
      .map(({ id, data }) => [id, data]),
  );
}

function compareKeys(a: SortKey, b: SortKey): number {
  for (const [place, part] of a.entries()) {
    const other = b[place] ?? '';
    const difference =
      typeof part === 'number' && typeof other === 'number'
        ? part - other
        : String(part).localeCompare(String(other), 'en');
    if (difference !== 0) return difference;
  }
  return 0;
}
