import { useCallback, useMemo, useRef } from 'preact/hooks';
import { formatAmount } from '#src/domain/amount.ts';
import { creditTypeNames } from '#src/domain/credit-type.ts';
import { formatDayShort, type Day } from '#src/domain/day.ts';
import { specialtyNames, specialties } from '#src/domain/specialty.ts';
import { creditTypeShown, type LogRow } from '#src/domain/log/log-row.ts';
import type { LogSort, LogSortKey } from '#src/domain/log/log-sort.ts';
import type { Credit } from '#src/domain/record/credit.ts';
import { copy } from '#src/tracker/credits/copy.ts';
import { nameOfCredit, reportStatusNames, titleShown } from '#src/tracker/credits/credit-words.ts';

interface Props {
  rows: readonly LogRow[];
  sort: LogSort;
  today: Day;
  onSort: (sort: LogSort) => void;
  onDelete: (credit: Credit) => void;
}

/** The roles are spelled out because a phone shows the rows as blocks, which takes them away. */
export function LogTable({ rows, sort, today, onSort, onDelete }: Props) {
  const sortable = { sort, onSort };
  const latest = useRef(onDelete);
  latest.current = onDelete;
  const deleteLatest = useCallback((credit: Credit) => latest.current(credit), []);
  return (
    <table
      class="table log-table"
      role="table"
      aria-label={copy.table.label}
      aria-describedby="totals"
    >
      <thead role="rowgroup">
        <tr role="row">
          <SortHeader by="date" {...sortable} />
          <SortHeader by="title" {...sortable} />
          <SortHeader by="provider" {...sortable} />
          <SortHeader by="amount" {...sortable} />
          <th role="columnheader" scope="col" class="standing">
            {copy.table.reportStatus}
          </th>
          <td role="cell" class="row-actions" />
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row, place) => (
          // By place, not by id: another page then changes texts and moves nothing.
          <CreditRow key={place} row={row} today={today} onDelete={deleteLatest} />
        ))}
      </tbody>
    </table>
  );
}

const isFirstDescending: Readonly<Record<LogSortKey, boolean>> = {
  date: true,
  title: false,
  provider: false,
  amount: true,
};

function SortHeader({ by, sort, onSort }: { by: LogSortKey } & Pick<Props, 'sort' | 'onSort'>) {
  const isSorted = sort.by === by;
  const order = sort.isDescending ? 'descending' : 'ascending';
  return (
    <th role="columnheader" scope="col" class={by} aria-sort={isSorted ? order : undefined}>
      <button
        type="button"
        class="sort"
        onClick={() =>
          onSort({ by, isDescending: isSorted ? !sort.isDescending : isFirstDescending[by] })
        }
      >
        {copy.table[by]}
        <span aria-hidden="true">{isSorted ? (sort.isDescending ? ' ↓' : ' ↑') : ''}</span>
      </button>
    </th>
  );
}

interface RowProps {
  row: LogRow;
  today: Day;
  onDelete: (credit: Credit) => void;
}

/** Rendered again only when its credit is another. */
function CreditRow({ row, today, onDelete }: RowProps) {
  return useMemo(() => creditRow({ row, today, onDelete }), [row, today, onDelete]);
}

function creditRow({ row: { credit, provider, reportStatus }, today, onDelete }: RowProps) {
  const isPlanned = credit.status === 'planned';
  const name = nameOfCredit(credit);
  return (
    <tr role="row" id={`credit-${credit.id}`} tabIndex={-1}>
      <td role="cell" class="date">
        <time dateTime={credit.completedOn}>{formatDayShort(credit.completedOn)}</time>
        {!isPlanned && credit.completedOn > today && (
          <small class="state" data-kind="attention">
            {copy.table.isInFuture}
          </small>
        )}
      </td>
      <th role="rowheader" scope="row" class="activity">
        {titleShown(credit)}
        <small class="soft">{detailsOf(credit)}</small>
      </th>
      <td role="cell" class="provider">
        {provider}
      </td>
      <td role="cell" class="amount">
        {formatAmount(credit.amount)}
        <span class="unit">{copy.table.unit(credit.amount === 100)}</span>
      </td>
      <td role="cell" class="standing">
        {isPlanned ? copy.table.isPlanned : reportStatusNames[reportStatus]}
      </td>
      <td role="cell" class="row-actions">
        <a href={`#edit-${credit.id}`} aria-label={copy.actions.editOf(name)}>
          {copy.actions.edit}
        </a>
        <a href={`#copy-${credit.id}`} aria-label={copy.actions.duplicateOf(name)}>
          {copy.actions.duplicate}
        </a>
        <button
          type="button"
          class="link-button"
          aria-label={copy.actions.deleteOf(name)}
          onClick={() => onDelete(credit)}
        >
          {copy.actions.delete}
        </button>
      </td>
    </tr>
  );
}

/** Type, further awards, what it relates to: `AMA PRA Category 1 Credit™ · 7.25 PM&R`. */
function detailsOf(credit: Credit): string {
  const { alsoAs, related, selfAssessment } = credit;
  return [
    // Without a title, the type is shown in its place already.
    ...(credit.title === '' ? [] : [creditTypeShown(credit)]),
    ...alsoAs.map(({ creditType, amount }) =>
      copy.table.award(formatAmount(amount), creditTypeNames[creditType]),
    ),
    ...specialties.flatMap((field) => {
      const amount = related[field];
      return amount ? [`${formatAmount(amount)} ${specialtyNames[field]}`] : [];
    }),
    ...(selfAssessment > 0 ? [copy.table.selfAssessment(formatAmount(selfAssessment))] : []),
  ].join(' · ');
}
