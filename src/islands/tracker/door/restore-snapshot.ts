import { now } from '#src/islands/tracker/door/clock.ts';
import type { OpenRecord } from '#src/islands/tracker/door/use-opened-store.ts';

/**
 * Merges a snapshot into what is left of the record, which then counts as all there is.
 * Resolves to whether it was kept; if so, the page is about to reload.
 */
export async function restoreSnapshot(
  { opened, contents }: Pick<OpenRecord, 'opened' | 'contents'>,
  text: string,
): Promise<boolean> {
  try {
    const [{ readRecord }, { importPlan }] = await Promise.all([
      import('#src/domain/record/read-record.ts'),
      import('#src/domain/record/import-plan.ts'),
    ]);
    const read = readRecord(text);
    if (!read.ok) return false;
    const at = now();
    const plan = importPlan({ ours: contents, file: read.value.contents }, [], at);
    const id = crypto.randomUUID();
    await opened.store.carryOut({ id, action: 'restore', at, ...plan });
    await opened.goOnWithWhatIsThere();
  } catch {
    return false;
  }
  location.reload();
  return true;
}
