import { isActivityFormat } from '#src/domain/activity-format.ts';
import type { Amount } from '#src/domain/amount.ts';
import { isCreditType } from '#src/domain/credit-type.ts';
import type { CreditType } from '#src/domain/credit-type.ts';
import { isDay } from '#src/domain/day.ts';
import { isSpecialty } from '#src/domain/specialty.ts';
import type { Credit } from '#src/domain/record/credit.ts';
import { entityShape } from '#src/tracker/storage/db/entity-row.ts';
import {
  isReportRows,
  reportsFromRows,
  rowsFromReports,
} from '#src/tracker/storage/db/report-row.ts';
import type { ReportRow } from '#src/tracker/storage/db/report-row.ts';
import {
  checkRow,
  isNonEmptyText,
  isText,
  keyOf,
  listOf,
  orNull,
  recordOf,
  shaped,
} from '#src/tracker/storage/db/row-shape.ts';
import type { Shape } from '#src/tracker/storage/db/row-shape.ts';
import { isAwardHundredths, isHundredths } from '#src/tracker/storage/db/unit-guards.ts';

interface AwardRow {
  readonly creditType: CreditType;
  readonly amountHundredths: Amount;
}

/** A credit as version 1 of the database keeps it. */
export interface CreditRow extends Omit<
  Credit,
  'amount' | 'alsoAs' | 'selfAssessment' | 'related' | 'topics' | 'reports'
> {
  readonly amountHundredths: Amount;
  readonly alsoAs: readonly AwardRow[];
  readonly selfAssessmentHundredths: Amount;
  readonly relatedHundredths: Credit['related'];
  readonly topicsHundredths: Credit['topics'];
  readonly reports: Readonly<Record<string, ReportRow>>;
}

const creditShape: Shape<CreditRow> = {
  ...entityShape,
  status: keyOf({ completed: true, planned: true }),
  startedOn: orNull(isDay),
  completedOn: isDay,
  amountHundredths: isAwardHundredths,
  creditType: isCreditType,
  creditTypeName: orNull(isText),
  alsoAs: listOf(
    shaped<AwardRow>({ creditType: isCreditType, amountHundredths: isAwardHundredths }),
  ),
  selfAssessmentHundredths: isHundredths,
  relatedHundredths: recordOf(isSpecialty, isHundredths),
  topicsHundredths: recordOf(isText, isHundredths),
  title: isText,
  provider: orNull(isText),
  providerName: isText,
  activityFormat: orNull(isActivityFormat),
  notes: isText,
  reports: isReportRows,
  evidence: listOf(isNonEmptyText),
};

export function rowFromCredit(credit: Credit): CreditRow {
  const { amount, alsoAs, selfAssessment, related, topics, reports, ...rest } = credit;
  return {
    ...rest,
    amountHundredths: amount,
    alsoAs: alsoAs.map(({ creditType, amount }) => ({ creditType, amountHundredths: amount })),
    selfAssessmentHundredths: selfAssessment,
    relatedHundredths: related,
    topicsHundredths: topics,
    reports: rowsFromReports(reports),
  };
}

/**
 * Field by field: there may be ten thousand, and copying what is left over takes three times as long.
 *
 * @throws {UnreadableRow}
 */
export function creditFromRow(raw: unknown): Credit {
  const row = checkRow(raw, creditShape);
  return {
    id: row.id,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    deletedAt: row.deletedAt,
    ancestors: row.ancestors,
    status: row.status,
    startedOn: row.startedOn,
    completedOn: row.completedOn,
    amount: row.amountHundredths,
    creditType: row.creditType,
    creditTypeName: row.creditTypeName,
    alsoAs: row.alsoAs.map(({ creditType, amountHundredths }) => ({
      creditType,
      amount: amountHundredths,
    })),
    selfAssessment: row.selfAssessmentHundredths,
    related: row.relatedHundredths,
    topics: row.topicsHundredths,
    title: row.title,
    provider: row.provider,
    providerName: row.providerName,
    activityFormat: row.activityFormat,
    notes: row.notes,
    reports: reportsFromRows(row.reports),
    evidence: row.evidence,
  };
}
