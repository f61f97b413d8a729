import { specialtyNames, specialties } from '#src/domain/specialty.ts';
import { creditTexts, type CreditDraft, type CreditText } from '#src/domain/log/credit-draft.ts';
import { creditTypeNames } from '#src/domain/credit-type.ts';
import { activityFormatNames } from '#src/domain/activity-format.ts';
import { dayFromTyped } from '#src/components/form/day-in-form.ts';
import { formatDay } from '#src/domain/day.ts';
import type { DayParts } from '#src/domain/read-day.ts';

/** One thing that two versions of a credit say differently. */
export interface Difference {
  readonly label: string;
  readonly here: string;
  readonly there: string;
}

const textLabels: Readonly<Record<CreditText, string>> = {
  title: 'Title',
  providerName: 'Provider',
  notes: 'Notes',
};

/** What differs between what is typed here and what was saved elsewhere, in words. */
export function differencesOf(here: CreditDraft, there: CreditDraft): readonly Difference[] {
  const said = linesOf(here);
  const saved = new Map(linesOf(there));
  return said
    .map(([label, text]) => ({ label, here: text, there: saved.get(label) ?? '' }))
    .filter((line) => line.here !== line.there);
}

function linesOf(draft: CreditDraft): readonly (readonly [string, string])[] {
  return [
    ['Status', draft.status],
    ['Day', dayText(draft.completedOn)],
    ['First day', dayText(draft.startedOn)],
    ['Type', draft.creditTypeName || creditTypeNames[draft.creditType]],
    ['Credits', draft.amount],
    [
      'Other awards',
      draft.alsoAs
        .map(({ amount, creditType }) => `${amount} ${creditType && creditTypeNames[creditType]}`)
        .join('; '),
    ],
    ...creditTexts.map((name) => [textLabels[name], textIn(draft, name)] as const),
    ...specialties.map(
      (field) => [`Related to ${specialtyNames[field]}`, draft.related[field] ?? ''] as const,
    ),
    ['Self-assessment', draft.selfAssessment],
    ['Format', draft.activityFormat === null ? '' : activityFormatNames[draft.activityFormat]],
    ['Topics', draft.topics.map(({ topic, amount }) => `${amount} ${topic}`).join('; ')],
  ];
}

/** A credit may name its provider by id alone. */
function textIn(draft: CreditDraft, name: CreditText): string {
  return name === 'providerName' ? draft.providerName || draft.provider : draft[name];
}

function dayText(parts: DayParts): string {
  const read = dayFromTyped(parts);
  return read.ok ? formatDay(read.value) : Object.values(parts).join(' ').trim();
}
