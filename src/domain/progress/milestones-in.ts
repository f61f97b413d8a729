import { isWithin } from '#src/domain/day.ts';
import type { SpanFacts } from '#src/domain/progress/span-facts.ts';
import type { Milestone, MilestoneKind } from '#src/domain/record/milestone.ts';

/** The live milestones of `kind` inside the span, both ends included; none for `null`. */
export function milestonesIn(
  { entries, span }: Pick<SpanFacts, 'entries' | 'span'>,
  kind: MilestoneKind | null,
): readonly Milestone[] {
  return entries.milestones.filter(
    (milestone) => milestone.kind === kind && isWithin(milestone.completedOn, span),
  );
}
