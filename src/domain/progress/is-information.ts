import type { Certification } from '#src/domain/record/certification.ts';

/**
 * Whether the share of `certification` is information: a subspecialty's is where an active
 * PM&R certification is among the live `certifications`, for the board's two halves are not
 * said to add up (reciprocity).
 */
export function isInformation(
  { field }: Pick<Certification, 'field'>,
  certifications: readonly Certification[],
): boolean {
  return (
    field !== 'pmr' &&
    certifications.some((other) => other.field === 'pmr' && other.status === 'active')
  );
}
