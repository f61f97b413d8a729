import { describe, expect, test } from 'vitest';

import { checked } from '#tests/domain/checker/checked.ts';

describe('a credit that the text refuses', () => {
  test.for([
    'Credits are not AMA PRA Category 1 Credits.',
    'Not for AMA PRA Category 1 Credit',
    'These are contact points, not AMA PRA Category 1 Credits™.',
    'AMA PRA Category 1 Credit could not be granted because the evaluation was not returned.',
    'AMA PRA Category 1 Credits should not be reported for this session.',
    'AMA PRA Category 1 Credit™ would not be available for the recording.',
    'AMA PRA Category 1 Credits Max 6.00 Claimed 0.00',
  ])('does not count: %s', (text) => {
    expect(checked(text).standings).toMatchObject({ 'ama-pra-1': 'does-not-count' });
  });

  test.for([
    'This activity offers not only AMA PRA Category 1 Credit™ but also nursing contact hours.',
    'Physicians may claim not more than 6 AMA PRA Category 1 Credits™.',
    'Designated for a maximum of 6 AMA PRA Category 1 Credits™. Credits should not be claimed twice.',
    'AMA PRA Category 1 Credits Max 6.00 Claimed 5.50',
  ])('counts where nothing is refused: %s', (text) => {
    expect(checked(text).standings).toMatchObject({ 'ama-pra-1': 'counts' });
  });
});

describe('a credit that was asked for', () => {
  test.for([
    {
      text: 'This program has been submitted to the American Medical Association for AMA PRA Category 1 Credit.',
      credit: 'ama-pra-1',
    },
    {
      text: 'The course has been submitted to the AOA for 12 AOA Category 1-A credits.',
      credit: 'aoa-1-a',
    },
    {
      text: 'This activity has been submitted for review by AAFP for Prescribed credit. Determination of credit is pending.',
      credit: 'aafp-prescribed',
    },
    { text: 'The college will apply for AMA PRA Category 1 Credit™.', credit: 'ama-pra-1' },
    {
      text: 'We are in the process of obtaining AMA PRA Category 1 Credit™.',
      credit: 'ama-pra-1',
    },
    {
      text: 'The provider intends to designate this activity for 6 AMA PRA Category 1 Credits™.',
      credit: 'ama-pra-1',
    },
    { text: '6 AMA PRA Category 1 Credits™, subject to approval.', credit: 'ama-pra-1' },
    { text: 'AMA PRA Category 1 Credit™ (awaiting approval)', credit: 'ama-pra-1' },
    { text: '6 AMA PRA Category 1 Credits™ (provisional)', credit: 'ama-pra-1' },
    { text: 'AMA PRA Category 1 Credits™ will be offered if approved.', credit: 'ama-pra-1' },
    { text: 'This course is planned to be 1.0 AMA PRA Category 1 Credit™.', credit: 'ama-pra-1' },
    { text: 'The society hopes to offer AMA PRA Category 1 Credit™.', credit: 'ama-pra-1' },
  ])('is not known: $text', ({ text, credit }) => {
    expect(checked(text).standings).toEqual({ [credit]: 'not-known' });
  });

  test('counts where the application is the physician’s own, told beside the award', () => {
    const { standings, warnings } = checked(
      'This activity has been reviewed and is acceptable for up to 6.00 Prescribed credit(s) by the American Academy of Family Physicians. When applying for the AMA PRA, Prescribed credit earned must be reported as Prescribed, not as Category 1.',
    );

    expect(standings).toEqual({ 'aafp-prescribed': 'counts' });
    expect(warnings).not.toContain('contradictory');
  });
});

describe('a credit that is over', () => {
  test.for([
    'AMA PRA Category 1 Credit has expired for this activity.',
    'AMA PRA Category 1 Credit for this enduring material expired on 31 December 2022.',
    'This activity was previously designated for AMA PRA Category 1 Credit; credit can no longer be claimed.',
  ])('is not known: %s', (text) => {
    expect(checked(text).standings).toEqual({ 'ama-pra-1': 'not-known' });
  });

  test.for([
    'Designated for 1.0 AMA PRA Category 1 Credit™. Expiration date: December 31, 2027.',
    'AMA PRA Category 1 Credit™ expires on December 31, 2027.',
    'This course, previously held in 2023, is designated for 6 AMA PRA Category 1 Credits™.',
  ])('counts while it runs: %s', (text) => {
    expect(checked(text).standings).toEqual({ 'ama-pra-1': 'counts' });
  });
});

describe('a day of expiry', () => {
  test.for([
    'Expired: June 1, 2026\n2 AMA PRA Category 1 Credits™',
    '2 AMA PRA Category 1 Credits™\nExpired 06/01/2026',
    'Designated for 2 AMA PRA Category 1 Credits™. Status: Expired',
  ])('that the text calls past leaves it open: %s', (text) => {
    expect(checked(text).standings).toEqual({ 'ama-pra-1': 'not-known' });
  });

  test.for([
    'Expires: June 1, 2026\n2 AMA PRA Category 1 Credits™',
    '2 AMA PRA Category 1 Credits™\nExpiration date: 06/01/2026',
    'Jane Roe was awarded 2 AMA PRA Category 1 Credits™.\nExpired: June 1, 2026',
  ])('takes nothing away otherwise: %s', (text) => {
    expect(checked(text).standings).toEqual({ 'ama-pra-1': 'counts' });
  });
});

describe('credit that only resembles another', () => {
  test.for([
    '10 AMA PRA Category 1 equivalent credits',
    'Attendance is equivalent to 10 credits of AMA PRA Category 1.',
  ])('is not known: %s', (text) => {
    expect(checked(text).standings).toEqual({ 'ama-pra-1': 'not-known' });
  });

  test.for([
    'Accredited Group Learning Activity (Category 1) as defined by the Ministry of Public Health’s Department of Healthcare Professions',
    'Accredited Group Learning Activity (Category 1) of the Oman Medical Specialty Board',
    'Accredited Group Learning Activity (Section 2) as defined by the Royal College of Physicians and Surgeons of Canada',
  ])('is not the Royal College’s: %s', (text) => {
    expect(checked(text).standings).not.toHaveProperty('rcpsc-1');
    expect(Object.values(checked(text).standings)).not.toContain('counts');
  });
});

describe('credit in a row or without spaces', () => {
  test.for([
    { text: 'Ultrasound Guided Injections. Credits: 8 Category 1.', credit: 'category-1' },
    { text: 'AMAPRACategory1Credits 1.5', credit: 'ama-pra-1' },
  ])('is recognized: $text', ({ text, credit }) => {
    expect(checked(text).standings).toHaveProperty(credit);
  });

  test('that must not be exceeded is the most that can be claimed', () => {
    const text = 'Physicians should not claim more than 6 AMA PRA Category 1 Credits.';

    expect(checked(text).amounts).toEqual(['ama-pra-1: designated 6']);
    expect(checked(text).standings).toEqual({ 'ama-pra-1': 'counts' });
  });

  test('of a board is remarked on', () => {
    const text =
      'Successful completion enables the participant to earn 5 Lifelong Learning (CME) and Self-Assessment (SA) credits in the American Board of Physical Medicine and Rehabilitation’s Continuing Certification program.';

    expect(checked(text).statements).toContain('board-credit');
  });
});
