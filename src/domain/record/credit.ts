import type { ActivityFormat } from '#src/domain/activity-format.ts';
import type { Amount } from '#src/domain/amount.ts';
import type { CreditType } from '#src/domain/credit-type.ts';
import type { Day } from '#src/domain/day.ts';
import type { Specialty } from '#src/domain/specialty.ts';
import type { EntityBase } from '#src/domain/record/entity.ts';

/** Where telling an authority about a credit stands. No entry means `to-report`. */
export const reportStateNames = {
  'to-report': 'To report',
  expected: 'Expected by itself',
  reported: 'Reported',
  posted: 'Posted',
  'not-needed': 'Not needed',
} as const;
export type ReportState = keyof typeof reportStateNames;

export const reportStates = Object.keys(reportStateNames) as readonly ReportState[];

export function isReportState(text: unknown): text is ReportState {
  return typeof text === 'string' && Object.hasOwn(reportStateNames, text);
}

export interface Report {
  readonly state: ReportState;
  /** The day it was reported or seen posted; `null` when not said. */
  readonly on: Day | null;
  /** What the board shows, where that was noted. */
  readonly postedAmount: Amount | null;
}

/** A further award printed on the same certificate. */
export interface Award {
  readonly creditType: CreditType;
  readonly amount: Amount;
}

/** One entry in the log: an activity completed or planned, and the credit claimed for it. */
export interface Credit extends EntityBase {
  readonly status: 'completed' | 'planned';
  /** The first day, where the activity took several. Never after `completedOn`. */
  readonly startedOn: Day | null;
  /** The day that counts. */
  readonly completedOn: Day;
  /** 0.01 to 9,999.99 credits. */
  readonly amount: Amount;
  readonly creditType: CreditType;
  /** Required with the type `other`, else `null`. */
  readonly creditTypeName: string | null;
  readonly alsoAs: readonly Award[];
  /** The part that is self-assessment CME; never more than `amount`. */
  readonly selfAssessment: Amount;
  /** How much relates to each field; none of them more than `amount`. */
  readonly related: Readonly<Partial<Record<Specialty, Amount>>>;
  /** How much is about each topic, by topic id. */
  readonly topics: Readonly<Record<string, Amount>>;
  readonly title: string;
  /** A provider of the directory, by id; `null` for none. */
  readonly provider: string | null;
  readonly providerName: string;
  readonly activityFormat: ActivityFormat | null;
  readonly notes: string;
  /** By authority id (`abpmr`) or own requirement id. */
  readonly reports: Readonly<Record<string, Report>>;
  /** Evidence ids. */
  readonly evidence: readonly string[];
}
