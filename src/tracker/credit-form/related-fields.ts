import { decimalFromAmount, type Amount } from '#src/domain/amount.ts';
import { specialties, isSpecialty, type Specialty } from '#src/domain/specialty.ts';
import { prefilledRelated } from '#src/domain/progress/prefilled-related.ts';
import { readAmount } from '#src/domain/read-amount.ts';
import type { Certification } from '#src/domain/record/certification.ts';
import type { Draft } from '#src/components/form/draft.ts';
import { textOf } from '#src/tracker/credit-form/credit-form-text.ts';

/** The specialties a credit is asked to relate to: those held, and those it relates to already. */
export function fieldsAsked(
  certifications: readonly Certification[],
  typed: Draft,
): readonly Specialty[] {
  const held = certifications.map(({ field }) => field);
  const asked = specialties.filter(
    (field) => held.includes(field) || textOf(typed, `related.${field}`) !== '',
  );
  return asked.length > 0 ? asked : ['pmr'];
}

/** What PM&R is offered: the largest amount typed for a subspecialty, as text; empty for none. */
export function offeredForPmr(typed: Draft): string {
  const amounts: Partial<Record<Specialty, Amount>> = {};
  for (const name of Object.keys(typed)) {
    const [list, field = ''] = name.split('.');
    if (list !== 'related' || !isSpecialty(field)) continue;
    const read = readAmount(textOf(typed, name));
    if (read.ok) amounts[field] = read.value;
  }
  const offered = prefilledRelated(amounts);
  return offered === 0 ? '' : String(decimalFromAmount(offered));
}
