import { describe, expect, test } from 'vitest';

import { checked } from '#tests/domain/checker/checked.ts';

describe('a sentence that awards nothing', () => {
  test.for([
    'This activity has not been approved for AMA PRA Category 1 Credit™.',
    'This activity is not designated for AMA PRA Category 1 Credit™.',
    'This session is not eligible for AMA PRA Category 1 Credits.',
    'The pre-conference workshop does not offer AMA PRA Category 1 Credit™.',
    'The exhibit hall talks do not carry any AMA PRA Category 1 Credit™.',
    'No AMA PRA Category 1 Credit™ is available for this session.',
    'AMA PRA Category 1 Credit™ is not offered for the recorded version.',
    'AMA PRA Category 1 Credits™ will not be awarded.',
    'AMA PRA Category 1 Credit™ cannot be claimed for this poster session.',
    'AMA PRA Category 1 Credit™ is no longer available.',
    'AMA PRA Category 1 Credit™: Not available',
    'AMA PRA Category 1 Credits: N/A',
    'AMA PRA Category 1 Credits™: 0',
    '0.00 AMA PRA Category 1 Credits™',
    'The certificate lists hours of attendance rather than AMA PRA Category 1 Credit™.',
    'Vendor demonstrations are ineligible for AMA PRA Category 1 Credit™.',
    'This talk doesn’t qualify for AMA PRA Category 1 Credit™.',
    'The request for AMA PRA Category 1 Credit™ was denied.',
  ])('%s', (text) => {
    expect(checked(text).standings).toEqual({ 'ama-pra-1': 'does-not-count' });
  });

  test.for([
    'Application for AMA PRA Category 1 Credit™ has been submitted.',
    'AMA PRA Category 1 Credit™ pending approval.',
    'This activity is pending approval for AMA PRA Category 1 Credits.',
    'The society has applied for 6 AMA PRA Category 1 Credits™.',
    'This activity has not yet been approved for AMA PRA Category 1 Credit™.',
    'AMA PRA Category 1 Credits™ have been applied for.',
  ])('%s', (text) => {
    expect(checked(text).standings).toEqual({ 'ama-pra-1': 'not-known' });
  });

  test.for([
    {
      text: 'Application for CME credit has been filed with the American Academy of Family Physicians. Determination of credit is pending.',
      standings: { aafp: 'not-known' },
    },
    {
      text: 'AAPA accepts certificates of participation for educational activities certified for AMA PRA Category 1 Credit™ from organizations accredited by ACCME.',
      standings: { 'ama-pra-1': 'not-known' },
    },
    {
      text: 'Nurse practitioners: the AANP recognizes AMA PRA Category 1 Credit™.',
      standings: { nursing: 'does-not-count' },
    },
    {
      text: 'Points of the Singapore Medical Council may be converted to AMA PRA Category 1 Credit™.',
      standings: { 'ama-pra-1': 'counts-after-conversion' },
    },
    {
      text: 'Non-physicians are not eligible for AMA PRA Category 1 Credit™.',
      standings: { 'ama-pra-1': 'not-known' },
    },
  ])('$text', ({ text, standings }) => {
    expect(checked(text).standings).toEqual(standings);
  });
});

describe('a sentence with a “not” that awards all the same', () => {
  test.for([
    'This activity, which received no commercial support, is designated for a maximum of 4 AMA PRA Category 1 Credits™.',
    'Commercial support was not received for this activity, designated for a maximum of 4 AMA PRA Category 1 Credits™.',
    'Credit is not limited to members: physicians may claim up to 4 AMA PRA Category 1 Credits™.',
    'Physicians should not claim more than 4 AMA PRA Category 1 Credits™.',
    'Not to exceed 4 AMA PRA Category 1 Credits™.',
    'Participants who do not complete the evaluation will not receive AMA PRA Category 1 Credit™.',
    'AMA PRA Category 1 Credit™ may not be claimed more than once for the same activity.',
    'The faculty do not endorse any product. 4 AMA PRA Category 1 Credits™.',
    'Royal College credits have been converted by the AMA to 4 AMA PRA Category 1 Credits™.',
  ])('%s', (text) => {
    expect(checked(text).standings).toMatchObject({ 'ama-pra-1': 'counts' });
  });

  test('what is refused in one system is given in another', () => {
    const text =
      'This activity is not approved for AMA PRA Category 1 Credit™ but is approved for 5 AOA Category 1-A credits.';

    expect(checked(text).standings).toEqual({ 'ama-pra-1': 'does-not-count', 'aoa-1-a': 'counts' });
  });

  test('a refusal of two systems refuses both', () => {
    const text = 'It is not approved for AMA PRA Category 1 Credit™ or AOA Category 1-A credit.';

    expect(checked(text).standings).toEqual({
      'ama-pra-1': 'does-not-count',
      'aoa-1-a': 'does-not-count',
    });
  });

  test('credit that is given here and refused there counts, with a warning', () => {
    const text =
      'The course is designated for 6 AMA PRA Category 1 Credits™. The Sunday workshop is not approved for AMA PRA Category 1 Credit™.';

    expect(checked(text).standings).toEqual({ 'ama-pra-1': 'counts' });
    expect(checked(text).warnings).toContain('contradictory');
  });
});
