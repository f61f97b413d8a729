import type { SetupEdition, SetupRule } from '#src/domain/content/setup-rule.ts';
import { editionOn } from '#src/domain/content/edition-on.ts';
import { addDays, type Day } from '#src/domain/day.ts';
import { suggestedCycle } from '#src/domain/progress/stages.ts';
import type { Certification } from '#src/domain/record/certification.ts';
import type { ContentOf } from '#src/domain/record/edits.ts';

export type CertificationContent = ContentOf<'certifications'>;

/** What the form starts from where nothing was entered yet. */
export function newCertification(rules: readonly SetupRule[]): CertificationContent {
  return {
    field: 'pmr',
    status: 'active',
    requirement: rules[0]?.id ?? null,
    cycle: null,
    stages: [],
    targets: {},
    counting: null,
    openingBalance: null,
    judgedBy: null,
  };
}

/** The cycle after `certification`'s own, under the requirement that is current now. */
export function nextCycle(
  { field, cycle }: Certification,
  rules: readonly SetupRule[],
): CertificationContent {
  const first = newCertification(rules);
  if (cycle === null) return { ...first, field };
  const start = addDays(cycle.end, 1);
  const edition = editionFor(rules, first.requirement, start);
  return { ...first, field, cycle: edition ? suggestedCycle(edition, start) : null };
}

/** The edition that judges a cycle begun on `start`; the newest where no day is known yet. */
export function editionFor(
  rules: readonly SetupRule[],
  requirement: string | null,
  start: Day | undefined,
): SetupEdition | undefined {
  const editions = rules.find(({ id }) => id === requirement)?.editions ?? [];
  return (start && editionOn(editions, start)) ?? editions.at(-1);
}
