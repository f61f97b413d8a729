import { useState } from 'preact/hooks';
import type { RuleNote } from '#src/domain/content/rule-note.ts';
import type { CriterionProgress, SpanProgress } from '#src/domain/progress/progress.ts';
import { criterionSentence } from '#src/domain/progress/sentences.ts';
import { criterionName } from '#src/tracker/progress/criterion-names.ts';
import { detailsOf } from '#src/tracker/progress/details.ts';
import { barOf, figureOf } from '#src/tracker/progress/figure.ts';
import { Gauge } from '#src/tracker/progress/Gauge.tsx';
import { StateSentence } from '#src/tracker/progress/StateSentence.tsx';
import { CriterionWorking } from '#src/tracker/progress/later-parts.ts';
import type { Tracker } from '#src/tracker/session/tracker.ts';

interface Props {
  progress: CriterionProgress;
  span: SpanProgress;
  note: RuleNote | undefined;
  tracker: Tracker;
}

/** One criterion: its name and number, a sentence, the bar, and on request the working. */
export function Reading({ progress, span, note, tracker }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const figure = figureOf(progress);
  const bar = barOf(progress);
  return (
    <section class="reading">
      <h3>{criterionName(progress)}</h3>
      <p class="value">
        {figure.value} <small>{figure.of}</small>
      </p>
      <StateSentence state={progress.state} sentence={criterionSentence(progress, span)} />
      {bar && <Gauge {...bar} />}
      {detailsOf(progress, span).map((line) => (
        <p class="small soft" key={line}>
          {line}
        </p>
      ))}
      {progress.isOwnTarget && (
        <p class="small soft">Measured by your own numbers or credit types, from setup.</p>
      )}
      {note?.caveat && progress.kind === 'share' && <p class="small soft">{note.caveat}</p>}
      <details class="fold" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
        <summary>What counted, and the rule</summary>
        {isOpen && (
          <CriterionWorking progress={progress} span={span} note={note} tracker={tracker} />
        )}
      </details>
    </section>
  );
}
