import { rulesFrom } from '#src/domain/checker/credit-rules.ts';
import {
  ruleKey,
  type CheckerContent,
  type RuleExplanation,
  type RuleSource,
} from '#src/domain/checker/rule-explanation.ts';
import type { Catalog } from '#src/domain/content/catalog.ts';
import { confidenceNames, type Citation } from '#src/domain/content/citation.ts';

type Content = Pick<Catalog, 'accreditors' | 'facts' | 'sources'>;

/** Gathered when the site is built; the browser gets the result. */
export function checkerContentFrom(content: Content): CheckerContent {
  const { accreditors } = content;
  return {
    rules: rulesFrom(accreditors),
    accreditors: Object.fromEntries([...accreditors].map(([id, { name }]) => [id, name])),
    explanations: Object.fromEntries([
      ...accreditorExplanations(content),
      ...factExplanations(content),
    ]),
  };
}

type Entry = readonly [key: string, explanation: RuleExplanation];

function accreditorExplanations({ accreditors, sources }: Content): readonly Entry[] {
  return [...accreditors].flatMap(([entry, { name, summary, citation, credits }]): Entry[] => [
    [
      ruleKey({ folder: 'accreditors', entry, creditType: null }),
      { name, because: summary, source: ruleSource([citation], sources) },
    ],
    ...credits.map(({ creditType, because, citations }): Entry => [
      ruleKey({ folder: 'accreditors', entry, creditType }),
      { name, because, source: ruleSource(citations, sources) },
    ]),
  ]);
}

function factExplanations({ facts, sources }: Content): readonly Entry[] {
  return [...facts]
    .filter(([, { about }]) => about === 'accreditors')
    .map(([entry, { title, text, citations }]) => [
      ruleKey({ folder: 'facts', entry, creditType: null }),
      { name: title, because: text, source: ruleSource(citations, sources) },
    ]);
}

/** The first of the citations decides how sure the rule is; its page shows the others. */
function ruleSource(citations: readonly Citation[], sources: Content['sources']): RuleSource {
  const [citation = { confidence: 'background' as const }] = citations;
  const derivation = citation.confidence === 'derived' ? [citation.derivation] : [];
  const remarks = [...derivation, ...(citation.caveat === undefined ? [] : [citation.caveat])];
  const level = confidenceNames[citation.confidence];
  if (citation.confidence === 'background') {
    return { confidence: 'background', level, read: null, remarks };
  }
  const { confidence, source, locator, quote = null } = citation;
  const { title = source, publisher = '' } = sources.get(source) ?? {};
  return { confidence, level, read: { source, title, publisher, locator, quote }, remarks };
}
