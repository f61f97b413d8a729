import type { PhoneOrigin } from '#src/domain/content/provider.ts';

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
  /** Where that number was read. */
  readonly phoneOrigin: PhoneOrigin;
  /** Other names it is found by. */
  readonly aliases: readonly string[];
  /** Other organizations with the same abbreviation. */
  readonly confusedWith: readonly string[];
  readonly checkedOn: string;
  /** Option ids by facet. */
  readonly values: Readonly<Record<Facet, readonly string[]>>;
  /** Those of them that are general knowledge: no page that says so was read. */
  readonly unchecked: Readonly<Partial<Record<Facet, readonly string[]>>>;
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
  const unchecked = rows.filter(isUnchecked);
  return unchecked.length === 0 ? rows : [...rows.filter((row) => !isUnchecked(row)), ...unchecked];
}

/** Tells of a row whether it is general knowledge alone that it fits what was chosen. */
export function fitsUnchecked(selection: Selection): (row: Row) => boolean {
  const chosen = facets.filter((facet) => selection[facet].length > 0);
  return ({ values, unchecked }) => {
    for (const facet of chosen) {
      const doubtful = unchecked[facet];
      if (doubtful === undefined) continue;
      const isSure = (id: string) => values[facet].includes(id) && !doubtful.includes(id);
      if (selection[facet].some((id) => doubtful.includes(id)) && !selection[facet].some(isSure)) {
        return true;
      }
    }
    return false;
  };
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
