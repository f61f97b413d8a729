/** Every type of credit the site knows, with the name a certificate prints. */
export const creditTypeNames = {
  'ama-pra-1': 'AMA PRA Category 1 Credit™',
  'ama-pra-2': 'AMA PRA Category 2 Credit™',
  'aoa-1-a': 'AOA Category 1-A',
  'aoa-1-b': 'AOA Category 1-B',
  'aoa-2-a': 'AOA Category 2-A',
  'aoa-2-b': 'AOA Category 2-B',
  'aafp-prescribed': 'AAFP Prescribed credit',
  'aafp-elective': 'AAFP Elective credit',
  'acog-cognate': 'ACOG Cognate',
  'rcpsc-1': 'Royal College MOC Section 1',
  'rcpsc-3': 'Royal College MOC Section 3',
  ecmec: 'European CME credit (ECMEC)',
  other: 'Another type',
} as const;

export type CreditType = keyof typeof creditTypeNames;

export const creditTypes = Object.keys(creditTypeNames) as readonly CreditType[];

export function isCreditType(text: unknown): text is CreditType {
  return typeof text === 'string' && Object.hasOwn(creditTypeNames, text);
}
