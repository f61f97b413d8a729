import type { Amount } from '#src/domain/amount.ts';
import { isCreditType } from '#src/domain/credit-type.ts';
import { isDay } from '#src/domain/day.ts';
import type { Day } from '#src/domain/day.ts';
import { isSpecialty } from '#src/domain/specialty.ts';
import { certificationStatusNames } from '#src/domain/record/certification.ts';
import type { Certification, OpeningBalance } from '#src/domain/record/certification.ts';
import { entityShape } from '#src/tracker/storage/db/entity-row.ts';
import {
  isText,
  keyOf,
  listOf,
  orNull,
  readRow,
  recordOf,
  shaped,
} from '#src/tracker/storage/db/row-shape.ts';
import type { Shape } from '#src/tracker/storage/db/row-shape.ts';
import { isHundredths, isPeriod } from '#src/tracker/storage/db/unit-guards.ts';

interface OpeningBalanceRow {
  readonly asOf: Day;
  readonly totalHundredths: Amount;
  readonly relatedHundredths: Amount;
  readonly selfAssessmentHundredths: Amount;
}

/** A certification as version 1 of the database keeps it. */
export interface CertificationRow extends Omit<Certification, 'targets' | 'openingBalance'> {
  readonly targetsHundredths: Certification['targets'];
  readonly openingBalance: OpeningBalanceRow | null;
}

const certificationShape: Shape<CertificationRow> = {
  ...entityShape,
  field: isSpecialty,
  status: keyOf(certificationStatusNames),
  requirement: orNull(isText),
  cycle: orNull(isPeriod),
  stages: listOf(isPeriod),
  targetsHundredths: recordOf(isText, isHundredths),
  counting: orNull(listOf(isCreditType)),
  openingBalance: orNull(
    shaped<OpeningBalanceRow>({
      asOf: isDay,
      totalHundredths: isHundredths,
      relatedHundredths: isHundredths,
      selfAssessmentHundredths: isHundredths,
    }),
  ),
  judgedBy: orNull(
    shaped<NonNullable<Certification['judgedBy']>>({
      requirement: isText,
      effectiveFrom: isDay,
      readOn: isDay,
    }),
  ),
};

export function rowFromCertification(certification: Certification): CertificationRow {
  const { targets, openingBalance, ...rest } = certification;
  return { ...rest, targetsHundredths: targets, openingBalance: rowFromBalance(openingBalance) };
}

/** @throws {UnreadableRow} */
export function certificationFromRow(raw: unknown): Certification {
  const { targetsHundredths, openingBalance, ...rest } = readRow(raw, certificationShape);
  return { ...rest, targets: targetsHundredths, openingBalance: balanceFromRow(openingBalance) };
}

function rowFromBalance(balance: OpeningBalance | null): OpeningBalanceRow | null {
  if (balance === null) return null;
  const { asOf, total, related, selfAssessment } = balance;
  return {
    asOf,
    totalHundredths: total,
    relatedHundredths: related,
    selfAssessmentHundredths: selfAssessment,
  };
}

function balanceFromRow(row: OpeningBalanceRow | null): OpeningBalance | null {
  if (row === null) return null;
  return {
    asOf: row.asOf,
    total: row.totalHundredths,
    related: row.relatedHundredths,
    selfAssessment: row.selfAssessmentHundredths,
  };
}
