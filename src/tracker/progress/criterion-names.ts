import { specialtyNames } from '#src/domain/specialty.ts';
import type { CriterionProgress } from '#src/domain/progress/progress.ts';

/** The heading of a criterion. */
export function criterionName(progress: CriterionProgress): string {
  switch (progress.kind) {
    case 'total':
      return 'Credits';
    case 'share':
      return `Related to ${specialtyNames[progress.field]}`;
    case 'self-assessment':
      return 'Self-assessment';
    case 'occurrences':
      return progress.criterion.id === 'practice-improvement'
        ? 'Practice improvement'
        : 'Approved self-assessments';
    case 'pace':
      return 'Yearly average';
  }
}
