import { describe, expect, test } from 'vitest';

import { checked } from '#tests/domain/checker/checked.ts';

const counts = { 'ama-pra-1': 'counts' };

describe('the phrase of the AMA', () => {
  test.for([
    'AMA PRA Category 1 Credit',
    'AMA PRA Category 1 Credits',
    'AMA PRA Category 1 Credit™',
    'AMA PRA Category 1 Credit(s)™',
    'AMA PRA Category 1 Credit (s) TM',
    'AMA PRA Category 1 CreditsTM',
    'AMA PRA Category I Credit(s)™',
    'AMA PRA CATEGORY 1 CREDITS',
    'ama pra category 1 credit',
    'AMA PRA Category\u00a01\u00a0Credit™',
    'AMA PRA Cate-\ngory 1 Cre-\ndit(s)™',
    'AMA PRA Cate\u00adgory 1 Credit',
    'AMA PRA\n\nCategory 1\n\nCredit™',
    'AMA PRA Category\u200b 1 Credit™',
    'A\u200bMA PRA Category l Credit',
    'AMA\u2011PRA Category 1 Credit™',
    'AMA/PRA Category 1 Credit™',
    'AMA PRA™ Category 1 Credit',
    'AMA PRA, Category 1 Credit',
    'AMA PRA Category1 Credit',
    'A.M.A. P.R.A. Category 1 Credit',
    'AMA PRA Category one Credit',
    'American Medical Association Physician’s Recognition Award Category 1 Credit',
    "American Medical Association's Physician's Recognition Award (AMA PRA) Category 1 Credit",
    'AMA Physicians’ Recognition Award Category 1 Credit',
  ])('“%s” is recognized in full', (phrase) => {
    expect(checked(`Jane Roe, MD, was awarded 3.25 ${phrase}.`)).toEqual({
      standings: counts,
      amounts: ['ama-pra-1: claimed 3.25'],
      statements: [],
      warnings: [],
    });
  });

  test.for([
    'AMA PRA Category 1',
    'AMA PRA Category 1 CME',
    'AMA PRA Cat. 1 credit',
    'AMA PRA Category 1 hours',
    'category 1 credits toward the AMA Physician’s Recognition Award',
  ])('“%s” is recognized with a warning', (phrase) => {
    const { standings, warnings } = checked(`You earned 3 ${phrase}.`);

    expect(standings).toEqual(counts);
    expect(warnings).toEqual(['incomplete-phrase']);
  });

  test.for([
    { text: '5 AMA Category 1 credits', credit: 'category-1' },
    { text: '5 PRA Category 1 credits', credit: 'category-1' },
    { text: '5.0 CME Category 1 credits', credit: 'category-1' },
    { text: 'Category I CME: 5 hours', credit: 'category-1' },
    { text: '5 ACCME Category 1 Credits', credit: 'accme-credit' },
    { text: '2.0 ACCME-accredited CME credits', credit: 'accme-credit' },
    { text: '3.0 CME credits', credit: 'cme' },
    { text: '2 hours of continuing education credit', credit: 'cme' },
  ])('“$text” is too little to go by', ({ text, credit }) => {
    const { standings, warnings } = checked(text);

    expect(standings).toEqual({ [credit]: 'not-known' });
    expect(warnings).toEqual(['incomplete-phrase']);
  });
});

