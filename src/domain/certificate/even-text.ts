/** Places in a text, in UTF-16 units; `end` is the first that follows. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** White space and the characters without width that copying from a PDF leaves behind. */
export const gap = String.raw`[\s\u00ad\u200b-\u200d\u2060\ufeff]`;

/**
 * The text with one kind of quote, apostrophe and hyphen. As long as the original, unit for unit:
 * a place in one is the same place in the other.
 */
export function evenText(text: string): string {
  return text
    .replace(/[‘’‚‛′´`]/g, "'")
    .replace(/[“”„‟″]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[⁰¹²³⁴-⁹]/g, ' ');
}

/** `words` as the source of a regular expression: between two any space will do, and a mark. */
export function patternOf(words: string): string {
  return evenText(words).trim().split(/\s+/).map(literal).join(`[™®]?${gap}{1,4}`);
}

export function literal(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

/** Every match of `pattern`, which has the flag `g`. */
export function spansOf(pattern: RegExp, text: string): readonly Span[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** After these a point ends no sentence. */
const abbreviated = String.raw`(?<!\b(?:Dr|Mr|Mrs|Ms|St|Cat|vs|[A-Z]))`;

/** A stop, an empty line, a bullet, or a line that begins with a label: `Nurses: ...`. */
const boundary = new RegExp(
  [
    String.raw`${abbreviated}[.!?]["')\]]*\s+`,
    String.raw`\s*\n[^\S\n]*\r?\n\s*`,
    String.raw`[^\S\n]*\n\s*(?=[•*-]\s)`,
    String.raw`[^\S\n]*\n\s*(?=[A-Z][\w ()/&'-]{1,30}:)`,
  ].join('|'),
  'g',
);

/** The sentences of an even text, in order. Together with what parts them they are all of it. */
export function sentencesIn(text: string): readonly Span[] {
  const cuts = [...text.matchAll(boundary)].map(({ 0: found, index }) => {
    const spaces = /\s*$/.exec(found)?.[0].length ?? 0;
    return { end: index + found.length - spaces, next: index + found.length };
  });
  const starts = [0, ...cuts.map(({ next }) => next)];
  const ends = [...cuts.map(({ end }) => end), text.trimEnd().length];
  return starts
    .map((start, place) => ({ start, end: ends[place] ?? text.length }))
    .filter(({ start, end }) => end > start);
}
