/** The facets of the directory, in the order of the page, with the names pages show. */
export const facetNames = {
  topic: 'Topic',
  format: 'Format',
  credit: 'Credit type',
  accreditor: 'Accreditor',
  reach: 'Reaches ABPMR',
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

/** One provider as a row of the list and a target of the filters. */
export interface Row {
  readonly id: string;
  readonly name: string;
  readonly abbreviation: string;
  readonly place: string;
  /** The first number to try, as printed; empty for none. */
  readonly phone: string;
  /** Whether that number is the one of the board's page. */
  readonly isBoardPhone: boolean;
  /** Other names it is found by. */
  readonly aliases: readonly string[];
  /** Other organizations with the same abbreviation. */
  readonly confusedWith: readonly string[];
  readonly checkedOn: string;
  /** Option ids by facet. */
  readonly values: Readonly<Record<Facet, readonly string[]>>;
}

export interface Directory {
  readonly rows: readonly Row[];
  /** Every option that occurs, in the order of the page. */
  readonly options: Readonly<Record<Facet, readonly Option[]>>;
}

export type Selection = Readonly<Record<Facet, readonly string[]>>;

export const noSelection = Object.fromEntries(
  facets.map((facet) => [facet, []]),
) as unknown as Selection;

/** Whether nothing that the provider offers was checked: such rows stand after all others. */
export function isUnchecked({ values }: Pick<Row, 'values'>): boolean {
  return values.checked.includes('nothing');
}

/** The rows in their own order, but those that were not checked last. */
export function checkedFirst<Listed extends Pick<Row, 'values'>>(
  rows: readonly Listed[],
): readonly Listed[] {
  return [...rows.filter((row) => !isUnchecked(row)), ...rows.filter(isUnchecked)];
}

/** Whether a row fits: any of the options within a facet, all facets together. */
function fits(row: Row, selection: Selection, except?: Facet): boolean {
  return facets.every((facet) => {
    const wanted = selection[facet];
    if (facet === except || wanted.length === 0) return true;
    return wanted.some((id) => row.values[facet].includes(id));
  });
}

/** The rows that fit the selection, in their own order. */
export function rowsFitting(rows: readonly Row[], selection: Selection): readonly Row[] {
  return rows.filter((row) => fits(row, selection));
}

/**
 * How many rows each option of `facet` would show, given the other facets. An
 * option's own facet is left aside, because options of one facet widen the list.
 */
export function countsOf(
  rows: readonly Row[],
  selection: Selection,
  facet: Facet,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    if (!fits(row, selection, facet)) continue;
    for (const id of row.values[facet]) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
