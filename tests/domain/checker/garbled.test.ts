import { describe, expect, test } from 'vitest';

import { checked } from '#tests/domain/checker/checked.ts';

/** As scans, copied tables, mixed audiences and other countries garble it. */
const texts = [
  {
    text: 'The University designates this live activity for a maximum of 1.00 A M A  P R A  Category 1 Credit(s)™.',
    standings: { 'ama-pra-1': 'counts' },
    amounts: ['ama-pra-1: designated 1'],
    warnings: ['designated-is-not-claimed'],
  },
  {
    text: '2.25 AMA PRA Categ ory 1 Cred its™',
    standings: { 'ama-pra-1': 'counts' },
    amounts: ['ama-pra-1: stated 2.25'],
    warnings: [],
  },
  {
    text: '3.00 AMAPRA Category I Credits',
    standings: { 'ama-pra-1': 'counts' },
    amounts: ['ama-pra-1: stated 3'],
    warnings: [],
  },
  {
    text: 'AMA PRA Category 1 Credit5™: 0.25',
    standings: { 'ama-pra-1': 'counts' },
    amounts: ['ama-pra-1: stated 0.25'],
    warnings: [],
  },
  {
    text: '5 AMA PRA Catagory 1 Credits',
    standings: { 'ama-pra-1': 'counts' },
    amounts: ['ama-pra-1: stated 5'],
    warnings: ['incomplete-phrase'],
  },
  {
    text: 'AMA PRA CATEGORY 1CREDIT(S) 0.25',
    standings: { 'ama-pra-1': 'counts' },
    amounts: ['ama-pra-1: stated 0.25'],
    warnings: [],
  },
  {
    text: '*AMA PRA Category 1 Credit(s)*™ 7',
    standings: { 'ama-pra-1': 'counts' },
    amounts: ['ama-pra-1: stated 7'],
    warnings: [],
  },
  {
    text: '4.5 <i>AMA PRA Category 1 Credits</i>™',
    standings: { 'ama-pra-1': 'counts' },
    amounts: ['ama-pra-1: stated 4.5'],
    warnings: [],
  },
  {
    text: 'Category 1 AMA PRA credits: 4.0',
    standings: { 'ama-pra-1': 'counts' },
    amounts: ['ama-pra-1: stated 4'],
    warnings: ['incomplete-phrase'],
  },
  {
    text: 'CME: 10 hrs Cat 1',
    standings: { 'category-1': 'not-known' },
    amounts: ['category-1: stated 10'],
    warnings: ['incomplete-phrase'],
  },
  {
    text: 'AMA PRA Category 1 Credits (TM): six (6.0)',
    standings: { 'ama-pra-1': 'counts' },
    amounts: ['ama-pra-1: stated 6'],
    warnings: [],
  },
  {
    text: 'a maximum of .25 AMA PRA Category 1 Credit™',
    standings: { 'ama-pra-1': 'counts' },
    amounts: ['ama-pra-1: designated 0.25'],
    warnings: ['designated-is-not-claimed'],
  },
  {
    text: 'Postgraduate Institute designates this enduring material for a maximum of\n0.75 AMA PRA Category 1 Credit(s)TM. Physicians should claim only the credit commensurate\nwith the extent of their participation in the activity.',
    standings: { 'ama-pra-1': 'counts' },
    amounts: ['ama-pra-1: designated 0.75'],
    warnings: ['designated-is-not-claimed'],
  },
  {
    text: 'Type Credits\nAMA PRA Category 1 Credits™ 3.75\nANCC Contact Hours 3.75',
    standings: { 'ama-pra-1': 'counts', nursing: 'does-not-count' },
    amounts: ['ama-pra-1: stated 3.75', 'nursing: stated 3.75'],
    warnings: ['not-for-physicians'],
  },
  {
    text: 'Credit hours: 4.50\nCredit type: AMA PRA Category 1 Credit(s)™',
    standings: { 'ama-pra-1': 'counts' },
    amounts: ['ama-pra-1: stated 4.5'],
    warnings: [],
  },
  {
    text: 'AMA PRA Category 1 (live): 20\nAMA PRA Category 1 (enduring): 3.75',
    standings: { 'ama-pra-1': 'counts' },
    amounts: ['ama-pra-1: stated 20', 'ama-pra-1: stated 3.75'],
    warnings: ['incomplete-phrase'],
  },
  {
    text: 'Enduring material. AMA PRA Category 1 Credits: 0.50. Claimed: 0.25',
    standings: { 'ama-pra-1': 'counts' },
    amounts: ['ama-pra-1: stated 0.5', 'ama-pra-1: claimed 0.25'],
    warnings: [],
  },
  {
    text: 'You may claim up to 22.50 AMA PRA Category 1 Credits™. You have claimed 18.25.',
    standings: { 'ama-pra-1': 'counts' },
    amounts: ['ama-pra-1: designated 22.5', 'ama-pra-1: claimed 18.25'],
    warnings: [],
  },
  {
    text: 'Each session is worth 1 AMA PRA Category 1 Credit™ per hour.',
    standings: { 'ama-pra-1': 'counts' },
    amounts: [],
    warnings: [],
  },
  {
    text: 'This activity is approved for AMA PRA Category 2 Credit only. It is not designated for AMA PRA Category 1 Credit.',
    standings: { 'ama-pra-2': 'does-not-count', 'ama-pra-1': 'does-not-count' },
    amounts: [],
    warnings: [],
  },
  {
    text: 'This activity was not certified for credit. AMA PRA Category 1 Credit™ is a trademark of the American Medical Association.',
    standings: {},
    amounts: [],
    warnings: ['nothing-recognized'],
  },
  {
    text: 'The following are not designated for credit: breakfast with exhibitors. The Academy designates this live activity for a maximum of 22.5 AMA PRA Category 1 Credits™.',
    standings: { 'ama-pra-1': 'counts' },
    amounts: ['ama-pra-1: designated 22.5'],
    warnings: ['designated-is-not-claimed'],
  },
  {
    text: 'This activity has been reviewed by the AAPA and is approved for a maximum of 6 AAPA Category 1 CME credits. PAs should only claim credit commensurate with the extent of their participation.',
    standings: { aapa: 'does-not-count' },
    amounts: ['aapa: designated 6'],
    warnings: ['not-for-physicians'],
  },
  {
    text: 'Physician Assistants: 3.0 Category 1 credits (AAPA)',
    standings: { aapa: 'does-not-count' },
    amounts: [],
    warnings: ['not-for-physicians'],
  },
  {
    text: 'Physicians: CME credits 1.5 | Nurses: contact hours 1.5 | PA: 1.5 AAPA',
    standings: { cme: 'not-known', 'contact-hours': 'does-not-count', aapa: 'does-not-count' },
    amounts: ['cme: stated 1.5', 'contact-hours: stated 1.5', 'aapa: stated 1.5'],
    warnings: ['incomplete-phrase', 'not-for-physicians'],
  },
  {
    text: 'RN: 6.0 ANCC; Pharmacist 6.0 ACPE; Physician 6.0 AMA PRA Category 1 Credits™',
    standings: { nursing: 'does-not-count', pharmacy: 'does-not-count', 'ama-pra-1': 'counts' },
    amounts: ['nursing: stated 6', 'pharmacy: stated 6', 'ama-pra-1: stated 6'],
    warnings: ['not-for-physicians'],
  },
  {
    text: 'Nurses: 6.5 contact hours will be awarded. Physicians: 6.5 AMA PRA Category 1 Credits™',
    standings: { 'contact-hours': 'does-not-count', 'ama-pra-1': 'counts' },
    amounts: ['contact-hours: stated 6.5', 'ama-pra-1: stated 6.5'],
    warnings: ['not-for-physicians'],
  },
  {
    text: 'Non-physicians will receive a certificate of participation. Physicians: 4.0 AMA PRA Category 1 Credits™',
    standings: { participation: 'does-not-count', 'ama-pra-1': 'counts' },
    amounts: ['ama-pra-1: stated 4'],
    warnings: ['not-for-physicians'],
  },
  {
    text: 'Non-physician participants: Alex Poe took part in an activity designated for 3.5 AMA PRA Category 1 Credits™. Non-physicians are not eligible to claim AMA PRA Category 1 Credit™.',
    standings: { 'ama-pra-1': 'counts' },
    amounts: ['ama-pra-1: designated 3.5'],
    warnings: ['designated-is-not-claimed'],
  },
  {
    text: 'The Assembly is granted 18 European CME credits (ECMEC) by the European Accreditation Council for Continuing Medical Education (EACCME).',
    standings: { ecmec: 'counts-after-conversion' },
    amounts: ['ecmec: stated 18'],
    warnings: [],
  },
  {
    text: 'ECMEC®s: 12',
    standings: { ecmec: 'counts-after-conversion' },
    amounts: ['ecmec: stated 12'],
    warnings: [],
  },
  {
    text: '12 CME credits by EACCME',
    standings: { ecmec: 'counts-after-conversion' },
    amounts: ['ecmec: stated 12'],
    warnings: [],
  },
  {
    text: 'Through an agreement between UEMS and AMA, physicians may convert EACCME® credits to an equivalent number of AMA PRA Category 1 Credits™.',
    standings: { ecmec: 'counts-after-conversion' },
    amounts: [],
    warnings: [],
  },
  {
    text: 'Section 3 self-assessment program: 3 hours at 3 credits per hour (Royal College MOC)',
    standings: { 'rcpsc-3': 'counts-after-conversion' },
    amounts: [],
    warnings: [],
  },
  {
    text: 'MOC Section 1 5.0h; Mainpro+ Group Learning 5.0h; AMA PRA Category 1 Credits 5.0',
    standings: {
      'rcpsc-1': 'counts-after-conversion',
      mainpro: 'not-known',
      'ama-pra-1': 'counts',
    },
    amounts: ['rcpsc-1: stated 5', 'ama-pra-1: stated 5'],
    warnings: ['several-types'],
  },
  {
    text: 'This one-credit-per-hour Group Learning program meets the certification criteria of the College of Family Physicians of Canada and has been certified for up to 6 Mainpro+ credits.',
    standings: { mainpro: 'not-known' },
    amounts: ['mainpro: designated 6'],
    warnings: [],
  },
  {
    text: 'This program is eligible for 8 AOA Category 1-A and 8 AMA PRA Category 1 Credits',
    standings: { 'aoa-1-a': 'counts', 'ama-pra-1': 'counts' },
    amounts: ['aoa-1-a: designated 8', 'ama-pra-1: designated 8'],
    warnings: ['designated-is-not-claimed', 'several-types'],
  },
  {
    text: '1-A AOA credit: 4',
    standings: { 'aoa-1-a': 'counts' },
    amounts: ['aoa-1-a: stated 4'],
    warnings: [],
  },
  {
    text: 'Approved for 5 hours AOA Category 1-A credit, anticipated',
    standings: { 'aoa-1-a': 'not-known' },
    amounts: [],
    warnings: [],
  },
  {
    text: 'AAFP Prescribed credits up to 3.25 (pending)',
    standings: { 'aafp-prescribed': 'not-known' },
    amounts: [],
    warnings: [],
  },
  {
    text: 'The American College of Obstetricians and Gynecologists has assigned 12 cognate credits to this program. The College has a reciprocity agreement with the AMA that allows AMA PRA Category 1 Credits to be equivalent to College Cognate Credits.',
    standings: { 'acog-cognate': 'counts' },
    amounts: ['acog-cognate: stated 12'],
    warnings: [],
  },
  {
    text: 'Successful completion of this CME activity enables the participant to earn up to 1.5 MOC points in the American Board of Internal Medicine’s (ABIM) Maintenance of Certification (MOC) program.',
    standings: {},
    amounts: [],
    warnings: ['nothing-recognized'],
  },
  {
    text: 'ABIM MOC: 2 points. AMA PRA Category 1 Credits: 2',
    standings: { 'ama-pra-1': 'counts' },
    amounts: ['ama-pra-1: stated 2'],
    warnings: [],
  },
  {
    text: 'Earn Continuing Certification credit from the American Board of Physical Medicine and Rehabilitation',
    standings: {},
    amounts: [],
    warnings: ['nothing-recognized'],
  },
  {
    text: 'LA-PM&R Q3 2026: 3 AMA PRA Category 1 Credits™ (SA-CME)',
    standings: { 'ama-pra-1': 'counts' },
    amounts: ['ama-pra-1: stated 3'],
    warnings: [],
  },
  {
    text: 'In support of improving patient care, X is jointly accredited by ACCME, ACPE and ANCC. This activity was planned by and for the healthcare team, and learners will receive 1.0 Interprofessional Continuing Education (IPCE) credit for learning and change. X designates this activity for a maximum of 1.0 AMA PRA Category 1 Credits™.',
    standings: { ipce: 'does-not-count', 'ama-pra-1': 'counts' },
    amounts: ['ipce: designated 1', 'ama-pra-1: designated 1'],
    warnings: ['not-for-physicians', 'designated-is-not-claimed'],
  },
];

describe('a text as it comes from a scanner or a crowded certificate', () => {
  test.for(texts)('$text', ({ text, standings, amounts, warnings }) => {
    const said = checked(text);

    expect({ standings: said.standings, amounts: said.amounts, warnings: said.warnings }).toEqual({
      standings,
      amounts,
      warnings,
    });
  });
});

describe('credit with a certifying board', () => {
  test.for([
    'earn up to 1.5 MOC points in the American Board of Internal Medicine’s (ABIM) Maintenance of Certification (MOC) program',
    'ABIM MOC: 2 points',
    'earn Continuing Certification credit from the American Board of Physical Medicine and Rehabilitation',
    'earn credit toward the CME requirements of the American Board of Physical Medicine and Rehabilitation’s Continuing Certification program',
  ])('“%s” is a statement, and no credit', (text) => {
    const { standings, statements } = checked(text);

    expect(standings).toEqual({});
    expect(statements).toEqual(['board-credit']);
  });

  test('Royal College MOC credit is credit', () => {
    expect(checked('6 Royal College MOC credits').standings).toEqual({
      rcpsc: 'counts-after-conversion',
    });
  });
});
