import type { Criterion, Edition, Requirement } from '#src/domain/content/requirement.ts';
import type { Source, Citation } from '#src/domain/content/citation.ts';
import type { Day } from '#src/domain/day.ts';
import { confidenceNames } from '#src/domain/content/confidence.ts';

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

/** @param sources The site's sources by id. */
export function trackedRequirement(
  id: string,
  { name, shortName, checkedOn, editions }: Requirement,
  sources: ReadonlyMap<string, Source>,
): TrackedRequirement {
  const notes = editions.flatMap((edition) =>
    edition.criteria.map(
      (criterion) => [ruleKey(edition, criterion), ruleNote(criterion, sources)] as const,
    ),
  );
  return {
    id,
    name,
    shortName,
    checkedOn,
    editions: editions.map(withoutProse),
    notes: Object.fromEntries(notes),
  };
}

function ruleNote(
  { label, explanation, citations }: Criterion,
  sources: ReadonlyMap<string, Source>,
): RuleNote {
  const [citation] = citations;
  return {
    label,
    explanation,
    quote: (citation && 'quote' in citation && citation.quote) || null,
    confidence: confidenceNames[citation?.confidence ?? 'unknown'],
    caveat: citation?.caveat ?? null,
    source: sourceOf(citation, sources),
  };
}

function sourceOf(
  citation: Citation | undefined,
  sources: ReadonlyMap<string, Source>,
): RuleNote['source'] {
  if (citation === undefined || citation.confidence === 'background') return null;
  const source = sources.get(citation.source);
  if (source === undefined) return null;
  const { title, publisher, url, accessed } = source;
  return { title, publisher, url, accessed };
}

function withoutProse(edition: Edition): Edition {
  return {
    ...edition,
    effectiveCitations: [],
    cycleCitations: [],
    criteria: edition.criteria.map((criterion) => ({
      ...criterion,
      explanation: '',
      citations: [],
      ...('countingCitations' in criterion && { countingCitations: [] }),
    })),
  };
}
