import {
  amountBeside,
  amountsElsewhere,
  type NamedAmount,
} from '#src/domain/certificate/amounts.ts';
import type { CertificateContent, Kind } from '#src/domain/certificate/certificate-content.ts';
import { contains, evenText, type Span, sentencesIn } from '#src/domain/certificate/even-text.ts';
import { mentionsIn, type Mention } from '#src/domain/certificate/mentions.ts';
import {
  pausesFor,
  type FoundPause,
  isOnlyCompared,
  standardSpansIn,
} from '#src/domain/certificate/pauses.ts';
import type { BoardAnswer } from '#src/domain/board-answer.ts';

/** What ABPMR does with a kind of credit; the surest good news first. `none`: no kind is named. */
export type Verdict = 'counts' | 'after-conversion' | 'unclear' | 'does-not-count' | 'none';

export type KindVerdict = Exclude<Verdict, 'none'>;

const verdicts: readonly KindVerdict[] = [
  'counts',
  'after-conversion',
  'unclear',
  'does-not-count',
];

/** Before the text around it is read. */
export const verdictOf: Readonly<Record<BoardAnswer, KindVerdict>> = {
  counts: 'counts',
  'counts-after-conversion': 'after-conversion',
  'not-known': 'unclear',
  'does-not-count': 'does-not-count',
};

/** A kind of credit that a text names: never whether it was awarded to anybody. */
export interface NamedKind {
  readonly kind: Kind;
  readonly verdict: KindVerdict;
  /** Where the text names it, in its order. */
  readonly mentions: readonly Mention[];
  readonly amounts: readonly NamedAmount[];
  /** The one that matters; `null` where there is none, or several that differ. */
  readonly amount: NamedAmount | null;
  readonly pauses: readonly FoundPause[];
}

export interface CertificateReading {
  /** That of the first kind. */
  readonly verdict: Verdict;
  /** The best verdict first, then in the text's order. */
  readonly kinds: readonly NamedKind[];
}

/** Which kinds of credit `text` names, and what the board does with them. */
export function readCertificate(text: string, content: CertificateContent): CertificateReading {
  const even = evenText(text);
  const sentences = sentencesIn(even);
  const standard = standardSpansIn(even, content.standard);
  const mentions = mentionsIn(even, content.kinds).filter((one) => !isOnlyCompared(one, standard));
  const elsewhere = amountsElsewhere(even);
  const byKind = Map.groupBy(mentions, ({ kind }) => kind);

  const kinds = content.kinds.flatMap((kind): NamedKind[] => {
    const own = byKind.get(kind.id);
    if (own === undefined) return [];
    const pauses = apart(
      own.flatMap((mention) => pausesFor(mention, even, sentences, standard, content.pauses)),
    );
    const isRate = pauses.some((pause) => pause.isRate);
    const beside = own.flatMap((mention) => {
      const sentence = sentences.find((each) => contains(each, mention)) ?? mention;
      return amountBeside(mention, sentence, even) ?? [];
    });
    const amounts = isRate ? [] : apart(byKind.size > 1 ? beside : [...beside, ...elsewhere]);
    const verdict = verdictWith(pauses, verdictOf[kind.standing]);
    return [{ kind, verdict, mentions: own, amounts, amount: decisive(amounts), pauses }];
  });
  const sorted = kinds.toSorted(
    (a, b) =>
      verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict) ||
      (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0),
  );
  return { verdict: sorted[0]?.verdict ?? 'none', kinds: sorted };
}

function verdictWith(pauses: readonly FoundPause[], verdict: KindVerdict): KindVerdict {
  return pauses.length === 0 || verdict === 'does-not-count' ? verdict : 'unclear';
}

function apart<Each extends Span>(spans: readonly Each[]): readonly Each[] {
  return spans
    .filter(({ start }, place) => spans.findIndex((other) => other.start === start) === place)
    .toSorted((a, b) => a.start - b.start);
}

/** What was claimed comes before what could be; two numbers of the same role decide nothing. */
function decisive(amounts: readonly NamedAmount[]): NamedAmount | null {
  for (const role of ['claimed', 'beside', 'most'] as const) {
    const [first, ...others] = amounts.filter((amount) => amount.role === role);
    if (first === undefined) continue;
    return others.every(({ amount }) => amount === first.amount) ? first : null;
  }
  return null;
}
