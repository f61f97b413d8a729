import { reportsByAuthority } from '#src/domain/record/credit.ts';
import type { EntityBase } from '#src/domain/record/entity.ts';
import { choice, day, listOf, optional, text, type TypeOf } from '#src/domain/record/shape.ts';

/** What the board counts in times, not in credits. */
export const milestoneKindNames = {
  'practice-improvement': 'Practice improvement project',
  'self-assessment-activity': 'Approved self-assessment',
  'la-pmr-quarter': 'LA-PM&R quarter, fully answered',
} as const;
export type MilestoneKind = keyof typeof milestoneKindNames;

export const milestoneKinds = Object.keys(milestoneKindNames) as readonly MilestoneKind[];

export const milestoneProperties = {
  kind: choice(milestoneKinds),
  completedOn: day,
  title: optional(text, ''),
  notes: optional(text, ''),
  reports: reportsByAuthority,
  evidence: optional(listOf(text), []),
};

export interface Milestone extends EntityBase, TypeOf<typeof milestoneProperties> {}
