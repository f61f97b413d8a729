import type {
  CertificationProgress,
  CriterionProgress,
  ShareProgress,
  SpanProgress,
  TotalProgress,
} from '#src/domain/progress/progress.ts';
import { shareSentence } from '#src/domain/progress/share-sentences.ts';
import { sumSentence } from '#src/domain/progress/sum-sentences.ts';

/** What the headline about a certification tells. */
export interface HeadlineFacts {
  /** The running stage or cycle, else the next, else the last. */
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
export function headlineFacts({ spans }: CertificationProgress): HeadlineFacts | undefined {
  const span = runningNextOrLast(spans);
  const facts = span && headlineFactsIn(span);
  if (facts === undefined) return undefined;
  return {
    ...facts,
    shortStages: spans
      .filter(({ when, criteria }) => when === 'ended' && criteria.some(isShort))
      .flatMap(({ stage }) => (stage === null || stage === facts.span.stage ? [] : [stage])),
  };
}

/** The facts about one stage or cycle alone. */
export function headlineFactsIn(span: SpanProgress): HeadlineFacts | undefined {
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

function runningNextOrLast(spans: readonly SpanProgress[]): SpanProgress | undefined {
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

const criterionNames: Readonly<Record<CriterionProgress['criterion']['id'], string>> = {
  total: 'the total',
  related: 'the related share',
  'self-assessment': 'self-assessment',
  pace: 'the pace',
  'practice-improvement': 'practice improvement',
};

/**
 * The tracker's answer in one or two sentences: the total, the next step for the share and,
 * once the total is met or the span over, what else is outstanding. Pages show it with the
 * qualifier of sentences.ts.
 */
export function headline(facts: HeadlineFacts): string {
  return headlineSentences(facts).join(' ');
}

/** The sentences of the {@link headline}, one by one; never none. */
export function headlineSentences(facts: HeadlineFacts): readonly string[] {
  const { span, total, share, outstanding, shortStages } = facts;
  const sentences = [
    ...shortStages.map((stage) => `Stage ${stage} ended short.`),
    sumSentence(total, span, outstanding.length > 0 ? 'Total met' : 'Met'),
  ];
  if (share !== null && asksForMore(share)) sentences.push(shareSentence(share, span));
  if (total.state === 'met' || span.when === 'ended') sentences.push(...othersIn(facts));
  return sentences;
}

function asksForMore({ isInformation, state, next }: ShareProgress): boolean {
  if (isInformation) return false;
  return state !== 'met' || (next !== null && next.related > 0);
}

function othersIn({ span, outstanding }: HeadlineFacts): readonly string[] {
  const others = outstanding
    .filter(({ kind }) => kind !== 'share')
    .map(({ criterion }) => criterionNames[criterion.id]);
  if (others.length === 0) return [];
  return [`${span.when === 'ended' ? 'Also short' : 'Still to do'}: ${others.join(', ')}.`];
}
