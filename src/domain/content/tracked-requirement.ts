import type { Citation } from '#src/domain/content/citation.ts';
import { confidenceNames } from '#src/domain/content/confidence-names.ts';
import type { Criterion, Edition, Requirement } from '#src/domain/content/requirement.ts';
import { ruleKey, type RuleNote, type TrackedRequirement } from '#src/domain/content/rule-note.ts';
import type { Source } from '#src/domain/content/source.ts';

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
