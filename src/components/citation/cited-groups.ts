import type { Citation, Source } from '#src/domain/content/citation.ts';

/** Values that rest on one and the same citation. */
export interface CitedGroup<Value> {
  readonly values: readonly Value[];
  readonly citation: Citation;
}

/** Puts values with the same citation together, so that one note speaks for them all. */
export function citedGroups<Value>(
  cited: readonly { readonly value: Value; readonly citation: Citation }[],
): readonly CitedGroup<Value>[] {
  const groups = Map.groupBy(cited, ({ citation }) => JSON.stringify(citation));
  return [...groups.values()].flatMap(([first, ...others]) =>
    first
      ? [{ citation: first.citation, values: [first, ...others].map(({ value }) => value) }]
      : [],
  );
}

/** Who published a source, as short as a note wants it. */
export function publisherOf({ kind, publisher }: Pick<Source, 'kind' | 'publisher'>): string {
  return kind === 'board' ? 'ABPMR' : publisher;
}
