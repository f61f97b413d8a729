import type { ActivityFormat } from '#src/domain/activity-format.ts';
import { decimalFromAmount, type Amount } from '#src/domain/amount.ts';
import type { CreditType } from '#src/domain/credit-type.ts';
import type { Day } from '#src/domain/day.ts';
import { specialties, type Specialty } from '#src/domain/specialty.ts';
import type { DayParts } from '#src/domain/read-day.ts';
import { creditProperties, type Credit } from '#src/domain/record/credit.ts';
import type { EntityBase } from '#src/domain/record/entity.ts';
import { textNames, type TextName } from '#src/domain/record/content.ts';

/** What a form says of a credit: everything but its identity and its versions. */
export type CreditFields = Omit<Credit, keyof EntityBase>;

/** What a credit says in free text: its title, its notes. A form reads such a text as it is typed. */
export type CreditText = TextName<typeof creditProperties>;

export const creditTexts = textNames(creditProperties);

/** Each free text of a credit, from wherever `read` finds it. */
export function eachCreditText(read: (name: CreditText) => string): Record<CreditText, string> {
  const texts = creditTexts.map((name) => [name, read(name)]);
  return Object.fromEntries(texts) as Record<CreditText, string>;
}

/** A credit as it is typed: nothing is checked yet, and an empty text is something not said. */
export interface CreditDraft extends Readonly<Record<CreditText, string>> {
  readonly status: Credit['status'];
  readonly completedOn: DayParts;
  readonly startedOn: DayParts;
  readonly amount: string;
  readonly creditType: CreditType;
  readonly creditTypeName: string;
  readonly alsoAs: readonly AwardDraft[];
  readonly selfAssessment: string;
  readonly related: Readonly<Partial<Record<Specialty, string>>>;
  readonly topics: readonly TopicDraft[];
  /** A provider's id, or empty. */
  readonly provider: string;
  readonly activityFormat: ActivityFormat | null;
}

interface AwardDraft {
  /** Tells rows apart while they are added and removed. */
  readonly key: string;
  /** Empty while nothing was chosen. */
  readonly creditType: CreditType | '';
  readonly amount: string;
}

interface TopicDraft {
  readonly key: string;
  /** A topic's id, or empty. */
  readonly topic: string;
  readonly amount: string;
}

const noDay: DayParts = { year: '', month: '', date: '' };

export function emptyDraft(creditType: CreditType): CreditDraft {
  return {
    ...eachCreditText(() => ''),
    status: 'completed',
    completedOn: noDay,
    startedOn: noDay,
    amount: '',
    creditType,
    creditTypeName: '',
    alsoAs: [],
    selfAssessment: '',
    related: {},
    topics: [],
    provider: '',
    activityFormat: null,
  };
}

/** The draft that reads as `credit` again. */
export function draftFromCredit(credit: CreditFields): CreditDraft {
  const { status, creditType, activityFormat } = credit;
  return {
    ...eachCreditText((name) => credit[name]),
    status,
    creditType,
    activityFormat,
    completedOn: partsFromDay(credit.completedOn),
    startedOn: credit.startedOn === null ? noDay : partsFromDay(credit.startedOn),
    amount: textFromAmount(credit.amount),
    creditTypeName: credit.creditTypeName ?? '',
    alsoAs: credit.alsoAs.map((award, place) => ({
      key: String(place),
      creditType: award.creditType,
      amount: textFromAmount(award.amount),
    })),
    selfAssessment: textFromAmount(credit.selfAssessment),
    related: Object.fromEntries(
      specialties.map((field) => [field, textFromAmount(credit.related[field])]),
    ),
    topics: Object.entries(credit.topics).map(([topic, amount], place) => ({
      key: String(place),
      topic,
      amount: String(decimalFromAmount(amount)),
    })),
    provider: credit.provider ?? '',
  };
}

export function partsFromDay(day: Day): DayParts {
  const [year = '', month = '', date = ''] = day.split('-');
  return { year, month: String(Number(month)), date: String(Number(date)) };
}

/** `7.25`; empty for none, since a form leaves what is not said empty. */
function textFromAmount(amount: Amount | undefined): string {
  return amount ? String(decimalFromAmount(amount)) : '';
}
