import { formatAmount } from '#src/domain/amount.ts';
import { formatDay, formatDayShort } from '#src/domain/day.ts';
import { awardShown, creditTypeShown } from '#src/domain/log/log-row.ts';
import type {
  Counted,
  CreditBreakdown,
  CriterionProgress,
  Excluded,
  Exclusion,
} from '#src/domain/progress/progress.ts';
import type { Credit } from '#src/domain/record/credit.ts';
import type { Tracker } from '#src/tracker/session/tracker.ts';
import { creditTypeNames } from '#src/domain/credit-type.ts';
import type { RuleNote } from '#src/domain/content/rule-note.ts';

const reasons: Readonly<Record<Exclusion, string>> = {
  planned: 'Planned, not completed yet',
  'before-span': 'Completed before the first day',
  'after-span': 'Completed after the last day',
  'in-opening-balance': 'Already in your opening balance',
  'type-does-not-count': 'Type doesn’t count',
  'type-not-known': 'We don’t know whether this type counts',
  'nothing-related': 'No related credit entered',
  'no-self-assessment': 'No self-assessment credit entered',
};

/** A list this long is enough to check a sum; the log has the rest. */
const mostShown = 50;

interface ListsProps extends CreditBreakdown {
  tracker: Tracker;
}

/** Every live credit, in exactly one of the lists. */
export function BreakdownLists({ counted, excluded, tracker }: ListsProps) {
  const groups = Object.entries(reasons).flatMap(([because, words]) => {
    const group = excluded.filter((credit) => credit.because === because);
    return group.length > 0 ? [{ words, group }] : [];
  });
  return (
    <>
      <h4>
        {counted.length === 0
          ? 'No credits counted'
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
              {'isDatedAhead' in entry && entry.isDatedAhead && ' · dated in the future'}
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

interface ExplanationProps {
  progress: CriterionProgress;
  note: RuleNote | undefined;
  tracker: Tracker;
}

/** How a criterion was measured: the rule, what counted, and what didn't and why. */
export function CriterionExplanation({ progress, note, tracker }: ExplanationProps) {
  return (
    <div class="flow">
      {note && <Rule note={note} />}
      {progress.kind === 'total' && (
        <p>
          Credit types that count under this rule:{' '}
          {countingOf(progress)
            .map((type) => creditTypeNames[type])
            .join(', ')}
          .
        </p>
      )}
      {'counted' in progress && (
        <BreakdownLists counted={progress.counted} excluded={progress.excluded} tracker={tracker} />
      )}
    </div>
  );
}

function countingOf({ criterion }: CriterionProgress) {
  return criterion.kind === 'total' ? criterion.counting : [];
}

function Rule({ note }: { note: RuleNote }) {
  const { label, explanation, quote, confidence, caveat, source } = note;
  return (
    <>
      <h4>The rule</h4>
      <p>
        <strong>{label}.</strong> {explanation}
      </p>
      <p class="small soft">
        {confidence}
        {source && (
          <>
            {': '}
            {source.url ? (
              <a href={source.url} rel="noopener noreferrer">
                {source.title} (external)
              </a>
            ) : (
              source.title
            )}
            , {source.publisher}, read on {formatDay(source.accessed)}
          </>
        )}
        . {quote && <q>{quote}</q>} {caveat}
      </p>
    </>
  );
}
