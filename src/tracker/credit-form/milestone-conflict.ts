import { formatDay } from '#src/domain/day.ts';
import type { MilestoneDraft } from '#src/domain/log/read-milestone-draft.ts';
import {
  milestoneKindNames,
  milestoneKinds,
  type Milestone,
} from '#src/domain/record/milestone.ts';
import { dayFromTyped } from '#src/components/form/day-in-form.ts';
import type { Difference } from '#src/tracker/credit-form/conflict.ts';

/** What differs between what is typed here and what was saved elsewhere, in words. */
export function milestoneDifferences(
  here: MilestoneDraft,
  there: Milestone,
): readonly Difference[] {
  const kind = milestoneKinds.find((known) => known === here.kind);
  const day = dayFromTyped(here.completedOn);
  return [
    {
      label: 'Kind',
      here: kind ? milestoneKindNames[kind] : '',
      there: milestoneKindNames[there.kind],
    },
    {
      label: 'Completed on',
      here: day.ok ? formatDay(day.value) : '',
      there: formatDay(there.completedOn),
    },
    { label: 'Title', here: here.title, there: there.title },
    { label: 'Notes', here: here.notes, there: there.notes },
  ].filter((line) => line.here !== line.there);
}
