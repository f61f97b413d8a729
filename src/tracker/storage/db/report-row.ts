import type { Amount } from '#src/domain/amount.ts';
import { isDay } from '#src/domain/day.ts';
import type { Day } from '#src/domain/day.ts';
import { reportStateNames } from '#src/domain/record/credit.ts';
import type { Report, ReportState } from '#src/domain/record/credit.ts';
import { isText, keyOf, orNull, recordOf, shaped } from '#src/tracker/storage/db/row-shape.ts';
import { isHundredths } from '#src/tracker/storage/db/unit-guards.ts';

export interface ReportRow {
  readonly state: ReportState;
  readonly on: Day | null;
  readonly postedAmountHundredths: Amount | null;
}

/** Whether a value is a row's reports, by authority. */
export const isReportRows = recordOf(
  isText,
  shaped<ReportRow>({
    state: keyOf(reportStateNames),
    on: orNull(isDay),
    postedAmountHundredths: orNull(isHundredths),
  }),
);

type Reports = Readonly<Record<string, Report>>;
type ReportRows = Readonly<Record<string, ReportRow>>;

export function rowsFromReports(reports: Reports): ReportRows {
  return mapped(reports, ({ state, on, postedAmount }) => ({
    state,
    on,
    postedAmountHundredths: postedAmount,
  }));
}

export function reportsFromRows(rows: ReportRows): Reports {
  return mapped(rows, ({ state, on, postedAmountHundredths }) => ({
    state,
    on,
    postedAmount: postedAmountHundredths,
  }));
}

function mapped<From, To>(
  values: Readonly<Record<string, From>>,
  convert: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, convert(value)]));
}
