import { putBack } from '#src/domain/record/put-back.ts';
import { now } from '#src/tracker/session/clock.ts';
import type { KeptCopy } from '#src/tracker/session/kept-copies.ts';
import type { OpenRecord } from '#src/tracker/session/use-opened-store.ts';
import { StorageError } from '#src/tracker/storage/db/storage-error.ts';

/**
 * Merges a copy into what is left of the record, which then counts as all there is; into a fresh
 * database where the record's own does not open. Resolves to whether it was kept; if so, the page
 * is about to reload.
 */
export async function restoreCopy(
  { opened }: Pick<OpenRecord, 'opened'>,
  { text }: Pick<KeptCopy, 'text'>,
): Promise<boolean> {
  try {
    const [{ readRecord }, { importPlan }] = await Promise.all([
      import('#src/domain/record/read-record.ts'),
      import('#src/domain/record/import-plan.ts'),
    ]);
    const read = readRecord(text);
    if (!read.ok) return false;
    const target = await opened.storeToRestoreInto?.();
    const { store, keeping, goOnWithWhatIsThere } = target?.opened ?? opened;
    const at = now();
    const ours = await store.contents();
    const plan = importPlan({ ours, file: read.value.contents }, [], at);
    await store.commit({ id: crypto.randomUUID(), action: 'restore', at, ...plan });
    if (keeping.kind === 'data-missing') await goOnWithWhatIsThere();
    target?.settle(read.value.writtenAt);
  } catch {
    return false;
  }
  location.reload();
  return true;
}

/** Writes what the page still holds where the record vanished. Resolves to whether it is kept again. Where another tab was quicker, its copy is. */
export async function putBackAndReload({
  opened,
  contents,
  settings,
}: OpenRecord): Promise<boolean> {
  const transaction = { id: crypto.randomUUID(), action: 'restore', at: now() } as const;
  try {
    await opened.goOnWithWhatIsThere();
    await opened.store.commit({ ...transaction, ...putBack(contents) });
    await opened.store.changeSettings(settings);
  } catch (error) {
    const isThere = error instanceof StorageError && error.failure === 'changed-elsewhere';
    if (!isThere) return false;
  }
  location.reload();
  return true;
}
