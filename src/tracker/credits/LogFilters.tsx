import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { creditTypeNames, isCreditType } from '#src/domain/credit-type.ts';
import type { Period } from '#src/domain/day.ts';
import { specialtyNames, specialties, isSpecialty } from '#src/domain/specialty.ts';
import { everything, type LogFilter } from '#src/domain/log/log-filter.ts';
import type { LogRow } from '#src/domain/log/log-row.ts';
import type { Certification } from '#src/domain/record/certification.ts';
import { isReportState, reportStateNames } from '#src/domain/record/credit.ts';
import { spansOffered } from '#src/tracker/credits/spans-offered.ts';

interface Props {
  rows: readonly LogRow[];
  certifications: readonly Certification[];
  filter: LogFilter;
  /** How many credits fit it. */
  count: number;
  onFilter: (filter: LogFilter) => void;
}

/** Narrows the log; each choice works at once. */
export function LogFilters({ rows, certifications, filter, count, onFilter }: Props) {
  const spans = useMemo(() => spansOffered(rows, certifications), [rows, certifications]);
  const types = useMemo(() => [...new Set(rows.map(({ credit }) => credit.creditType))], [rows]);
  const [isWide] = useState(() => matchMedia('(width >= 62rem)').matches);
  const narrow = (changes: Partial<LogFilter>) => onFilter({ ...filter, ...changes });
  const chosen = Object.entries(filter).filter(
    ([name, value]) => name !== 'text' && value !== null,
  );

  return (
    <search class="log-filters">
      <label class="filter-text">
        <span>Find in the log</span>
        <input
          type="search"
          value={filter.text}
          onInput={({ currentTarget }) => narrow({ text: currentTarget.value })}
        />
      </label>
      <details class="fold" open={isWide || chosen.length > 0}>
        <summary>Narrow it down{chosen.length > 0 && ` (${chosen.length} chosen)`}</summary>
        <div class="filter-choices">
          <Choice
            label="When"
            value={spans.findIndex(({ span }) => isSame(span, filter.within))}
            onChoose={(place) => narrow({ within: spans[Number(place)]?.span ?? null })}
          >
            <option value={-1}>Any time</option>
            {spans.map(({ label }, place) => (
              <option key={label} value={place}>
                {label}
              </option>
            ))}
          </Choice>
          <Choice
            label="Type"
            value={filter.creditType ?? ''}
            onChoose={(type) => narrow({ creditType: isCreditType(type) ? type : null })}
          >
            <option value="">Any type</option>
            {types.map((type) => (
              <option key={type} value={type}>
                {creditTypeNames[type]}
              </option>
            ))}
          </Choice>
          <Choice
            label="Related to"
            value={filter.relatedTo ?? ''}
            onChoose={(field) => narrow({ relatedTo: isSpecialty(field) ? field : null })}
          >
            <option value="">Anything</option>
            {specialties.map((field) => (
              <option key={field} value={field}>
                {specialtyNames[field]}
              </option>
            ))}
          </Choice>
          <Choice
            label="At ABPMR"
            value={filter.reportState ?? ''}
            onChoose={(state) => narrow({ reportState: isReportState(state) ? state : null })}
          >
            <option value="">Any state</option>
            {Object.entries(reportStateNames).map(([state, name]) => (
              <option key={state} value={state}>
                {name}
              </option>
            ))}
          </Choice>
          <Choice
            label="Status"
            value={filter.status ?? ''}
            onChoose={(status) =>
              narrow({ status: status === 'planned' || status === 'completed' ? status : null })
            }
          >
            <option value="">Any</option>
            <option value="completed">Completed</option>
            <option value="planned">Planned</option>
          </Choice>
          {(chosen.length > 0 || filter.text !== '') && (
            <button type="button" class="link-button" onClick={() => onFilter(everything)}>
              Show every credit
            </button>
          )}
        </div>
      </details>
      <CountAnnouncement count={count} filter={filter} />
    </search>
  );
}

function isSame(span: Period, chosen: Period | null): boolean {
  return span.start === chosen?.start && span.end === chosen.end;
}

interface ChoiceProps {
  label: string;
  value: string | number;
  onChoose: (value: string) => void;
  children: ComponentChildren;
}

function Choice({ label, value, onChoose, children }: ChoiceProps) {
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {children}
      </select>
    </label>
  );
}

/** Said once the reader has stopped choosing, not at every key. */
function CountAnnouncement({ count, filter }: Pick<Props, 'count' | 'filter'>) {
  const [said, setSaid] = useState('');

  useEffect(() => {
    if (filter === everything) return setSaid('');
    const timer = setTimeout(
      () => setSaid(`${count.toLocaleString('en-US')} ${count === 1 ? 'credit' : 'credits'} shown`),
      700,
    );
    return () => clearTimeout(timer);
  }, [filter, count]);

  return (
    <p class="visually-hidden" role="status">
      {said}
    </p>
  );
}
