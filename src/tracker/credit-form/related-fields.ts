import { decimalFromAmount, type Amount } from '#src/domain/amount.ts';
import { fields, isField, type Field } from '#src/domain/field.ts';
import { prefilledRelated } from '#src/domain/progress/prefilled-related.ts';
import { readAmount } from '#src/domain/read-amount.ts';
import type { Certification } from '#src/domain/record/certification.ts';
import type { Draft } from '#src/components/form/draft.ts';
import { textOf } from '#src/tracker/credit-form/credit-form-text.ts';

/** The fields a credit is asked to relate to: those held, and those it relates to already. */
export function fieldsAsked(
  certifications: readonly Certification[],
  typed: Draft,
): readonly Field[] {
  const held = certifications.map(({ field }) => field);
  const asked = fields.filter(
    (field) => held.includes(field) || textOf(typed, `related.${field}`) !== '',
  );
  return asked.length > 0 ? asked : ['pmr'];
}

/** What PM&R is offered: the largest amount typed for a subspecialty, as text; empty for none. */
export function offeredForPmr(typed: Draft): string {
  const amounts: Partial<Record<Field, Amount>> = {};
  for (const name of Object.keys(typed)) {
    const [list, field = ''] = name.split('.');
    if (list !== 'related' || !isField(field)) continue;
    const read = readAmount(textOf(typed, name));
    if (read.ok) amounts[field] = read.value;
  }
  const offered = prefilledRelated(amounts);
  return offered === 0 ? '' : String(decimalFromAmount(offered));
}
