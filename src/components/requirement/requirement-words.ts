import { formatAmount } from '#src/domain/amount.ts';
import type { Criterion, Edition, Requirement } from '#src/domain/content/requirement.ts';

/** The large number beside a criterion, and the small words under it. */
export interface CriterionNumber {
  /** `undefined` where nobody knows the number. */
  readonly number: string | undefined;
  readonly unit: string;
}

export function criterionNumber(criterion: Criterion, edition: Edition): CriterionNumber {
  switch (criterion.kind) {
    case 'total':
      return { number: formatAmount(criterion.minimum), unit: `credits ${spanOf(edition)}` };
    case 'share':
      return { number: fraction(criterion.atLeast), unit: 'of what you log' };
    case 'self-assessment':
      return criterion.minimum === null
        ? { number: undefined, unit: '' }
        : {
            number: formatAmount(criterion.minimum),
            unit: `self-assessment credits ${spanOf(edition)}`,
          };
    case 'occurrences':
      return { number: String(criterion.times), unit: `${timesOf(criterion)} ${spanOf(edition)}` };
    case 'pace':
      return { number: formatAmount(criterion.perYear), unit: 'credits a year, on average' };
  }
}

/** `in five years`, or `in each five-year stage` where the cycle is judged in stages. */
export function spanOf({ cycleYears, stageYears }: Edition): string {
  const [stage] = stageYears;
  return stage === undefined
    ? `in ${inWords(cycleYears)} years`
    : `in each ${inWords(stage)}-year stage`;
}

/** Small whole numbers as prose has them: `five`; above ten as digits. */
export function inWords(number: number): string {
  const words = 'zero one two three four five six seven eight nine ten'.split(' ');
  return words[number] ?? String(number);
}

const milestoneWords = {
  'practice-improvement': { one: 'project', many: 'projects' },
  'self-assessment-activity': {
    one: 'approved self-assessment',
    many: 'approved self-assessments',
  },
  'la-pmr-quarter': { one: 'LA-PM&R quarter', many: 'LA-PM&R quarters' },
} as const;

function timesOf({ milestone, times }: Extract<Criterion, { kind: 'occurrences' }>): string {
  const { one, many } = milestoneWords[milestone];
  return times === 1 ? one : many;
}

function fraction(share: number): string {
  const glyphs: Readonly<Record<string, string>> = { '0.25': '¼', '0.5': '½', '0.75': '¾' };
  return glyphs[String(share)] ?? `${Math.round(share * 100)}%`;
}

/** Whether a requirement still binds anyone, in the words pages show. */
export const statusNames: Readonly<Record<Requirement['status'], string>> = {
  current: 'In force',
  ending: 'Ending: only for cycles that began under it',
  historical: 'Historical',
};
