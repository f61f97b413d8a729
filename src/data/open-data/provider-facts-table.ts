import { citationCells } from '#src/data/open-data/citation-cells.ts';
import type { CsvRow } from '#src/data/open-data/csv.ts';
import type { Catalog } from '#src/domain/content/catalog.ts';
import { citationsIn } from '#src/domain/content/citations-in.ts';
import { nextCheckDue } from '#src/domain/content/freshness.ts';
import type { Provider } from '#src/domain/content/provider.ts';

/** One row for each fact of each provider, with how sure it is and where it was read. */
export function providerFactsTable({ providers, sources }: Catalog): readonly CsvRow[] {
  return [...providers].flatMap(([id, provider]) => {
    const due = nextCheckDue(provider.checkedOn, 'providers');
    return citationsIn(provider).map(({ citation, field }) => ({
      provider: id,
      fact: field === 'citation' ? 'name' : (field.split('.')[0] ?? field),
      value: valueAt(provider, field),
      ...citationCells(citation, sources),
      'checked on': provider.checkedOn,
      'next check due': due,
    }));
  });
}

/** What a citation speaks of stands beside it, under one of a few names. */
function valueAt(provider: Provider, field: string): string {
  const beside = field
    .split('.')
    .slice(0, -1)
    .reduce<unknown>((place, key) => Object(place)[key], provider);
  const { value, number, what, text, name } = Object(beside) as Record<string, unknown>;
  return String(value ?? number ?? what ?? text ?? name);
}
