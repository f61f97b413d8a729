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
  const count = Math.max(1, Math.ceil(rows.length / pageSize));
  return Array.from({ length: count }, (_, at) => {
    const span = [at * pageSize, (at + 1) * pageSize] as const;
    return { number: at + 1, rows: rows.slice(...span), span };
  });
}
