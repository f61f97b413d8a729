import { describe, expect, test } from 'vitest';

import { checked } from '#tests/domain/checker/checked.ts';

const standing = (text: string) => checked(text).standings['ama-pra-1'];

describe('what is refused', () => {
  test.for([
    'The activity failed to qualify for AMA PRA Category 1 Credit.',
    'We are unable to offer AMA PRA Category 1 Credit for this session.',
    'The AMA declined to certify this activity for AMA PRA Category 1 Credit.',
    'This session is not available for AMA PRA Category 1 Credit.',
    'This session is not recognized as AMA PRA Category 1 Credit.',
    'None of the sessions is approved for AMA PRA Category 1 Credit.',
    'This is a non-AMA PRA Category 1 Credit activity.',
    'The workshop carries zero AMA PRA Category 1 Credits.',
    'AMA PRA Category 1 Credit: No',
    'Eligible for AMA PRA Category 1 Credit? No',
    'AMA PRA Category 1 Credit [ ] Yes [x] No',
  ])('%s', (text) => {
    expect(standing(text)).toBe('does-not-count');
  });
});

describe('what is asked for', () => {
  test.for([
    'Submitted to the AMA for 12 AMA PRA Category 1 Credits.',
    'The society expects to offer 6 AMA PRA Category 1 Credits.',
    'The Academy is working toward AMA PRA Category 1 Credit for this meeting.',
    'AMA PRA Category 1 Credit upon approval.',
    'Tentatively approved for 6 AMA PRA Category 1 Credits.',
    'AMA PRA Category 1 Credit accreditation in progress.',
    '6 AMA PRA Category 1 Credits (TBC)',
    'Up to 6 AMA PRA Category 1 Credits to be confirmed.',
    'Proposed for 6 AMA PRA Category 1 Credits.',
    'Applied: AMA PRA Category 1 Credit',
    'This activity carries AMA PRA Category 1 Credit. Determination of credit is pending.',
  ])('%s', (text) => {
    expect(standing(text)).toBe('not-known');
  });
});

describe('what is over', () => {
  test.for([
    'This activity expired on December 31, 2022. It was designated for 2 AMA PRA Category 1 Credits.',
    'Designated for 2 AMA PRA Category 1 Credits. This activity has expired.',
    '2 AMA PRA Category 1 Credits. This activity has been retired and credit can no longer be claimed.',
    'The deadline for claiming AMA PRA Category 1 Credit has passed.',
    'AMA PRA Category 1 Credit was available until December 31, 2022.',
  ])('%s', (text) => {
    expect(standing(text)).toBe('not-known');
  });
});

describe('what is only compared', () => {
  test.for([
    'Attendance equals 10 AMA PRA Category 1 Credits.',
    'The credit is similar to AMA PRA Category 1 Credit.',
  ])('%s', (text) => {
    expect(standing(text)).toBe('not-known');
  });
});

describe('what is given all the same', () => {
  test.for([
    'AMA PRA Category 1 Credits should not exceed the hours of participation.',
    'You have earned 6 AMA PRA Category 1 Credits and do not need to print this page.',
    'After the evaluation has been submitted to the office, 6 AMA PRA Category 1 Credits are awarded.',
    'This activity was submitted to the AMA and approved for 6 AMA PRA Category 1 Credits.',
    'Anyone who wishes to claim the 6 AMA PRA Category 1 Credits signs in.',
    'Physicians seeking AMA PRA Category 1 Credit must complete the evaluation.',
    'Your certificate for 6 AMA PRA Category 1 Credits is awaiting you.',
    'Once approved for membership, you can claim 2 AMA PRA Category 1 Credits.',
    'This activity, originally offered in 2024, is designated for 2 AMA PRA Category 1 Credits.',
    'The Academy designates this live activity, planned for physiatrists, for a maximum of 6 AMA PRA Category 1 Credits.',
    'This activity is planned for physiatrists and designated for 6 AMA PRA Category 1 Credits.',
    'Those who intend to practise pain medicine can earn 6 AMA PRA Category 1 Credits.',
    'This enduring material is approved for 2 AMA PRA Category 1 Credits. Approval is awaited for nursing credit.',
    'This webinar hopes to offer new insight and carries 1 AMA PRA Category 1 Credit.',
    '4 AMA PRA Category 1 Credits earned, course in progress',
    'John Doe requested this certificate and was awarded 6 AMA PRA Category 1 Credits.',
    'Provisional Fellow Jane Roe was awarded 6 AMA PRA Category 1 Credits.',
    '6 AMA PRA Category 1 Credits equivalent to 6 AOA Category 2-A credits',
    'AMA PRA Category 1 Credit is awarded to all who have passed the post-test.',
    'Jane Roe was awarded 2 AMA PRA Category 1 Credits. This activity has expired.',
    'Once this activity has expired, the page is closed. Designated for 2 AMA PRA Category 1 Credits.',
    'After December 31, 2027, credits can no longer be claimed. Designated for 2 AMA PRA Category 1 Credits.',
  ])('%s', (text) => {
    expect(standing(text)).toBe('counts');
  });
});

describe('the Royal College’s words', () => {
  test.for([
    'This activity is an Accredited Group Learning Activity (Section 1) as defined by the Dubai Health Authority',
    'This activity is an Accredited Group Learning Activity (Section 1) as defined by the Sudan Medical Specialization Board',
    'Accredited Group Learning Activity as defined by the Royal College of Physicians of Ireland',
    'Accredited Group Learning Activity (Category 1) as defined by the Ministry of Public Health of Qatar',
    'Accredited Self-Assessment Program (Category 3) of the Oman Medical Specialty Board',
    'Accredited Simulation Activity',
  ])('are recognized, and not as its credit, in “%s”', (text) => {
    expect(checked(text).standings).toEqual({ 'royal-college-words': 'not-known' });
  });

  test('are its credit beside the name of a ministry', () => {
    const text =
      'This event is an Accredited Group Learning Activity (Section 1) as defined by the Maintenance of Certification Program of the Royal College of Physicians and Surgeons of Canada, and approved by the Ministry of Health of Ontario.';

    expect(checked(text).standings).toEqual({ 'rcpsc-1': 'counts-after-conversion' });
  });
});

test.for([
  'submitted to you ',
  'this activity has expired if ',
  'credits can no longer be claimed after ',
  'none of the a is ',
  'as defined by the ',
])('100,000 letters of “%s” are read in a moment', (scrap) => {
  const text = `${scrap.repeat(Math.ceil(100_000 / scrap.length))} AMA PRA Category 1 Credit`;
  const started = performance.now();

  checked(text);

  expect(performance.now() - started).toBeLessThan(5_000);
});
