import type { Day } from '#src/domain/day.ts';
import type { Report } from '#src/domain/record/credit.ts';
import type { EntityBase } from '#src/domain/record/entity.ts';

/** What the board counts in times, not in credits. */
export const milestoneKindNames = {
  'practice-improvement': 'Practice improvement project',
  'self-assessment-activity': 'Approved self-assessment',
  'la-pmr-quarter': 'LA-PM&R quarter, fully answered',
} as const;
export type MilestoneKind = keyof typeof milestoneKindNames;

export const milestoneKinds = Object.keys(milestoneKindNames) as readonly MilestoneKind[];

export interface Milestone extends EntityBase {
  readonly kind: MilestoneKind;
  readonly completedOn: Day;
  readonly title: string;
  readonly notes: string;
  readonly reports: Readonly<Record<string, Report>>;
  readonly evidence: readonly string[];
}
