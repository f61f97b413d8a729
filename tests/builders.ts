import { amountFromHundredths, credits } from '#src/domain/amount.ts';
import type { Citation } from '#src/domain/content/citation.ts';
import type { Criterion, Edition, Requirement } from '#src/domain/content/requirement.ts';
import { day, type Period } from '#src/domain/day.ts';
import { certificationProperties, type Certification } from '#src/domain/record/certification.ts';
import { creditProperties, type Credit } from '#src/domain/record/credit.ts';
import type { EntityBase, Tombstone } from '#src/domain/record/entity.ts';
import type { Evidence } from '#src/domain/record/evidence.ts';
import type { LastKnownState } from '#src/domain/record/last-known-state.ts';
import { milestoneProperties, type Milestone } from '#src/domain/record/milestone.ts';
import {
  ownRequirementProperties,
  type OwnRequirement,
} from '#src/domain/record/own-requirement.ts';
import { emptyRecord, type RecordContents } from '#src/domain/record/record.ts';
import { withDefaults } from '#src/domain/record/content.ts';
import type { Timestamp } from '#src/domain/timestamp.ts';

/*
 * Plausible entries: a test names only what it is about. Overrides are domain
 * values, so an amount is `credits(2.25)` and a day `day('2026-03-14')`.
 */

let made = 0;

/** A UUID that no other builder's entry has. */
export function anId(): string {
  made += 1;
  return `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`;
}

export function timestamp(text: string): Timestamp {
  return new Date(text).toISOString() as Timestamp;
}

export function period(start: string, end: string): Period {
  return { start: day(start), end: day(end) };
}

/** Five years, of which the middle one is 2024, a leap year. */
export const fiveYears = period('2022-01-01', '2026-12-31');

const written = timestamp('2026-03-14T12:00:00.000Z');

/** A first version, live. */
export function anEntity(overrides: Partial<EntityBase> = {}): EntityBase {
  return {
    id: anId(),
    createdAt: written,
    updatedAt: written,
    deletedAt: null,
    ancestors: [],
    ...overrides,
  };
}

export function aTombstone(overrides: Partial<Tombstone> = {}): Tombstone {
  return { ...anEntity(), deletedAt: written, shrunk: true, ...overrides };
}

/** Two completed AMA PRA Category 1 credits of March 14, 2024, not related to any field. */
export function aCredit(overrides: Partial<Credit> = {}): Credit {
  return {
    ...anEntity(),
    ...withDefaults(creditProperties, {
      completedOn: day('2024-03-14'),
      amount: credits(2),
      creditType: 'ama-pra-1',
      title: 'Spasticity after stroke',
      providerName: 'Example University',
    }),
    ...overrides,
  };
}

/** Active in PM&R, from 2022 through 2026, under `abpmr-cc`. */
export function aCertification(overrides: Partial<Certification> = {}): Certification {
  return {
    ...anEntity(),
    ...withDefaults(certificationProperties, {
      field: 'pmr',
      requirement: 'abpmr-cc',
      cycle: fiveYears,
    }),
    ...overrides,
  };
}

/** A practice improvement project of March 14, 2024. */
export function aMilestone(overrides: Partial<Milestone> = {}): Milestone {
  return {
    ...anEntity(),
    ...withDefaults(milestoneProperties, {
      kind: 'practice-improvement',
      completedOn: day('2024-03-14'),
      title: 'Fewer falls on the ward',
    }),
    ...overrides,
  };
}

/** A license that asks for 50 credits of any type in 2025 and 2026. */
export function anOwnRequirement(overrides: Partial<OwnRequirement> = {}): OwnRequirement {
  return {
    ...anEntity(),
    ...withDefaults(ownRequirementProperties, {
      name: 'State license',
      cycle: period('2025-01-01', '2026-12-31'),
      everyYears: 2,
      minimum: credits(50),
    }),
    ...overrides,
  };
}

export function anEvidence(overrides: Partial<Evidence> = {}): Evidence {
  return {
    ...anEntity(),
    fileName: 'certificate.pdf',
    mediaType: 'application/pdf',
    bytes: 48_213,
    sha256: 'a'.repeat(64),
    ...overrides,
  };
}

