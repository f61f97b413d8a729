import type { NamedAmount } from '#src/domain/certificate/amounts.ts';
import type { Kind } from '#src/domain/certificate/certificate-content.ts';
import {
  verdictOf,
  type CertificateReading,
  type KindVerdict,
  type NamedKind,
} from '#src/domain/certificate/read-certificate.ts';
import { contains, evenText, type Span, sentencesIn } from '#src/domain/certificate/even-text.ts';

/** A stretch of the text; `mark` says why it stands out, and is `null` where it does not. */
export interface MarkedPart {
  readonly text: string;
  readonly start: number;
  readonly mark: 'kind' | 'amount' | 'pause' | null;
}

/** What the page says of one kind of credit. */
export interface Answer {
  readonly kind: Kind;
  readonly verdict: KindVerdict;
  readonly amount: NamedAmount | null;
  /** The sentence that gives pause and what to ask oneself; `null` where none does. */
  readonly pause: { readonly sentence: readonly MarkedPart[]; readonly question: string } | null;
  /** Whether the text has the kind's full name, or none is known. */
  readonly isFullName: boolean;
}

/** The answer for a kind that `text` names. */
export function answerFrom(text: string, named: NamedKind): Answer {
  const { kind, mentions, amount, pauses } = named;
  const isOpen = kind.standing === 'not-known' || kind.standing === 'does-not-count';
  const [first] = pauses;
  const alone: CertificateReading = { verdict: named.verdict, kinds: [named] };
  const sentence = markedSentences(text, alone).find((parts) =>
    parts.some((part) => part.mark === 'pause' && part.start === first?.start),
  );
  return {
    kind,
    verdict: named.verdict,
    amount,
    pause: isOpen || !first || !sentence ? null : { sentence, question: first.question },
    isFullName: kind.exact.length === 0 || mentions.some(({ isExact }) => isExact),
  };
}

/** The answer for a kind that the reader chose: there is no text that could give pause. */
export function answerToChoice(kind: Kind): Answer {
  return { kind, verdict: verdictOf[kind.standing], amount: null, pause: null, isFullName: true };
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
