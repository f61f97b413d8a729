import { noCredit, shortfall } from '#src/domain/amount.ts';
import type { Day } from '#src/domain/day.ts';
import {
  earnedIn,
  breakDown,
  narrowBreakdown,
  plannedIn,
  type CountingTerms,
} from '#src/domain/progress/breakdown.ts';
import { paceOf } from '#src/domain/progress/pace.ts';
import type { OwnRequirementProgress, CreditBreakdown } from '#src/domain/progress/progress.ts';
import { stateOf } from '#src/domain/progress/state.ts';
import { stateByPace } from '#src/domain/progress/pace.ts';
import type { OwnRequirement } from '#src/domain/record/own-requirement.ts';
import { isLive, type RecordContents } from '#src/domain/record/record.ts';

/** How far the live ones of `credits` go toward a requirement of one's own. */
export function ownRequirementProgress(
  requirement: OwnRequirement,
  credits: RecordContents['credits'],
  today: Day,
): OwnRequirementProgress {
  const { minimum, cycle: span } = requirement;
  const terms = termsOf(requirement, today);
  const breakdown = breakDown(credits.filter(isLive), terms);
  const earned = earnedIn(breakdown);
  const pace = paceOf(earned, minimum, span, today);
  return {
    requirement,
    state: stateByPace(earned, { minimum, pace }, { span, today }),
    ...breakdown,
    earned,
    missing: shortfall(minimum, earned),
    planned: plannedIn(breakdown, terms),
    pace,
    topics: requirement.topics.map((asked) => topicProgress(asked, breakdown, terms)),
  };
}

function termsOf({ creditTypes, cycle }: OwnRequirement, today: Day): CountingTerms {
  return {
    counting: creditTypes.length > 0 ? creditTypes : 'every',
    uncertain: [],
    span: cycle,
    balanceAsOf: null,
    today,
  };
}

function topicProgress(
  { topic, minimum }: OwnRequirement['topics'][number],
  breakdown: CreditBreakdown,
  { span, today }: CountingTerms,
): OwnRequirementProgress['topics'][number] {
  const aboutTopic = narrowBreakdown(
    breakdown,
    ({ topics }) => topics[topic] ?? noCredit,
    'nothing-related',
  );
  const earned = earnedIn(aboutTopic);
  const facts = {
    isMet: earned >= minimum,
    hasStarted: earned > 0,
    underway: 'open',
  } as const;
  return { topic, minimum, earned, state: stateOf(facts, span, today) };
}
