import { describe, expect, test } from 'vitest';

import { amountNotes, amountRange } from '#src/components/special/special-amounts.ts';
import { ownFacts, sharedFacts, type SpecialFacts } from '#src/components/special/special-facts.ts';
import { credits } from '#src/domain/amount.ts';
import type { Special } from '#src/domain/content/special.ts';
import { readCatalog } from '#tests/content/content-files.ts';

const background = { confidence: 'background' } as const;

function anAmount(overrides: Partial<Special['amounts'][number]> = {}) {
  const plain = { amount: credits(2), per: 'each hour', isMaximum: false, limit: null };
  return { ...plain, citation: background, ...overrides };
}

describe('the amount of a special credit', () => {
  test.for([
    { amounts: [], range: 'not known' },
    { amounts: [anAmount()], range: '2 for each hour' },
    { amounts: [anAmount({ isMaximum: true })], range: 'up to 2 for each hour' },
    { amounts: [anAmount(), anAmount({ amount: credits(0.5) })], range: '0.5 to 2' },
  ])('is $range', ({ amounts, range }) => {
    expect(amountRange(amounts)).toBe(range);
  });

  test('names its limit, and its types once', () => {
    const special = readCatalog().special.get('la-pmr');
    if (special === undefined) throw new Error('No LA-PM&R');

    expect(amountNotes(special)).toMatchObject([
      {
        figure: '3',
        unit: 'credits',
        text: 'For each fully answered quarter; at most 12 for a year',
        types: 'AMA PRA Category 1 Credit™',
      },
    ]);
  });

  test('without a number says so, with the source of the type', () => {
    const special = readCatalog().special.get('la-pmr');
    if (special === undefined) throw new Error('No LA-PM&R');

    const [note] = amountNotes({ ...special, amounts: [] });

    expect(note?.figure).toBeUndefined();
    expect(note?.citations).toHaveLength(1);
  });
});

describe('what a group of special credit shares', () => {
  const fee = { value: 'About $30', citation: background };
  const apply = { value: 'One applies', citation: background };
  const facts = (overrides: Partial<SpecialFacts>): SpecialFacts => ({
    conditions: [],
    timeLimit: null,
    fee: null,
    forBoard: null,
    notKnown: [],
    ...overrides,
  });

  test('is what every entry has with the same citation', () => {
    const group = [facts({ fee, conditions: [apply] }), facts({ fee })];

    expect(sharedFacts(group)).toEqual(facts({ fee }));
  });

  test('is nothing that one entry lacks', () => {
    expect(sharedFacts([facts({ fee }), facts({})])).toEqual(facts({}));
  });

  test('is no longer said of each entry', () => {
    const entry = facts({ fee, conditions: [apply] });

    expect(ownFacts(entry, facts({ fee }))).toEqual(facts({ conditions: [apply] }));
  });
});
