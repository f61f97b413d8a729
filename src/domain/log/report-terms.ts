import type { CountingEdition, CountingRule } from '#src/domain/content/counting-rule.ts';
import { editionOn } from '#src/domain/content/edition-on.ts';
import { isWithin, type Day, type Period } from '#src/domain/day.ts';
import type { Counting } from '#src/domain/progress/counting.ts';
import { stagesOf } from '#src/domain/progress/stages.ts';
import type { Certification } from '#src/domain/record/certification.ts';
import type { OwnRequirement } from '#src/domain/record/own-requirement.ts';

/** What decides whether something should be reported to an authority. */
export interface ReportTerms extends Counting {
  /** The spans whose credit is in an opening balance, both ends included. */
  readonly balances: readonly Period[];
  /** Whether the authority itself reports the quarters of LA-PM&R. */
  readonly ownsAssessment: boolean;
  readonly today: Day;
}

/**
 * The terms of ABPMR: a type counts when it counts toward one of the `certifications`, the live
 * ones; where none has a rule, when it counts by the newest edition of any requirement.
 */
export function boardTerms(
  rules: readonly CountingRule[],
  certifications: readonly Certification[],
  today: Day,
): ReportTerms {
  const judged = certifications.flatMap((certification) => {
    const edition = editionOf(certification, rules);
    return edition === undefined ? [] : [{ certification, edition }];
  });
  const own = judged.map(({ certification: { counting }, edition }) =>
    counting === null ? edition : { counting, uncertain: [] },
  );
  const lists = own.length > 0 ? own : rules.flatMap(({ editions }) => editions.at(-1) ?? []);
  const counting = [...new Set(lists.flatMap((list) => list.counting))];
  return {
    counting,
    uncertain: [...new Set(lists.flatMap((list) => list.uncertain))].filter(
      (type) => !counting.includes(type),
    ),
    balances: judged.flatMap(({ certification, edition }) => balanceSpan(certification, edition)),
    ownsAssessment: true,
    today,
  };
}

/** The terms of a license or a hospital: its own list of types, and nothing else. */
export function ownTerms(
  { creditTypes }: Pick<OwnRequirement, 'creditTypes'>,
  today: Day,
): ReportTerms {
  return {
    counting: creditTypes.length > 0 ? creditTypes : 'every',
    uncertain: [],
    balances: [],
    ownsAssessment: false,
    today,
  };
}

function editionOf(
  { requirement, cycle }: Certification,
  rules: readonly CountingRule[],
): CountingEdition | undefined {
  const rule = rules.find(({ id }) => id === requirement);
  return rule && cycle ? editionOn(rule.editions, cycle.start) : undefined;
}

/** From the first day of the stage or cycle that the balance belongs to through its own day. */
function balanceSpan(
  { openingBalance, cycle, stages }: Certification,
  edition: CountingEdition,
): readonly Period[] {
  if (openingBalance === null || cycle === null) return [];
  const { asOf } = openingBalance;
  const judged = stagesOf({ cycle, stages }, edition);
  const spans = judged.length > 0 ? judged : [cycle];
  return spans.filter((span) => isWithin(asOf, span)).map(({ start }) => ({ start, end: asOf }));
}
