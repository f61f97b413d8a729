import { formatAmount } from '#src/domain/amount.ts';
import { formatDayShort } from '#src/domain/day.ts';
import { awardShown, creditTypeShown } from '#src/domain/log/log-row.ts';
import type { Counted, Excluded, Exclusion, Working } from '#src/domain/progress/progress.ts';
import type { Credit } from '#src/domain/record/credit.ts';
import type { Tracker } from '#src/tracker/session/tracker.ts';

const reasons: Readonly<Record<Exclusion, string>> = {
  planned: 'Planned, not completed yet',
  'before-span': 'Completed before the first day',
  'after-span': 'Completed after the last day',
  'in-opening-balance': 'In the opening balance already',
  'type-does-not-count': 'Of a type that does not count',
  'type-not-known': 'Of a type of which it is not known whether it counts',
  'nothing-related': 'With nothing entered as related',
  'no-self-assessment': 'With nothing entered as self-assessment',
};

/** A list this long is enough to check a sum; the log has the rest. */
const mostShown = 50;

interface Props extends Working {
  tracker: Tracker;
}

/** Every live credit, in exactly one of the lists. */
export function CreditsWorking({ counted, excluded, tracker }: Props) {
  const groups = Object.entries(reasons).flatMap(([because, words]) => {
    const group = excluded.filter((credit) => credit.because === because);
    return group.length > 0 ? [{ words, group }] : [];
  });
  return (
    <>
      <h4>
        {counted.length === 0
          ? 'No credit counted'
          : `${counted.length.toLocaleString('en-US')} ${counted.length === 1 ? 'credit' : 'credits'} counted`}
      </h4>
      <Entries entries={newestFirst(counted)} tracker={tracker} />
      {groups.map(({ words, group }) => (
        <>
          <h4>
            {words}: {group.length.toLocaleString('en-US')}
          </h4>
          <Entries entries={newestFirst(group)} tracker={tracker} />
        </>
      ))}
    </>
  );
}

function Entries({
  entries,
  tracker,
}: {
  entries: readonly (Counted | Excluded)[];
  tracker: Tracker;
}) {
  if (entries.length === 0) return null;
  return (
    <>
      <ul class="credits" role="list">
        {entries.slice(0, mostShown).map((entry) => (
          <li key={entry.credit.id}>
            <span>
              {formatDayShort(entry.credit.completedOn)} · {nameOf(entry)}
              {'isDatedAhead' in entry && entry.isDatedAhead && ' · dated ahead of today'}
            </span>
            <span class="num">
              {formatAmount('amount' in entry ? entry.amount : entry.credit.amount)}
            </span>
          </li>
        ))}
      </ul>
      {entries.length > mostShown && (
        <p class="small">
          And {(entries.length - mostShown).toLocaleString('en-US')} more in{' '}
          <a href={tracker.path('/tracker/credits/')}>the log</a>.
        </p>
      )}
    </>
  );
}

/** Of a certificate with several awards it also says which of them counted. */
function nameOf(entry: Counted | Excluded): string {
  const { title, providerName, alsoAs } = entry.credit;
  const type =
    'creditType' in entry ? awardShown(entry.credit, entry) : creditTypeShown(entry.credit);
  const name = title || providerName;
  if (name === '') return type;
  return alsoAs.length > 0 && 'creditType' in entry ? `${name} · as ${type}` : name;
}

function newestFirst<Entry extends { readonly credit: Credit }>(
  entries: readonly Entry[],
): readonly Entry[] {
  return entries.toSorted((a, b) => (a.credit.completedOn < b.credit.completedOn ? 1 : -1));
}
