import { checkCertificate } from '#src/domain/checker/check-certificate.ts';
import { rulesFrom } from '#src/domain/checker/credit-rules.ts';
import type { Accreditor } from '#src/domain/content/accreditor.ts';
import type { Standing } from '#src/domain/standing.ts';

/** A phrase of a certificate, and what the checker would say of it. */
export interface PhraseAnswer {
  readonly phrase: string;
  /** `null` where the phrase names no credit: it says who is accredited, for instance. */
  readonly standing: Standing | null;
}

/** The phrases of each accreditor, answered: the checker on paper. */
export function phraseAnswers(
  accreditors: ReadonlyMap<string, Pick<Accreditor, 'credits' | 'phrases'>>,
): ReadonlyMap<string, readonly PhraseAnswer[]> {
  const rules = rulesFrom(accreditors);
  return new Map(
    [...accreditors].map(([id, { phrases }]) => [
      id,
      phrases.map(({ phrase }) => ({
        phrase,
        standing: checkCertificate(phrase, rules).findings[0]?.standing ?? null,
      })),
    ]),
  );
}