describe('credit of other systems', () => {
  test.for([
    { text: '4 AMA PRA Category 2 Credits™', standings: { 'ama-pra-2': 'does-not-count' } },
    { text: '4 AMA PRA Category II credits', standings: { 'ama-pra-2': 'does-not-count' } },
    { text: '4 category 2 CME credits', standings: { 'category-2': 'does-not-count' } },
    { text: '8 AOA Category 1A credits', standings: { 'aoa-1-a': 'counts' } },
    { text: '8 AOA Cat. 1-A CME hours', standings: { 'aoa-1-a': 'counts' } },
    { text: 'AOA Category 1\u2011A', standings: { 'aoa-1-a': 'counts' } },
    { text: '8 hours of AOA 1-A credit', standings: { 'aoa-1-a': 'counts' } },
    {
      text: '6 Category 1-A credits of the American Osteopathic Association',
      standings: { 'aoa-1-a': 'counts' },
    },
    { text: '8 AOA Category 1-B credits', standings: { 'aoa-1-b': 'not-known' } },
    { text: '8 AOA Category 2-A credits', standings: { 'aoa-2-a': 'does-not-count' } },
    { text: '8 AOA Category 2B credits', standings: { 'aoa-2-b': 'does-not-count' } },
    { text: '8 AOA Category 1 credits', standings: { 'aoa-1': 'not-known' } },
    { text: '8 AOA Category 2 credits', standings: { 'aoa-2': 'does-not-count' } },
    {
      text: 'The AAFP has reviewed Pain Week and deemed it acceptable for up to 10.00 In-Person, Live AAFP Prescribed credit(s).',
      standings: { 'aafp-prescribed': 'counts' },
    },
    {
      text: 'acceptable for up to 2.00 Enduring Materials, Self-Study AAFP Prescribed credits',
      standings: { 'aafp-prescribed': 'counts' },
    },
    { text: '3 AAFP Elective credits', standings: { 'aafp-elective': 'does-not-count' } },
    { text: '3 AAFP credits', standings: { aafp: 'not-known' } },
    { text: '12 ACOG Cognates, Formal Learning', standings: { 'acog-cognate': 'counts' } },
    { text: '12 cognate credits', standings: { 'acog-cognate': 'counts' } },
    {
      text: 'Royal College MOC Section 3: 9 credits',
      standings: { 'rcpsc-3': 'counts-after-conversion' },
    },
    { text: '6 Mainpro+ credits', standings: { mainpro: 'not-known' } },
    {
      text: 'The congress is designated for a maximum of 18 European CME credits (ECMEC®s).',
      standings: { ecmec: 'counts-after-conversion' },
    },
    {
      text: 'The congress has been granted 6,5 European External CME credits (ECMECs) by the EACCME.',
      standings: { ecmec: 'counts-after-conversion' },
    },
  ])('$text', ({ text, standings }) => {
    expect(checked(text).standings).toEqual(standings);
  });

  test.for([
    { text: '5 AAPA Category 1 CME credits', credit: 'aapa' },
    {
      text: 'The Example Society has been authorized by the American Academy of PAs (AAPA) to award AAPA Category 1 CME credit for activities planned in accordance with AAPA CME Criteria.',
      credit: 'aapa',
    },
    { text: '1.5 ANCC contact hours', credit: 'nursing' },
    { text: '1.5 NCPD contact hours', credit: 'nursing' },
    { text: '2.0 contact hour(s)', credit: 'contact-hours' },
    {
      text: '1.0 AANP contact hour of continuing education, which includes 0.5 hours of pharmacology',
      credit: 'nursing',
    },
    { text: '0.2 CEUs', credit: 'ceu' },
    { text: '2 continuing education units', credit: 'ceu' },
    {
      text: 'This knowledge-based activity provides 1.0 contact hour of continuing pharmacy education. Universal Activity Number: JA0000123-0000-26-001-L01-P',
      credit: 'pharmacy',
    },
    { text: '2 ACSM CECs', credit: 'acsm-cec' },
    { text: '3 CPEUs for dietitians', credit: 'other-profession' },
    { text: '4 APA CE credits', credit: 'other-profession' },
    {
      text: 'Learners will receive 3 Interprofessional Continuing Education (IPCE) credits for learning and change.',
      credit: 'ipce',
    },
    { text: 'Certificate of Attendance', credit: 'participation' },
  ])('“$text” is not for a physician', ({ text, credit }) => {
    const { standings, warnings } = checked(text);

    expect(standings).toEqual({ [credit]: 'does-not-count' });
    expect(warnings).toEqual(['not-for-physicians']);
  });
});
