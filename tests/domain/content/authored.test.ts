import { describe, expect, test } from 'vitest';

import { authored } from '#src/domain/content/authored.ts';
import { providerSchema } from '#src/domain/content/provider.ts';
import { editionSchema } from '#src/domain/content/requirement.ts';
import { aTypedEdition, aTypedPace, aTypedProvider } from '#tests/domain/content/entries.ts';

const confirmed = { confidence: 'confirmed', source: 'a-page', locator: 'Top' };

/** `field: message`, one line per problem, as the build prints them. */
function complaints(schema: Parameters<typeof authored>[0], typed: unknown): string[] {
  const issues = authored(schema).safeParse(typed).error?.issues ?? [];
  return issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('what an author of a provider is told', () => {
  test('is nothing when all is well', () => {
    expect(complaints(providerSchema, aTypedProvider())).toEqual([]);
  });

  test.for([
    {
      mistake: 'a day without quotes',
      typed: { checkedOn: new Date('2026-11-23') },
      told: ["checkedOn: Put the date in quotes: '2026-11-23'."],
    },
    {
      mistake: 'a day that does not exist',
      typed: { checkedOn: '2026-02-30' },
      told: ['checkedOn: Write a calendar date as YYYY-MM-DD, in quotes.'],
    },
    {
      mistake: 'a misspelled field',
      typed: { sumary: 'An example.' },
      told: ['sumary: There’s no such field here. Correct its spelling or remove it.'],
    },
    {
      mistake: 'a misspelled field of a citation',
      typed: { citation: { ...confirmed, qoute: 'Short' } },
      told: ['citation.qoute: There’s no such field here. Correct its spelling or remove it.'],
    },
    {
      mistake: 'a missing field',
      typed: { summary: undefined },
      told: [
        'summary: This field is missing. Add it as text; content/README.md says what to write if nothing is known.',
      ],
    },
    {
      mistake: 'an empty text',
      typed: { summary: ' ' },
      told: ['summary: Fill this in, or leave the field out.'],
    },
    {
      mistake: 'a fact without a citation',
      typed: { place: { value: 'Chicago' } },
      told: ['place.citation: Every fact needs a citation. Add {confidence, source, locator}.'],
    },
    {
      mistake: 'an unknown confidence',
      typed: { citation: { ...confirmed, confidence: 'certain' } },
      told: ['citation.confidence: Use one of: confirmed, third-party, derived, background.'],
    },
    {
      mistake: 'a derived fact without a derivation',
      typed: { citation: { ...confirmed, confidence: 'derived' } },
      told: [
        'citation.derivation: This field is missing. Add it as text; content/README.md says what to write if nothing is known.',
      ],
    },
    {
      mistake: 'a source for what nobody read',
      typed: { citation: { ...confirmed, confidence: 'background' } },
      told: [
        'citation.source: There’s no such field here. Correct its spelling or remove it.',
        'citation.locator: There’s no such field here. Correct its spelling or remove it.',
      ],
    },
    {
      mistake: 'a quotation too long',
      typed: { citation: { ...confirmed, quote: 'a'.repeat(301) } },
      told: ['citation.quote: Keep a quotation to 300 characters.'],
    },
    {
      mistake: 'a telephone number in another form',
      typed: { phones: [{ number: '847-737-6000', as: 'newer', citation: confirmed }] },
      told: ['phones.0.number: Write a phone number as (847) 737-6000.'],
    },
    {
      mistake: 'a number of the board’s page left out',
      typed: { onBoardPage: { printedAs: 'Example', withPhone: true, remark: null } },
      told: [
        'phones: The board’s page prints a number. Add it as “board-page”, or set withPhone to false.',
      ],
    },
    {
      mistake: 'a list that is none',
      typed: { accreditors: 'accme' },
      told: ['accreditors: Write it as a list.'],
    },
    {
      mistake: 'an unknown type of credit',
      typed: { cost: { value: 'cheap', citation: confirmed } },
      told: ['cost.value: Use one of: free, some-free, paid.'],
    },
    {
      mistake: 'a route’s word as an id',
      typed: { accreditors: [{ value: 'format', citation: confirmed }] },
      told: [
        'accreditors.0.value: An id is never one of topic, format, accreditor, reporting, changes, contradictions, page, which, compare, elsewhere.',
      ],
    },
    {
      mistake: 'an address that is none',
      typed: { website: { value: 'www.example.org', citation: confirmed } },
      told: ['website.value: Use an address that starts with http:// or https://.'],
    },
  ])('names the place and the remedy for $mistake', ({ typed, told }) => {
    expect(complaints(providerSchema, aTypedProvider(typed))).toEqual(told);
  });
});

describe('what an author of an edition is told', () => {
  test('is nothing when all is well', () => {
    expect(complaints(editionSchema, aTypedEdition())).toEqual([]);
  });

  test.for([
    {
      mistake: 'a number without a citation',
      typed: { criteria: [aTypedPace({ citations: undefined })] },
      told: [
        'criteria.0.citations: Every fact needs a citation. Add {confidence, source, locator}.',
      ],
    },
    {
      mistake: 'an empty list of citations',
      typed: { criteria: [aTypedPace({ citations: [] })] },
      told: [
        'criteria.0.citations: Every fact needs a citation. Add {confidence, source, locator}.',
      ],
    },
    {
      mistake: 'an amount finer than a hundredth',
      typed: { criteria: [aTypedPace({ perYear: 30.005 })] },
      told: ['criteria.0.perYear: Use steps of 0.01.'],
    },
    {
      mistake: 'an amount in quotes',
      typed: { criteria: [aTypedPace({ perYear: '30' })] },
      told: ['criteria.0.perYear: Use a number of credits, such as 150 or 0.25.'],
    },
    {
      mistake: 'an unknown kind of criterion',
      typed: { criteria: [aTypedPace({ kind: 'speed' })] },
      told: ['criteria.0.kind: Use one of: total, share, self-assessment, occurrences, pace.'],
    },
    {
      mistake: 'two criteria of one id',
      typed: { criteria: [aTypedPace(), aTypedPace()] },
      told: ['criteria: Two criteria have the same id. Give each its own.'],
    },
    {
      mistake: 'stages that do not fill the cycle',
      typed: { stageYears: [2, 2] },
      told: ['stageYears: Make the stages add up to cycleYears, or write [] if there are none.'],
    },
    {
      mistake: 'an end before the start',
      typed: { effectiveTo: '2019-12-31' },
      told: ['effectiveTo: The last day is before the first. Correct one of them.'],
    },
  ])('names the place and the remedy for $mistake', ({ typed, told }) => {
    expect(complaints(editionSchema, aTypedEdition(typed))).toEqual(told);
  });
});
