import { sumOf } from '#src/domain/amount.ts';
import type { QuarterCredit } from '#src/domain/content/quarter-credit.ts';
import type { Day } from '#src/domain/day.ts';
import type { CreditFields } from '#src/domain/log/credit-draft.ts';
import { reportsAfterForm } from '#src/domain/log/report-state.ts';
import { creditProperties } from '#src/domain/record/credit.ts';
import type { Milestone } from '#src/domain/record/milestone.ts';
import { withDefaults } from '#src/domain/record/content.ts';

/** The directory's id of the board's own longitudinal assessment. */
const laPmr = 'abpmr-la-pmr';

/** Whether a quarter answered on `completedOn` may still earn credit, beside the live `milestones`. */
export function earnsCredit(
  { amount, perYear }: QuarterCredit,
  completedOn: Day,
  milestones: readonly Milestone[],
): boolean {
  const sameYear = milestones.filter(
    (milestone) =>
      milestone.kind === 'la-pmr-quarter' &&
      milestone.completedOn.slice(0, 4) === completedOn.slice(0, 4),
  );
  const earned = sumOf(sameYear.map(() => amount));
  return perYear === null || sumOf([earned, amount]) <= perYear;
}

/**
 * The reports of a milestone once it is saved: the board made a quarter and knows of it, so it should
 * post automatically, unless the physician has said otherwise.
 */
export function reportsOfMilestone(
  kind: Milestone['kind'],
  reports: Milestone['reports'],
): Milestone['reports'] {
  return reportsAfterForm(reports, kind === 'la-pmr-quarter');
}

/** The credit that a fully answered quarter earns, for the physician to log beside the milestone. */
export function creditOfQuarter(
  { completedOn, title }: Pick<Milestone, 'completedOn' | 'title'>,
  { amount }: QuarterCredit,
): CreditFields {
  return withDefaults(creditProperties, {
    completedOn,
    amount,
    creditType: 'ama-pra-1',
    selfAssessment: amount,
    related: { pmr: amount },
    title: title === '' ? 'LA-PM&R quarter' : title,
    provider: laPmr,
    providerName: 'ABPMR with the Minnesota Medical Association',
    reports: reportsAfterForm({}, true),
  });
}
