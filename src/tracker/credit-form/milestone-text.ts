import { partsFromDay } from '#src/domain/log/credit-draft.ts';
import type { MilestoneDraft } from '#src/domain/log/read-milestone-draft.ts';
import type { Milestone } from '#src/domain/record/milestone.ts';
import { dayControlId } from '#src/components/form/day-in-form.ts';
import type { Draft } from '#src/components/form/draft.ts';
import { partsIn, textOf } from '#src/tracker/credit-form/credit-form-text.ts';

export function milestoneFromTyped(typed: Draft): MilestoneDraft {
  return {
    kind: textOf(typed, 'kind'),
    completedOn: partsIn(typed, 'completedOn'),
    title: textOf(typed, 'title'),
    notes: textOf(typed, 'notes'),
  };
}

export function typedFromMilestone(milestone: Milestone): Draft {
  const { month, date, year } = partsFromDay(milestone.completedOn);
  return {
    kind: [milestone.kind],
    [dayControlId('completedOn', 'month')]: [month],
    [dayControlId('completedOn', 'date')]: [date],
    [dayControlId('completedOn', 'year')]: [year],
    title: [milestone.title],
    notes: [milestone.notes],
  };
}
