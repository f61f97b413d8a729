import { activityFormats } from '#src/domain/activity-format.ts';
import { noCredit } from '#src/domain/amount.ts';
import { creditTypes } from '#src/domain/credit-type.ts';
import { specialties } from '#src/domain/specialty.ts';
import type { EntityBase } from '#src/domain/record/entity.ts';
import {
  amount,
  choice,
  creditAmount,
  day,
  listOf,
  mapBy,
  mapOf,
  nullable,
  object,
  optional,
  text,
  type TypeOf,
} from '#src/domain/record/shape.ts';

/** Where telling an authority about a credit stands. No entry means `to-report`. */
export const reportStateNames = {
  'to-report': 'To report',
  expected: 'Should post automatically',
  reported: 'Reported',
  posted: 'Posted',
  'not-needed': 'Not needed',
} as const;
export type ReportState = keyof typeof reportStateNames;

export const reportStates = Object.keys(reportStateNames) as readonly ReportState[];

export function isReportState(text: unknown): text is ReportState {
  return typeof text === 'string' && Object.hasOwn(reportStateNames, text);
}

const reportProperties = {
  state: choice(reportStates),
  /** The day it was reported or seen posted; `null` when not said. */
  on: optional(nullable(day), null),
  /** What the board shows, where that was noted. */
  postedAmount: optional(nullable(amount), null),
};
export interface Report extends TypeOf<typeof reportProperties> {}

/** By authority id (`abpmr`) or own requirement id. */
export const reportsByAuthority = optional(mapOf<Report>(object(reportProperties)), {});

export const creditType = choice(creditTypes);

const awardProperties = {
  creditType: creditType,
  amount: creditAmount,
};
/** A further award printed on the same certificate. */
export interface Award extends TypeOf<typeof awardProperties> {}

/** What a credit says. The record file and the rows of the database have the same order. */
export const creditProperties = {
  status: optional(choice(['completed', 'planned']), 'completed'),
  /** The first day, where the activity took several. Never after `completedOn`. */
  startedOn: optional(nullable(day), null),
  /** The day that counts. */
  completedOn: day,
  /** 0.01 to 9,999.99 credits. */
  amount: creditAmount,
  creditType: creditType,
  /** Required with the type `other`, else `null`. */
  creditTypeName: optional(nullable(text), null),
  alsoAs: optional(listOf<Award>(object(awardProperties)), []),
  /** The part that is self-assessment CME; never more than `amount`. */
  selfAssessment: optional(amount, noCredit),
  /** How much relates to each specialty; none of them more than `amount`. */
  related: optional(mapBy(specialties, amount), {}),
  /** How much is about each topic, by topic id. */
  topics: optional(mapOf(amount), {}),
  title: optional(text, ''),
  /** A provider of the directory, by id; `null` for none. */
  provider: optional(nullable(text), null),
  providerName: optional(text, ''),
  activityFormat: optional(nullable(choice(activityFormats)), null),
  notes: optional(text, ''),
  reports: reportsByAuthority,
  /** Evidence ids. */
  evidence: optional(listOf(text), []),
};

/** One entry in the log: an activity completed or planned, and the credit claimed for it. */
export interface Credit extends EntityBase, TypeOf<typeof creditProperties> {}
