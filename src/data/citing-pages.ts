import type { Catalog } from '#src/domain/content/catalog.ts';
import { citationsIn } from '#src/domain/content/confidence.ts';
import { stepPages } from '#src/domain/content/step.ts';

/** A page of this site, by its address within it and its name. */
export interface CitingPage {
  readonly at: `/${string}`;
  readonly name: string;
}

interface Citing extends CitingPage {
  /** The entries whose facts it shows. */
  readonly entries: readonly object[];
}

/** By source, the pages that show a fact read in it. */
export function citingPages(catalog: Catalog): ReadonlyMap<string, readonly CitingPage[]> {
  const pages = new Map<string, CitingPage[]>();
  for (const { at, name, entries } of [...entryPages(catalog), ...sharedPages(catalog)]) {
    for (const source of new Set(entries.flatMap(sourcesCitedIn))) {
      const citing = pages.get(source);
      if (citing) citing.push({ at, name });
      else pages.set(source, [{ at, name }]);
    }
  }
  return pages;
}

function entryPages(catalog: Catalog): readonly Citing[] {
  return (['requirements', 'accreditors', 'providers'] as const).flatMap((folder) =>
    [...catalog[folder]].map(([id, entry]) => ({
      at: `/${folder}/${id}/` as const,
      name: entry.name,
      entries: [entry],
    })),
  );
}

/** Pages that show all entries of a folder, and those of the questions, the first of each step. */
function sharedPages({ special, contradictions, changes, steps }: Catalog): readonly Citing[] {
  const firsts = stepPages(steps).filter(
    ({ step }, place, all) => all.findIndex((page) => page.step === step) === place,
  );
  return [
    {
      at: '/credit/special/',
      name: 'Credit that is easy to miss',
      entries: [...special.values()],
    },
    {
      at: '/sources/contradictions/',
      name: 'What the sources disagree about',
      entries: [...contradictions.values()],
    },
    {
      at: '/requirements/changes/',
      name: 'What changed, and when',
      entries: [...changes.values()],
    },
    ...firsts.map(({ address, step }) => ({
      at: `/requirements/which/${address && `${address}/`}` as const,
      name: `Which requirement applies to me? ${step.title}`,
      entries: [step],
    })),
  ];
}

function sourcesCitedIn(entry: object): readonly string[] {
  return citationsIn(entry).flatMap(({ citation }) =>
    citation.confidence === 'background' ? [] : citation.source,
  );
}
