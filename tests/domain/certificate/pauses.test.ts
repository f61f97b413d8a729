import { describe, expect, test } from 'vitest';

import { readingOf } from '#tests/domain/certificate/reading.ts';

const pausing = [
  { text: 'This activity was not designated for AMA PRA Category 1 Credit™.', words: ['not'] },
  { text: 'The yoga class carries no AMA PRA Category 1 Credit™.', words: ['no'] },
  {
    text: 'Lunch symposia are excluded from the 22.5 AMA PRA Category 1 Credits™.',
    words: ['excluded'],
  },
  {
    text: 'Approval of this activity for 3 AMA PRA Category 1 Credits™ is pending.',
    words: ['pending'],
  },
  {
    text: 'AMA PRA Category 1 Credit™ is subject to approval.',
    words: ['subject to approval'],
  },
  {
    text: 'We have applied for 12 AMA PRA Category 1 Credits™.',
    words: ['applied'],
  },
  {
    text: 'An application for 10 AOA Category 1-A credits was sent to the AOA.',
    words: ['application'],
  },
  {
    text: 'Credit expired: 2 AMA PRA Category 1 Credits™.',
    words: ['expired'],
  },
  {
    text: '2 AMA PRA Category 1 Credits™ are no longer offered.',
    words: ['no longer'],
  },
  {
    text: 'One point of our college is equivalent to 1 AMA PRA Category 1 Credit™.',
    words: ['equivalent'],
  },
  {
    text: 'Our hours are comparable with AMA PRA Category 1 Credit™.',
    words: ['comparable'],
  },
  {
    text: 'Nurses and pharmacists: 6 AMA PRA Category 1 Credits™.',
    words: ['Nurses', 'pharmacists'],
  },
  {
    text: 'Pat Doe, RN took the course designated for 6 AMA PRA Category 1 Credits™.',
    words: ['RN'],
  },
  {
    text: 'Pat Doe, RN has participated in …. This activity was designated for 6 AMA PRA Category 1 Credits™.',
    words: ['participated'],
  },
  {
    text: 'Pat Doe, RN has participated in Spine Week 2026. This activity was designated for 6 AMA PRA Category 1 Credits™.',
    words: ['participated'],
  },
  {
    text: 'Non-physician attendees: this certificate verifies attendance at an activity designated for 8 AMA PRA Category 1 Credits™.',
    words: ['Non-physician', 'verifies attendance'],
  },
  {
    text: 'Certificate of Attendance\n\nThe course was designated for 8 AMA PRA Category 1 Credits™.',
    words: ['Certificate of Attendance'],
  },
  {
    text: 'You attended the meeting.\nIt was approved for 18 European CME credits (ECMEC®s).',
    words: ['attended'],
  },
  {
    text: 'Readers can earn 0.5 AMA PRA Category 1 Credit™ for each article.',
    words: ['for each'],
  },
  {
    text: 'Teaching earns 2 AMA PRA Category 1 Credits™ per hour.',
    words: ['per hour'],
  },
];

describe('a sentence with words that give pause', () => {
  test.for(pausing)('is unclear: $text', ({ text, words }) => {
    const { verdict, pauses } = readingOf(text);

    expect(verdict).toBe('unclear');
    expect(pauses).toEqual(words);
  });

  test('leaves unclear what counts after conversion', () => {
    expect(readingOf('18 ECMECs are pending.').kinds).toEqual({ ecmec: 'unclear' });
  });

  test('makes nothing better of what does not count', () => {
    expect(readingOf('3 AMA PRA Category 2 Credits™ are pending.').verdict).toBe('does-not-count');
  });

  test('is enough, though another sentence has none', () => {
    const text =
      'The meeting is designated for 6 AMA PRA Category 1 Credits™. The lunch is not designated for AMA PRA Category 1 Credit™.';

    expect(readingOf(text).verdict).toBe('unclear');
  });
});

const calm = [
  'Jane Roe, MD has participated in the live activity titled Spine Week and is awarded 7.25 AMA PRA Category 1 Credits™.',
  'Jane Roe, MD attended Spine Week and earned 7.25 AMA PRA Category 1 Credits™.',
  'You attended and claimed 3 AMA PRA Category 1 Credits™.',
  'Not to exceed 12 AMA PRA Category 1 Credits™.',
  'Physicians may claim no more than 12 AMA PRA Category 1 Credits™.',
  'Nurses: 3.0 contact hours.\nPhysicians: Example Health designates this activity for 3.0 AMA PRA Category 1 Credits™.',
  'Pharmacists receive 3 hours. The activity is designated for 3 AMA PRA Category 1 Credits™.',
  'The award was designated for 5 AMA PRA Category 1 Credits™ on page 3, Pittsburgh, PA.',
  'Dr. Roe was awarded 5 AMA PRA Category 1 Credits™. Refunds are not possible.',
  'Designated for 5 AMA PRA Category 1 Credits™. Certificates of attendance will be e-mailed.',
  'Your application was received. You earned 5 AMA PRA Category 1 Credits™.',
];

describe('no pause', () => {
  test.for(calm)('is given by: %s', (text) => {
    const { verdict, kinds } = readingOf(text);

    expect(verdict).toBe('counts');
    expect(kinds['ama-pra-1']).toBe('counts');
  });

  test('is given by the AAFP’s own “equivalent”, but by anybody else’s', () => {
    expect(
      readingOf(
        'AAFP Prescribed credit is accepted by the AMA as equivalent to AMA PRA Category 1 Credit toward the AMA PRA.',
      ).verdict,
    ).toBe('counts');
    expect(readingOf('It is equivalent to AAFP Prescribed credit.').verdict).toBe('unclear');
  });

  test('is lost in the blank of a standard sentence', () => {
    const text =
      'The Society, approval pending, designates this live activity for a maximum of 7 AMA PRA Category 1 Credits™.';

    expect(readingOf(text).pauses).toEqual(['pending']);
  });
});
