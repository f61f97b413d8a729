import type { ComponentChildren } from 'preact';
import { ruleKey, type TrackedRequirement } from '#src/domain/content/rule-note.ts';
import { formatAmount } from '#src/domain/amount.ts';
import { formatDay, type Period } from '#src/domain/day.ts';
import { specialtyNames } from '#src/domain/specialty.ts';
import { answerIn, answerOf } from '#src/domain/progress/answer.ts';
import { headlineSentences } from '#src/domain/progress/headline.ts';
import type { CertificationProgress, SpanProgress } from '#src/domain/progress/progress.ts';
import { qualifier } from '#src/domain/progress/sentences.ts';
import { certificationStatusNames } from '#src/domain/record/certification.ts';
import { Reading } from '#src/tracker/progress/Reading.tsx';
import type { Tracker } from '#src/tracker/session/tracker.ts';

interface Props {
  progress: CertificationProgress;
  requirement: TrackedRequirement;
  tracker: Tracker;
  /** What to do next, below the answer. */
  children?: ComponentChildren;
}

/** One certification: the answer, then each criterion of the stage it speaks of, then the other stages. */
export function CertificationSection({ progress, requirement, tracker, children }: Props) {
  const { certification, cycle, spans, cycleTotal } = progress;
  const answer = answerOf(progress);
  const [first = '', ...others] = answer ? headlineSentences(answer) : [];
  const spoken = answer?.span ?? spans[0];
  const isOwn = spans.some(({ criteria }) => criteria.some(({ isOwnTarget }) => isOwnTarget));
  const readings = (span: SpanProgress) => (
    <Readings progress={progress} span={span} requirement={requirement} tracker={tracker} />
  );
  return (
    <section class="certification">
      <p class="eyebrow">
        {specialtyNames[certification.field]} · {requirement.shortName} · {periodText(cycle)}
        {certification.status !== 'active' &&
          ` · ${certificationStatusNames[certification.status]}`}
      </p>
      <h2 class="answer">{first}</h2>
      {others.length > 0 && <p class="lede">{others.join(' ')}</p>}
      {children}
      <Mentions progress={progress} setupPath={tracker.path('/tracker/setup/')} />
      {spoken && readings(spoken)}
      {spans
        .filter((span) => span !== spoken)
        .map((span) => (
          <details class="fold" key={span.stage}>
            <summary>
              Stage {span.stage}: {periodText(span.span)}
            </summary>
            <p>{answerText(span)}</p>
            {readings(span)}
          </details>
        ))}
      {cycleTotal && (
        <p class="small soft">
          Over all stages, for information: {formatAmount(cycleTotal.earned)} of{' '}
          {formatAmount(cycleTotal.minimum)} credits. Each stage is judged by itself; nobody says
          that credit above a stage’s minimum moves into the next.
        </p>
      )}
      <p class="small soft">
        {qualifier(requirement.checkedOn, isOwn)} Your ABPMR dashboard decides.{' '}
        <a href={tracker.path(`/requirements/${requirement.id}/`)}>
          The rule, and what is not known about it
        </a>
      </p>
    </section>
  );
}

function Readings({ span, progress, requirement, tracker }: Props & { span: SpanProgress }) {
  return (
    <>
      {span.criteria.map((criterion) => (
        <Reading
          key={criterion.criterion.id}
          progress={criterion}
          span={span}
          note={requirement.notes[ruleKey(progress.edition, criterion.criterion)]}
          tracker={tracker}
        />
      ))}
    </>
  );
}

/** What the headline says of the stage it speaks of, said of another one. */
function answerText(span: SpanProgress): string {
  const answer = answerIn(span);
  return answer ? headlineSentences(answer).join(' ') : '';
}

function Mentions({ progress, setupPath }: { progress: CertificationProgress; setupPath: string }) {
  const { laterEdition, isOpeningBalanceOutside, spans } = progress;
  const hasEnded = spans.every(({ when }) => when === 'ended');
  return (
    <>
      {hasEnded && (
        <p class="notice">
          This cycle has ended. <a href={setupPath}>Add the next one in setup</a> when your
          dashboard shows it.
        </p>
      )}
      {isOpeningBalanceOutside && (
        <p class="notice" data-kind="attention">
          The opening balance is dated outside this cycle, so it is left out. Correct its day in
          setup.
        </p>
      )}
      {laterEdition && (
        <p class="notice">
          A newer edition of this requirement took effect on {formatDay(laterEdition.effectiveFrom)}
          . Your cycle is measured by the one in force on its first day.
        </p>
      )}
    </>
  );
}

function periodText({ start, end }: Period): string {
  return `${formatDay(start)} to ${formatDay(end)}`;
}
