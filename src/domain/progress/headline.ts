import type { Answer } from '#src/domain/progress/answer.ts';
import type { CriterionProgress, ShareProgress } from '#src/domain/progress/progress.ts';
import { shareSentence } from '#src/domain/progress/share-sentences.ts';
import { sumSentence } from '#src/domain/progress/sum-sentences.ts';

const criterionNames: Readonly<Record<CriterionProgress['criterion']['id'], string>> = {
  total: 'the total',
  related: 'the related share',
  'self-assessment': 'self-assessment',
  pace: 'the pace',
  'practice-improvement': 'practice improvement',
};

/**
 * The tracker's answer in one or two sentences: the total, what is next for the share and,
 * once the total is met or the span over, what else is outstanding. True only with the
 * qualifier of sentences.ts.
 */
export function headline(answer: Answer): string {
  return headlineSentences(answer).join(' ');
}

/** The sentences of the {@link headline}, one by one; never none. */
export function headlineSentences(answer: Answer): readonly string[] {
  const { span, total, share, outstanding, shortStages } = answer;
  const sentences = [
    ...shortStages.map((stage) => `Stage ${stage} ended short.`),
    sumSentence(total, span, outstanding.length > 0 ? 'Total met' : 'Met'),
  ];
  if (share !== null && asksForMore(share)) sentences.push(shareSentence(share, span));
  if (total.state === 'met' || span.when === 'ended') sentences.push(...othersIn(answer));
  return sentences;
}

function asksForMore({ isInformation, state, next }: ShareProgress): boolean {
  if (isInformation) return false;
  return state !== 'met' || (next !== null && next.related > 0);
}

function othersIn({ span, outstanding }: Answer): readonly string[] {
  const others = outstanding
    .filter(({ kind }) => kind !== 'share')
    .map(({ criterion }) => criterionNames[criterion.id]);
  if (others.length === 0) return [];
  return [`${span.when === 'ended' ? 'Also short' : 'Still to do'}: ${others.join(', ')}.`];
}
