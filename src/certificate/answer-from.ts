import type { Answer } from '#src/certificate/KindAnswer.tsx';
import { markedSentences } from '#src/certificate/marked-sentences.ts';
import type { Kind } from '#src/domain/certificate/certificate-content.ts';
import {
  verdictOf,
  type CertificateReading,
  type NamedKind,
} from '#src/domain/certificate/read-certificate.ts';

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
