import type { ContentFolder } from '#src/domain/content/content-schemas.ts';
import { addMonths, type Day } from '#src/domain/day.ts';

/**
 * How many months a check of an entry holds, by folder. Rules and who accepts which credit decide
 * over a certification: half a year. Who offers what, and the pages it was read on: a year.
 */
export const monthsBetweenChecks: Readonly<Record<ContentFolder, number>> = {
  requirements: 6,
  accreditors: 6,
  special: 6,
  steps: 6,
  facts: 6,
  contradictions: 6,
  unknowns: 6,
  changes: 6,
  wordings: 6,
  pauses: 6,
  providers: 12,
  sources: 12,
  topics: 12,
};

/** By months and day: a build asks for the same few of them for every fact. */
const dueDays = new Map<string, Day>();

/** The last day on which a check of `checkedOn` still holds. */
export function nextCheckDue(checkedOn: Day, folder: ContentFolder): Day {
  const months = monthsBetweenChecks[folder];
  const key = `${months} ${checkedOn}`;
  const due = dueDays.get(key) ?? addMonths(checkedOn, months);
  dueDays.set(key, due);
  return due;
}

/** Whether a check that was due on `due` is late: on the day itself it is not. */
export function isOverdue(due: Day, today: Day): boolean {
  return today > due;
}
