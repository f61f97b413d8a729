import type { ReportItem } from '#src/domain/log/set-aside.ts';
import { withReport } from '#src/domain/log/report-state.ts';
import type { Report } from '#src/domain/record/credit.ts';
import { editEntry } from '#src/domain/record/edits.ts';
import type { Write } from '#src/domain/record/write.ts';
import type { Timestamp } from '#src/domain/timestamp.ts';

/** The writes that give each entry its report toward `authority`. */
export function reportWrites(
  items: readonly ReportItem[],
  reportOf: (item: ReportItem) => Report,
  authority: string,
  now: Timestamp,
): readonly Write[] {
  return items.map((item) => {
    const { reports } = withReport(item.entry, reportOf(item), authority);
    return item.kind === 'credits'
      ? editEntry('credits', item.entry, { reports }, now)
      : editEntry('milestones', item.entry, { reports }, now);
  });
}
