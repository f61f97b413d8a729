import { day, type Period } from '#src/domain/day.ts';
import { specialtyNames } from '#src/domain/specialty.ts';
import type { LogRow } from '#src/domain/log/log-row.ts';
import type { Certification } from '#src/domain/record/certification.ts';

export interface SpanOffered {
  readonly label: string;
  readonly span: Period;
}

/** The cycles of the physician's certifications, then every calendar year with a credit, newest first. */
export function spansOffered(
  rows: readonly LogRow[],
  certifications: readonly Certification[],
): readonly SpanOffered[] {
  const cycles = certifications.flatMap(({ field, cycle }) =>
    cycle === null
      ? []
      : [
          {
            label: `${specialtyNames[field]} cycle, ${cycle.start.slice(0, 4)}–${cycle.end.slice(0, 4)}`,
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
