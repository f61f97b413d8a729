import type { KindNames } from '#src/domain/certificate/mentions.ts';
import { hasPauseWords, type StandardSentence } from '#src/domain/certificate/pauses.ts';
import type { Catalog } from '#src/domain/content/catalog.ts';
import type { Citation, Confidence } from '#src/domain/content/citation.ts';
import type { Pause, Wording } from '#src/domain/content/wording.ts';
import type { BoardAnswer } from '#src/domain/board-answer.ts';

/** A kind of credit with its names and what the board does with it. */
export interface Kind extends KindNames {
  readonly name: string;
  readonly standing: BoardAnswer;
  /** The rule, in one or two sentences. */
  readonly because: string;
  /** What the rule rests on first. */
  readonly confidence: Confidence;
  /** Its place in the page's list of sources, from 1; `null` where nobody read it anywhere. */
  readonly source: number | null;
  /** What limits the rule; `null` for nothing to add. */
  readonly caveat: string | null;
}

/** All of the site's content that a certificate is read with. */
export interface CertificateContent {
  readonly kinds: readonly Kind[];
  readonly pauses: readonly Pause[];
  /** Those of the accreditors’ sentences that would give pause, or name a kind beside the point. */
  readonly standard: readonly StandardSentence[];
  /** With the ids of the kinds that each one's entry speaks of. */
  readonly accreditors: readonly {
    readonly id: string;
    readonly name: string;
    readonly kinds: readonly string[];
  }[];
}

type Content = Pick<Catalog, 'accreditors' | 'wordings' | 'pauses'>;

/** Gathered when the site is built; the browser gets the result. */
export function certificateContentFrom(content: Content): CertificateContent {
  const sources = certificateSources(content).map(({ source }) => source);
  const pauses = [...content.pauses.values()];
  const phrases = [...content.accreditors.values()].flatMap((accreditor) => accreditor.phrases);
  return {
    kinds: [...content.wordings].map(([id, wording]) => kindFrom(id, wording, content, sources)),
    pauses,
    standard: phrases
      .map(({ phrase, about = null }) => ({ phrase, about }))
      .filter(({ phrase, about }) => about !== null || hasPauseWords(phrase, pauses)),
    accreditors: [...content.accreditors].map(([id, { name, credits }]) => ({
      id,
      name,
      kinds: [...content.wordings].flatMap(([kind, { rule }]) =>
        'accreditor' in rule && credits.some((line) => line.creditType === rule.creditType)
          ? [kind]
          : [],
      ),
    })),
  };
}

/** A source of the rules, with the places in it: the numbered list at the foot of the page. */
export interface CertificateSource {
  readonly source: string;
  readonly citations: readonly Exclude<Citation, { confidence: 'background' }>[];
}

export function certificateSources({
  accreditors,
  wordings,
}: Pick<Content, 'accreditors' | 'wordings'>): readonly CertificateSource[] {
  const first = [...wordings.values()].flatMap((wording) => {
    const citation = ruleOf(wording, accreditors).citations[0];
    return citation === undefined || citation.confidence === 'background' ? [] : [citation];
  });
  return [...Map.groupBy(first, ({ source }) => source)].map(([source, citations]) => ({
    source,
    citations: citations.filter(
      ({ locator }, place) => citations.findIndex((each) => each.locator === locator) === place,
    ),
  }));
}

function kindFrom(
  id: string,
  wording: Wording,
  { accreditors }: Content,
  sources: readonly string[],
): Kind {
  const { name, exact, loose, saysLittle = false } = wording;
  const { standing, because, citations } = ruleOf(wording, accreditors);
  const [citation = { confidence: 'background' as const }] = citations;
  const place = citation.confidence === 'background' ? -1 : sources.indexOf(citation.source);
  return {
    ...{ id, name, exact, loose, saysLittle, standing, because },
    confidence: citation.confidence,
    source: place < 0 ? null : place + 1,
    caveat: citation.caveat ?? null,
  };
}

/** Throws where the accreditor has no line for the credit type. */
function ruleOf({ name, rule }: Wording, accreditors: Content['accreditors']) {
  if (!('accreditor' in rule)) return rule;
  const lines = accreditors.get(rule.accreditor)?.credits ?? [];
  const line = lines.find(({ creditType }) => creditType === rule.creditType);
  if (line === undefined) throw new Error(`${name}: ${rule.accreditor} has no ${rule.creditType}.`);
  return line;
}
