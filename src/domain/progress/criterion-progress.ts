import type { Criterion } from '#src/domain/content/requirement.ts';
import { occurrencesProgress } from '#src/domain/progress/occurrences-progress.ts';
import { paceProgress } from '#src/domain/progress/pace-progress.ts';
import type { CriterionProgress } from '#src/domain/progress/progress.ts';
import { selfAssessmentProgress } from '#src/domain/progress/self-assessment-progress.ts';
import { shareProgress } from '#src/domain/progress/share-progress.ts';
import type { SpanFacts } from '#src/domain/progress/span-facts.ts';
import { totalProgress } from '#src/domain/progress/total-progress.ts';

/** Measures one criterion of any kind. */
export function criterionProgress(criterion: Criterion, facts: SpanFacts): CriterionProgress {
  switch (criterion.kind) {
    case 'total':
      return totalProgress(criterion, facts);
    case 'share':
      return shareProgress(criterion, facts);
    case 'self-assessment':
      return selfAssessmentProgress(criterion, facts);
    case 'occurrences':
      return occurrencesProgress(criterion, facts);
    case 'pace':
      return paceProgress(criterion, facts);
  }
}
