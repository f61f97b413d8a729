import type { ComponentChildren } from 'preact';
import { ruleKey, type TrackedRequirement } from '#src/domain/content/rule-note.ts';
import { formatAmount } from '#src/domain/amount.ts';
import { creditsInWords } from '#src/domain/credits-in-words.ts';
import { formatDay, type Period } from '#src/domain/day.ts';
import { specialtyNames } from '#src/domain/specialty.ts';
import {
  headline,
  headlineFacts,
  headlineFactsIn,
  headlineSentences,
} from '#src/domain/progress/headline.ts';
import type { CertificationProgress, SpanProgress } from '#src/domain/progress/progress.ts';
import { qualifier } from '#src/domain/progress/sentences.ts';
import { certificationStatusNames } from '#src/domain/record/certification.ts';
import { copy, newerRule } from '#src/tracker/progress/copy.ts';
import { CriterionSection } from '#src/tracker/progress/CriterionSection.tsx';
import type { Tracker } from '#src/tracker/session/tracker.ts';

interface Props {
  progress: CertificationProgress;
  requirement: TrackedRequirement;
  tracker: Tracker;
  /** What to do next, below the answer. */
  children?: ComponentChildren;
}

/** One certification: the headline, each criterion of the stage it is about, then the other stages. */
export function CertificationSection({ progress, requirement, tracker, children }: Props) {
  const { certification, cycle, spans, cycleTotal } = progress;
  const facts = headlineFacts(progress);
  const [first = '', ...others] = facts ? headlineSentences(facts) : [];
  const shown = facts?.span ?? spans[0];
  const isOwn = spans.some(({ criteria }) => criteria.some(({ isOwnTarget }) => isOwnTarget));
  const sections = (span: SpanProgress) => (
    <CriterionSections
      progress={progress}
      span={span}
      requirement={requirement}
      tracker={tracker}
    />
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
      {shown && sections(shown)}
      {spans
        .filter((span) => span !== shown)
        .map((span) => (
          <details class="fold" key={span.stage}>
            <summary>
              Stage {span.stage}: {periodText(span.span)}
            </summary>
            <p>{headlineText(span)}</p>
            {sections(span)}
          </details>
        ))}
      {cycleTotal && (
        <p class="small soft">
          All stages together: {formatAmount(cycleTotal.earned)} of{' '}
          {creditsInWords(cycleTotal.minimum)}. {copy.stagesApart}
        </p>
      )}
      <p class="small soft">
        {qualifier(requirement.checkedOn, isOwn)} {copy.dashboardDecides}{' '}
        <a href={tracker.path(`/requirements/${requirement.id}/`)}>{copy.ruleAndUnknowns}</a>
      </p>
    </section>
  );
}

function CriterionSections({
  span,
  progress,
  requirement,
  tracker,
}: Props & { span: SpanProgress }) {
  return (
    <>
      {span.criteria.map((criterion) => (
        <CriterionSection
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

/** The headline of another stage. */
function headlineText(span: SpanProgress): string {
  const facts = headlineFactsIn(span);
  return facts ? headline(facts) : '';
}

function Mentions({ progress, setupPath }: { progress: CertificationProgress; setupPath: string }) {
  const { laterEdition, isOpeningBalanceOutside, spans } = progress;
  const hasEnded = spans.every(({ when }) => when === 'ended');
  return (
    <>
      {hasEnded && (
        <p class="notice">
          {copy.cycleEnded} <a href={setupPath}>{copy.addNextCycle}</a> when your dashboard shows
          it.
        </p>
      )}
      {isOpeningBalanceOutside && (
        <p class="notice" data-kind="attention">
          {copy.balanceOutside}
        </p>
      )}
      {laterEdition && <p class="notice">{newerRule(formatDay(laterEdition.effectiveFrom))}</p>}
    </>
  );
}

function periodText({ start, end }: Period): string {
  return `${formatDay(start)} to ${formatDay(end)}`;
}
