import type { ComponentChildren } from 'preact';

import { activityFormatNames, type ActivityFormat } from '#src/domain/activity-format.ts';
import {
  fitsUnconfirmed,
  isUnchecked,
  isUncheckedOption,
  noSelection,
  type Row,
  type Selection,
} from '#src/domain/directory/facets.ts';
import type { ShortlistState } from '#src/directory/use-shortlist.ts';
import { notedPhone } from '#src/domain/phone.ts';
import { reachNames, type Reach } from '#src/domain/directory/facet-options.ts';
import { copy } from '#src/directory/copy.ts';

interface Props {
  rows: readonly Row[];
  base: string;
  /** Only where scripts run. */
  shortlist?: ShortlistState;
  /** What was chosen of the facets. */
  selection?: Selection;
}

/** Providers as lines of a table: who, what, and whether it sends credit to the board. */
export function ProviderRows({ rows, selection = noSelection, ...others }: Props) {
  const unchecked = rows.filter(isUnchecked);
  const isDoubtful = fitsUnconfirmed(selection);
  const doubtful = rows.filter((row) => !isUnchecked(row) && isDoubtful(row));
  const checked = rows.filter((row) => !unchecked.includes(row) && !doubtful.includes(row));

  return (
    <>
      <h2 class="visually-hidden">Providers</h2>
      {checked.length > 0 && <RowList rows={checked} {...others} />}
      {doubtful.length > 0 && (
        <div class="unchecked">
          <h2>{copy.probably}</h2>
          <p class="text soft small">{copy.probablyWhy}</p>
          <RowList rows={doubtful} {...others} />
        </div>
      )}
      {unchecked.length > 0 && (
        <div class="unchecked">
          <h2>{copy.notChecked}</h2>
          <p class="text soft small">{copy.notCheckedWhy}</p>
          <RowList rows={unchecked} {...others} />
        </div>
      )}
    </>
  );
}

function RowList({ rows, base, shortlist }: Omit<Props, 'selection'>) {
  return (
    <ul role="list" class="rows providers">
      {rows.map((row) => (
        <ProviderLine key={row.id} row={row} base={base} about={formatsOf(row)}>
          {shortlist && (
            <button
              type="button"
              class="link-button small"
              aria-pressed={shortlist.ids.includes(row.id)}
              onClick={() => shortlist.toggle(row.id, row.abbreviation || row.name)}
            >
              Shortlist<span class="visually-hidden"> {row.name}</span>
            </button>
          )}
        </ProviderLine>
      ))}
    </ul>
  );
}

/** `Live course; not checked: Live online` */
function formatsOf(row: Row): string {
  const { values } = row;
  // Of a row that is not checked at all, the heading above it says so.
  const unread = isUnchecked(row)
    ? []
    : values.format.filter((id) => isUncheckedOption(row, 'format', id));
  const read = values.format.filter((id) => !unread.includes(id));
  const said = [
    read.map(formatName).join(', '),
    unread.length > 0 && `not checked: ${unread.map(formatName).join(', ')}`,
  ]
    .filter(Boolean)
    .join('; ');
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** Without the formal term, for which a row has no room: `On-demand online`. */
function formatName(format: string): string {
  const name = activityFormatNames[format as ActivityFormat] ?? format;
  return name.replace(/ \(.*\)$/, '');
}

interface LineProps {
  row: Row;
  base: string;
  /** What the list is about: the formats, or what says that the provider belongs on it. */
  about: string;
  /** Leads to what says so. */
  source?: { readonly href: string; readonly label: string } | undefined;
  /** Says what is reported, in place of whether it is. */
  inFull?: boolean;
  /** What can be done with it, only where scripts run. */
  children?: ComponentChildren;
}

/** A provider as one line of a list: who, what, and whether it sends credit to the board. */
export function ProviderLine({ row, base, about, source, inFull = false, children }: LineProps) {
  const [reach = 'yourself'] = row.values.reach;
  const reachName = reachNames[reach as Reach];
  const reported = row.reports.map(({ what }) => what).join('; ');
  const details = detailsOf(row);

  return (
    <li>
      <h3>
        <a href={`${base}providers/${row.id}/`}>{row.name}</a>
      </h3>
      <p>
        {isUnchecked(row) && <b>Not checked </b>}
        {details}
        {inFull && reported !== '' && (
          <>
            {details !== '' && <br />}Reports: {reported}.
          </>
        )}
      </p>
      <p>
        {source && <a href={source.href}>{source.label}</a>}
        {about}
      </p>
      {!inFull && <p>{reach === 'yourself' ? reachName : <b>{reachName}</b>}</p>}
      {children}
    </li>
  );
}

/** `AAPM · Chicago, Illinois · (847) 375-4731, number from the board’s page` */
function detailsOf({ abbreviation, place, phones: [phone] }: Row): string {
  return [abbreviation, place, phone && notedPhone(phone.number, phone.as)]
    .filter(Boolean)
    .join(' · ');
}
