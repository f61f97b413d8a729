import { comparedMost, comparisonAddress } from '#src/domain/directory/comparison.ts';
import type { Row } from '#src/domain/directory/facets.ts';
import type { ShortlistState } from '#src/directory/use-shortlist.ts';
import { compareCopy } from '#src/directory/copy.ts';

interface Props {
  base: string;
  rows: readonly Row[];
  shortlist: ShortlistState;
}

/** The shortlist under the list, with the way to compare it; nothing while it is empty. */
export function ShortlistBar({ base, rows, shortlist }: Props) {
  const { ids, isKept, said } = shortlist;
  const known = ids.length === 0 ? [] : rows.filter(({ id }) => ids.includes(id));
  const names = new Map(known.map(({ id, abbreviation, name }) => [id, abbreviation || name]));
  const listed = ids.filter((id) => names.has(id));
  const compare = `${base}providers/compare/${listed.length > comparedMost ? '' : comparisonAddress(listed)}`;

  return (
    <>
      <p class="visually-hidden" aria-live="polite">
        {said}
      </p>
      {listed.length > 0 && (
        <section class="shortlist small" aria-label="Shortlist">
          <p>
            <b>Shortlist:</b> {listed.map((id) => names.get(id)).join(', ')}.
            {!isKept && ` ${compareCopy.notKept}`}
          </p>
          <a class="button" data-quiet href={compare}>
            {listed.length > comparedMost ? `Choose ${comparedMost} to compare` : 'Compare'}
          </a>
        </section>
      )}
    </>
  );
}
