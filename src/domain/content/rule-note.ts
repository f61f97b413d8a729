import type { Criterion, Edition } from '#src/domain/content/requirement.ts';
import type { Source } from '#src/domain/content/source.ts';
import type { Day } from '#src/domain/day.ts';

/** A criterion’s rule with where it was read, ready to show. */
export interface RuleNote {
  readonly label: string;
  readonly explanation: string;
  readonly quote: string | null;
  /** How sure the site is, in words, with what limits it. */
  readonly confidence: string;
  readonly caveat: string | null;
  readonly source: Pick<Source, 'title' | 'publisher' | 'url' | 'accessed'> | null;
}

/** What the tracker shows and computes with; citations are left out of the editions. */
export interface TrackedRequirement {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly checkedOn: Day;
  readonly editions: readonly Edition[];
  /** By `ruleKey`. */
  readonly notes: Readonly<Record<string, RuleNote>>;
}

export function ruleKey({ effectiveFrom }: Edition, { id }: Criterion): string {
  return `${effectiveFrom} ${id}`;
}
