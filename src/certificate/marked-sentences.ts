import type { CertificateReading } from '#src/domain/certificate/read-certificate.ts';
import { contains, evenText, type Span } from '#src/domain/certificate/even-text.ts';
import { sentencesIn } from '#src/domain/certificate/sentences.ts';

/** A stretch of the text; `mark` says why it stands out, and is `null` where it does not. */
export interface MarkedPart {
  readonly text: string;
  readonly start: number;
  readonly mark: 'kind' | 'amount' | 'pause' | null;
}

/** The sentences that name a credit, an amount or something that gives pause, with these marked. */
export function markedSentences(
  text: string,
  { kinds }: CertificateReading,
): readonly (readonly MarkedPart[])[] {
  const marks = kinds
    .flatMap(({ mentions, amounts, pauses, verdict }) => [
      ...mentions.map((span) => ({ ...span, mark: 'kind' as const })),
      ...amounts.map((span) => ({ ...span, mark: 'amount' as const })),
      ...(verdict === 'unclear' ? pauses : []).map((span) => ({ ...span, mark: 'pause' as const })),
    ])
    .toSorted((a, b) => a.start - b.start);
  return sentencesIn(evenText(text)).flatMap((sentence) => {
    const own = marks.filter((mark) => contains(sentence, mark));
    return own.length === 0 ? [] : [partsOf(text, sentence, own)];
  });
}

function partsOf(
  text: string,
  sentence: Span,
  marks: readonly (Span & Pick<MarkedPart, 'mark'>)[],
): readonly MarkedPart[] {
  const parts: MarkedPart[] = [];
  let at = sentence.start;
  for (const { start, end, mark } of marks) {
    if (start < at) continue;
    parts.push({ text: text.slice(at, start), start: at, mark: null });
    parts.push({ text: text.slice(start, end), start, mark });
    at = end;
  }
  parts.push({ text: text.slice(at, sentence.end), start: at, mark: null });
  return parts.filter((part) => part.text !== '');
}
