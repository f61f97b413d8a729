import type { Day } from '#src/domain/day.ts';
import { readDay, type DayParts, type DayProblem } from '#src/domain/read-day.ts';
import type { EntityBase } from '#src/domain/record/entity.ts';
import { milestoneKinds, type Milestone } from '#src/domain/record/milestone.ts';
import { failure, success, type Result } from '#src/domain/result.ts';

/** What a form says of a milestone. */
export type MilestoneFields = Omit<Milestone, keyof EntityBase>;

/** A milestone as it is typed. */
export interface MilestoneDraft {
  /** Empty while nothing was chosen. */
  readonly kind: string;
  readonly completedOn: DayParts;
  readonly title: string;
  readonly notes: string;
}

export type MilestoneProblem =
  | { readonly field: 'kind'; readonly issue: 'no-kind' }
  | { readonly field: 'completedOn'; readonly issue: DayProblem };

/** Turns what was typed into a milestone's fields, or into every problem at once, in the form's order. */
export function readMilestoneDraft(
  draft: MilestoneDraft,
  kept: Pick<Milestone, 'reports' | 'evidence'>,
): Result<MilestoneFields, readonly MilestoneProblem[]> {
  const kind = milestoneKinds.find((known) => known === draft.kind);
  const day: Result<Day, DayProblem> = readDay(draft.completedOn);
  if (kind !== undefined && day.ok) {
    const [title, notes] = [draft.title.trim(), draft.notes.trim()];
    return success({ ...kept, kind, completedOn: day.value, title, notes });
  }

  const problems: MilestoneProblem[] = [];
  if (kind === undefined) problems.push({ field: 'kind', issue: 'no-kind' });
  if (!day.ok) problems.push({ field: 'completedOn', issue: day.problem });
  return failure(problems);
}
