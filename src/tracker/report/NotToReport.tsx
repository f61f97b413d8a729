import { formatDayShort } from '#src/domain/day.ts';
import type { ReportLists } from '#src/domain/log/report-lists.ts';
import { setAsideNames, setAsideReasons, type ReportItem } from '#src/domain/log/report-state.ts';
import { LongList } from '#src/tracker/backup/LongList.tsx';
import { copy, nameOfItem, setAsideExplanations } from '#src/tracker/report/copy.ts';

interface Props {
  lists: ReportLists;
  /** The address of the credits page, where an entry is edited. */
  editPath: string;
  onMark: (item: ReportItem) => void;
}

/** What needs no report, or not yet, with the reason for each. */
export function NotToReport({ lists, editPath, onMark }: Props) {
  const reasons = setAsideReasons.filter((reason) => lists[reason].length > 0);
  const count = reasons.reduce((sum, reason) => sum + lists[reason].length, 0);
  if (count === 0) return null;
  return (
    <details class="fold">
      <summary>
        {copy.noNeedToReport} {count.toLocaleString('en-US')}
      </summary>
      {reasons.map((reason) => (
        <section key={reason} class="flow">
          <h3>{setAsideNames[reason]}</h3>
          <p class="hint">{setAsideExplanations[reason]}</p>
          <LongList
            items={lists[reason]}
            row={(item) => (
              <li key={item.entry.id}>
                <p>
                  {formatDayShort(item.entry.completedOn)}: {nameOfItem(item)}
                </p>
                <p class="row-actions">
                  <a
                    href={`${editPath}#edit-${item.kind === 'credits' ? '' : 'milestone-'}${item.entry.id}`}
                  >
                    Edit<span class="visually-hidden"> {nameOfItem(item)}</span>
                  </a>
                  <button
                    type="button"
                    class="link-button"
                    aria-label={`Mark reported ${nameOfItem(item)}`}
                    onClick={() => onMark(item)}
                  >
                    Mark reported
                  </button>
                </p>
              </li>
            )}
          />
        </section>
      ))}
    </details>
  );
}
