import { sumOf } from '#src/domain/amount.ts';
import { editionOn } from '#src/domain/content/edition-on.ts';
import type { Edition, Requirement } from '#src/domain/content/requirement.ts';
import type { Day, Period } from '#src/domain/day.ts';
import { criterionProgress } from '#src/domain/progress/criterion-progress.ts';
import { isBalanceOutside, type LiveEntries, spanFacts } from '#src/domain/progress/span-facts.ts';
import type {
  CertificationProgress,
  NoProgress,
  SpanProgress,
} from '#src/domain/progress/progress.ts';
import { stagesOf } from '#src/domain/progress/stages.ts';
import { whenOf } from '#src/domain/progress/state.ts';
import type { Certification } from '#src/domain/record/certification.ts';
import { isLive, type RecordContents } from '#src/domain/record/record.ts';
import { specialties } from '#src/domain/specialty.ts';

/** What progress needs to know of a requirement. */
export interface RequirementRules extends Pick<Requirement, 'name'> {
  readonly editions: readonly Edition[];
}

/** What of the record progress looks at; deleted entries may be among it. */
export type ProgressContents = Pick<RecordContents, 'credits' | 'milestones' | 'certifications'>;

/**
 * How far the record goes toward one certification on `today`, or why that cannot be said.
 * The edition in force on the cycle's first day judges the whole cycle.
 *
 * @param requirements The site's requirements by id.
 */
export function progressTowards(
  certification: Certification,
  requirements: ReadonlyMap<string, RequirementRules>,
  contents: ProgressContents,
  today: Day,
): CertificationProgress | NoProgress {
  const { requirement: id, cycle } = certification;
  if (id === null) return { kind: 'no-requirement', certification };
  const requirement = requirements.get(id);
  if (requirement === undefined) return { kind: 'requirement-not-known', certification };
  if (cycle === null) return { kind: 'no-cycle', certification };
  const edition = editionOn(requirement.editions, cycle.start);
  if (edition === undefined) return { kind: 'no-edition', certification, on: cycle.start };

  return {
    requirementId: id,
    requirementName: requirement.name,
    laterEdition: laterEdition(requirement.editions, cycle),
    ...measured({ certification, edition, cycle }, liveEntries(contents), today),
  };
}

interface Judged {
  readonly certification: Certification;
  readonly edition: Edition;
  readonly cycle: Period;
}

function measured({ certification, edition, cycle }: Judged, entries: LiveEntries, today: Day) {
  const stages = stagesOf(certification, edition);
  const periods = stages.length > 0 ? stages : [cycle];
  const spans = periods.map((span, index): SpanProgress => {
    const facts = spanFacts(certification, edition, entries, { span, today });
    return {
      stage: stages.length > 0 ? index + 1 : null,
      span,
      when: whenOf(span, today),
      criteria: edition.criteria.map((criterion) => criterionProgress(criterion, facts)),
    };
  });
  return {
    kind: 'measured' as const,
    certification,
    edition,
    cycle,
    spans,
    isOpeningBalanceOutside: isBalanceOutside(certification.openingBalance, periods),
    cycleTotal: stages.length > 0 ? cycleTotal(spans) : null,
  };
}

function liveEntries({ credits, milestones, certifications }: ProgressContents): LiveEntries {
  return {
    credits: credits.filter(isLive),
    milestones: milestones.filter(isLive),
    certifications: certifications.filter(isLive),
  };
}

/** The newest edition to take effect within the cycle after its first day. */
function laterEdition(editions: readonly Edition[], { start, end }: Period): Edition | null {
  const later = editions.filter(
    ({ effectiveFrom }) => effectiveFrom > start && effectiveFrom <= end,
  );
  const oldestFirst = later.toSorted((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1));
  return oldestFirst.at(-1) ?? null;
}

/** `null` where no total is required. */
function cycleTotal(spans: readonly SpanProgress[]): CertificationProgress['cycleTotal'] {
  const totals = spans.flatMap(({ criteria }) =>
    criteria.filter((criterion) => criterion.kind === 'total'),
  );
  if (totals.length === 0) return null;
  return {
    earned: sumOf(totals.map(({ earned }) => earned)),
    minimum: sumOf(totals.map(({ minimum }) => minimum)),
  };
}

type Progress = CertificationProgress | NoProgress;

interface CurrentAndPast {
  readonly current: readonly Progress[];
  /** Cycles that a newer one of the same field has followed. */
  readonly past: readonly Progress[];
}

/** PM&R first, then the subspecialties; of one field the newest cycle first. */
export function currentAndPast(progress: readonly Progress[]): CurrentAndPast {
  const ordered = progress.toSorted(byFieldThenNewest);
  const certifications = progress.map(({ certification }) => certification);
  const isPast = ({ certification }: Progress) => isFollowed(certification, certifications);
  return {
    current: ordered.filter((each) => !isPast(each)),
    past: ordered.filter(isPast),
  };
}

function isFollowed({ field, cycle }: Certification, all: readonly Certification[]): boolean {
  if (cycle === null) return false;
  return all.some((other) => other.field === field && other.cycle && other.cycle.start > cycle.end);
}

function byFieldThenNewest({ certification: a }: Progress, { certification: b }: Progress): number {
  if (a.field !== b.field) return specialties.indexOf(a.field) - specialties.indexOf(b.field);
  return (a.cycle?.start ?? '') < (b.cycle?.start ?? '') ? 1 : -1;
}
