import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { creditTypeNames, isCreditType } from '#src/domain/credit-type.ts';
import { type Period, day } from '#src/domain/day.ts';
import { specialtyNames, specialties, isSpecialty } from '#src/domain/specialty.ts';
import { everything, type LogFilter } from '#src/domain/log/log-filter.ts';
import type { LogRow } from '#src/domain/log/log-row.ts';
import type { Certification } from '#src/domain/record/certification.ts';
import { isReportState, reportStateNames } from '#src/domain/record/credit.ts';

import { copy } from '#src/tracker/credits/copy.ts';

interface Props {
  rows: readonly LogRow[];
  certifications: readonly Certification[];
  filter: LogFilter;
  /** How many credits match it. */
  count: number;
  onFilter: (filter: LogFilter) => void;
}

/** Filters the log; each choice takes effect at once. */
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
        <span>{copy.filters.search}</span>
        <input
          type="search"
          value={filter.text}
          onInput={({ currentTarget }) => narrow({ text: currentTarget.value })}
        />
      </label>
      <details class="fold" open={isWide || chosen.length > 0}>
        <summary>{copy.filters.fold(chosen.length)}</summary>
        <div class="filter-choices">
          <Choice
            label={copy.filters.dates}
            value={spans.findIndex(({ span }) => isSame(span, filter.within))}
            onChoose={(place) => narrow({ within: spans[Number(place)]?.span ?? null })}
          >
            <option value={-1}>{copy.filters.anyTime}</option>
            {spans.map(({ label }, place) => (
              <option key={label} value={place}>
                {label}
              </option>
            ))}
          </Choice>
          <Choice
            label={copy.filters.type}
            value={filter.creditType ?? ''}
            onChoose={(type) => narrow({ creditType: isCreditType(type) ? type : null })}
          >
            <option value="">{copy.filters.anyType}</option>
            {types.map((type) => (
              <option key={type} value={type}>
                {creditTypeNames[type]}
              </option>
            ))}
          </Choice>
          <Choice
            label={copy.filters.relatedTo}
            value={filter.relatedTo ?? ''}
            onChoose={(field) => narrow({ relatedTo: isSpecialty(field) ? field : null })}
          >
            <option value="">{copy.filters.anySpecialty}</option>
            {specialties.map((field) => (
              <option key={field} value={field}>
                {specialtyNames[field]}
              </option>
            ))}
          </Choice>
          <Choice
            label={copy.filters.reportStatus}
            value={filter.reportState ?? ''}
            onChoose={(state) => narrow({ reportState: isReportState(state) ? state : null })}
          >
            <option value="">{copy.filters.anyReportStatus}</option>
            {Object.entries(reportStateNames).map(([state, name]) => (
              <option key={state} value={state}>
                {name}
              </option>
            ))}
          </Choice>
          <Choice
            label={copy.filters.status}
            value={filter.status ?? ''}
            onChoose={(status) =>
              narrow({ status: status === 'planned' || status === 'completed' ? status : null })
            }
          >
            <option value="">{copy.filters.anyStatus}</option>
            <option value="completed">{copy.filters.completed}</option>
            <option value="planned">{copy.filters.planned}</option>
          </Choice>
          {(chosen.length > 0 || filter.text !== '') && (
            <button type="button" class="link-button" onClick={() => onFilter(everything)}>
              {copy.log.showAll}
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
    const timer = setTimeout(() => setSaid(copy.filters.shown(count)), 700);
    return () => clearTimeout(timer);
  }, [filter, count]);

  return (
    <p class="visually-hidden" role="status">
      {said}
    </p>
  );
}

interface SpanOffered {
  readonly label: string;
  readonly span: Period;
}

/** The cycles of the physician's certifications, then every calendar year with a credit, newest first. */
function spansOffered(
  rows: readonly LogRow[],
  certifications: readonly Certification[],
): readonly SpanOffered[] {
  const cycles = certifications.flatMap(({ field, cycle }) =>
    cycle === null
      ? []
      : [
          {
            label: copy.filters.cycle(
              specialtyNames[field],
              cycle.start.slice(0, 4),
              cycle.end.slice(0, 4),
            ),
            span: cycle,
          },
        ],
  );
  const years = [...new Set(rows.map(({ credit }) => credit.completedOn.slice(0, 4)))]
    .toSorted()
    .toReversed()
    .map((year) => ({
      label: year,
      span: { start: day(`${year}-01-01`), end: day(`${year}-12-31`) },
    }));
  return [...cycles, ...years];
}
