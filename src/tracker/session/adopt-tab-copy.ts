import { importPlan, isNothingToDo } from '#src/domain/record/import-plan.ts';
import type { RecordContents } from '#src/domain/record/record.ts';
import { holdings } from '#src/tracker/backup/record-summary.ts';
import { now } from '#src/tracker/session/clock.ts';
import { noticeCopy } from '#src/tracker/session/notice-copy.ts';
import type { Tracker } from '#src/tracker/session/tracker.ts';
import { readTabCopy } from '#src/tracker/storage/recovery/memory-tracker-store.ts';
import { browserTabPlace } from '#src/tracker/storage/recovery/browser-items.ts';

/** Brings into the log what this tab held while the browser refused to keep it. */
export async function adoptTabCopy(
  contents: RecordContents,
  commit: Tracker['commit'],
): Promise<void> {
  const place = browserTabPlace();
  const copy = readTabCopy(place.read());
  if (copy === undefined) return;
  const { writes, ...rest } = importPlan({ ours: contents, file: copy.contents }, [], now());
  if (!isNothingToDo({ writes, ...rest })) {
    const said = noticeCopy.memory.adopted(holdings(copy.contents));
    const kept = await commit('import', writes, said, rest);
    if (!kept.ok) return;
  }
  place.remove();
}
