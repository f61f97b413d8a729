import type { Amount } from '#src/domain/amount.ts';
import type { CreditType } from '#src/domain/credit-type.ts';
import type { Period } from '#src/domain/day.ts';
import type { EntityBase } from '#src/domain/record/entity.ts';

/** A requirement that the physician typed: a license, a hospital, an employer. */
export interface OwnRequirement extends EntityBase {
  readonly name: string;
  readonly cycle: Period;
  /** How often it comes back, in years; `null` when it does not. */
  readonly everyYears: number | null;
  readonly minimum: Amount;
  /** Empty means every type counts. */
  readonly creditTypes: readonly CreditType[];
  readonly topics: readonly { readonly topic: string; readonly minimum: Amount }[];
}
