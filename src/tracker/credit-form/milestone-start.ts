import { isLive } from '#src/domain/record/record.ts';
import { typedFromMilestone } from '#src/tracker/credit-form/milestone-text.ts';
import type { Start } from '#src/tracker/credit-form/use-typing.ts';
import type { Task } from '#src/tracker/credits/task.ts';
import type { Tracker } from '#src/tracker/session/tracker.ts';
import type { UnsavedWork } from '#src/tracker/unsaved/use-unsaved.ts';

/** Where the form of a milestone begins; `undefined` where it is not in the log. */
export function milestoneStart(
  { form, edits }: Extract<Task, { kind: 'milestone' }>,
  tracker: Tracker,
  unsaved: UnsavedWork,
): Start | undefined {
  const left = unsaved.in(form);
  if (left) return { ...left, leftAt: left.at };
  if (edits === undefined) {
    return { form, id: tracker.newId(), basedOn: null, typed: {}, leftAt: undefined };
  }
  const found = tracker.contents.milestones.filter(isLive).find(({ id }) => id === edits);
  if (found === undefined) return undefined;
  const { id, updatedAt: basedOn } = found;
  return { form, id, basedOn, typed: typedFromMilestone(found), leftAt: undefined };
}
