import { activityFormatNames, type ActivityFormat } from '#src/domain/activity-format.ts';
import { reachNames, type Reach } from '#src/domain/directory/reach.ts';
import type { Row } from '#src/domain/directory/facets.ts';

interface Props {
  rows: readonly Row[];
  base: string;
}

/** Providers as lines of a table: who, what, and whether it reaches the board by itself. */
export function ProviderRows({ rows, base }: Props) {
  return (
    <>
      <h2 class="visually-hidden">Providers</h2>
      <ul role="list" class="rows providers">
        {rows.map((row) => (
          <ProviderRow key={row.id} row={row} base={base} />
        ))}
      </ul>
    </>
  );
}

function ProviderRow({ row, base }: { row: Row; base: string }) {
  return (
    <li>
      <div>
        <h3>
          <a href={`${base}providers/${row.id}/`}>{row.name}</a>
        </h3>
        <p class="small soft">{detailsOf(row)}</p>
      </div>
      <p class="small">{row.values.format.map(formatName).join(', ')}</p>
      <p class="small reach" data-reach={row.values.reach[0]}>
        {row.values.reach.map((reach) => reachNames[reach as Reach]).join(', ')}
      </p>
    </li>
  );
}

/** `AAPM · Chicago, Illinois · (847) 375-4731, number from the board’s page` */
function detailsOf({ abbreviation, place, phone, isBoardPhone }: Row): string {
  const number = phone !== '' && isBoardPhone ? `${phone}, number from the board’s page` : phone;
  return [abbreviation, place, number].filter(Boolean).join(' · ');
}

function formatName(format: string): string {
  return activityFormatNames[format as ActivityFormat] ?? format;
}
