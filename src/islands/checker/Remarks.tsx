import type { CertificateWarning } from '#src/domain/checker/certificate-warnings.ts';
import type { CertificateCheck } from '#src/domain/checker/check-certificate.ts';
import { amountLines, onOneLine, sentenceOf, statementWords } from '#src/islands/checker/words.ts';

interface Props {
  warnings: readonly CertificateWarning[];
  check: CertificateCheck;
}

/** What to mind: each thing once, however often the text gives rise to it. */
export function Remarks({ warnings, check }: Props) {
  const remarks = new Set([
    ...warnings.flatMap((warning) => sentenceOf(warning) ?? []),
    ...check.statements.flatMap(({ kind, phrase }) => {
      const words = statementWords[kind];
      return words === undefined ? [] : [`${words}: “${onOneLine(phrase.text)}”.`];
    }),
    ...amountLines(check.looseAmounts).map(
      (line) => `${line}. Which type it belongs to is not clear.`,
    ),
  ]);
  if (remarks.size === 0) return null;
  return (
    <section class="text entry">
      <h3 class="minor">What to mind</h3>
      <ul>
        {[...remarks].map((remark) => (
          <li key={remark}>{remark}</li>
        ))}
      </ul>
    </section>
  );
}
