import { isDay } from '#src/domain/day.ts';
import { milestoneKindNames } from '#src/domain/record/milestone.ts';
import type { Milestone } from '#src/domain/record/milestone.ts';
import { entityShape } from '#src/tracker/storage/db/entity-row.ts';
import {
  isReportRows,
  reportsFromRows,
  rowsFromReports,
} from '#src/tracker/storage/db/report-row.ts';
import type { ReportRow } from '#src/tracker/storage/db/report-row.ts';
import {
  isNonEmptyText,
  isText,
  keyOf,
  listOf,
  readRow,
} from '#src/tracker/storage/db/row-shape.ts';
import type { Shape } from '#src/tracker/storage/db/row-shape.ts';

/** A milestone as version 1 of the database keeps it. */
export interface MilestoneRow extends Omit<Milestone, 'reports'> {
  readonly reports: Readonly<Record<string, ReportRow>>;
}

const milestoneShape: Shape<MilestoneRow> = {
  ...entityShape,
  kind: keyOf(milestoneKindNames),
  completedOn: isDay,
  title: isText,
  notes: isText,
  reports: isReportRows,
  evidence: listOf(isNonEmptyText),
};

export function rowFromMilestone(milestone: Milestone): MilestoneRow {
  return { ...milestone, reports: rowsFromReports(milestone.reports) };
}

/** @throws {UnreadableRow} */
export function milestoneFromRow(raw: unknown): Milestone {
  const row = readRow(raw, milestoneShape);
  return { ...row, reports: reportsFromRows(row.reports) };
}
