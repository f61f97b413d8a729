import { pagesOf } from '#src/domain/pages-of.ts';
import type { Row } from '#src/domain/directory/facets.ts';

const pageSize = 50;

/** One static page of the provider list. */
export interface ProviderPage {
  /** From 1. */
  readonly number: number;
  readonly rows: readonly Row[];
  /** Their places in the whole list: from, up to. */
  readonly span: readonly [number, number];
}

/** The list in static pages; an empty directory still has its first. */
export function providerPages(rows: readonly Row[]): readonly ProviderPage[] {
  return pagesOf(rows, pageSize).map(({ number, items }) => ({
    number,
    rows: items,
    span: [(number - 1) * pageSize, number * pageSize],
  }));
}
