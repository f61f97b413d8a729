import { useMemo } from 'preact/hooks';
import type { CountingRule } from '#src/domain/content/counting-rule.ts';
import { boardTerms, type ReportTerms } from '#src/domain/log/report-terms.ts';
import { isLive } from '#src/domain/record/record.ts';
import type { Tracker } from '#src/tracker/session/tracker.ts';

/** What decides whether an entry of this log has to be reported to ABPMR. */
export function useBoardTerms(
  { contents: { certifications }, today }: Tracker,
  rules: readonly CountingRule[],
): ReportTerms {
  return useMemo(
    () => boardTerms(rules, certifications.filter(isLive), today),
    [rules, certifications, today],
  );
}
