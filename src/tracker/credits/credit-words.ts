import { formatAmount } from '#src/domain/amount.ts';
import { formatDayShort } from '#src/domain/day.ts';
import { creditTypeShown } from '#src/domain/log/log-row.ts';
import { setAsideNames, type ReportStatus } from '#src/domain/log/report-state.ts';
import { reportStateNames, type Credit } from '#src/domain/record/credit.ts';
import { milestoneKindNames, type Milestone } from '#src/domain/record/milestone.ts';

/** The activity's title, or else its credit type, which says more than “untitled”. */
export function titleShown(
  credit: Pick<Credit, 'title' | 'creditType' | 'creditTypeName'>,
): string {
  return credit.title === '' ? creditTypeShown(credit) : credit.title;
}

/** Whether the board knows of an entry, as the log says it. */
export const reportStatusNames: Readonly<Record<ReportStatus, string>> = {
  ...reportStateNames,
  ...setAsideNames,
};

/** `“Annual Assembly”, 21.75 credits`: a credit as a message names it. */
export function nameOfCredit({
  title,
  amount,
  completedOn,
}: Pick<Credit, 'title' | 'amount' | 'completedOn'>): string {
  const size = `${formatAmount(amount)} ${amount === 100 ? 'credit' : 'credits'}`;
  return title === '' ? `${size} from ${formatDayShort(completedOn)}` : `“${title}”, ${size}`;
}

export function nameOfMilestone({ kind, title }: Pick<Milestone, 'kind' | 'title'>): string {
  return title === '' ? milestoneKindNames[kind] : `“${title}”`;
}
