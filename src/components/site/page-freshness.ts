import type { ContentFolder } from '#src/domain/content/catalog.ts';
import { isOverdue, nextCheckDue, type LatestCheck } from '#src/domain/content/freshness.ts';
import { day, type Day } from '#src/domain/day.ts';

/** What a page says about the age of its facts. */
export interface PageFreshness extends LatestCheck {
  /** For the fact that has waited longest. */
  readonly nextCheckDue: Day;
  readonly isOverdue: boolean;
}

/** The day of the build. A page that is never built again cannot know that a later day has passed. */
const today = day(import.meta.env.TODAY);

/** @param folder The kind of facts: decides how long a check holds. */
export function pageFreshness(checked: Day | LatestCheck, folder: ContentFolder): PageFreshness {
  const { first, last } = typeof checked === 'string' ? { first: checked, last: checked } : checked;
  const due = nextCheckDue(first, folder);
  return { first, last, nextCheckDue: due, isOverdue: isOverdue(due, today) };
}
