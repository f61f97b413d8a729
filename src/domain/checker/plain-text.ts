/** A stretch of the text as it was pasted. */
export interface Phrase {
  /** Letter for letter, with its own spaces and line breaks. */
  readonly text: string;
  /** Where it begins in the pasted text, in UTF-16 units. */
  readonly start: number;
  /** Where it ends; the character there is the first that follows. */
  readonly end: number;
}

/** A pasted text made plain for searching, which remembers where each letter came from. */
export interface PlainText {
  /**
   * Single spaces, one line per paragraph, straight quotes, plain hyphens, ligatures spelled out,
   * words whole that were parted at a line's end, no asterisks or tags of markup.
   */
  readonly text: string;
  /** What was pasted where `text` has the letters from `start` up to `end`, which is excluded. */
  phraseAt(start: number, end: number): Phrase;
  /** Whether a line of what was pasted ends where `text` has the letter at `place`, or all of it. */
  endsLineAt(place: number): boolean;
}

const lineEnd = String.raw`[^\S\n]*\r?\n\s*`;
const newSentence =
  'Please|Print|Thank you|This (?:certificate|is not an?|letter|page)|You may(?! not)';
const token = new RegExp(
  [
    String.raw`(?<dropped>\u00ad${lineEnd}|(?<=\p{L})[-\u2010]${lineEnd}(?=\p{Ll})|[\u00ad\u200b-\u200d\u2060\ufeff*]|</?[a-z]{1,6}>|(?<!\w)_+|_+(?!\w))`,
    // The next row of a transcript begins with its day; other words begin a sentence without a stop.
    String.raw`(?<row>${lineEnd}(?=\d{1,4}[/-]\d{1,2}[/-]\d{1,4}\b|(?:${newSentence})\b))`,
    String.raw`(?<space>\s+)`,
    '(?<letter>.)',
  ].join('|'),
  'gsu',
);

export function plainTextFrom(pasted: string): PlainText {
  const letters: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: found, index, groups = {} } of pasted.matchAll(token)) {
    for (const letter of plainLetters(groups)) {
      letters.push(letter);
      starts.push(index);
      ends.push(index + found.length);
    }
  }
  return {
    text: letters.join(''),
    phraseAt(from, to) {
      const start = starts[from] ?? pasted.length;
      const end = ends[to - 1] ?? start;
      return { text: pasted.slice(start, end), start, end };
    },
    endsLineAt: (place) =>
      place >= letters.length || pasted.slice(starts[place], ends[place]).includes('\n'),
  };
}

/** UTF-16 units, so that their places are those of the joined text. */
function plainLetters({ row, space, letter }: Readonly<Record<string, string | undefined>>) {
  if (row !== undefined) return ['\n'];
  if (space !== undefined) return [/\n[^\S\n]*\n|\f/.test(space) ? '\n' : ' '];
  return letter === undefined ? [] : (plainForms.get(letter) ?? letter.normalize('NFKC')).split('');
}

/** Letters that are no compatibility form of their plain one, or whose form would mislead. */
const plainForms: ReadonlyMap<string, string> = new Map([
  ...each('‘’‚‛′´`', "'"),
  ...each('“”„‟″', '"'),
  ...each('‐‑‒–—―−', '-'),
  ...each('™℠', '™'),
  // A note’s number is no part of an amount.
  ...each('⁰¹²³⁴⁵⁶⁷⁸⁹', ' '),
  ['_', ' '],
  ['¼', '.25'],
  ['½', '.5'],
  ['¾', '.75'],
]);

function each(letters: string, plain: string): readonly (readonly [string, string])[] {
  return [...letters].map((letter) => [letter, plain] as const);
}
