import type { Criterion } from '#src/domain/content/requirement.ts';
import { day } from '#src/domain/day.ts';
import type { CertificationProgress, CriterionProgress } from '#src/domain/progress/progress.ts';
import { progressTowards } from '#src/domain/progress/progress-towards.ts';
import type { Certification } from '#src/domain/record/certification.ts';
import type { RecordContents } from '#src/domain/record/record.ts';
import { aCertification, anEdition, aRequirement } from '#tests/builders.ts';

interface Given extends Partial<Pick<RecordContents, 'credits' | 'milestones'>> {
  readonly certification?: Partial<Certification>;
  readonly others?: RecordContents['certifications'];
  readonly edition?: Parameters<typeof anEdition>[0];
  readonly today?: string;
}

/** Progress of a certification from 2022 through 2026, on July 1, 2024 unless told otherwise. */
export function measure({
  credits = [],
  milestones = [],
  certification = {},
  others = [],
  edition = {},
  today = '2024-07-01',
}: Given): CertificationProgress {
  const own = aCertification(certification);
  const requirement = aRequirement({ editions: [anEdition(edition)] });
  const progress = progressTowards(
    own,
    new Map([['abpmr-cc', requirement]]),
    { credits, milestones, certifications: [own, ...others] },
    day(today),
  );
  if (progress.kind !== 'measured') throw new Error(`Nothing to measure: ${progress.kind}`);
  return progress;
}

type ProgressOf<Kind extends Criterion['kind']> = Extract<CriterionProgress, { kind: Kind }>;

/** The first criterion of a kind in a stage, which counts from 1; throws when there is none. */
export function criterionOf<Kind extends Criterion['kind']>(
  kind: Kind,
  { spans }: CertificationProgress,
  stage = 1,
): ProgressOf<Kind> {
  const found = spans[stage - 1]?.criteria.find((criterion) => criterion.kind === kind);
  if (found === undefined) throw new Error(`No ${kind} in stage ${stage}`);
  return found as ProgressOf<Kind>;
}
