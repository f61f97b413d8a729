import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { readCertificate, type Verdict } from '#src/domain/certificate/read-certificate.ts';
import { content } from '#tests/domain/certificate/reading.ts';

const scraps = fc.constantFrom(
  'AMA PRA Category 1 Credit(s)™',
  'AOA Category 1‑A credits',
  'AAFP Prescribed',
  'ECMEC®s',
  'Accredited Group Learning Activity (Section 1)',
  'contact hours',
  'certificate of participation',
  'is not approved for',
  'designates this live activity for a maximum of',
  'Credits claimed:',
  '12.5',
  '(7)',
  '\n\n',
  '.\r\n',
  '😀',
  '\u00ad\n',
  'per article',
);
const pasted = fc
  .array(fc.oneof({ weight: 4, arbitrary: scraps }, { weight: 1, arbitrary: fc.string() }))
  .map((parts) => parts.join(' '));

const sureness: Readonly<Record<Verdict, number>> = {
  counts: 2,
  'after-conversion': 1,
  unclear: 0,
  'does-not-count': 0,
  none: 0,
};

describe('whatever is pasted', () => {
  test('the verdict is one of five, that of the first kind, and each kind is told once', () => {
    fc.assert(
      fc.property(pasted, (text) => {
        const { verdict, kinds } = readCertificate(text, content);
        const ids = kinds.map(({ kind }) => kind.id);

        expect(Object.keys(sureness)).toContain(verdict);
        expect(verdict).toBe(kinds[0]?.verdict ?? 'none');
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  test('what is marked or quoted stands in the text, and no number counts twice for a kind', () => {
    fc.assert(
      fc.property(pasted, (text) => {
        for (const { mentions, amounts, pauses } of readCertificate(text, content).kinds) {
          const spans = [...mentions, ...amounts, ...pauses, ...pauses.map((one) => one.sentence)];
          for (const { start, end } of spans) {
            expect(0 <= start && start < end && end <= text.length).toBe(true);
          }
          for (const { start, end, sentence } of pauses) {
            expect(sentence.start <= start && end <= sentence.end).toBe(true);
          }
          expect(new Set(amounts.map(({ start }) => start)).size).toBe(amounts.length);
        }
      }),
    );
  });

  test('words that give pause never make an answer surer', () => {
    const words = fc.constantFrom(...content.pauses.flatMap((pause) => pause.words));
    const place = fc.nat({ max: 20 });
    fc.assert(
      fc.property(fc.array(scraps, { maxLength: 20 }), words, place, (parts, pause, at) => {
        const before = readCertificate(parts.join(' '), content).verdict;
        const after = readCertificate(
          [...parts.slice(0, at), pause, ...parts.slice(at)].join(' '),
          content,
        ).verdict;

        expect(sureness[after]).toBeLessThanOrEqual(sureness[before]);
      }),
    );
  });

  test('a long text is read at once', () => {
    const long = 'AMA PRA Category 1 Credit is not approved for 1.5 ( '.repeat(400);
    const start = performance.now();
    readCertificate(long, content);

    expect(performance.now() - start).toBeLessThan(2000);
  });
});
