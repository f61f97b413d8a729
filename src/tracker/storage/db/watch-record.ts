import Dexie from 'dexie';
import type { Connection } from '#src/tracker/storage/db/connection.ts';
import { storageErrorFrom } from '#src/tracker/storage/db/storage-error.ts';
import type { StorageError } from '#src/tracker/storage/db/storage-error.ts';
import type { StoredRecord } from '#src/tracker/storage/db/stored-record.ts';

interface Watcher {
  onChange(record: StoredRecord): void;
  /** The last call: the watch is over. */
  onError(error: StorageError): void;
}

/**
 * Reads the record now, and again whenever a tab changed it, the connection ended or the page
 * comes back into view, until the returned function is called.
 *
 * It listens to the signal that is under Dexie's `liveQuery`, which would fall silent when its
 * connection is lost, and could not go on from the record it already has.
 */
export function watchRecord(
  connection: Connection,
  read: (before: StoredRecord | undefined) => Promise<StoredRecord>,
  { onChange, onError }: Watcher,
): () => void {
  let record: StoredRecord | undefined;
  let isReading = false;
  let isStale = false;
  let isOver = false;

  const refresh = async () => {
    isStale = true;
    if (isReading) return;
    isReading = true;
    try {
      while (isStale && !isOver) {
        isStale = false;
        const next = await read(record);
        if (isOver) return;
        if (!isSame(record, next)) onChange(next);
        record = next;
      }
    } catch (error) {
      if (isOver) return;
      end();
      onError(storageErrorFrom(error));
    } finally {
      isReading = false;
    }
  };

  const refreshWhenVisible = () => {
    if (document.visibilityState === 'visible') void refresh();
  };

  const end = () => {
    isOver = true;
    Dexie.on.storagemutated.unsubscribe(refresh);
    stopListening();
    globalThis.document?.removeEventListener('visibilitychange', refreshWhenVisible);
  };

  Dexie.on('storagemutated', refresh);
  const stopListening = connection.onEnd(() => void refresh());
  globalThis.document?.addEventListener('visibilitychange', refreshWhenVisible);
  void refresh();
  return end;
}

function isSame(before: StoredRecord | undefined, now: StoredRecord): boolean {
  if (before === undefined) return false;
  return (
    before.contents === now.contents &&
    before.damaged === now.damaged &&
    JSON.stringify(before.settings) === JSON.stringify(now.settings)
  );
}
