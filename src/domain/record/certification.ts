import type { Amount } from '#src/domain/amount.ts';
import type { CreditType } from '#src/domain/credit-type.ts';
import type { Day, Period } from '#src/domain/day.ts';
import type { Specialty } from '#src/domain/specialty.ts';
import type { EntityBase } from '#src/domain/record/entity.ts';

export const certificationStatusNames = {
  active: 'Active',
  lapsed: 'Lapsed',
  retired: 'Retired',
  'no-time-limit': 'No time limit',
} as const;
export type CertificationStatus = keyof typeof certificationStatusNames;

export function isCertificationStatus(text: unknown): text is CertificationStatus {
  return typeof text === 'string' && Object.hasOwn(certificationStatusNames, text);
}

export const certificationStatuses = Object.keys(
  certificationStatusNames,
) as readonly CertificationStatus[];

/** What was already earned when the log began, as the board's dashboard showed it. */
export interface OpeningBalance {
  /** Credits dated on or before this day are in the balance. */
  readonly asOf: Day;
  readonly total: Amount;
  readonly related: Amount;
  readonly selfAssessment: Amount;
}

/** A certificate the physician holds, with one cycle of its requirement. */
export interface Certification extends EntityBase {
  readonly field: Specialty;
  readonly status: CertificationStatus;
  /** A requirement of the site, by id; `null` where none applies. Ids unknown here are kept. */
  readonly requirement: string | null;
  /** `null` only where no requirement applies. */
  readonly cycle: Period | null;
  /** Empty unless corrected by hand. */
  readonly stages: readonly Period[];
  /**
   * Own targets by criterion id. Amounts as credits (hundredths), shares in
   * hundredths too (0.5 is 50), occurrences as hundredths of times (1 is 100).
   */
  readonly targets: Readonly<Record<string, Amount>>;
  /** Own list of types that count; `null` to follow the requirement. */
  readonly counting: readonly CreditType[] | null;
  readonly openingBalance: OpeningBalance | null;
  /** Written when a cycle is closed. */
  readonly judgedBy: {
    readonly requirement: string;
    readonly effectiveFrom: Day;
    readonly readOn: Day;
  } | null;
}
