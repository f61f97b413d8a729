import {
  facets,
  type Directory,
  type Facet,
  type Option,
  type Row,
} from '#src/domain/directory/facets.ts';
import { phoneOrigins } from '#src/domain/directory/phone-note.ts';

/**
 * The directory as columns: one list per attribute, options by their place in
 * a dictionary. Some 11 to 15 kB compressed per 1,000 providers.
 */
export interface ColumnFile {
  readonly format: 'physiatry-cme-providers';
  readonly version: 2;
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly abbreviations: readonly string[];
  readonly places: readonly string[];
  readonly phones: readonly string[];
  /** Where each was read, as its place in `phoneOrigins`. */
  readonly phoneOrigins: readonly number[];
  readonly aliases: readonly (readonly string[])[];
  readonly confusedWith: readonly (readonly string[])[];
  readonly checkedOn: readonly string[];
  readonly options: Readonly<Record<Facet, readonly (readonly [id: string, name: string])[]>>;
  /** By facet, for each row the places of its options in `options`. */
  readonly values: Readonly<Record<Facet, readonly (readonly number[])[]>>;
  /** For each row, which of its options nobody checked: their places in `values`, facet after facet. */
  readonly unchecked: readonly (readonly number[])[];
}

export function columnFileFromDirectory({ rows, options }: Directory): ColumnFile {
  return {
    format: 'physiatry-cme-providers',
    version: 2,
    ids: rows.map(({ id }) => id),
    names: rows.map(({ name }) => name),
    abbreviations: rows.map(({ abbreviation }) => abbreviation),
    places: rows.map(({ place }) => place),
    phones: rows.map(({ phone }) => phone),
    phoneOrigins: rows.map(({ phoneOrigin }) => phoneOrigins.indexOf(phoneOrigin)),
    aliases: rows.map(({ aliases }) => aliases),
    confusedWith: rows.map(({ confusedWith }) => confusedWith),
    checkedOn: rows.map(({ checkedOn }) => checkedOn),
    options: byFacet((facet) => options[facet].map(({ id, name }) => [id, name] as const)),
    values: byFacet((facet) => {
      const places = new Map(options[facet].map(({ id }, place) => [id, place]));
      return rows.map((row) => row.values[facet].map((id) => placeOf(places, facet, id)));
    }),
    unchecked: rows.map(uncheckedPlaces),
  };
}

/** Both sides come from one build; a file of another format or version throws. */
export function directoryFromColumnFile(file: ColumnFile): Directory {
  if (file.format !== 'physiatry-cme-providers' || file.version !== 2) {
    throw new Error('The provider list is of another version of the site. Reload the page.');
  }
  const options = byFacet((facet) =>
    file.options[facet].map(([id, name]): Option => ({ id, name })),
  );
  const rows = file.ids.map((id, at): Row => {
    const values = byFacet((facet) =>
      (file.values[facet][at] ?? []).flatMap((place) => options[facet][place]?.id ?? []),
    );
    return {
      id,
      name: file.names[at] ?? '',
      abbreviation: file.abbreviations[at] ?? '',
      place: file.places[at] ?? '',
      phone: file.phones[at] ?? '',
      phoneOrigin: phoneOrigins[file.phoneOrigins[at] ?? 0] ?? 'other',
      aliases: file.aliases[at] ?? [],
      confusedWith: file.confusedWith[at] ?? [],
      checkedOn: file.checkedOn[at] ?? '',
      values,
      unchecked: uncheckedOf(values, file.unchecked[at] ?? []),
    };
  });
  return { rows, options };
}

function uncheckedPlaces({ values, unchecked }: Pick<Row, 'values' | 'unchecked'>): number[] {
  return facets
    .flatMap((facet) => values[facet].map((id) => unchecked[facet]?.includes(id) === true))
    .flatMap((isUnchecked, place) => (isUnchecked ? place : []));
}

/** Only facets that have such options. */
function uncheckedOf(values: Row['values'], places: readonly number[]): Row['unchecked'] {
  const all = facets.flatMap((facet) => values[facet].map((id) => ({ facet, id })));
  const found = places.flatMap((place) => all[place] ?? []);
  const grouped = Map.groupBy(found, ({ facet }) => facet);
  return Object.fromEntries(
    [...grouped].map(([facet, options]) => [facet, options.map(({ id }) => id)]),
  );
}

function byFacet<Value>(value: (facet: Facet) => Value): Record<Facet, Value> {
  return Object.fromEntries(facets.map((facet) => [facet, value(facet)])) as Record<Facet, Value>;
}

function placeOf(places: ReadonlyMap<string, number>, facet: Facet, id: string): number {
  const place = places.get(id);
  if (place === undefined) throw new Error(`The facet “${facet}” has no option “${id}”.`);
  return place;
}
