import { activityFormatNames, type ActivityFormat } from '#src/domain/activity-format.ts';
import {
  fitsUnchecked,
  isUnchecked,
  isUncheckedOption,
  noSelection,
  type Row,
  type Selection,
} from '#src/domain/directory/facets.ts';
import { ProviderLine } from '#src/directory/ProviderLine.tsx';
import type { ShortlistState } from '#src/directory/use-shortlist.ts';

interface Props {
  rows: readonly Row[];
  base: string;
  /** Only where scripts run. */
  shortlist?: ShortlistState;
  /** What was chosen of the facets. */
  selection?: Selection;
}

/** Providers as lines of a table: who, what, and whether it reaches the board by itself. */
export function ProviderRows({ rows, selection = noSelection, ...others }: Props) {
  const unchecked = rows.filter(isUnchecked);
  const isDoubtful = fitsUnchecked(selection);
  const doubtful = rows.filter((row) => !isUnchecked(row) && isDoubtful(row));
  const checked = rows.filter((row) => !unchecked.includes(row) && !doubtful.includes(row));

  return (
    <>
      <h2 class="visually-hidden">Providers</h2>
      {checked.length > 0 && <RowList rows={checked} {...others} />}
      {doubtful.length > 0 && (
        <div class="unchecked">
          <h2>Not checked to belong here</h2>
          <p class="text soft small">
            That these have what you chose is general knowledge: no page that says so was read.
          </p>
          <RowList rows={doubtful} {...others} />
        </div>
      )}
      {unchecked.length > 0 && (
        <div class="unchecked">
          <h2>Not checked</h2>
          <p class="text soft small">
            No page about what these offer was read: all of it is general knowledge. Ask them before
            you rely on it.
          </p>
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
