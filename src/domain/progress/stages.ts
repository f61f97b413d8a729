import type { Edition } from '#src/domain/content/requirement.ts';
import { addDays, addYears, type Day, type Period } from '#src/domain/day.ts';
import type { Certification } from '#src/domain/record/certification.ts';

/** What of a certification decides its stages. */
export type StagedCertification = Pick<Certification, 'cycle' | 'stages'>;

/**
 * The stages of a certification's cycle in order, or none where the edition does
 * not judge in stages or no cycle was typed.
 *
 * Stages corrected by hand win. Otherwise a stage begins as many years after the
 * cycle's first day as the stages before it last, and ends the day before the next;
 * the last ends with the cycle. So every day of the cycle as it was typed is in one
 * stage: a longer cycle lengthens the last stage, a shorter one cuts it or leaves it out.
 */
export function stagesOf(
  { cycle, stages }: StagedCertification,
  { stageYears }: Pick<Edition, 'stageYears'>,
): readonly Period[] {
  if (stageYears.length === 0 || cycle === null) return [];
  return stages.length > 0 ? stages : stagesByYears(cycle, stageYears);
}

function stagesByYears({ start, end }: Period, stageYears: readonly number[]): readonly Period[] {
  const starts = stageYears
    .map((_, index) => addYears(start, yearsBefore(index, stageYears)))
    .filter((first) => first <= end);
  return starts.map((first, index) => {
    const next = starts[index + 1];
    return { start: first, end: next === undefined ? end : addDays(next, -1) };
  });
}

function yearsBefore(index: number, stageYears: readonly number[]): number {
  return stageYears.slice(0, index).reduce((sum, years) => sum + years, 0);
}

/**
 * The cycle that begins on `start` and lasts as long as the edition says: a
 * suggestion for setup, for the physician's own dates come from the board.
 */
export function suggestedCycle({ cycleYears }: Pick<Edition, 'cycleYears'>, start: Day): Period {
  return { start, end: addDays(addYears(start, cycleYears), -1) };
}
