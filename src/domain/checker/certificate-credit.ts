import { creditTypeNames, type CreditType } from '#src/domain/credit-type.ts';

/** Credit that a certificate may name and that is no credit type of its own here. */
const otherCreditNames = {
  'category-1': 'Category 1 credit, of no system that is named',
  'category-2': 'Category 2 credit, of no system that is named',
  'accme-credit': '“ACCME credit”',
  cme: 'CME credit of no type that is named',
  aafp: 'AAFP credit, neither Prescribed nor Elective',
  'aoa-1': 'AOA Category 1, without A or B',
  'aoa-2': 'AOA Category 2, without A or B',
  rcpsc: 'Royal College credit, of no section that is named',
  'royal-college-words': 'The Royal College’s words, without its name',
  mainpro: 'Mainpro+ credit',
  ipce: 'Credit for learning as a team (IPCE)',
  aapa: 'AAPA credit, for physician assistants',
  'contact-hours': 'Contact hours',
  nursing: 'Credit for nurses',
  pharmacy: 'Credit for pharmacists',
  ceu: 'Continuing education units (CEU)',
  'acsm-cec': 'ACSM continuing education credits (CEC)',
  'other-profession': 'Credit of another profession',
  participation: 'A certificate of participation or attendance',
} as const;

export type OtherCredit = keyof typeof otherCreditNames;
export type NamedCreditType = Exclude<CreditType, 'other'>;

/** What the checker can recognize. */
export type CertificateCredit = NamedCreditType | OtherCredit;

export const certificateCreditNames: Readonly<Record<CertificateCredit, string>> = {
  ...creditTypeNames,
  ...otherCreditNames,
};

export function isOtherCredit(credit: CertificateCredit): credit is OtherCredit {
  return Object.hasOwn(otherCreditNames, credit);
}

const othersCredits: readonly CertificateCredit[] = [
  'ipce',
  'aapa',
  'contact-hours',
  'nursing',
  'pharmacy',
  'ceu',
  'acsm-cec',
  'other-profession',
  'participation',
];

/** Whether a physician can be awarded it, whatever it counts for. */
export function isForPhysicians(credit: CertificateCredit): boolean {
  return !othersCredits.includes(credit);
}
