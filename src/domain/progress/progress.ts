import type { Amount } from '#src/domain/amount.ts';
import type { Criterion, Edition } from '#src/domain/content/requirement.ts';
import type { CreditType } from '#src/domain/credit-type.ts';
import type { Day, Period } from '#src/domain/day.ts';
import type { Specialty } from '#src/domain/specialty.ts';
import type { Certification } from '#src/domain/record/certification.ts';
import type { Credit } from '#src/domain/record/credit.ts';
import type { Milestone } from '#src/domain/record/milestone.ts';
import type { OwnRequirement } from '#src/domain/record/own-requirement.ts';

/**
 * How a criterion is doing by the physician's own entries; the first that fits.
 *
 * - `not-known`: no number exists to measure against.
 * - `not-started`: nothing counted yet, or the span itself is still to come.
 * - `short`: the span ended before the criterion was met.
 * - `open`: neither met nor measured by pace (shares, occurrences).
 */
export type ProgressState =
  'not-known' | 'met' | 'not-started' | 'short' | 'on-pace' | 'behind-pace' | 'open';

/**
 * How advice is followed. It is never `met` before the span has ended and never `short` after it:
 * an average below it is then `below-advice`, and nothing can be caught up any more.
 */
export type AdviceState = ProgressState | 'below-advice';

/** Why a credit adds nothing to a criterion, in the order the reasons are tried. */
export type Exclusion =
  | 'planned'
  | 'before-span'
  | 'after-span'
  | 'in-opening-balance'
  | 'type-does-not-count'
  | 'type-not-known'
  | 'nothing-related'
  | 'no-self-assessment';

/** A credit that counts, with what it counts for. */
export interface Counted {
  readonly credit: Credit;
  readonly amount: Amount;
  /** The award that counted, where the certificate carried several. */
  readonly creditType: CreditType;
  /** Completed, but dated after today. */
  readonly isDatedAhead: boolean;
}

export interface Excluded {
  readonly credit: Credit;
  readonly because: Exclusion;
}

/** Every live credit is in exactly one of the two lists. */
export interface CreditBreakdown {
  readonly counted: readonly Counted[];
  readonly excluded: readonly Excluded[];
}

interface ProgressBase {
  readonly criterion: Criterion;
  readonly state: ProgressState;
  /** Whether the physician's own target or own list of types was used. */
  readonly isOwnTarget: boolean;
}

/** What a steady pace has reached today, and what it takes to catch up. */
export interface Pace {
  /** Minimum × elapsed days ÷ days of the span, rounded down to 0.01. */
  readonly mark: Amount;
  /** Earned less the mark: hundredths, negative when behind. */
  readonly ahead: number;
  /**
   * Credits per month that reach the minimum by the end, rounded up to 0.01, a month
   * being a twelfth of 365.25 days; `null` when met, ended, or with under 31 days left
   * (then only what is missing counts).
   */
  readonly perMonth: Amount | null;
  /** Days of the span after today; 0 on its last day and later. */
  readonly daysLeft: number;
}

export interface TotalProgress extends ProgressBase, CreditBreakdown {
  readonly kind: 'total';
  readonly minimum: Amount;
  /** Opening balance included. */
  readonly earned: Amount;
  readonly fromOpeningBalance: Amount;
  readonly missing: Amount;
  /** Credit of types that may count; outside `earned`. */
  readonly ifUncertainCounts: Amount;
  /** Planned credit inside the span that would count: dated today or later, and after the balance. */
  readonly planned: Amount;
  readonly pace: Pace;
}

