import { evenText, gap, literal, spansOf, type Span } from '#src/domain/certificate/even-text.ts';
import { memoize } from '#src/domain/memoize.ts';

/** What a kind of credit is called on certificates. */
export interface KindNames {
  /** Id in content/wordings. */
  readonly id: string;
  readonly exact: readonly string[];
  readonly loose: readonly string[];
  /** Left out where another kind is named: `CME credits`. */
  readonly saysLittle: boolean;
}

/** A place that names a kind of credit. */
export interface Mention extends Span {
  readonly kind: string;
  /** Whether the wording is the kind's full name. */
  readonly isExact: boolean;
}

const between = String.raw`(?:${gap}|[™®,:/()-]){0,5}`;
const plural = String.raw`(?:®?s|${gap}?\(s\))?`;
const unit = String.raw`(?:${gap}{0,2}(?:CME${gap})?(?:credit|point|unit|hour)${plural}(?:${gap}hours?)?)?`;
const mark = `(?:${gap}?[™®])?`;
const notLonger = String.raw`(?!\w|[.,]\d|${gap}?-${gap}?[AB]\b)`;

const patternsOf = memoize(({ exact, loose }: KindNames) => [
  ...exact.map((wording) => ({ pattern: patternFor(wording), isExact: true })),
  ...loose.map((wording) => ({ pattern: patternFor(wording), isExact: false })),
]);

/** The wording in any case, with any spaces, and with the plural, `hours` or ™ that may follow. */
function patternFor(wording: string): RegExp {
  const words = evenText(wording)
    .split(/[\s()]+/)
    .filter(Boolean)
    .map((word) => literal(word).replaceAll('-', String.raw`(?:\s?-\s?)?`))
    .map((word) => (word === 'credit' ? word + plural : word))
    .join(between);
  const closing = wording.endsWith(')') ? String.raw`${gap}?\)?` : '';
  return new RegExp(String.raw`(?<!\w)${words}${closing}${plural}${unit}${mark}${notLonger}`, 'gi');
}

/** The kinds of credit that an even text names, in its order; no two mentions overlap. */
export function mentionsIn(text: string, kinds: readonly KindNames[]): readonly Mention[] {
  const found = kinds.flatMap((kind) =>
    patternsOf(kind).flatMap(({ pattern, isExact }) =>
      spansOf(pattern, text).map((span) => ({ ...span, kind: kind.id, isExact })),
    ),
  );
  const apart = longestOf(found);
  const little = new Set(kinds.filter(({ saysLittle }) => saysLittle).map(({ id }) => id));
  const telling = apart.filter(({ kind }) => !little.has(kind));
  return telling.length > 0 ? telling : apart;
}

/** Of mentions that overlap the one that begins first, and of those the longest. */
function longestOf(found: readonly Mention[]): readonly Mention[] {
  const kept: Mention[] = [];
  for (const mention of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention);
  }
  return kept;
}
