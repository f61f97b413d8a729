import { decimalFromAmount } from '#src/domain/amount.ts';
import { warningsFor } from '#src/domain/checker/certificate-warnings.ts';
import { checkCertificate } from '#src/domain/checker/check-certificate.ts';
import { rulesFrom } from '#src/domain/checker/credit-rules.ts';
import { readCatalog } from '#tests/content/content-files.ts';

export const rules = rulesFrom(readCatalog().accreditors);

/** What the checker says of a text, short enough for a table. */
export function checked(text: string) {
  const check = checkCertificate(text, rules);
  return {
    /** Standing by credit. */
    standings: Object.fromEntries(check.findings.map(({ credit, standing }) => [credit, standing])),
    /** `ama-pra-1: claimed 8.25`, in the order of findings. */
    amounts: check.findings.flatMap(({ credit, amounts }) =>
      amounts.map(({ amount, role }) => `${credit}: ${role} ${decimalFromAmount(amount)}`),
    ),
    statements: [...new Set(check.statements.map(({ kind }) => kind))],
    warnings: [...new Set(warningsFor(check).map(({ kind }) => kind))],
  };
}

const countable = ['counts', 'counts-after-conversion'];

/** The standings by which credit in a text counts, as it is or once converted. */
export function countingIn(text: string): readonly string[] {
  return Object.values(checked(text).standings).filter((standing) => countable.includes(standing));
}
