import type { Confidence } from '#src/domain/content/citation.ts';
import type { PhoneOrigin } from '#src/domain/phone.ts';

/** The facets of the directory, in the order of the page, with the names pages show. */
export const facetNames = {
  topic: 'Topic',
  format: 'Format',
  credit: 'Credit type',
  accreditor: 'Accreditor',
  reach: 'Credit sent to ABPMR',
  cost: 'Cost',
  membership: 'Membership',
  checked: 'How well checked',
} as const;

export type Facet = keyof typeof facetNames;

export const facets = Object.keys(facetNames) as readonly Facet[];

export interface Option {
  readonly id: string;
  readonly name: string;
}

/** How sure a fact is; `unknown` where nothing says so. */
export type Certainty = Confidence | 'unknown';

/** One provider, for the list, the comparison and the tracker's form alike. */
export interface Row {
  readonly id: string;
  readonly name: string;
  readonly abbreviation: string;
  readonly place: string;
  /** As printed, the first one to try first. */
  readonly phones: readonly RowPhone[];
  /** Other names it is found by. */
  readonly aliases: readonly string[];
  /** Other organizations with the same abbreviation. */
  readonly confusedWith: readonly string[];
  readonly checkedOn: string;
  /** Option ids by facet. */
  readonly values: Readonly<Record<Facet, readonly string[]>>;
  /** How sure each of them is, in their order, and the place; nothing where all are confirmed. */
  readonly unsure: Readonly<Partial<Record<Facet | 'place', readonly Certainty[]>>>;
  /** What it reports to ABPMR without the physician's doing. */
  readonly reports: readonly RowReport[];
}

export interface RowPhone {
  readonly number: string;
  /** Where we read it. */
  readonly as: PhoneOrigin;
  readonly confidence: Confidence;
}

export interface RowReport {
  readonly covers: 'everything' | 'part';
  readonly what: string;
  readonly condition: 'membership' | null;
  readonly confidence: Confidence;
}

/** How sure it is that a row has an option that it has. */
export function certaintyOf({ values, unsure }: Row, facet: Facet, id: string): Certainty {
  return unsure[facet]?.[values[facet].indexOf(id)] ?? 'confirmed';
}

/** Whether it is general knowledge that a row has an option: we read no page that says so. */
export function isUncheckedOption(row: Row, facet: Facet, id: string): boolean {
  return certaintyOf(row, facet, id) === 'background';
}

/** The file `/providers/directory.json`. Its readers are of the same build and trust its shape. */
export interface Directory {
  readonly rows: readonly Row[];
  /** Every option that occurs, in the order of the page. */
  readonly options: Readonly<Record<Facet, readonly Option[]>>;
  /** Every topic by id, with the words that physicians search it by. */
  readonly topics: Readonly<Record<string, TopicWords>>;
  /** Names of accreditors by id, in full. */
  readonly accreditors: Readonly<Record<string, string>>;
  /** Whether credit of a type counts, in words, and how sure that is. */
  readonly boardAnswers: Readonly<
    Record<string, { readonly text: string; readonly confidence: Certainty }>
  >;
}

export interface TopicWords {
  readonly name: string;
  readonly searchedAs?: readonly string[];
}

export type Selection = Readonly<Record<Facet, readonly string[]>>;

export const noSelection = Object.fromEntries(
  facets.map((facet) => [facet, []]),
) as unknown as Selection;

/** Whether we checked nothing that the provider offers: such rows come after all others. */
export function isUnchecked({ values }: Pick<Row, 'values'>): boolean {
  return values.checked.includes('nothing');
}

/** The rows in their own order, but those that were not checked last. */
export function checkedFirst<Listed extends Pick<Row, 'values'>>(
  rows: readonly Listed[],
): readonly Listed[] {
  const unchecked = rows.filter(isUnchecked);
  return unchecked.length === 0 ? rows : [...rows.filter((row) => !isUnchecked(row)), ...unchecked];
}

/** Tells of a row whether it is general knowledge alone that it fits what was chosen. */
export function fitsUnconfirmed(selection: Selection): (row: Row) => boolean {
  const chosen = facets.filter((facet) => selection[facet].length > 0);
  return (row) =>
    chosen.some((facet) => {
      const fitting = selection[facet].filter((id) => row.values[facet].includes(id));
      return fitting.length > 0 && fitting.every((id) => isUncheckedOption(row, facet, id));
    });
}

/** The rows that fit: any of the options within a facet, all facets together. In their own order. */
export function rowsFitting(rows: readonly Row[], selection: Selection): readonly Row[] {
  let fitting = rows;
  for (const facet of facets) {
    const wanted = selection[facet];
    if (wanted.length === 0) continue;
    fitting = fitting.filter(({ values }) => wanted.some((id) => values[facet].includes(id)));
  }
  return fitting;
}

export type OptionCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/**
 * How many rows each option of each facet would show, given the other facets: an option's own
 * facet is left aside, because options of one facet widen the list.
 */
export function countsByFacet(rows: readonly Row[], selection: Selection): OptionCounts {
  const fitting = rowsFitting(rows, selection);
  return Object.fromEntries(
    facets.map((facet) => {
      const isOpen = selection[facet].length === 0;
      const candidates = isOpen ? fitting : rowsFitting(rows, { ...selection, [facet]: [] });
      return [facet, countsOf(candidates, facet)];
    }),
  ) as unknown as OptionCounts;
}

function countsOf(rows: readonly Row[], facet: Facet): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { values } of rows) {
    for (const id of values[facet]) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
