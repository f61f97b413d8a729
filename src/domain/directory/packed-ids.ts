/**
 * Result ids of the full-text index, packed: one string without gaps, in the order of the sorted
 * ids of the providers. Some 4 bytes compressed for each.
 */
export interface PackedIds {
  /** What every result id begins with. */
  readonly prefix: string;
  /** How many characters each result id has in `rest`; hyphens fill up the shorter ones. */
  readonly width: number;
  readonly rest: string;
}

/** Packs the result id of each provider. Throws where they do not begin alike. */
export function packedIds(results: ReadonlyMap<string, string>): PackedIds {
  const ordered = [...results].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, result]) => result);
  const [first = ''] = ordered;
  const prefix = first.slice(0, first.indexOf('_') + 1);
  const odd = ordered.find((result) => !result.startsWith(prefix) || result.includes('-'));
  if (odd !== undefined) throw new Error(`The result ids “${first}” and “${odd}” differ in kind.`);

  // Pagefind makes an id longer where two pages would share one.
  const width = ordered.reduce((most, { length }) => Math.max(most, length), 0) - prefix.length;
  const rest = ordered.map((result) => result.slice(prefix.length).padEnd(width, '-'));
  return { prefix, width, rest: rest.join('') };
}

/** Providers by result id. Throws where `providers` are not those that were packed. */
export function unpackedIds(
  { prefix, width, rest }: PackedIds,
  providers: readonly string[],
): ReadonlyMap<string, string> {
  if (rest.length !== width * providers.length) {
    throw new Error('The search index is of another version of the site. Reload the page.');
  }
  return new Map(
    [...providers].sort().map((id, at) => {
      const own = rest.slice(at * width, (at + 1) * width).replace(/-+$/, '');
      return [prefix + own, id] as const;
    }),
  );
}
