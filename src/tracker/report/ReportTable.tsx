import { formatAmount } from '#src/domain/amount.ts';
import { formatDayShort, type Day } from '#src/domain/day.ts';
import { awardShown, providerShown } from '#src/domain/log/log-row.ts';
import type { ReportItem } from '#src/domain/log/report-state.ts';
import { milestoneKindNames } from '#src/domain/record/milestone.ts';
import type { Award, Credit, Report, ReportState } from '#src/domain/record/credit.ts';
import { titleShown } from '#src/tracker/credits/credit-words.ts';
import type { KnownProviders } from '#src/tracker/credits/use-known-providers.ts';
import {
  mismatchOf,
  nameOfItem,
  nextState,
  remarkOn,
  stateInSentence,
} from '#src/tracker/report/copy.ts';

interface Props {
  items: readonly ReportItem[];
  state: ReportState;
  authority: string;
  today: Day;
  providers: KnownProviders;
  /** What a certificate awards, first what counts. */
  awardsOf: (credit: Credit) => readonly [Award, ...Award[]];
  selected: ReadonlySet<string>;
  /** The address of the credits page, where an entry is edited. */
  editPath: string;
  onSelect: (id: string, isOn: boolean) => void;
  onMark: (item: ReportItem, report: Report) => void;
  onCopy: (item: ReportItem) => void;
}

/** The roles are spelled out because a phone shows the rows as blocks, which takes them away. */
export function ReportTable({ items, ...row }: Props) {
  return (
    <table class="table log-table report-table" role="table" aria-labelledby="list-heading">
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(([name, kind]) => (
            <th key={name} role="columnheader" scope="col" class={kind}>
              <span class={kind === 'select' || kind === 'row-actions' ? 'visually-hidden' : ''}>
                {name}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {items.map((item, place) => (
          <ReportRow key={place} item={item} {...row} />
        ))}
      </tbody>
    </table>
  );
}

const columns = [
  ['Select', 'select'],
  ['Date', 'date'],
  ['Activity', 'activity'],
  ['Credits', 'amount'],
  ['Status', 'standing'],
  ['Actions', 'row-actions'],
] as const;

type RowProps = Omit<Props, 'items'> & { item: ReportItem };

function ReportRow({
  item,
  state,
  authority,
  today,
  providers,
  awardsOf,
  selected,
  ...act
}: RowProps) {
  const { entry } = item;
  const name = nameOfItem(item);
  const awards = item.kind === 'credits' ? awardsOf(item.entry) : undefined;
  const mismatch = mismatchOf(item, authority, (credit) => awardsOf(credit)[0].amount);
  const provider = item.kind === 'credits' ? item.entry.provider : null;
  const mayPost = provider !== null && (providers.entry(provider)?.reports.length ?? 0) > 0;
  const next = nextState[state];
  return (
    <tr role="row">
      <td role="cell" class="select">
        <label>
          <input
            type="checkbox"
            checked={selected.has(entry.id)}
            aria-label={`Select ${name}`}
            onChange={({ currentTarget }) => act.onSelect(entry.id, currentTarget.checked)}
          />
        </label>
      </td>
      <td role="cell" class="date">
        <time dateTime={entry.completedOn}>{formatDayShort(entry.completedOn)}</time>
      </td>
      <th role="rowheader" scope="row" class="activity">
        {item.kind === 'credits'
          ? titleShown(item.entry)
          : entry.title || milestoneKindNames[item.entry.kind]}
        <small class="soft">{detailsOf(item, providers, awards)}</small>
      </th>
      <td role="cell" class="amount">
        {awards ? formatAmount(awards[0].amount) : 'Milestone'}
        {item.kind === 'credits' && <span class="unit"> credits</span>}
      </td>
      <td role="cell" class="standing">
        {remarkOn(item, authority, today, mayPost)}
        {mismatch !== undefined && (
          <small class="state" data-kind="attention">
            {mismatch}
          </small>
        )}
      </td>
      <td role="cell" class="row-actions">
        {item.kind === 'credits' && (
          <button
            type="button"
            class="link-button"
            aria-label={`Copy ${name}`}
            onClick={() => act.onCopy(item)}
          >
            Copy
          </button>
        )}
        <a
          href={`${act.editPath}#edit-${item.kind === 'credits' ? '' : 'milestone-'}${entry.id}`}
          aria-label={`Edit ${name}`}
        >
          Edit
        </a>
        {next && (
          <button
            type="button"
            class="link-button"
            aria-label={`Mark ${stateInSentence[next]} ${name}`}
            onClick={() => act.onMark(item, { state: next, on: today, postedAmount: null })}
          >
            Mark {stateInSentence[next]}
          </button>
        )}
      </td>
    </tr>
  );
}

/** `Example University · AMA PRA Category 1 Credit™ · also 8 AOA Category 2-A` */
function detailsOf(
  item: ReportItem,
  providers: KnownProviders,
  awards: readonly [Award, ...Award[]] | undefined,
): string {
  if (item.kind === 'milestones') {
    return item.entry.title === '' ? '' : milestoneKindNames[item.entry.kind];
  }
  if (awards === undefined) return '';
  const { entry } = item;
  const [counts, ...further] = awards;
  const provider = providerShown(entry, (id) => providers.entry(id)?.name);
  // Without a title the type is shown in its place already.
  const isNamedByType = entry.title === '' && counts.creditType === entry.creditType;
  return [
    provider,
    isNamedByType ? '' : awardShown(entry, counts),
    ...further.map((award) => `also ${formatAmount(award.amount)} ${awardShown(entry, award)}`),
  ]
    .filter(Boolean)
    .join(' · ');
}
