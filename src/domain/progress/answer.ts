import type {
  CertificationProgress,
  CriterionProgress,
  ShareProgress,
  SpanProgress,
  TotalProgress,
} from '#src/domain/progress/progress.ts';

/** What the tracker says first about a certification. */
export interface Answer {
  /** The stage or cycle that is spoken of: the running one, else the next, else the last. */
  readonly span: SpanProgress;
  readonly total: TotalProgress;
  /** `null` where the edition asks for no share. */
  readonly share: ShareProgress | null;
  /**
   * The criteria besides the total that are still to be met, the share among them. Advice,
   * information and what has no number are never outstanding.
   */
  readonly outstanding: readonly CriterionProgress[];
  /** Stages before `span` that ended with something outstanding, counted from 1. */
  readonly shortStages: readonly number[];
}

/** `undefined` where the edition asks for no total. */
export function answerOf({ spans }: CertificationProgress): Answer | undefined {
  const span = spokenOf(spans);
  const answer = span && answerIn(span);
  if (answer === undefined) return undefined;
  return {
    ...answer,
    shortStages: spans
      .filter(({ when, criteria }) => when === 'ended' && criteria.some(isShort))
      .flatMap(({ stage }) => (stage === null || stage === answer.span.stage ? [] : [stage])),
  };
}

/** The answer about one stage or cycle by itself. */
export function answerIn(span: SpanProgress): Answer | undefined {
  const total = span.criteria.find((criterion) => criterion.kind === 'total');
  if (total === undefined) return undefined;
  return {
    span,
    total,
    share: span.criteria.find((criterion) => criterion.kind === 'share') ?? null,
    outstanding: span.criteria.filter(
      (criterion) => criterion.kind !== 'total' && isOutstanding(criterion),
    ),
    shortStages: [],
  };
}

function spokenOf(spans: readonly SpanProgress[]): SpanProgress | undefined {
  return (
    spans.find(({ when }) => when === 'running') ??
    spans.find(({ when }) => when === 'ahead') ??
    spans.at(-1)
  );
}

function isOutstanding(criterion: CriterionProgress): boolean {
  if (criterion.kind === 'pace') return false;
  if (criterion.kind === 'share' && criterion.isInformation) return false;
  return criterion.state !== 'met' && criterion.state !== 'not-known';
}

function isShort({ state }: CriterionProgress): boolean {
  return state === 'short';
}
