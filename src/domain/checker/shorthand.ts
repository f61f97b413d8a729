import type { CertificateCredit } from '#src/domain/checker/certificate-credit.ts';
import type { Reading } from '#src/domain/checker/finding.ts';
import type { Mention } from '#src/domain/checker/mentions.ts';

export interface PlacedReading extends Reading {
  readonly mention: Mention;
}

/**
 * `Category 1 credits claimed` below `AMA PRA Category 1 Credit` is the same credit, said shorter.
 *
 * The nearest full name before it is meant, or the first after it; a full name that is only
 * compared with is not.
 */
export function spelledOut(
  reading: PlacedReading,
  place: number,
  all: readonly PlacedReading[],
): PlacedReading {
  const fullNames = shorthands[reading.mention.credit];
  if (fullNames === undefined) return reading;
  const isMeant = ({ mention, sense }: PlacedReading) =>
    fullNames.includes(mention.credit) && !['equivalent', 'accepted-elsewhere'].includes(sense);
  const meant = all.slice(0, place).findLast(isMeant) ?? all.slice(place).find(isMeant);
  return meant === undefined
    ? reading
    : { ...reading, mention: { ...reading.mention, credit: meant.mention.credit } };
}

/** What a short name can stand for once the text has the full one. */
const shorthands: Readonly<Partial<Record<CertificateCredit, readonly CertificateCredit[]>>> = {
  'category-1': ['ama-pra-1'],
  'accme-credit': ['ama-pra-1'],
  'category-2': ['ama-pra-2'],
  aafp: ['aafp-prescribed', 'aafp-elective'],
  'aoa-1': ['aoa-1-a', 'aoa-1-b'],
  'aoa-2': ['aoa-2-a', 'aoa-2-b'],
  rcpsc: ['rcpsc-1', 'rcpsc-3'],
};
