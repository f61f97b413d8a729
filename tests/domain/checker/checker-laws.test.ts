import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { checkCertificate } from '#src/domain/checker/check-certificate.ts';
import { warningsFor } from '#src/domain/checker/certificate-warnings.ts';
import type { Phrase } from '#src/domain/checker/plain-text.ts';
import { decimalFromAmount } from '#src/domain/amount.ts';
import { rules } from '#tests/domain/checker/checked.ts';

const scraps = fc.constantFrom(
  'AMA PRA Category 1 Credit(s)™',
  'AMA PRA Cate-\ngory 1\u00a0Credit',
  'AOA Category 1‑A credits',
  'AAFP Prescribed',
  'ECMEC®s',
  'Accredited Group Learning Activity (Section 1)',
  'contact hours',
  'certiﬁcate of participation',
  'is not approved for',
  'designates this live activity for a maximum of',
  'Credits claimed:',
  '12.5',
  '1½',
  '(7)',
  'jointly accredited by',
  '\n\n',
  '.\r\n',
  '😀',
  '\u00ad\n',
  '\u200b',
);
const pasted = fc
  .array(fc.oneof({ weight: 4, arbitrary: scraps }, { weight: 1, arbitrary: fc.string() }))
  .map((parts) => parts.join(' '));

function phrasesOf(text: string): readonly Phrase[] {
  const check = checkCertificate(text, rules);
  return [
    ...check.findings.flatMap(({ decidedBy, readings, amounts }) => [
      decidedBy.phrase,
      ...readings.flatMap(({ phrase, sentence, doubt }) => [
        phrase,
        sentence,
        ...(doubt ? [doubt.phrase] : []),
      ]),
      ...amounts.map(({ phrase }) => phrase),
    ]),
    ...check.statements.map(({ phrase }) => phrase),
    ...check.looseAmounts.map(({ phrase }) => phrase),
    ...warningsFor(check).flatMap(({ phrases }) => phrases),
  ];
}

const standing = (text: string) => checkCertificate(text, rules).findings[0]?.standing;

describe('a credit in a plain sentence', () => {
  const plain = fc.constantFrom(
    'The society designates this activity for 6 AMA PRA Category 1 Credits™.',
    'This course is approved for 6 AMA PRA Category 1 Credits™.',
    'You have earned 6 AMA PRA Category 1 Credits™.',
    'This congress carries 6 AMA PRA Category 1 Credits™.',
    'Attendees may claim up to 6 AMA PRA Category 1 Credits™.',
  );

  test('counts', () => {
    fc.assert(
      fc.property(plain, (text) => {
        expect(standing(text)).toBe('counts');
      }),
    );
  });

  test('does not count once a word before it could take it away', () => {
    const words = fc.constantFrom(
      'It is not true that',
      'Nobody said no, but perhaps',
      'If the committee agrees,',
      'Unless the board objects,',
      'We hope that',
      'It was expected that',
      'Formerly,',
      'Last year,',
      'Had the provider not withdrawn,',
      'Whether or not, it is doubtful that',
      'Subject to approval,',
      'Tentatively,',
      'It might be that',
      'Contrary to the flyer it is wrong that',
      'Until the review is over,',
    );
    fc.assert(
      fc.property(words, plain, (before, text) => {
        const sentence = `${before} ${text.charAt(0).toLowerCase()}${text.slice(1)}`;

        expect(standing(sentence)).not.toBe('counts');
      }),
    );
  });

  test('does not count where the verb is one that nobody knows', () => {
    const verb = fc.stringMatching(
      /^[bcdfghjklmnpqrstvwxz]{2}[aeiou][bcdfghjklmnpqrstvwxz]{2,6}s$/,
    );
    fc.assert(
      fc.property(verb, (unknown) => {
        expect(standing(`The society ${unknown} 6 AMA PRA Category 1 Credits™.`)).toBe('not-known');
        expect(standing(`6 AMA PRA Category 1 Credits™ ${unknown} here.`)).toBe('not-known');
      }),
    );
  });
});

describe('whatever is pasted', () => {
  test('every phrase is what stands there, letter for letter', () => {
    fc.assert(
      fc.property(pasted, (text) => {
        for (const phrase of phrasesOf(text)) {
          expect(phrase.text).toBe(text.slice(phrase.start, phrase.end));
          expect(phrase.text).not.toBe('');
        }
      }),
    );
  });

  test('each credit has one finding, and what decided is among its readings', () => {
    fc.assert(
      fc.property(pasted, (text) => {
        const { findings } = checkCertificate(text, rules);
        const credits = findings.map(({ credit }) => credit);

        expect(new Set(credits).size).toBe(credits.length);
        for (const { decidedBy, readings } of findings) expect(readings).toContain(decidedBy);
      }),
    );
  });

  test('no number is counted twice', () => {
    fc.assert(
      fc.property(pasted, (text) => {
        const { findings, looseAmounts } = checkCertificate(text, rules);
        const places = [...findings.flatMap(({ amounts }) => amounts), ...looseAmounts].map(
          ({ phrase }) => phrase.start,
        );

        expect(new Set(places).size).toBe(places.length);
      }),
    );
  });

  test('the amount and the format around it come back as they were written', () => {
    const quarters = fc.integer({ min: 1, max: 400 }).map((count) => count / 4);
    fc.assert(
      fc.property(quarters, quarters, (designated, claimed) => {
        const text = `Designated for a maximum of ${designated} AMA PRA Category 1 Credits™. Credits claimed: ${claimed}`;
        const [finding] = checkCertificate(text, rules).findings;

        expect(
          finding?.amounts.map(({ amount, role }) => [role, decimalFromAmount(amount)]),
        ).toEqual([
          ['designated', designated],
          ['claimed', claimed],
        ]);
      }),
    );
  });

  test.for([
    'AMA PRA Category 1 Credit is not approved for ',
    'American Academy of PAs Royal College accredited by the a ',
    'not been be being to not approved ',
    '          ',
    'a-\n',
    '1.5 (',
    'CEU ',
    'AAFP credit. ',
    'cognates ',
    'CME CME total ',
    '1-A AOA credit ',
    '😀AMA PRA Category 1 Credit(s)™ ',
    'Comments: none\n',
    '-\n',
    'not a fee for you who have not paid ',
    'no more "A b c application filed and ',
  ])('100,000 letters of “%s” are read in a moment', (scrap) => {
    const text = scrap.repeat(Math.ceil(100_000 / scrap.length));
    const started = performance.now();

    checkCertificate(text, rules);

    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
