import { describe, expect, test } from 'vitest';

import { readingOf } from '#tests/domain/certificate/reading.ts';

/** The sentences that the site’s sources quote, with their blanks filled in. */
const sentences = [
  {
    of: 'the AMA’s designation today',
    text: 'The Example Society designates this live activity for a maximum of 7.5 AMA PRA Category 1 Credit(s)™. Physicians should claim only the credit commensurate with the extent of their participation in the activity.',
    kinds: { 'ama-pra-1': 'counts' },
    amounts: ['ama-pra-1: most 7.5'],
  },
  {
    of: 'the AMA’s designation of 2006',
    text: 'The Example Society designates this educational activity for a maximum of 12 AMA PRA Category 1 Credit(s)™. Physicians should only claim credit commensurate with the extent of their participation in the activity.',
    kinds: { 'ama-pra-1': 'counts' },
    amounts: ['ama-pra-1: most 12'],
  },
  {
    of: 'joint providership',
    text: 'This activity has been planned and implemented in accordance with the accreditation requirements and policies of the Accreditation Council for Continuing Medical Education (ACCME) through the joint providership of the Minnesota Medical Association and the American Board of Physical Medicine and Rehabilitation. The Minnesota Medical Association is accredited by the ACCME to provide continuing medical education for physicians.',
    kinds: {},
    amounts: [],
  },
  {
    of: 'ACCME’s own accreditation',
    text: 'The North American Spine Society is accredited by the Accreditation Council for Continuing Medical Education (ACCME) to provide continuing medical education for physicians.',
    kinds: {},
    amounts: [],
  },
  {
    of: 'Joint Accreditation',
    text: 'In support of improving patient care, Rush University Medical Center is jointly accredited by the Accreditation Council for Continuing Medical Education (ACCME), the Accreditation Council for Pharmacy Education (ACPE), and the American Nurses Credentialing Center (ANCC), to provide continuing education for the healthcare team.',
    kinds: {},
    amounts: [],
  },
  {
    of: 'a real meeting',
    text: 'The North American Spine Society designates this live activity for a maximum of 22.5 AMA PRA Category 1 Credits™.',
    kinds: { 'ama-pra-1': 'counts' },
    amounts: ['ama-pra-1: most 22.5'],
  },
  {
    of: 'LA-PM&R',
    text: 'The MMA designates these enduring activities for a maximum of 12 AMA PRA Category 1 Credit(s)™.',
    kinds: { 'ama-pra-1': 'counts' },
    amounts: ['ama-pra-1: most 12'],
  },
  {
    of: 'Royal College Section 1',
    text: 'This event is an Accredited Group Learning Activity (Section 1) as defined by the Maintenance of Certification Program of the Royal College of Physicians and Surgeons of Canada, and approved by the Canadian Association of Physical Medicine & Rehabilitation. You may claim a maximum of 6 hours (credits are automatically calculated).',
    kinds: { 'rcpsc-1': 'after-conversion' },
    amounts: ['rcpsc-1: most 6'],
  },
  {
    of: 'Royal College Section 3, self-assessment',
    text: 'This activity is an Accredited Self-Assessment Program (Section 3) as defined by the Maintenance of Certification Program of the Royal College of Physicians and Surgeons of Canada.',
    kinds: { 'rcpsc-3': 'after-conversion' },
    amounts: [],
  },
  {
    of: 'Royal College Section 3, simulation',
    text: 'This activity is an Accredited Simulation Activity (Section 3) as defined by the Maintenance of Certification Program of the Royal College of Physicians and Surgeons of Canada.',
    kinds: { 'rcpsc-3': 'after-conversion' },
    amounts: [],
  },
  {
    of: 'the agreement of the Royal College and the AMA',
    text: 'Through an agreement between the Royal College of Physicians and Surgeons of Canada and the American Medical Association, physicians may convert Royal College MOC credits to AMA PRA Category 1 Credits™.',
    kinds: { 'rcpsc-other': 'after-conversion' },
    amounts: [],
  },
  {
    of: 'the AAFP',
    text: 'This activity has been reviewed and is acceptable for up to 4.00 Prescribed credit(s) by the AAFP. AAFP Prescribed credit is accepted by the AMA as equivalent to AMA PRA Category 1 Credit toward the AMA PRA.',
    kinds: { 'aafp-prescribed': 'counts' },
    amounts: ['aafp-prescribed: most 4'],
  },
  {
    of: 'the AAFP’s sentence on the AMA',
    text: 'AAFP Prescribed credit is accepted by the American Medical Association as equivalent to AMA PRA Category 1 Credit(s)™ toward the AMA Physician’s Recognition Award.',
    kinds: { 'aafp-prescribed': 'counts' },
    amounts: [],
  },
  {
    of: 'the AOA',
    text: 'This event is approved for 17 AOA Category 1-A credits.',
    kinds: { 'aoa-1-a': 'counts' },
    amounts: ['aoa-1-a: most 17'],
  },
  {
    of: 'a certifying board',
    text: "Successful completion of this CME activity, which includes participation in the evaluation component, enables the learner to earn credit toward the CME of the American Board of Surgery's Continuous Certification program.",
    kinds: {},
    amounts: [],
  },
  {
    of: '“Category 1 credit” alone',
    text: 'This conference has been approved for 10 Category 1 credits.',
    kinds: { 'category-1': 'unclear' },
    amounts: ['category-1: most 10'],
  },
  {
    of: '“ACCME credit”',
    text: 'Participants receive 5 ACCME credits.',
    kinds: { 'category-1': 'unclear' },
    amounts: ['category-1: beside 5'],
  },
] as const;

describe('a sentence that the site’s sources quote', () => {
  test.for(sentences)('of $of', ({ text, kinds, amounts }) => {
    expect(readingOf(text)).toMatchObject({ kinds, amounts, pauses: [] });
  });

  test.for(sentences)('of $of, in capitals', ({ text, kinds }) => {
    expect(readingOf(text.toUpperCase()).kinds).toEqual(kinds);
  });

  test.for(sentences)('of $of, a word to the line', ({ text, kinds }) => {
    expect(readingOf(text.replaceAll(' ', '\r\n')).kinds).toEqual(kinds);
  });

  test('in small letters, without trademark signs or with spaces that do not break, all the same', () => {
    for (const { text, kinds } of sentences) {
      expect(readingOf(text.toLowerCase()).kinds).toEqual(kinds);
      expect(readingOf(text.replaceAll('™', '')).kinds).toEqual(kinds);
      expect(readingOf(text.replaceAll(' ', '\u00a0')).kinds).toEqual(kinds);
    }
  });
});

test('the European sentence on conversion offers no AMA credit', () => {
  const text =
    'The congress has been accredited with 18 European CME credits (ECMEC®s). Through an agreement between the UEMS and the American Medical Association, physicians may convert EACCME® credits to an equivalent number of AMA PRA Category 1 Credits™.';

  expect(readingOf(text).kinds).toEqual({ ecmec: 'after-conversion' });
});
