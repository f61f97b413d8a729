import type { ContentProblem } from '#src/domain/content/content-problem.ts';

/** What is worth an editor’s time, the most urgent first. None of it stops a build. */
export const findingKinds = ['stale', 'contradictory', 'thin', 'unreferenced'] as const;
export type FindingKind = (typeof findingKinds)[number];

/** Something about an entry that could be better: the file, the place, and what to do. */
export interface Finding extends ContentProblem {
  readonly kind: FindingKind;
}
