import type { CertificateCheck } from '#src/domain/checker/check-certificate.ts';
import type { Phrase } from '#src/domain/checker/plain-text.ts';
import type { Standing } from '#src/domain/standing.ts';

/** A stretch of the pasted text; `mark` says why it stands out, and is `null` where it does not. */
export interface MarkedPart {
  readonly text: string;
  readonly start: number;
  readonly mark: Standing | 'amount' | null;
}

/** The pasted text in parts that together are all of it, with credits and amounts marked. */
export function markedParts(
  text: string,
  { findings, looseAmounts }: CertificateCheck,
): readonly MarkedPart[] {
  const marks = [
    ...findings.flatMap(({ readings, standing }) =>
      readings.map(({ phrase }) => ({ phrase, mark: standing as MarkedPart['mark'] })),
    ),
    ...findings.flatMap(({ readings }) =>
      readings.flatMap(({ doubt }) =>
        doubt?.kind === 'words' ? [{ phrase: doubt.phrase, mark: 'not-known' as const }] : [],
      ),
    ),
    ...[...findings.flatMap(({ amounts }) => amounts), ...looseAmounts].map(({ phrase }) => ({
      phrase,
      mark: 'amount' as const,
    })),
  ].toSorted((a, b) => a.phrase.start - b.phrase.start);

  const parts: MarkedPart[] = [];
  let at = 0;
  for (const { phrase, mark } of marks) {
    if (phrase.start < at) continue;
    parts.push({ text: text.slice(at, phrase.start), start: at, mark: null });
    parts.push({ text: phrase.text, start: phrase.start, mark });
    at = phrase.end;
  }
  return [...parts, { text: text.slice(at), start: at, mark: null }].filter(isFilled);
}

function isFilled({ text }: Pick<Phrase, 'text'>): boolean {
  return text !== '';
}
