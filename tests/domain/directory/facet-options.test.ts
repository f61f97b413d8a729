import { describe, expect, test } from 'vitest';

import { reachOf, costOf, membershipOf, checkedOf } from '#src/domain/directory/facet-options.ts';
import { providerSchema } from '#src/domain/content/provider.ts';
import { aTypedProvider } from '#tests/domain/content/entries.ts';

const citation = { confidence: 'background' } as const;
const everything = { covers: 'everything', what: 'all credit', condition: null, citation } as const;
const forMembers = { ...everything, condition: 'membership' } as const;
const part = { ...everything, covers: 'part' } as const;

describe('how credit reaches the board', () => {
  test.for([
    { reports: [], reach: 'yourself', when: 'nothing is reported' },
    { reports: [everything], reach: 'everything', when: 'everything is reported' },
    { reports: [part], reach: 'part', when: 'a part is reported' },
    { reports: [part, everything], reach: 'everything', when: 'one report covers everything' },
    { reports: [part, forMembers], reach: 'members', when: 'a report depends on membership' },
  ])('is “$reach” when $when', ({ reports, reach }) => {
    expect(reachOf({ reports })).toBe(reach);
  });
});

describe('what nobody knows can be searched for too', () => {
  test('a cost that is not known is an option of its own', () => {
    expect(costOf({ cost: null })).toBe('not-known');
    expect(costOf({ cost: { value: 'paid', citation } })).toBe('paid');
  });

  test.for([
    { value: true, membership: 'closed' },
    { value: false, membership: 'open' },
  ])('members only: $value is “$membership”', ({ value, membership }) => {
    expect(membershipOf({ membersOnly: { value, citation } })).toBe(membership);
  });

  test('whether everyone may take part is not known where no page says', () => {
    expect(membershipOf({ membersOnly: null })).toBe('not-known');
  });
});

const background = { confidence: 'background' };
const thirdParty = { confidence: 'third-party', source: 'a-page', locator: 'Top' };
const confirmed = { confidence: 'confirmed', source: 'a-page', locator: 'Top' };
const derived = { ...confirmed, confidence: 'derived', derivation: 'The name says it.' };

const credit = (citation: object) => ({ creditTypes: [{ value: 'ama-pra-1', citation }] });
const format = (citation: object) => ({ formats: [{ value: 'live-course', citation }] });

describe('how well a provider is checked', () => {
  test.for([
    { entry: {}, checked: 'nothing', when: 'nothing is known but the name' },
    {
      entry: { ...credit(background), ...format(background) },
      checked: 'nothing',
      when: 'all of it is general knowledge',
    },
    {
      entry: { citation: thirdParty, ...credit(background) },
      checked: 'nothing',
      when: 'somebody else’s page names it and says no more',
    },
    {
      entry: { citation: confirmed, ...credit(background), ...format(derived) },
      checked: 'part',
      when: 'a format follows from a page, its credit from none',
    },
    {
      entry: { citation: confirmed, ...format(confirmed) },
      checked: 'part',
      when: 'no type of credit is known',
    },
    {
      entry: { notes: [{ text: 'Offered since 2016.', citation: thirdParty }] },
      checked: 'part',
      when: 'a note alone was read',
    },
    {
      entry: { ...credit(confirmed) },
      checked: 'part',
      when: 'its credit was read, but not who it is',
    },
    {
      entry: { citation: confirmed, ...credit(confirmed), ...format(background) },
      checked: 'credit',
      when: 'who it is and its credit were read',
    },
    {
      entry: { citation: derived, ...credit(derived) },
      checked: 'credit',
      when: 'both follow from what was read',
    },
  ])('is “$checked” when $when', ({ entry, checked }) => {
    expect(checkedOf(providerSchema.parse(aTypedProvider(entry)))).toBe(checked);
  });
});
