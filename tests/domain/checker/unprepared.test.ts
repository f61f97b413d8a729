import { describe, expect, test } from 'vitest';

import { checked } from '#tests/domain/checker/checked.ts';

/** Written after the patterns, by somebody who tried to mislead them. */
const texts = [
  {
    text: 'Hours of participation for this program: 25. AMA PRA Category 1 Credit(s)™: 25.00',
    standings: { 'ama-pra-1': 'counts' },
    amounts: ['ama-pra-1: stated 25'],
  },
  {
    text: 'Claimed: 4.5 AMA PRA Category 1 Credits™ out of a possible 8',
    standings: { 'ama-pra-1': 'counts' },
    amounts: ['ama-pra-1: claimed 4.5'],
  },
  {
    text: 'This journal-based CME activity is designated for a maximum of 20 AMA PRA Category 1 Credits™ and 2 additional credits for the patient management problem.',
    standings: { 'ama-pra-1': 'counts' },
    amounts: ['ama-pra-1: designated 20'],
  },
  {
    text: 'Physician assistants may receive a maximum of 3 Category 1 credits for completing this activity. NCCPA accepts AMA PRA Category 1 Credit™ from organizations accredited by ACCME.',
    standings: { aapa: 'does-not-count' },
    amounts: [],
  },
  {
    text: 'CME credit is not available for this webinar.',
    standings: { cme: 'does-not-count' },
    amounts: [],
  },
  {
    text: 'This activity has been approved for ABIM MOC points only. AMA PRA Category 1 Credit is not provided.',
    standings: { 'ama-pra-1': 'does-not-count' },
    amounts: [],
  },
  {
    text: 'Up to 15.5 AMA PRA Category 1 Credits™ | 15.5 CE contact hours | 15.5 AAPA Category 1 CME Credits',
    standings: { 'ama-pra-1': 'counts', 'contact-hours': 'does-not-count', aapa: 'does-not-count' },
    amounts: ['ama-pra-1: designated 15.5', 'contact-hours: stated 15.5', 'aapa: stated 15.5'],
  },
  {
    text: 'AMA PRA Category 1 Credit(s)™ Awarded 12.00 Date of Completion 10/12/2025',
    standings: { 'ama-pra-1': 'counts' },
    amounts: ['ama-pra-1: claimed 12'],
  },
  {
    text: 'You have earned 47.25 AMA PRA Category 1 Credits™ and 3 AAFP Prescribed credits',
    standings: { 'ama-pra-1': 'counts', 'aafp-prescribed': 'counts' },
    amounts: ['ama-pra-1: claimed 47.25', 'aafp-prescribed: claimed 3'],
  },
  {
    text: 'Credit type: AMA PRA Category 1; Credits: 2.5',
    standings: { 'ama-pra-1': 'counts' },
    amounts: ['ama-pra-1: stated 2.5'],
  },
  {
    text: 'AMA PRA Category 1 Credit™. Category 1 credits earned: 2.5',
    standings: { 'ama-pra-1': 'counts' },
    amounts: ['ama-pra-1: claimed 2.5'],
  },
  {
    text: 'Jane Roe has successfully completed 6.25 hours of Category 1 CME',
    standings: { 'category-1': 'not-known' },
    amounts: ['category-1: claimed 6.25'],
  },
  {
    text: 'The school designates this live activity for a maximum of _____ AMA PRA Category 1 Credit(s)™.',
    standings: { 'ama-pra-1': 'counts' },
    amounts: [],
  },
  { text: 'Category 1A, Board of Certification for athletic trainers', standings: {}, amounts: [] },
  { text: 'CME-Punkte: 12 Punkte in Kategorie A', standings: {}, amounts: [] },
  { text: 'A Category 1 hurricane passed the conference hotel.', standings: {}, amounts: [] },
  {
    text: 'AMA PRA Category 1 Credit™ 2 of 3 modules',
    standings: { 'ama-pra-1': 'counts' },
    amounts: [],
  },
  {
    text: 'There is no charge to claim AMA PRA Category 1 Credits™.',
    standings: { 'ama-pra-1': 'counts' },
    amounts: [],
  },
  {
    text: 'It is not necessary to register to claim 3 AMA PRA Category 1 Credits™.',
    standings: { 'ama-pra-1': 'counts' },
    amounts: ['ama-pra-1: designated 3'],
  },
  {
    text: 'Members who have not renewed cannot earn AMA PRA Category 1 Credits™.',
    standings: { 'ama-pra-1': 'counts' },
    amounts: [],
  },
  {
    text: 'This activity does not meet the criteria for AMA PRA Category 1 Credit™.',
    standings: { 'ama-pra-1': 'does-not-count' },
    amounts: [],
  },
  {
    text: 'This activity is neither approved for AMA PRA Category 1 Credit™ nor for AAFP credit.',
    standings: { 'ama-pra-1': 'does-not-count', aafp: 'does-not-count' },
    amounts: [],
  },
  {
    text: 'AMA PRA Category 1 Credit™ designation pending; AOA Category 1-A requested',
    standings: { 'ama-pra-1': 'not-known', 'aoa-1-a': 'not-known' },
    amounts: [],
  },
  {
    text: '2.5AMA PRA Category 1 Credits',
    standings: { 'ama-pra-1': 'counts' },
    amounts: ['ama-pra-1: stated 2.5'],
  },
  {
    text: 'CME credits: 4',
    standings: { cme: 'not-known' },
    amounts: ['cme: stated 4'],
  },
  {
    text: 'The workshop is worth 6 AMA PRA Category 1 Credits™ or 6 AOA Category 1-A credits. Credits claimed: 5',
    standings: { 'ama-pra-1': 'counts', 'aoa-1-a': 'counts' },
    amounts: ['ama-pra-1: designated 6', 'aoa-1-a: designated 6'],
  },
];

describe('a text that nobody prepared', () => {
  test.for(texts)('$text', ({ text, standings, amounts }) => {
    const said = checked(text);

    expect({ standings: said.standings, amounts: said.amounts }).toEqual({ standings, amounts });
  });
});
