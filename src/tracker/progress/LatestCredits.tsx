import { formatAmount } from '#src/domain/amount.ts';
import { formatDayShort } from '#src/domain/day.ts';
import type { ReportTerms } from '#src/domain/log/report-terms.ts';
import { reportStatusOf } from '#src/domain/log/report-state.ts';
import type { Credit } from '#src/domain/record/credit.ts';
import { reportStatusNames } from '#src/tracker/credits/credit-words.ts';
import { creditTypeNames } from '#src/domain/credit-type.ts';
import type { Tracker } from '#src/tracker/session/tracker.ts';

interface Props {
  /** Live ones; planned ones may be among them. */
  credits: readonly Credit[];
  terms: ReportTerms;
  tracker: Tracker;
}

const shown = 5;

/** The newest entries of the log, with where their reports are. */
export function LatestCredits({ credits, terms, tracker }: Props) {
  const latest = credits
    .filter(({ status }) => status === 'completed')
    .toSorted((a, b) => (a.completedOn < b.completedOn ? 1 : -1))
    .slice(0, shown);
  if (latest.length === 0) return null;
  return (
    <section class="flow">
      <h2 class="aside-heading">Latest credits</h2>
      <ul class="credits" role="list">
        {latest.map((credit) => (
          <li key={credit.id}>
            <span>
              {credit.title || credit.providerName || creditTypeNames[credit.creditType]}
              <small class="soft">
                {formatDayShort(credit.completedOn)} ·{' '}
                {reportStatusNames[reportStatusOf({ kind: 'credits', entry: credit }, terms)]}
              </small>
            </span>
            <span class="num">{formatAmount(credit.amount)}</span>
          </li>
        ))}
      </ul>
      <p>
        <a href={tracker.path('/tracker/credits/')}>
          Open the log: {credits.length.toLocaleString('en-US')}{' '}
          {credits.length === 1 ? 'credit' : 'credits'}
        </a>
      </p>
    </section>
  );
}
