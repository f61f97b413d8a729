import { importPlan, isNothingToDo } from '#src/domain/record/import-plan.ts';
import { holdings } from '#src/islands/tracker/backup/words.ts';
import { now } from '#src/islands/tracker/door/clock.ts';
import type { Tracker } from '#src/islands/tracker/door/tracker.ts';
import type { OpenRecord } from '#src/islands/tracker/door/use-opened-store.ts';
import { readTabCopy } from '#src/storage/tab-copy.ts';

/** Brings into the log what this tab held while the browser refused to keep it. */
export async function adoptTabCopy(
  { opened, contents }: Pick<OpenRecord, 'opened' | 'contents'>,
  carryOut: Tracker['carryOut'],
): Promise<void> {
  const copy = readTabCopy(opened.tab.read());
  if (copy === undefined) return;
  const { writes, ...rest } = importPlan({ ours: contents, file: copy.contents }, [], now());
  if (!isNothingToDo({ writes, ...rest })) {
    const said = `Added to your log what this tab had kept: ${holdings(copy.contents)}.`;
    const kept = await carryOut('import', writes, said, rest);
    if (!kept.ok) return;
  }
  opened.tab.remove();
}
