import { credits } from '#src/domain/amount.ts';
import type { Day } from '#src/domain/day.ts';
import type { CreditFields } from '#src/domain/log/credit-draft.ts';
import type { Milestone } from '#src/domain/record/milestone.ts';

/** What one fully answered quarter of LA-PM&R earns, all of it self-assessment: 3 credits (ABPMR, Self-Assessment). */
export const creditsPerQuarter = credits(3);

/** At most 12 credits a year, so four quarters (ABPMR, Self-Assessment). */
export const quartersPerYear = 4;

/** Whether a quarter answered on `completedOn` may still earn credit, beside the live `milestones`. */
export function earnsCredit(completedOn: Day, milestones: readonly Milestone[]): boolean {
  const sameYear = milestones.filter(
    (milestone) =>
      milestone.kind === 'la-pmr-quarter' &&
      milestone.completedOn.slice(0, 4) === completedOn.slice(0, 4),
  );
  return sameYear.length < quartersPerYear;
}

/** The credit that a fully answered quarter earns, for the physician to log beside the milestone. */
export function creditOfQuarter({
  completedOn,
  title,
}: Pick<Milestone, 'completedOn' | 'title'>): CreditFields {
  return {
    status: 'completed',
    startedOn: null,
    completedOn,
    amount: creditsPerQuarter,
    creditType: 'ama-pra-1',
    creditTypeName: null,
    alsoAs: [],
    selfAssessment: creditsPerQuarter,
    related: { pmr: creditsPerQuarter },
    topics: {},
    title: title === '' ? 'LA-PM&R quarter' : title,
    provider: null,
    providerName: 'ABPMR with the Minnesota Medical Association',
    activityFormat: null,
    notes: '',
    reports: {},
    evidence: [],
  };
}