export interface ShareProgress extends ProgressBase, CreditBreakdown {
  readonly kind: 'share';
  readonly field: Specialty;
  /** In hundredths: 50 is a half. */
  readonly atLeast: number;
  /** What was logged and counts toward the total; the denominator. */
  readonly total: Amount;
  readonly related: Amount;
  /** Related credit that the share of `total` asks for, half a hundredth rounded up. */
  readonly needed: Amount;
  /**
   * While the minimum is not reached: this much of the next `ofNext` credits
   * should be related for the share of the minimum to hold. `null` once the minimum is
   * reached, and where related credit alone up to it would not do: then only
   * `missingIfEarnedNow` says what would.
   */
  readonly next: { readonly related: Amount; readonly ofNext: Amount } | null;
  /** How much of what is logged would have to be related for the share to hold today. */
  readonly missingOfLogged: Amount;
  /**
   * How many related credits earned now would restore it, as they raise the total too;
   * `null` where no number would: all of the total should be related, and some is not.
   */
  readonly missingIfEarnedNow: Amount | null;
  /** What the share is of the minimum alone; only for totals above the minimum, else `null`. */
  readonly ofMinimum: { readonly needed: Amount; readonly isMet: boolean } | null;
  /** Where PM&R is held too, a subspecialty's share is information and never short. */
  readonly isInformation: boolean;
}

export interface SelfAssessmentProgress extends ProgressBase, CreditBreakdown {
  readonly kind: 'self-assessment';
  /** `null` where no number is known. */
  readonly minimum: Amount | null;
  readonly earned: Amount;
  readonly fromOpeningBalance: Amount;
  readonly missing: Amount | null;
  readonly pace: Pace | null;
  /** Live milestones inside the span by which participation meets the criterion. */
  readonly milestones: readonly Milestone[];
}

export interface OccurrencesProgress extends ProgressBase {
  readonly kind: 'occurrences';
  readonly times: number;
  readonly done: number;
  /** Those inside the span; the length is `done`. */
  readonly milestones: readonly Milestone[];
}

export interface PaceProgress extends Omit<ProgressBase, 'state'> {
  readonly kind: 'pace';
  readonly state: AdviceState;
  readonly perYear: Amount;
  /** Average per year so far: earned ÷ elapsed years, rounded down; `null` before the first day. */
  readonly averagePerYear: Amount | null;
  readonly earned: Amount;
}

export type CriterionProgress =
  TotalProgress | ShareProgress | SelfAssessmentProgress | OccurrencesProgress | PaceProgress;

/** One stage, or the whole cycle where it is not judged in stages. */
export interface SpanProgress {
  /** From 1; `null` where the cycle is not judged in stages. */
  readonly stage: number | null;
  readonly span: Period;
  readonly when: 'ahead' | 'running' | 'ended';
  readonly criteria: readonly CriterionProgress[];
}

/** How far the record goes toward one certification. */
export interface CertificationProgress {
  readonly kind: 'measured';
  readonly certification: Certification;
  readonly requirementId: string;
  readonly requirementName: string;
  readonly edition: Edition;
  /** The newest edition to take effect within the cycle after its first day; mentioned, not applied. */
  readonly laterEdition: Edition | null;
  readonly cycle: Period;
  readonly spans: readonly SpanProgress[];
  /**
   * Whether the opening balance's day lies in no stage of the cycle: such a balance is of
   * another cycle and is left out; the page says so.
   */
  readonly isOpeningBalanceOutside: boolean;
  /** Sum over the stages, as information: never “met” while a stage is short. `null` without stages. */
  readonly cycleTotal: { readonly earned: Amount; readonly minimum: Amount } | null;
}

/** Why nothing can be computed for a certification. */
export type NoProgress =
  | { readonly kind: 'no-requirement'; readonly certification: Certification }
  | { readonly kind: 'requirement-not-known'; readonly certification: Certification }
  | { readonly kind: 'no-cycle'; readonly certification: Certification }
  | { readonly kind: 'no-edition'; readonly certification: Certification; readonly on: Day };

/** How far the record goes toward a requirement that the physician typed. */
export interface OwnRequirementProgress extends CreditBreakdown {
  readonly requirement: OwnRequirement;
  readonly state: ProgressState;
  readonly earned: Amount;
  readonly missing: Amount;
  /** Planned credit inside the cycle that would count, dated today or later. */
  readonly planned: Amount;
  readonly pace: Pace;
  readonly topics: readonly {
    readonly topic: string;
    readonly minimum: Amount;
    readonly earned: Amount;
    readonly state: ProgressState;
  }[];
}
