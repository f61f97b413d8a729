import { isActivityFormat } from '#src/domain/activity-format.ts';
import { isCreditType, type CreditType } from '#src/domain/credit-type.ts';
import { specialties } from '#src/domain/specialty.ts';
import {
  creditTexts,
  eachCreditText,
  partsFromDay,
  type CreditDraft,
} from '#src/domain/log/credit-draft.ts';
import type { DayParts } from '#src/domain/read-day.ts';
import { dayControlId, dayFromTyped } from '#src/components/form/day-in-form.ts';
import type { Draft } from '#src/components/form/draft.ts';

/** The text of one control; empty where there is none. */
export function textOf(typed: Draft, name: string): string {
  return typed[name]?.[0] ?? '';
}

/** The keys of the rows of a list, such as `alsoAs`, in the order in which they were added. */
export function rowKeys(typed: Draft, list: 'alsoAs' | 'topics'): readonly string[] {
  const suffix = '.amount';
  return Object.keys(typed)
    .filter((name) => name.startsWith(`${list}.`) && name.endsWith(suffix))
    .map((name) => name.slice(list.length + 1, -suffix.length));
}

/** What was typed in the form, as the credit it is meant to be. */
export function draftFromTyped(typed: Draft): CreditDraft {
  const text = (name: string) => textOf(typed, name);
  const type = (name: string): CreditType | '' => {
    const value = text(name);
    return isCreditType(value) ? value : '';
  };
  const format = text('activityFormat');

  return {
    ...eachCreditText(text),
    status: text('planned') === '' ? 'completed' : 'planned',
    completedOn: partsIn(typed, 'completedOn'),
    startedOn: partsIn(typed, 'startedOn'),
    amount: text('amount'),
    creditType: type('creditType') || 'ama-pra-1',
    creditTypeName: text('creditTypeName'),
    alsoAs: rowKeys(typed, 'alsoAs').map((key) => ({
      key,
      creditType: type(`alsoAs.${key}.creditType`),
      amount: text(`alsoAs.${key}.amount`),
    })),
    selfAssessment: text('selfAssessment'),
    related: Object.fromEntries(specialties.map((field) => [field, text(`related.${field}`)])),
    topics: rowKeys(typed, 'topics').map((key) => ({
      key,
      topic: text(`topics.${key}.topic`),
      amount: text(`topics.${key}.amount`),
    })),
    provider: text('provider'),
    activityFormat: isActivityFormat(format) ? format : null,
  };
}

/** What the form must hold to mean `draft`. */
export function typedFromDraft(draft: CreditDraft): Draft {
  const { creditType, creditTypeName, amount, selfAssessment, provider } = draft;
  const rows = [
    ...draft.alsoAs.flatMap(({ key, ...award }) => [
      [`alsoAs.${key}.creditType`, award.creditType],
      [`alsoAs.${key}.amount`, award.amount],
    ]),
    ...draft.topics.flatMap(({ key, ...part }) => [
      [`topics.${key}.topic`, part.topic],
      [`topics.${key}.amount`, part.amount],
    ]),
    ...specialties.map((field) => [`related.${field}`, draft.related[field] ?? '']),
    ...textsOfDay('completedOn', draft.completedOn),
    ...textsOfDay('startedOn', draft.startedOn),
    ...Object.entries({ creditType, creditTypeName, amount, selfAssessment, provider }),
    ...creditTexts.map((name) => [name, draft[name]]),
    ['activityFormat', draft.activityFormat ?? ''],
  ] as [string, string][];

  return {
    ...Object.fromEntries(rows.map(([name, text]) => [name, [text]])),
    planned: draft.status === 'planned' ? ['on'] : [],
  };
}

export function partsIn(typed: Draft, field: string): DayParts {
  const parts = {
    month: textOf(typed, dayControlId(field, 'month')),
    date: textOf(typed, dayControlId(field, 'date')),
    year: textOf(typed, dayControlId(field, 'year')),
  };
  const whole = dayFromTyped(parts);
  return whole.ok ? partsFromDay(whole.value) : parts;
}

function textsOfDay(field: string, parts: DayParts): [string, string][] {
  return (['month', 'date', 'year'] as const).map((part) => [
    dayControlId(field, part),
    parts[part],
  ]);
}
