import { describe, expect, test } from 'vitest';

import { certificateCreditNames } from '#src/domain/checker/certificate-credit.ts';
import { checkCertificate } from '#src/domain/checker/check-certificate.ts';
import { appliedRule, ruleFor, rulesFrom } from '#src/domain/checker/credit-rules.ts';
import { creditTypeNames } from '#src/domain/credit-type.ts';
import { readCatalog } from '#tests/content/content-files.ts';

const { accreditors, facts } = readCatalog();
const rules = rulesFrom(accreditors);
const credits = Object.keys(certificateCreditNames).filter(
  (credit): credit is Parameters<typeof appliedRule>[0] => credit !== 'other',
);

describe('the checker’s rules', () => {
  test.for(credits)('%s is explained by an entry that exists', (credit) => {
    const { rule, standing } = appliedRule(credit, rules, false);

    if (rule.folder === 'facts') expect([...facts.keys()]).toContain(rule.entry);
    else expect([...accreditors.keys()]).toContain(rule.entry);
    if (rule.creditType !== null) {
      expect(ruleFor(rules, rule.entry, rule.creditType)?.standing).toBe(standing);
    }
  });

  test.for(rules)(
    'a certificate that names $creditType has the standing of $accreditor',
    (rule) => {
      const { findings } = checkCertificate(creditTypeNames[rule.creditType], rules);

      expect(findings.map(({ credit, standing }) => ({ credit, standing }))).toEqual([
        { credit: rule.creditType, standing: rule.standing },
      ]);
    },
  );

  test.for(
    [...accreditors].flatMap(([id, { phrases }]) => phrases.map(({ phrase }) => ({ id, phrase }))),
  )('$id’s phrase “$phrase” is recognized', ({ phrase }) => {
    const { findings, statements } = checkCertificate(phrase, rules);

    expect(findings.length + statements.length).toBeGreaterThan(0);
  });

  test('a jointly accredited provider’s credit is explained under Joint Accreditation', () => {
    const { rule } = appliedRule('ama-pra-1', rules, true);

    expect(rule).toEqual({
      folder: 'accreditors',
      entry: 'joint-accreditation',
      creditType: 'ama-pra-1',
    });
  });

  test('without a line in content nothing is known', () => {
    expect(appliedRule('ama-pra-1', [], false).standing).toBe('not-known');
    expect(ruleFor(rules, 'accme', 'aoa-1-a')).toBeUndefined();
  });
});
