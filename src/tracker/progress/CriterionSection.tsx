import { useState } from 'preact/hooks';
import type { RuleNote } from '#src/domain/content/rule-note.ts';
import type {
  AdviceState,
  CriterionProgress,
  SpanProgress,
} from '#src/domain/progress/progress.ts';
import { criterionSentence } from '#src/domain/progress/sentences.ts';
import { copy, criterionName, detailsOf, keyNumberOf } from '#src/tracker/progress/copy.ts';
import { barOf, Gauge } from '#src/tracker/progress/ProgressBar.tsx';
import { later } from '#src/components/form/Later.tsx';
import type { Tracker } from '#src/tracker/session/tracker.ts';
import { progressStateNames } from '#src/domain/progress/state.ts';

// Fetched once somebody opens an explanation.
const CriterionExplanation = later(() =>
  import('#src/tracker/progress/CreditBreakdown.tsx').then((module) => module.CriterionExplanation),
);

interface Props {
  progress: CriterionProgress;
  span: SpanProgress;
  note: RuleNote | undefined;
  tracker: Tracker;
}

/** One criterion: its name and number, a sentence, the bar, and on request what counted. */
export function CriterionSection({ progress, span, note, tracker }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const keyNumber = keyNumberOf(progress);
  const bar = barOf(progress);
  return (
    <section class="criterion-progress">
      <h3>{criterionName(progress)}</h3>
      <p class="value">
        {keyNumber.value} <small>{keyNumber.of}</small>
      </p>
      <StateSentence state={progress.state} sentence={criterionSentence(progress, span)} />
      {bar && <Gauge {...bar} />}
      {detailsOf(progress, span).map((line) => (
        <p class="small soft" key={line}>
          {line}
        </p>
      ))}
      {progress.isOwnTarget && <p class="small soft">{copy.ownNumbers}</p>}
      {note?.caveat && progress.kind === 'share' && <p class="small soft">{note.caveat}</p>}
      <details class="fold" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
        <summary>{copy.whatCountedAndRule}</summary>
        {isOpen && <CriterionExplanation progress={progress} note={note} tracker={tracker} />}
      </details>
    </section>
  );
}

const kinds: Readonly<Partial<Record<AdviceState, string>>> = {
  met: 'good',
  'on-pace': 'good',
  'behind-pace': 'attention',
  short: 'attention',
};

interface SentenceProps {
  state: AdviceState;
  /** May begin with the state’s name, which is then not repeated. */
  sentence: string;
}

/** A sentence that begins with the state, in bold before color. */
export function StateSentence({ state, sentence }: SentenceProps) {
  // A sentence about an unknown number says so itself.
  if (state === 'not-known') return <p>{sentence}</p>;
  const name = progressStateNames[state];
  const begins = sentence.startsWith(name);
  return (
    <p>
      <span class="state" data-kind={kinds[state]}>
        {begins ? name : `${name}.`}
      </span>
      {begins ? sentence.slice(name.length) : ` ${sentence}`}
    </p>
  );
}
