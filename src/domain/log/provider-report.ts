import type { LogEntry } from '#src/domain/directory/log-entry.ts';

type ProviderReports = LogEntry['reports'];

/** What the physician must confirm before credit from a provider may be expected to arrive by itself. */
export interface Confirmations {
  /** Being a member, where the provider reports for members. Holds for every credit from it. */
  readonly membership: boolean;
  /** That the activity is among those reported, where only a part is. Holds for one credit. */
  readonly isOfThatPart: boolean;
}

/**
 * The reports that say something of a credit logged now: a part that is reported in any case,
 * under the same condition as everything is, is left out.
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

/** Whether credit will reach ABPMR without the physician's doing, as far as was confirmed. */
export function isExpected(reports: ProviderReports, confirmed: Confirmations): boolean {
  return reports.some(
    ({ covers, condition }) =>
      (condition === null || confirmed.membership) &&
      (covers === 'everything' || confirmed.isOfThatPart),
  );
}
