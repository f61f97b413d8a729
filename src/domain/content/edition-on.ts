import type { Edition } from '#src/domain/content/requirement.ts';
import type { Day } from '#src/domain/day.ts';

/** The edition in force on `day`, or `undefined` when none was: never a guess at the nearest. */
export function editionOn<InForce extends Pick<Edition, 'effectiveFrom' | 'effectiveTo'>>(
  editions: readonly InForce[],
  day: Day,
): InForce | undefined {
  return editions.find(
    ({ effectiveFrom, effectiveTo }) =>
      effectiveFrom <= day && (effectiveTo === null || day <= effectiveTo),
  );
}
