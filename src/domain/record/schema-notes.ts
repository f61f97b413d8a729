import { specialties } from '#src/domain/specialty.ts';
import type { Credit } from '#src/domain/record/credit.ts';
import type { EntityKind, EntityOf } from '#src/domain/record/record.ts';

/*
 * What the schema of the record file says beside the shape of each entry. It is here, because pages
 * load the shapes at once and the schema only to read a file.
 */

const reports = 'By authority (abpmr) or by the id of an own requirement.';

/** Published with the schema: what a property means, where its name does not say it. */
export const descriptions: {
  readonly [Kind in EntityKind]: { readonly [Name in keyof EntityOf[Kind]]?: string };
} = {
  certifications: {
    requirement: 'A requirement of the site, by its id; null where none applies.',
    stages: 'The stages of the cycle, only where they were corrected by hand.',
    targets: 'Own targets by criterion: credits, a share as a fraction, or times.',
    counting: 'Own list of the credit types that count; null follows the requirement.',
    openingBalance: 'What was earned by the end of a day, before the log began.',
    judgedBy: 'The edition that judged the cycle, written when the cycle is closed.',
  },
  requirements: {
    creditTypes: 'The types that count; an empty list means every type.',
  },
  credits: {
    completedOn: 'The day that counts.',
    creditTypeName: 'What the type is called; required with the type "other".',
    alsoAs: 'Further awards on the same certificate. They never add up.',
    selfAssessment: 'Never more than the amount.',
    related: 'How much relates to each field, never more than the amount.',
    provider: 'A provider of the directory, by its id.',
    reports,
    evidence: 'The ids of entries of evidence.',
  },
  milestones: {
    reports,
  },
  evidence: {},
};

/** What must hold between the properties of an entry. A file that breaks a rule is refused. */
export interface Rule<Entry> {
  readonly at: readonly string[];
  readonly holds: (entry: Entry) => boolean;
  /** What is wrong and what to do. */
  readonly otherwise: string;
}

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
