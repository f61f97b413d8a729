import { creditTypeNames } from '#src/domain/credit-type.ts';
import type { RuleNote } from '#src/domain/content/rule-note.ts';
import { formatDay } from '#src/domain/day.ts';
import type { CriterionProgress, SpanProgress } from '#src/domain/progress/progress.ts';
import { CreditsWorking } from '#src/tracker/progress/CreditsWorking.tsx';
import type { Tracker } from '#src/tracker/session/tracker.ts';

interface Props {
  progress: CriterionProgress;
  span: SpanProgress;
  note: RuleNote | undefined;
  tracker: Tracker;
}

/** Why a criterion stands where it stands: the rule, what counted, and what did not and why. */
export function CriterionWorking({ progress, note, tracker }: Props) {
  return (
    <div class="flow">
      {note && <Rule note={note} />}
      {progress.kind === 'total' && (
        <p>
          Types that count by this rule:{' '}
          {countingOf(progress)
            .map((type) => creditTypeNames[type])
            .join(', ')}
          .
        </p>
      )}
      {'counted' in progress && (
        <CreditsWorking counted={progress.counted} excluded={progress.excluded} tracker={tracker} />
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
