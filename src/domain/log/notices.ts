import { isWithin, type Day } from '#src/domain/day.ts';
import type { Certification } from '#src/domain/record/certification.ts';
import type { Credit } from '#src/domain/record/credit.ts';

/** Something about a day worth a second look, never a reason to refuse it. */
export type DayNotice = 'completed-ahead' | 'planned-past' | 'outside-every-cycle';

/** @param certifications The live ones; without a cycle among them no day is outside. */
export function dayNotices(
  { status, completedOn }: Pick<Credit, 'status' | 'completedOn'>,
  certifications: readonly Certification[],
  today: Day,
): readonly DayNotice[] {
  const notices: DayNotice[] = [];
  if (status === 'completed' && completedOn > today) notices.push('completed-ahead');
  if (status === 'planned' && completedOn < today) notices.push('planned-past');

  const cycles = certifications.flatMap(({ cycle }) => cycle ?? []);
  const isOutside = cycles.length > 0 && !cycles.some((cycle) => isWithin(completedOn, cycle));
  if (isOutside) notices.push('outside-every-cycle');
  return notices;
}