export function aRecord(overrides: Partial<RecordContents> = {}): RecordContents {
  return { ...emptyRecord, ...overrides };
}

/** Remembers a record of three entries, two of them live credits, at revision 7. */
export function aLastKnownState(overrides: Partial<LastKnownState> = {}): LastKnownState {
  return {
    installId: 'a1b2c3',
    revision: 7,
    entries: 3,
    credits: 2,
    fingerprint: 12_345,
    schemaVersion: 1,
    lastSeenAt: written,
    lastExportAt: null,
    changedAt: null,
    headline: null,
    ...overrides,
  };
}

type CriterionOf<Kind extends Criterion['kind']> = Extract<Criterion, { kind: Kind }>;

const citations: Citation[] = [{ confidence: 'background' }];

/** 150 credits; AMA PRA Category 1 and AOA Category 1-A count, Royal College Section 1 may. */
export function aTotal(overrides: Partial<CriterionOf<'total'>> = {}): CriterionOf<'total'> {
  return {
    id: 'total',
    kind: 'total',
    label: 'Earn 150 credits',
    explanation: 'An average of 30 a year.',
    citations,
    minimum: credits(150),
    counting: ['ama-pra-1', 'aoa-1-a'],
    uncertain: ['rcpsc-1'],
    countingCitations: citations,
    ...overrides,
  };
}

/** At least half. */
export function aShare(overrides: Partial<CriterionOf<'share'>> = {}): CriterionOf<'share'> {
  return {
    id: 'related',
    kind: 'share',
    label: 'Half should relate to the certificate',
    explanation: 'Half of everything logged.',
    citations,
    atLeast: 0.5,
    relatedTo: 'certification',
    ...overrides,
  };
}

/** 40 self-assessment credits. */
export function aSelfAssessment(
  overrides: Partial<CriterionOf<'self-assessment'>> = {},
): CriterionOf<'self-assessment'> {
  return {
    id: 'self-assessment',
    kind: 'self-assessment',
    label: 'Earn 40 self-assessment credits',
    explanation: 'Part of the total.',
    citations,
    minimum: credits(40),
    metBy: null,
    metByMilestone: null,
    ...overrides,
  };
}

/** One practice improvement project. */
export function anOccurrence(
  overrides: Partial<CriterionOf<'occurrences'>> = {},
): CriterionOf<'occurrences'> {
  return {
    id: 'practice-improvement',
    kind: 'occurrences',
    label: 'Complete a practice improvement project',
    explanation: 'Counted in times.',
    citations,
    times: 1,
    milestone: 'practice-improvement',
    ...overrides,
  };
}

/** 30 credits a year. */
export function aPace(overrides: Partial<CriterionOf<'pace'>> = {}): CriterionOf<'pace'> {
  return {
    id: 'pace',
    kind: 'pace',
    label: 'Earn 30 credits a year on average',
    explanation: 'Advice.',
    citations,
    perYear: credits(30),
    ...overrides,
  };
}

/** Five years without stages, in force since 2020: 150 credits, half of them related. */
export function anEdition(overrides: Partial<Edition> = {}): Edition {
  return {
    effectiveFrom: day('2020-01-01'),
    effectiveTo: null,
    effectiveCitations: citations,
    cycleYears: 5,
    stageYears: [],
    cycleCitations: citations,
    criteria: [aTotal(), aShare()],
    ...overrides,
  };
}

/** Ten years in two stages of five. */
export function aStagedEdition(overrides: Partial<Edition> = {}): Edition {
  return anEdition({
    effectiveFrom: day('2012-01-01'),
    cycleYears: 10,
    stageYears: [5, 5],
    ...overrides,
  });
}

export function aRequirement(overrides: Partial<Requirement> = {}): Requirement {
  return {
    name: 'ABPMR Continuing Certification',
    shortName: 'Continuing Certification',
    authority: 'abpmr',
    status: 'current',
    appliesTo: 'Every certified physician.',
    summary: 'An average of 30 credits a year.',
    editions: [anEdition()],
    workedExamples: [],
    notKnown: [],
    checkedOn: day('2026-11-02'),
    ...overrides,
  };
}

/** `hundredths(4475)` is 44.75 credits. */
export const hundredths = amountFromHundredths;
