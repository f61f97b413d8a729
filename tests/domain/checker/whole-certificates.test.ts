import { describe, expect, test } from 'vitest';

import { checked } from '#tests/domain/checker/checked.ts';

/** Made up, in the layouts that certificates, transcripts and announcements have when copied. */
const texts = [
  {
    of: 'a certificate with a maximum and a claim',
    text: `CERTIFICATE OF CREDIT
This is to certify that
Jane Roe, MD
has participated in the live activity
“Spasticity Update 2026”
March 12–14, 2026, Chicago, IL
and is awarded 11.25 AMA PRA Category 1 Credit(s)™.

The Example Academy designates this live activity for a maximum of 18.00 AMA PRA
Category 1 Credits™. Physicians should claim only the credit commensurate with the extent of
their participation in the activity.
The Example Academy is accredited by the Accreditation Council for Continuing Medical Education
(ACCME) to provide continuing medical education for physicians.`,
    standings: { 'ama-pra-1': 'counts' },
    amounts: ['ama-pra-1: claimed 11.25', 'ama-pra-1: designated 18'],
    warnings: [],
  },
  {
    of: 'a certificate whose claim stands on a line of its own',
    text: `Certificate of Completion
Name: John Doe, DO
Activity: Ultrasound of the shoulder
Date: 04/02/2026
Activity ID: 1583-0324
The Example Institute designates this enduring material for a maximum of 2.0 AMA PRA Category 1 Credits™.
Credits claimed: 1.75`,
    standings: { 'ama-pra-1': 'counts' },
    amounts: ['ama-pra-1: designated 2', 'ama-pra-1: claimed 1.75'],
    warnings: [],
  },
  {
    of: 'a line of a transcript',
    text: '03/14/2026  Gait and Orthotics Symposium  Example University  AMA PRA Category 1 Credit(s)™  6.50',
    standings: { 'ama-pra-1': 'counts' },
    amounts: ['ama-pra-1: stated 6.5'],
    warnings: [],
  },
  {
    of: 'a team activity with every profession',
    text: `In support of improving patient care, this activity has been planned and implemented by Example Health and the Example Foundation. Example Health is jointly accredited by the Accreditation Council for Continuing Medical Education (ACCME), the Accreditation Council for Pharmacy Education (ACPE), and the American Nurses Credentialing Center (ANCC), to provide continuing education for the healthcare team.

Physicians: Example Health designates this live activity for a maximum of 3.0 AMA PRA Category 1 Credit(s)™. Physicians should claim only the credit commensurate with the extent of their participation in the activity.

Nurses: This activity is awarded 3.0 contact hours.

Pharmacists: This knowledge-based activity is approved for 3.0 contact hours of continuing pharmacy education (UAN JA4008073-0000-26-012-L01-P).

Physician Assistants: Example Health has been authorized by the American Academy of PAs (AAPA) to award AAPA Category 1 CME credit for activities planned in accordance with AAPA CME Criteria. This activity is designated for 3.0 AAPA Category 1 CME credits.

Interprofessional: this activity was planned by and for the healthcare team, and learners will receive 3.0 Interprofessional Continuing Education (IPCE) credits for learning and change.`,
    standings: {
      'ama-pra-1': 'counts',
      'contact-hours': 'does-not-count',
      pharmacy: 'does-not-count',
      aapa: 'does-not-count',
      ipce: 'does-not-count',
    },
    amounts: [
      'ama-pra-1: designated 3',
      'contact-hours: claimed 3',
      'pharmacy: designated 3',
      'aapa: designated 3',
      'ipce: designated 3',
    ],
    warnings: ['not-for-physicians', 'designated-is-not-claimed'],
  },
  {
    of: 'a therapist’s certificate of participation',
    text: `Certificate of Participation
awarded to
Alex Poe, PT
for attending “Amputee Rehabilitation”, which was designated for 7.00 AMA PRA Category 1 Credits™.`,
    standings: { participation: 'does-not-count', 'ama-pra-1': 'counts' },
    amounts: ['ama-pra-1: designated 7'],
    warnings: ['not-for-physicians', 'designated-is-not-claimed'],
  },
  {
    of: 'an osteopathic meeting with both systems',
    text: `The Example Osteopathic Association is accredited by the American Osteopathic Association to provide osteopathic continuing medical education for physicians. The Example Osteopathic Association designates this program for a maximum of 20 AOA Category 1-A credits and will report CME credits commensurate with the extent of the physician's participation. This live activity has also been designated for a maximum of 20 AMA PRA Category 1 Credits™ through the Example Medical Society.`,
    standings: { 'aoa-1-a': 'counts', 'ama-pra-1': 'counts' },
    amounts: ['aoa-1-a: designated 20', 'ama-pra-1: designated 20'],
    warnings: ['designated-is-not-claimed', 'several-types'],
  },
  {
    of: 'a European congress',
    text: `The 26th European Congress of Physical and Rehabilitation Medicine has been accredited by the European Accreditation Council for Continuing Medical Education (EACCME®) with 24 European CME credits (ECMEC®s). Each medical specialist should claim only those hours of credit that he/she actually spent in the educational activity.
Through an agreement between the Union Européenne des Médecins Spécialistes and the American Medical Association, physicians may convert EACCME® credits to an equivalent number of AMA PRA Category 1 Credits™. Information on the process to convert EACCME® credit to AMA credit can be found at www.ama-assn.org/education/earn-credit-participation-international-activities.
Live educational activities, occurring outside of Canada, recognised by the UEMS-EACCME® for ECMEC®s are deemed to be Accredited Group Learning Activities (Section 1) as defined by the Maintenance of Certification Program of the Royal College of Physicians and Surgeons of Canada.`,
    standings: { ecmec: 'counts-after-conversion' },
    amounts: ['ecmec: designated 24'],
    warnings: ['designated-is-not-claimed'],
  },
  {
    of: 'point-of-care credit with three awards',
    text: `You have redeemed 10 AMA PRA Category 1 Credits™.
The AAFP has reviewed this product and deemed it acceptable for AAFP Prescribed credit.
AOA Category 2-B credit: 10`,
    standings: { 'ama-pra-1': 'counts', 'aafp-prescribed': 'counts', 'aoa-2-b': 'does-not-count' },
    amounts: ['ama-pra-1: stated 10', 'aoa-2-b: stated 10'],
    warnings: ['several-types'],
  },
  {
    of: 'certification points of another board beside the credit',
    text: 'Successful completion of this CME activity enables the participant to earn up to 1.0 Medical Knowledge MOC points in the American Board of Internal Medicine’s (ABIM) Maintenance of Certification (MOC) program. Physicians may earn 1.0 AMA PRA Category 1 Credit™.',
    standings: { 'ama-pra-1': 'counts' },
    amounts: ['ama-pra-1: designated 1'],
    warnings: ['designated-is-not-claimed'],
  },
  {
    of: 'a manuscript review',
    text: 'Thank you for reviewing. You have earned 3.0 AMA PRA Category 1 Credits™ for Manuscript Review.',
    standings: { 'ama-pra-1': 'counts' },
    amounts: ['ama-pra-1: claimed 3'],
    warnings: [],
  },
  {
    of: 'a letter from the AMA',
    text: 'The American Medical Association has awarded you sixty (60) AMA PRA Category 1 Credits™ for your certification by a member board of the ABMS.',
    standings: { 'ama-pra-1': 'counts' },
    amounts: ['ama-pra-1: claimed 60'],
    warnings: [],
  },
  {
    of: 'a claim beyond the maximum',
    text: 'This internet live activity is designated for a maximum of 1.5 AMA PRA Category 1 Credits™. Credits awarded: 2.5',
    standings: { 'ama-pra-1': 'counts' },
    amounts: ['ama-pra-1: designated 1.5', 'ama-pra-1: claimed 2.5'],
    warnings: ['claimed-above-designated'],
  },
  {
    of: 'an amount no AMA certificate has',
    text: 'Dr. Roe has earned 1.3 AMA PRA Category 1 Credits™.',
    standings: { 'ama-pra-1': 'counts' },
    amounts: ['ama-pra-1: claimed 1.3'],
    warnings: ['odd-step'],
  },
  {
    of: 'grand rounds announced with mixed wording',
    text: 'Grand Rounds (RSS). Each session is approved for 1 hour of AMA PRA Category 1 CME credit.',
    standings: { 'ama-pra-1': 'counts' },
    amounts: ['ama-pra-1: designated 1'],
    warnings: ['incomplete-phrase', 'designated-is-not-claimed'],
  },
  {
    of: 'a state society’s accreditation',
    text: 'Example Rehabilitation Hospital is accredited by the Minnesota Medical Association to provide continuing medical education for physicians.',
    standings: {},
    amounts: [],
    warnings: ['accreditation-only'],
  },
  {
    of: 'a nurse’s certificate',
    text: 'This nursing continuing professional development activity was approved by the Example Nurses Association, an accredited approver by the American Nurses Credentialing Center’s Commission on Accreditation. 5.0 NCPD contact hours awarded.',
    standings: { nursing: 'does-not-count' },
    amounts: ['nursing: claimed 5'],
    warnings: ['not-for-physicians'],
  },
  {
    of: 'a physical therapist’s course',
    text: 'Approved by the State Board of Physical Therapy for 1.2 CEUs (12 contact hours).',
    standings: { ceu: 'does-not-count', 'contact-hours': 'does-not-count' },
    amounts: ['ceu: designated 1.2', 'contact-hours: designated 12'],
    warnings: ['not-for-physicians'],
  },
  {
    of: 'an activity with credit still asked for',
    text: 'CME credit: An application for AMA PRA Category 1 Credits™ is under review by the Example Medical Society. Attendees will be informed.',
    standings: { 'ama-pra-1': 'not-known' },
    amounts: [],
    warnings: [],
  },
  {
    of: 'a Canadian course that names the conversion',
    text: `This event is an Accredited Group Learning Activity (Section 1) as defined by the Maintenance of Certification Program of the Royal College of Physicians and Surgeons of Canada. You may claim a maximum of 13.5 hours.
Through an agreement between the Royal College of Physicians and Surgeons of Canada and the American Medical Association, physicians may convert Royal College MOC credits to AMA PRA Category 1 Credits™. Information on the process to convert Royal College MOC credit to AMA credit can be found at www.ama-assn.org/go/internationalcme.`,
    standings: { 'rcpsc-1': 'counts-after-conversion' },
    amounts: ['rcpsc-1: designated 13.5'],
    warnings: ['designated-is-not-claimed'],
  },
  {
    of: 'a text in which ligatures and quotes were kept',
    text: 'The Institute certiﬁes that Dr. O‘Neill completed “Eﬃcient Clinics” and is awarded 0.5 AMA PRA Category 1 Credit™.',
    standings: { 'ama-pra-1': 'counts' },
    amounts: ['ama-pra-1: claimed 0.5'],
    warnings: [],
  },
  {
    of: 'a half as one letter',
    text: 'You claimed 1½ AMA PRA Category 1 Credits™.',
    standings: { 'ama-pra-1': 'counts' },
    amounts: ['ama-pra-1: claimed 1.5'],
    warnings: [],
  },
  {
    of: 'a table with the number in the next column',
    text: `Credit type\tMaximum\tClaimed
AMA PRA Category 1 Credit(s)™\t4.00\t3.25`,
    standings: { 'ama-pra-1': 'counts' },
    amounts: ['ama-pra-1: designated 4'],
    warnings: ['designated-is-not-claimed'],
  },
  {
    of: 'something else altogether',
    text: 'Thank you for your order. Your copy of the textbook ships on Monday.',
    standings: {},
    amounts: [],
    warnings: ['nothing-recognized'],
  },
  { of: 'nothing', text: '', standings: {}, amounts: [], warnings: ['nothing-recognized'] },
];

describe('a whole text', () => {
  test.for(texts)('of $of', ({ text, standings, amounts, warnings }) => {
    const { statements, ...rest } = checked(text);

    expect(rest).toEqual({ standings, amounts, warnings });
    expect(Array.isArray(statements)).toBe(true);
  });
});
