import type { CertificateContent } from '#src/domain/certificate/certificate-content.ts';
import { readCertificate, type Verdict } from '#src/domain/certificate/read-certificate.ts';
import type { Accreditor } from '#src/domain/content/accreditor.ts';

/** A phrase of a certificate, and what the reader would say of it. */
export interface PhraseVerdict {
  readonly phrase: string;
  readonly verdict: Verdict;
}

/** The phrases of each accreditor, answered: the reader of certificates on paper. */
export function phraseVerdicts(
  accreditors: ReadonlyMap<string, Pick<Accreditor, 'phrases'>>,
  content: CertificateContent,
): ReadonlyMap<string, readonly PhraseVerdict[]> {
  return new Map(
    [...accreditors].map(([id, { phrases }]) => [
      id,
      phrases.map(({ phrase }) => ({ phrase, verdict: readCertificate(phrase, content).verdict })),
    ]),
  );
}
