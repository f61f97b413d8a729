import type { LogEntry } from '#src/domain/directory/log-entry.ts';

type ProviderReports = LogEntry['reports'];

/** What the physician must confirm before we expect a provider to report a credit. */
export interface Confirmations {
  /** Being a member, where the provider reports for members. Holds for every credit from it. */
  readonly membership: boolean;
  /** That the activity is among those reported, where only a part is. Holds for one credit. */
  readonly isOfThatPart: boolean;
}

/**
 * The reports that matter for a credit logged now: leaves out a part that is reported anyway,
 * under the same condition as everything else.
 */
export function reportsThatMatter(reports: ProviderReports): ProviderReports {
  const whole = reports.filter(({ covers }) => covers === 'everything');
  return reports.filter(
    ({ covers, condition }) =>
      covers === 'everything' ||
      !whole.some((report) => report.condition === null || report.condition === condition),
  );
}

/** Which of the confirmations matter for a provider; neither where nothing is reported. */
export function confirmationsAsked(reports: ProviderReports): Confirmations {
  return {
    membership: reports.some(({ condition }) => condition === 'membership'),
    isOfThatPart: reportsThatMatter(reports).some(({ covers }) => covers === 'part'),
  };
}

/** Whether a credit should post to ABPMR automatically, going by what was confirmed. */
export function isExpected(reports: ProviderReports, confirmed: Confirmations): boolean {
  return reports.some(
    ({ covers, condition }) =>
      (condition === null || confirmed.membership) &&
      (covers === 'everything' || confirmed.isOfThatPart),
  );
}
