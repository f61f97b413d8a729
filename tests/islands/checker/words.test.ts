import { describe, expect, test } from 'vitest';

import { checkCertificate } from '#src/domain/checker/check-certificate.ts';
import { checkerContentFrom } from '#src/domain/checker/checker-content.ts';
import { appliedRule } from '#src/domain/checker/credit-rules.ts';
import { phraseAnswers } from '#src/domain/checker/phrase-answers.ts';
import { ruleKey } from '#src/domain/checker/rule-explanation.ts';
import { answerTo, choiceGroups } from '#src/islands/checker/choices.ts';
import { decidingQuotes } from '#src/islands/checker/deciding-quotes.ts';
import { markedParts } from '#src/islands/checker/marked-parts.ts';
import { amountLines, remarkOn, summaryOf } from '#src/islands/checker/words.ts';
import { readCatalog } from '#tests/content/content-files.ts';

const catalog = readCatalog();
const content = checkerContentFrom(catalog);
const check = (text: string) => checkCertificate(text, content.rules);

describe('the outcome in a sentence', () => {
  test.for([
    { text: '3 AMA PRA Category 1 Credits', said: 'AMA PRA Category 1 Credit™: counts.' },
    { text: '3 AOA Category 1-B credits', said: 'AOA Category 1-B: not known whether it counts.' },
    {
      text: '3 AMA PRA Category 1 Credits. 3 contact hours. 0.3 CEU.',
      said: '3 types of credit: 1 counts, 2 do not count.',
    },
    { text: 'Thank you.', said: 'No type of credit was recognized.' },
  ])('“$text”: $said', ({ text, said }) => {
    expect(summaryOf(check(text).findings)).toBe(said);
  });

  test('an amount that stands there twice is said once', () => {
    const [finding] = check('AMA PRA Category 1 Credits: 10. Credits: 10').findings;

    expect(amountLines(finding?.amounts ?? [])).toEqual(['Number beside it: 10']);
  });
});

describe('the pasted text', () => {
  const text =
    'Jane Roe is awarded 3 AMA PRA Category 1\nCredits™. Nurses: 3 contact hours. Thank you.';

  test('comes back whole, with credits and amounts marked', () => {
    const parts = markedParts(text, check(text));

    expect(parts.map((part) => part.text).join('')).toBe(text);
    expect(parts.filter(({ mark }) => mark !== null).map((part) => [part.text, part.mark])).toEqual(
      [
        ['3', 'amount'],
        ['AMA PRA Category 1\nCredits™', 'counts'],
        ['3', 'amount'],
        ['contact hours', 'does-not-count'],
      ],
    );
  });

  test('without credit has no marks', () => {
    expect(markedParts('Thank you.', check('Thank you.'))).toEqual([
      { text: 'Thank you.', start: 0, mark: null },
    ]);
  });
});

describe('what decided', () => {
  const quotesOf = (text: string) =>
    check(text).findings.flatMap(({ decidedBy }) =>
      decidingQuotes(text, decidedBy).map((parts) =>
        parts.map((part) => (part.isDeciding ? `[${part.text}]` : part.text)).join(''),
      ),
    );

  test.for([
    {
      text: 'Thank you. You have earned 3 AMA PRA Category 1 Credits.',
      quotes: ['You have earned 3 [AMA PRA Category 1 Credits]'],
    },
    {
      text: 'It might be eligible for AMA PRA Category 1 Credit.',
      quotes: ['It [might be eligible] for [AMA PRA Category 1 Credit]'],
    },
    {
      text: 'It carries 3 AMA PRA Category 1 Credits. Correction: it does not.',
      quotes: ['It carries 3 [AMA PRA Category 1 Credits]', '[Correction: it does not]'],
    },
    {
      text: `${'Physiatry and more '.repeat(20)}is designated for 3 AMA PRA Category 1 Credits ${'in the morning '.repeat(20)}`,
      quotes: [
        `… and more ${'Physiatry and more '.repeat(4)}is designated for 3 [AMA PRA Category 1 Credits] ${'in the morning '.repeat(7)}in …`,
      ],
    },
  ])('of “$text” is quoted', ({ text, quotes }) => {
    expect(quotesOf(text)).toEqual(quotes);
  });

  test.for([
    { text: 'It might be eligible for AMA PRA Category 1 Credit.', said: '“might be eligible”' },
    { text: 'Watch for AMA PRA Category 1 Credit.', said: 'No words that this page knows' },
    { text: 'No AMA PRA Category 1 Credit.', said: 'The text says that it is not given.' },
  ])('of “$text” is explained: $said', ({ text, said }) => {
    const [finding] = check(text).findings;

    expect(finding && remarkOn(finding.decidedBy)).toContain(said);
  });
});

describe('the list to choose from', () => {
  const groups = choiceGroups(content);
  const choices = groups.flatMap((group) => group.choices);

  test('has every line of every accreditor', () => {
    for (const [id, { name, credits }] of catalog.accreditors) {
      const group = groups.find((one) => one.name === name);
      expect(group?.choices.map(({ credit }) => credit)).toEqual(
        credits.map(({ creditType }) => creditType),
      );
      for (const choice of group?.choices ?? []) {
        const { standing, rule } = answerTo(choice, content);
        expect(rule.entry).toBe(id);
        expect(standing).toBe(
          credits.find(({ creditType }) => creditType === choice.credit)?.standing,
        );
      }
    }
  });

  test('no two lines are the same', () => {
    expect(new Set(choices.map(({ value }) => value)).size).toBe(choices.length);
  });

  test.for(choices)('$value is explained, with how sure it is', (choice) => {
    const { rule } = answerTo(choice, content);
    const explanation = content.explanations[ruleKey(rule)];

    expect(explanation?.because).toBeTruthy();
    expect(explanation?.source.level).toBeTruthy();
  });

  test('what was never read is not called verified', () => {
    const { rule } = appliedRule('contact-hours', content.rules, false);

    expect(content.explanations[ruleKey(rule)]?.source).toMatchObject({
      level: 'Not checked',
      read: null,
    });
  });
});

describe('the phrases on paper', () => {
  const answers = [...phraseAnswers(catalog.accreditors).values()].flat();

  test.for([
    { words: 'designates this [format] for a maximum', standing: 'counts' },
    { words: 'approved for [number] AOA Category 1-A', standing: 'counts' },
    { words: 'AOA Category 1-B', standing: 'not-known' },
    { words: 'Accredited Group Learning Activity', standing: 'counts-after-conversion' },
    { words: 'AMA PRA Category 2', standing: 'does-not-count' },
    { words: 'In support of improving patient care', standing: null },
  ])('“$words”: $standing', ({ words, standing }) => {
    expect(answers.find(({ phrase }) => phrase.includes(words))?.standing).toBe(standing);
  });
});
