import { describe, expect, test } from 'vitest';

import { certificateSources } from '#src/domain/certificate/certificate-content.ts';
import { readCertificate, verdictOf } from '#src/domain/certificate/read-certificate.ts';
import { creditTypeNames } from '#src/domain/credit-type.ts';
import { readCatalog } from '#tests/content/content-files.ts';
import { content, readingOf } from '#tests/domain/certificate/reading.ts';

const { accreditors, wordings, sources } = readCatalog();
const lines = [...accreditors].flatMap(([id, { credits }]) =>
  credits.map(({ creditType, standing }) => ({ id, creditType, standing })),
);

describe('the wordings of certificates', () => {
  test.for(lines)('name $creditType of $id, with its standing', ({ creditType, standing }) => {
    expect(readingOf(creditTypeNames[creditType]).verdict).toBe(verdictOf[standing]);
  });

  test.for(content.kinds)('of $id all lead to it', ({ id, exact, loose }) => {
    for (const wording of [...exact, ...loose]) {
      expect(readCertificate(wording, content).kinds.map(({ kind }) => kind.id)).toEqual([id]);
    }
  });

  test('bear the name of their credit type', () => {
    for (const { name, rule } of wordings.values()) {
      if ('accreditor' in rule) expect(name).toBe(creditTypeNames[rule.creditType]);
    }
  });

  test('have rules whose sources are numbered, each once', () => {
    const numbered = certificateSources({ accreditors, wordings });

    expect(new Set(numbered.map(({ source }) => source)).size).toBe(numbered.length);
    for (const { source } of numbered) expect(sources.has(source)).toBe(true);
    for (const kind of content.kinds) {
      expect(kind.source === null).toBe(kind.confidence === 'background');
      expect(kind.source ?? 1).toBeLessThanOrEqual(numbered.length);
    }
  });

  test('with an accreditor that has no such line are refused', () => {
    const ama = wordings.get('ama-pra-1');
    const broken = new Map(ama && [['ama-pra-1', ama]]);

    expect(() => certificateSources({ accreditors: new Map(), wordings: broken })).toThrow(
      'accme has no ama-pra-1',
    );
  });
});
