import { decimalFromAmount } from '#src/domain/amount.ts';
import { certificateContentFrom } from '#src/domain/certificate/certificate-content.ts';
import { readCertificate } from '#src/domain/certificate/read-certificate.ts';
import { readCatalog } from '#tests/content/content-files.ts';

export const content = certificateContentFrom(readCatalog());

/** What the site says of a text, short enough for a table. */
export function readingOf(text: string) {
  const { verdict, kinds } = readCertificate(text, content);
  return {
    verdict,
    /** Verdict by kind. */
    kinds: Object.fromEntries(kinds.map((named) => [named.kind.id, named.verdict])),
    /** `ama-pra-1: claimed 8.25`, for each kind with one decisive amount. */
    amounts: kinds.flatMap(({ kind, amount }) =>
      amount ? [`${kind.id}: ${amount.role} ${decimalFromAmount(amount.amount)}`] : [],
    ),
    /** The words that give pause. */
    pauses: kinds.flatMap(({ pauses }) => pauses.map(({ start, end }) => text.slice(start, end))),
  };
}
