import { specialties } from '#src/domain/specialty.ts';
import type { CertificationProgress, NoProgress } from '#src/domain/progress/progress.ts';
import type { Certification } from '#src/domain/record/certification.ts';

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
