import { takesBack } from '#src/domain/checker/afterthought.ts';
import { doubtfulWordsIn } from '#src/domain/checker/doubtful-words.ts';
import { withoutOtherLines } from '#src/domain/checker/form-lines.ts';
import { isGiven } from '#src/domain/checker/giving-words.ts';
import type { CertificateCredit } from '#src/domain/checker/certificate-credit.ts';
import type { Mention } from '#src/domain/checker/mentions.ts';
import { isSaidOf, plainlyRefuses } from '#src/domain/checker/plain-refusals.ts';
import type { PlainText } from '#src/domain/checker/plain-text.ts';
import { boundsAround, trimmed, type Stretch } from '#src/domain/checker/sentence.ts';

/**
 * What keeps a credit from being read as given.
 *
 * - `words`: words that can take it away, or leave it open.
 * - `no-giving-words`: nothing around it gives it.
 */
export type DoubtKind = 'words' | 'no-giving-words';

export interface Doubt extends Stretch {
  readonly kind: DoubtKind;
}

/**
 * The net under the word lists: a credit counts as given only where known words give it and no
 * word is left that could mean otherwise.
 *
 * @returns For a mention, its doubt; `undefined` where it is given plainly.
 */
export function doubtsIn(
  { text, endsLineAt }: Pick<PlainText, 'text' | 'endsLineAt'>,
  mentions: readonly Mention[],
  sentences: readonly Stretch[],
): (mention: Mention) => Doubt | undefined {
  const masked = withoutOtherLines(masking(text, mentions), endsLineAt);
  const words = sentences.map(({ start, end }) => masked.slice(start, end));
  const takingBack = words.map((sentence, place) =>
    takesBack(sentence, words.slice(Math.max(0, place - 2), place).join('')),
  );
  const refusalOf = (credit: CertificateCredit) =>
    sentences.find((_, place) => {
      const sentence = words[place] ?? '';
      return takingBack[place] ? isSaidOf(sentence, credit) : plainlyRefuses(sentence, credit);
    });
  // A transcript names one credit thousands of times.
  const credits = new Set(mentions.map(({ credit }) => credit));
  const refusals = new Map([...credits].map((credit) => [credit, refusalOf(credit)] as const));
  return (mention) => {
    const bounds = clauseOf(mention, masked, boundsAround(mention, text, sentences));
    const doubtful = doubtfulWordsIn(masked.slice(bounds.start, bounds.end));
    if (doubtful !== undefined) return { kind: 'words', ...movedBy(bounds.start, doubtful) };
    const refusal = refusals.get(mention.credit);
    if (refusal !== undefined) return { kind: 'words', ...trimmed(refusal, text) };
    const around = {
      before: masked.slice(bounds.start, mention.start).trimStart(),
      after: masked.slice(mention.end, bounds.end).trimEnd(),
    };
    return isGiven(around) ? undefined : { kind: 'no-giving-words', ...trimmed(bounds, text) };
  };
}

/** Between the `but`s that part statements on several credits. */
function clauseOf(mention: Mention, masked: string, { start, end }: Stretch): Stretch {
  const parting = /¤[^.;¤]{0,40}?\bbut\b(?! also)(?=[^;]{0,160}¤)/gi;
  const cuts = [...masked.slice(start, end).matchAll(parting)].map(
    ({ 0: found, index }) => start + index + found.length,
  );
  return {
    start: cuts.findLast((cut) => cut <= mention.start) ?? start,
    end: cuts.find((cut) => cut >= mention.end) ?? end,
  };
}

/** Every credit's name as a run of `¤`, and every letter in its place. */
function masking(text: string, mentions: readonly Mention[]): string {
  const ends = [0, ...mentions.map(({ end }) => end)];
  const parts = mentions.map(
    ({ start, end }, place) => text.slice(ends[place], start) + '¤'.repeat(end - start),
  );
  return parts.join('') + text.slice(ends.at(-1));
}

function movedBy(offset: number, { start, end }: Stretch): Stretch {
  return { start: start + offset, end: end + offset };
}
