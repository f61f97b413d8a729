import { formatDay, type Period } from '#src/domain/day.ts';
import { creditsInWords } from '#src/domain/credits-in-words.ts';
import { specialtyNames } from '#src/domain/specialty.ts';
import type { SetupRule } from '#src/domain/content/setup-rule.ts';
import { certificationStatusNames, type Certification } from '#src/domain/record/certification.ts';

/** `January 1, 2022 to December 31, 2026` */
export function periodText({ start, end }: Period): string {
  return `${formatDay(start)} to ${formatDay(end)}`;
}

/** `PM&R, January 1, 2022 to December 31, 2026`: tells one certification from the others. */
export function certificationName({
  field,
  cycle,
}: Pick<Certification, 'field' | 'cycle'>): string {
  return cycle ? `${specialtyNames[field]}, ${periodText(cycle)}` : specialtyNames[field];
}

/** What was entered, in short lines. */
export function certificationLines(
  certification: Certification,
  rules: readonly SetupRule[],
): readonly string[] {
  const { requirement, cycle, status, openingBalance, targets, counting, stages } = certification;
  const rule = rules.find(({ id }) => id === requirement);
  const isAdjusted = Object.keys(targets).length > 0 || counting !== null;
  return [
    requirement === null
      ? 'No time limit, no CME required'
      : (rule?.name ?? `${requirement} (not on this site)`),
    cycle && periodText(cycle),
    status !== 'active' && status !== 'no-time-limit' && certificationStatusNames[status],
    openingBalance &&
      `Starts with ${creditsInWords(openingBalance.total)} as of ${formatDay(openingBalance.asOf)}`,
    isAdjusted && 'Uses your own numbers or credit types',
    stages.length > 0 && 'Uses your own stage dates',
  ].filter((line): line is string => typeof line === 'string');
}
