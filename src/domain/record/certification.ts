import { noCredit } from '#src/domain/amount.ts';
import { specialties } from '#src/domain/specialty.ts';
import { creditType } from '#src/domain/record/credit.ts';
import type { EntityBase } from '#src/domain/record/entity.ts';
import {
  amount,
  choice,
  day,
  listOf,
  mapOf,
  nullable,
  object,
  optional,
  period,
  text,
  type TypeOf,
} from '#src/domain/record/shape.ts';

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

const certificationStatuses = Object.keys(
  certificationStatusNames,
) as readonly CertificationStatus[];

const openingBalanceProperties = {
  /** Credits dated on or before this day are in the balance. */
  asOf: day,
  total: optional(amount, noCredit),
  related: optional(amount, noCredit),
  selfAssessment: optional(amount, noCredit),
};
/** What was already earned when the log began, as the board's dashboard showed it. */
export interface OpeningBalance extends TypeOf<typeof openingBalanceProperties> {}

const judgmentProperties = {
  requirement: text,
  effectiveFrom: day,
  readOn: day,
};
/** Which edition of a requirement judged a cycle. */
interface Judgment extends TypeOf<typeof judgmentProperties> {}

export const certificationProperties = {
  field: choice(specialties),
  status: optional(choice(certificationStatuses), 'active'),
  /** A requirement of the site, by id; `null` where none applies. Ids unknown here are kept. */
  requirement: optional(nullable(text), null),
  /** `null` only where no requirement applies. */
  cycle: optional(nullable(period), null),
  /** Empty unless corrected by hand. */
  stages: optional(listOf(period), []),
  /**
   * Own targets by criterion id. Amounts as credits (hundredths), shares in
   * hundredths too (0.5 is 50), occurrences as hundredths of times (1 is 100).
   */
  targets: optional(mapOf(amount), {}),
  /** Own list of types that count; `null` to follow the requirement. */
  counting: optional(nullable(listOf(creditType)), null),
  openingBalance: optional(nullable<OpeningBalance>(object(openingBalanceProperties)), null),
  /** Written when a cycle is closed. */
  judgedBy: optional(nullable<Judgment>(object(judgmentProperties)), null),
};

/** A certificate the physician holds, with one cycle of its requirement. */
export interface Certification extends EntityBase, TypeOf<typeof certificationProperties> {}
