import type { Span } from '#src/domain/certificate/even-text.ts';

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
