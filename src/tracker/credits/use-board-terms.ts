import { useMemo } from 'preact/hooks';
import type { CountingRule } from '#src/domain/content/counting-rule.ts';
import { boardTerms, type ReportTerms } from '#src/domain/log/report-terms.ts';
import { isLive } from '#src/domain/record/record.ts';
import type { Tracker } from '#src/tracker/session/tracker.ts';

/** By what it is judged whether ABPMR is to be told of an entry of this log. */
export function useBoardTerms(
  { contents: { certifications }, today }: Tracker,
  rules: readonly CountingRule[],
): ReportTerms {
  return useMemo(
    () => boardTerms(rules, certifications.filter(isLive), today),
    [rules, certifications, today],
  );
}
