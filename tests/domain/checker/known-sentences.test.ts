import { describe, expect, test } from 'vitest';

import { checked } from '#tests/domain/checker/checked.ts';

/** The sentences that the site’s sources quote, with their blanks filled in. */
const sentences = [
  {
    of: 'the AMA’s designation today',
    text: 'The Example Society designates this live activity for a maximum of 7.5 AMA PRA Category 1 Credit(s)™. Physicians should claim only the credit commensurate with the extent of their participation in the activity.',
    standings: { 'ama-pra-1': 'counts' },
    amounts: ['ama-pra-1: designated 7.5'],
    statements: ['commensurate'],
    warnings: ['designated-is-not-claimed'],
  },
  {
    of: 'the AMA’s designation of 2006',
    text: 'The Example Society designates this educational activity for a maximum of 12 AMA PRA Category 1 Credit(s)™. Physicians should only claim credit commensurate with the extent of their participation in the activity.',
    standings: { 'ama-pra-1': 'counts' },
    amounts: ['ama-pra-1: designated 12'],
    statements: ['commensurate'],
    warnings: ['designated-is-not-claimed'],
  },
  {
    of: 'joint providership',
    text: 'This activity has been planned and implemented in accordance with the accreditation requirements and policies of the Accreditation Council for Continuing Medical Education (ACCME) through the joint providership of the Minnesota Medical Association and the American Board of Physical Medicine and Rehabilitation. The Minnesota Medical Association is accredited by the ACCME to provide continuing medical education for physicians.',
    standings: {},
    amounts: [],
    statements: ['joint-providership', 'accredited'],
    warnings: ['accreditation-only'],
  },
  {
    of: 'ACCME’s own accreditation',
    text: 'The North American Spine Society is accredited by the Accreditation Council for Continuing Medical Education (ACCME) to provide continuing medical education for physicians.',
    standings: {},
    amounts: [],
    statements: ['accredited'],
    warnings: ['accreditation-only'],
  },
  {
    of: 'Joint Accreditation',
    text: 'In support of improving patient care, Rush University Medical Center is jointly accredited by the Accreditation Council for Continuing Medical Education (ACCME), the Accreditation Council for Pharmacy Education (ACPE), and the American Nurses Credentialing Center (ANCC), to provide continuing education for the healthcare team.',
    standings: {},
    amounts: [],
    statements: ['jointly-accredited'],
    warnings: ['accreditation-only'],
  },
  {
    of: 'a real meeting',
    text: 'The North American Spine Society designates this live activity for a maximum of 22.5 AMA PRA Category 1 Credits™.',
    standings: { 'ama-pra-1': 'counts' },
    amounts: ['ama-pra-1: designated 22.5'],
    statements: [],
    warnings: ['designated-is-not-claimed'],
  },
  {
    of: 'LA-PM&R',
    text: 'The MMA designates these enduring activities for a maximum of 12 AMA PRA Category 1 Credit(s)™.',
    standings: { 'ama-pra-1': 'counts' },
    amounts: ['ama-pra-1: designated 12'],
    statements: [],
    warnings: ['designated-is-not-claimed'],
  },
  {
    of: 'Royal College Section 1',
    text: 'This event is an Accredited Group Learning Activity (Section 1) as defined by the Maintenance of Certification Program of the Royal College of Physicians and Surgeons of Canada, and approved by the Canadian Association of Physical Medicine & Rehabilitation. You may claim a maximum of 6 hours (credits are automatically calculated).',
    standings: { 'rcpsc-1': 'counts-after-conversion' },
    amounts: ['rcpsc-1: designated 6'],
    statements: [],
    warnings: ['designated-is-not-claimed'],
  },
  {
    of: 'Royal College Section 3, self-assessment',
    text: 'This activity is an Accredited Self-Assessment Program (Section 3) as defined by the Maintenance of Certification Program of the Royal College of Physicians and Surgeons of Canada.',
    standings: { 'rcpsc-3': 'counts-after-conversion' },
    amounts: [],
    statements: ['self-assessment'],
    warnings: [],
  },
  {
    of: 'Royal College Section 3, simulation',
    text: 'This activity is an Accredited Simulation Activity (Section 3) as defined by the Maintenance of Certification Program of the Royal College of Physicians and Surgeons of Canada.',
    standings: { 'rcpsc-3': 'counts-after-conversion' },
    amounts: [],
    statements: [],
    warnings: [],
  },
  {
    of: 'the agreement of the Royal College and the AMA',
    text: 'Through an agreement between the Royal College of Physicians and Surgeons of Canada and the American Medical Association, physicians may convert Royal College MOC credits to AMA PRA Category 1 Credits™.',
    standings: { rcpsc: 'counts-after-conversion' },
    amounts: [],
    statements: ['convertible'],
    warnings: [],
  },
  {
    of: 'the AAFP',
    text: 'This activity has been reviewed and is acceptable for up to 4.00 Prescribed credit(s) by the AAFP. AAFP Prescribed credit is accepted by the AMA as equivalent to AMA PRA Category 1 Credit toward the AMA PRA.',
    standings: { 'aafp-prescribed': 'counts' },
    amounts: ['aafp-prescribed: designated 4'],
    statements: [],
    warnings: ['designated-is-not-claimed'],
  },
  {
    of: 'the AAFP’s sentence on the AMA',
    text: 'AAFP Prescribed credit is accepted by the American Medical Association as equivalent to AMA PRA Category 1 Credit(s)™ toward the AMA Physician’s Recognition Award.',
    standings: { 'aafp-prescribed': 'counts' },
    amounts: [],
    statements: [],
    warnings: [],
  },
  {
    of: 'the AOA',
    text: 'This event is approved for 17 AOA Category 1-A credits.',
    standings: { 'aoa-1-a': 'counts' },
    amounts: ['aoa-1-a: designated 17'],
    statements: [],
    warnings: ['designated-is-not-claimed'],
  },
  {
    of: 'a certifying board',
    text: "Successful completion of this CME activity, which includes participation in the evaluation component, enables the learner to earn credit toward the CME of the American Board of Surgery's Continuous Certification program.",
    standings: {},
    amounts: [],
    statements: ['board-credit'],
    warnings: ['nothing-recognized'],
  },
  {
    of: '“Category 1 credit” alone',
    text: 'This conference has been approved for 10 Category 1 credits.',
    standings: { 'category-1': 'not-known' },
    amounts: ['category-1: designated 10'],
    statements: [],
    warnings: ['incomplete-phrase'],
  },
  {
    of: '“ACCME credit”',
    text: 'Participants receive 5 ACCME credits.',
    standings: { 'accme-credit': 'not-known' },
    amounts: ['accme-credit: claimed 5'],
    statements: [],
    warnings: ['incomplete-phrase'],
  },
];

describe('a sentence that the site’s sources quote', () => {
  test.for(sentences)('of $of', ({ text, standings, amounts, statements, warnings }) => {
    expect(checked(text)).toEqual({ standings, amounts, statements, warnings });
  });

  test.for(sentences)('of $of, in capitals', ({ text, standings }) => {
    expect(checked(text.toUpperCase()).standings).toEqual(standings);
  });

  test.for(sentences)('of $of, in small letters', ({ text, standings }) => {
    expect(checked(text.toLowerCase()).standings).toEqual(standings);
  });

  test.for(sentences)('of $of, a word to the line', ({ text, standings }) => {
    expect(checked(text.replaceAll(' ', '\r\n')).standings).toEqual(standings);
  });

  test.for(sentences)('of $of, without its trademark sign', ({ text, standings }) => {
    expect(checked(text.replaceAll('™', '')).standings).toEqual(standings);
  });

  test.for(sentences)('of $of, with spaces that do not break', ({ text, standings }) => {
    expect(checked(text.replaceAll(' ', '\u00a0')).standings).toEqual(standings);
  });
});
