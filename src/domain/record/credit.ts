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
  required,
  text,
  type Rule,
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
  state: required(choice(reportStates)),
  /** The day it was reported or seen posted; `null` when not said. */
  on: optional(nullable(day), null),
  /** What the board shows, where that was noted. */
  postedAmount: optional(nullable(amount), null),
};
export interface Report extends TypeOf<typeof reportProperties> {}

/** By authority id (`abpmr`) or own requirement id. */
export const reportsByAuthority = optional(
  mapOf<Report>(object(reportProperties)),
  {},
  'By authority (abpmr) or by the id of an own requirement.',
);

export const creditType = choice(creditTypes, 'creditType');

const awardProperties = {
  creditType: required(creditType),
  amount: required(creditAmount),
};
/** A further award printed on the same certificate. */
export interface Award extends TypeOf<typeof awardProperties> {}

/** What a credit says. The record file and the rows of the database have the same order. */
export const creditProperties = {
  status: optional(choice(['completed', 'planned']), 'completed'),
  /** The first day, where the activity took several. Never after `completedOn`. */
  startedOn: optional(nullable(day), null),
  /** The day that counts. */
  completedOn: required(day, 'The day that counts.'),
  /** 0.01 to 9,999.99 credits. */
  amount: required(creditAmount),
  creditType: required(creditType),
  /** Required with the type `other`, else `null`. */
  creditTypeName: optional(
    nullable(text),
    null,
    'What the type is called; required with the type "other".',
  ),
  alsoAs: optional(
    listOf<Award>(object(awardProperties)),
    [],
    'Further awards on the same certificate. They never add up.',
  ),
  /** The part that is self-assessment CME; never more than `amount`. */
  selfAssessment: optional(amount, noCredit, 'Never more than the amount.'),
  /** How much relates to each specialty; none of them more than `amount`. */
  related: optional(
    mapBy(specialties, amount),
    {},
    'How much relates to each field, never more than the amount.',
  ),
  /** How much is about each topic, by topic id. */
  topics: optional(mapOf(amount), {}),
  title: optional(text, ''),
  /** A provider of the directory, by id; `null` for none. */
  provider: optional(nullable(text), null, 'A provider of the directory, by its id.'),
  providerName: optional(text, ''),
  activityFormat: optional(nullable(choice(activityFormats)), null),
  notes: optional(text, ''),
  reports: reportsByAuthority,
  /** Evidence ids. */
  evidence: optional(listOf(text), [], 'The ids of entries of evidence.'),
};

/** One entry in the log: an activity completed or planned, and the credit claimed for it. */
export interface Credit extends EntityBase, TypeOf<typeof creditProperties> {}

const tooMuch = 'This is more than the amount of the credit. Lower it, or raise the amount.';

export const creditRules: readonly Rule<Credit>[] = [
  {
    at: ['startedOn'],
    holds: ({ startedOn, completedOn }) => startedOn === null || startedOn <= completedOn,
    otherwise: 'It starts after the day it was completed on. Correct one of them.',
  },
  {
    at: ['creditTypeName'],
    holds: ({ creditType, creditTypeName }) => creditType !== 'other' || !!creditTypeName,
    otherwise: 'Say what the type "other" is called.',
  },
  {
    at: ['selfAssessment'],
    holds: ({ selfAssessment, amount }) => selfAssessment <= amount,
    otherwise: tooMuch,
  },
  ...specialties.map((specialty): Rule<Credit> => ({
    at: ['related', specialty],
    holds: ({ related, amount }) => (related[specialty] ?? 0) <= amount,
    otherwise: tooMuch,
  })),
];
