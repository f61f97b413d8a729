import { activityFormatNames } from '#src/domain/activity-format.ts';
import { creditTypeNames } from '#src/domain/credit-type.ts';
import { normalizeText } from '#src/domain/normalize-text.ts';
import { reportStateOf, type ReportStatus, reportStatusOf } from '#src/domain/log/report-state.ts';
import type { ReportTerms } from '#src/domain/log/report-terms.ts';
import type { Award, Credit } from '#src/domain/record/credit.ts';

/** A credit with what finding and sorting it needs, worked out once. */
export interface LogRow {
  readonly credit: Credit;
  /** The provider's name as pages show it; empty where none was given. */
  readonly provider: string;
  /** Where the report to ABPMR is. */
  readonly reportStatus: ReportStatus;
  /** Every text a reader may look for, normalized. */
  readonly searchText: string;
  readonly titleKey: string;
  readonly providerKey: string;
}

/**
 * @param nameOf The name of a provider of the directory; `undefined` for an id that the directory lacks.
 * @param terms Without them nothing is set aside.
 */
export function rowOfCredit(
  credit: Credit,
  nameOf: (provider: string) => string | undefined,
  terms?: ReportTerms,
): LogRow {
  const provider = providerShown(credit, nameOf);
  return {
    credit,
    provider,
    reportStatus: terms
      ? reportStatusOf({ kind: 'credits', entry: credit }, terms)
      : reportStateOf(credit),
    searchText: normalizeText(
      [
        credit.title,
        provider,
        credit.notes,
        creditTypeShown(credit),
        credit.activityFormat ? activityFormatNames[credit.activityFormat] : '',
        credit.completedOn,
      ].join('\n'),
    ),
    titleKey: normalizeText(credit.title),
    providerKey: normalizeText(provider),
  };
}

/** What the entry says of its provider; for an id that the directory lacks, the id with a remark. */
export function providerShown(
  { provider, providerName }: Pick<Credit, 'provider' | 'providerName'>,
  nameOf: (provider: string) => string | undefined,
): string {
  if (providerName !== '') return providerName;
  if (provider === null) return '';
  return nameOf(provider) ?? `${provider} (not in our directory)`;
}

/** The name of the credit type; the typed one where it is of another type. */
export function creditTypeShown({
  creditType,
  creditTypeName,
}: Pick<Credit, 'creditType' | 'creditTypeName'>): string {
  return creditType === 'other' && creditTypeName ? creditTypeName : creditTypeNames[creditType];
}

/** The name of one award of a credit; the typed one where it is the credit's own, of another type. */
export function awardShown(
  credit: Pick<Credit, 'creditType' | 'creditTypeName'>,
  { creditType }: Pick<Award, 'creditType'>,
): string {
  return creditType === credit.creditType ? creditTypeShown(credit) : creditTypeNames[creditType];
}
