import type { Edition } from '#src/domain/content/requirement.ts';
import { addDays, addYears, type Day, type Period } from '#src/domain/day.ts';

/**
 * The cycle that begins on `start` and lasts as long as the edition says: a
 * suggestion for setup, for the physician's own dates come from the board.
 */
export function suggestedCycle({ cycleYears }: Pick<Edition, 'cycleYears'>, start: Day): Period {
  return { start, end: addDays(addYears(start, cycleYears), -1) };
}
