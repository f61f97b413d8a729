import { formatDayShort } from '#src/domain/day.ts';
import type { ReportLists } from '#src/domain/log/report-lists.ts';
import { setAsideNames, setAsideReasons, type ReportItem } from '#src/domain/log/set-aside.ts';
import { LongList } from '#src/tracker/backup/LongList.tsx';
import { nameOfItem, setAsideWords } from '#src/tracker/report/report-words.ts';

interface Props {
  lists: ReportLists;
  /** The address of the credits page, where an entry is edited. */
  editPath: string;
  onMark: (item: ReportItem) => void;
}

/** What nobody was told of and nobody need be told of, or not yet, with the reason for each. */
export function SetAsideFold({ lists, editPath, onMark }: Props) {
  const reasons = setAsideReasons.filter((reason) => lists[reason].length > 0);
  const count = reasons.reduce((sum, reason) => sum + lists[reason].length, 0);
  if (count === 0) return null;
  return (
    <details class="fold">
      <summary>Not to report, or not yet: {count.toLocaleString('en-US')}</summary>
      {reasons.map((reason) => (
        <section key={reason} class="flow">
          <h3>{setAsideNames[reason]}</h3>
          <p class="hint">{setAsideWords[reason]}</p>
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
