import { formatAmount } from '#src/domain/amount.ts';
import { formatDayShort } from '#src/domain/day.ts';
import type { Credit } from '#src/domain/record/credit.ts';
import { milestoneKindNames, type Milestone } from '#src/domain/record/milestone.ts';

/** The activity's title, or what stands for it. */
export function titleShown({ title }: Pick<Credit, 'title'>): string {
  return title === '' ? 'Untitled activity' : title;
}

/** `“Annual Assembly”, 21.75 credits`: a credit as a message names it. */
export function nameOfCredit({
  title,
  amount,
  completedOn,
}: Pick<Credit, 'title' | 'amount' | 'completedOn'>): string {
  const size = `${formatAmount(amount)} ${amount === 100 ? 'credit' : 'credits'}`;
  return title === '' ? `${size} of ${formatDayShort(completedOn)}` : `“${title}”, ${size}`;
}

export function nameOfMilestone({ kind, title }: Pick<Milestone, 'kind' | 'title'>): string {
  return title === '' ? milestoneKindNames[kind] : `“${title}”`;
}
