import { describe, expect, test } from 'vitest';

import { readingOf } from '#tests/domain/certificate/reading.ts';

const named: readonly (readonly [text: string, kind: string, verdict: string])[] = [
  ['5 AMA PRA Category I Credits', 'ama-pra-1', 'counts'],
  ['AMA PRA Cat. 1: 5 hours', 'ama-pra-1', 'counts'],
  ['AMA/PRA Category 1 credit hours', 'ama-pra-1', 'counts'],
  ['5 hours in Category 1 credit towards the AMA PRA', 'category-1', 'unclear'],
  [
    '5 hours in Category 1 credit toward the AMA Physician’s Recognition Award',
    'ama-pra-1',
    'counts',
  ],
  ['American Medical Association Physician’s Recognition Award Category 1', 'ama-pra-1', 'counts'],
  ['5 AMA Category 1 credits', 'category-1', 'unclear'],
  ['Category I CME: 5', 'category-1', 'unclear'],
  ['5 AMA PRA Category 2 Credits™', 'ama-pra-2', 'does-not-count'],
  ['5 Category 2 credits', 'category-2', 'does-not-count'],
  ['10 AOA Category 1A credits', 'aoa-1-a', 'counts'],
  ['10 American Osteopathic Association Category 1 - A credits', 'aoa-1-a', 'counts'],
  ['10 AOA Category 1-B credits', 'aoa-1-b', 'unclear'],
  ['10 AOA Category 2-A credits', 'aoa-2-a', 'does-not-count'],
  ['10 AOA Category 2-B credits', 'aoa-2-b', 'does-not-count'],
  ['10 AOA Category 1 credits', 'aoa-other', 'unclear'],
  ['10 Category 1-A credits', 'aoa-other', 'unclear'],
  ['4.0 Prescribed credits', 'aafp-prescribed', 'counts'],
  ['4.0 AAFP Elective credits', 'aafp-elective', 'does-not-count'],
  ['4.0 AAFP credits', 'aafp-other', 'unclear'],
  ['12 ACOG Cognates, Formal Learning', 'acog-cognate', 'counts'],
  ['Royal College MOC Section 1: 6 hours', 'rcpsc-1', 'after-conversion'],
  ['an Accredited Simulation Activity (Section 3)', 'rcpsc-3', 'after-conversion'],
  ['6 Royal College MOC credits', 'rcpsc-other', 'after-conversion'],
  ['18 European CME credits (ECMEC®s)', 'ecmec', 'after-conversion'],
  ['18 ECMEC®s', 'ecmec', 'after-conversion'],
  ['5 Mainpro+ credits', 'mainpro', 'unclear'],
  ['5 CME credits', 'cme-untyped', 'unclear'],
  ['Certificate of Participation', 'participation', 'does-not-count'],
  ['3.0 contact hours', 'contact-hours', 'does-not-count'],
  ['0.3 CEUs', 'ceu', 'does-not-count'],
  ['3 AAPA Category 1 CME credits', 'aapa', 'does-not-count'],
  ['3 NCPD hours', 'nursing', 'does-not-count'],
  ['3 ACPE credits', 'pharmacy', 'does-not-count'],
  ['3 ACSM CECs', 'acsm-cec', 'does-not-count'],
  ['3 IPCE credits', 'ipce', 'does-not-count'],
  ['3 APA CE credits', 'professions', 'does-not-count'],
];

describe('a kind of credit', () => {
  test.for(named)('“%s” names %s', ([text, kind, verdict]) => {
    expect(readingOf(text).kinds).toEqual({ [kind]: verdict });
  });

  test.for([
    'Thank you for your order.',
    '',
    '   ',
    'Category 10 credit',
    'drama practice category 1',
  ])('is not named by “%s”', (text) => {
    expect(readingOf(text)).toMatchObject({ verdict: 'none', kinds: {} });
  });

  test('that says little is left out beside another', () => {
    const text = 'Certificate of completion: 5 CME credits, 5 AMA PRA Category 1 Credits™';

    expect(readingOf(text).kinds).toEqual({ 'ama-pra-1': 'counts' });
  });

  test('for physicians comes first, whatever else a certificate for a team names', () => {
    const text =
      'Nurses: 3.0 contact hours.\nPharmacists: 3 ACPE credits.\nPhysicians: 3.0 AMA PRA Category 1 Credits™.';

    expect(readingOf(text)).toMatchObject({
      verdict: 'counts',
      kinds: {
        'ama-pra-1': 'counts',
        'contact-hours': 'does-not-count',
        pharmacy: 'does-not-count',
      },
    });
    expect(Object.keys(readingOf(text).kinds)[0]).toBe('ama-pra-1');
  });
});

const amounts: readonly (readonly [text: string, amounts: readonly string[]])[] = [
  ['You earned 7.25 AMA PRA Category 1 Credits™', ['ama-pra-1: claimed 7.25']],
  ['for up to 7.25 hours of AMA PRA Category 1 Credit™', ['ama-pra-1: most 7.25']],
  ['seven (7) AMA PRA Category 1 Credits™', ['ama-pra-1: beside 7']],
  ['AMA PRA Category 1 Credits™: 7.25', ['ama-pra-1: beside 7.25']],
  ['AMA PRA Category 1 Credits™ claimed: 7.25', ['ama-pra-1: claimed 7.25']],
  ['.5 AMA PRA Category 1 Credits™', ['ama-pra-1: beside 0.5']],
  [
    'Designated for 12 AMA PRA Category 1 Credits™. Credits claimed: 8.25',
    ['ama-pra-1: claimed 8.25'],
  ],
  ['6 AMA PRA Category 1 Credits™ on Friday, 4 AMA PRA Category 1 Credits™ on Saturday', []],
  ['AMA PRA Category 1 Credit™ on 03/04/2026', []],
  ['Activity 1,250 AMA PRA Category 1 Credits™', []],
  [
    '3.0 contact hours and 2 AMA PRA Category 1 Credits™',
    ['ama-pra-1: beside 2', 'contact-hours: beside 3'],
  ],
  ['Readers earn 0.5 AMA PRA Category 1 Credit™ per article.', []],
  ['Readers can earn 0.5 AMA PRA Category 1 Credit™ for each article. Credits claimed: 3', []],
];

describe('the amount', () => {
  test.for(amounts)('in “%s” is %j', ([text, expected]) => {
    expect(readingOf(text).amounts).toEqual(expected);
  });
});
