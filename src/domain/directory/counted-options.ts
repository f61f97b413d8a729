import { facets, type Facet, type Option } from '#src/domain/directory/facets.ts';

/** The options of each facet, with how many providers have each. */
export type CountedOptions = Readonly<
  Record<Facet, readonly (Option & { readonly count: number })[]>
>;

/**
 * Options as one text, for an island's properties: a line for each, a blank line between facets.
 * Every page of the list carries it, and as JSON in HTML it is half as heavy again.
 */
export function packedOptions(options: CountedOptions): string {
  return facets
    .map((facet) => options[facet].map(({ id, count, name }) => `${id} ${count} ${name}`))
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

export function unpackedOptions(text: string): CountedOptions {
  const groups = text.split('\n\n');
  return Object.fromEntries(
    facets.map((facet, at) => [
      facet,
      (groups[at] ?? '').split('\n').filter(Boolean).map(optionIn),
    ]),
  ) as unknown as CountedOptions;
}

function optionIn(line: string) {
  const [id = '', count = '', ...name] = line.split(' ');
  return { id, count: Number(count), name: name.join(' ') };
}
