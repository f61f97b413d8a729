import { formatAmount } from '#src/domain/amount.ts';
import type { LogTotals } from '#src/domain/log/totals.ts';

interface Props {
  totals: LogTotals;
  isFiltered: boolean;
  /** How many credits the whole log holds. */
  all: number;
}

/** The sums over what is shown. Adding types up is left to the requirement that allows it. */
export function Totals({ totals, isFiltered, all }: Props) {
  const { entries, completed, selfAssessment, planned } = totals;
  const parts = [
    ...completed.map(({ type, amount }) => `${formatAmount(amount)} ${type}`),
    ...(selfAssessment > 0 ? [`${formatAmount(selfAssessment)} of it self-assessment`] : []),
    ...(planned > 0 ? [`${formatAmount(planned)} planned`] : []),
  ];
  return (
    <>
      <strong>
        {entries.toLocaleString('en-US')}
        {isFiltered && ` of ${all.toLocaleString('en-US')}`} {all === 1 ? 'entry' : 'entries'}
      </strong>
      {parts.length > 0 && `: ${parts.join('; ')}`}
    </>
  );
}
