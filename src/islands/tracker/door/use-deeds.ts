import { useRef, useState } from 'preact/hooks';
import { undoWrites } from '#src/domain/record/undo.ts';
import type { JournalEntry } from '#src/domain/record/write.ts';
import { failure, success } from '#src/domain/result.ts';
import type { Said } from '#src/islands/shared/StatusBar.tsx';
import { now } from '#src/islands/tracker/door/clock.ts';
import type { Tracker } from '#src/islands/tracker/door/tracker.ts';
import type { OpenRecord } from '#src/islands/tracker/door/use-opened-store.ts';
import { StorageError, type StorageFailure } from '#src/storage/storage-error.ts';

/** Carries out actions one after the other, and remembers what to say of the last one. */
export function useDeeds({ opened, settings }: OpenRecord) {
  const [said, setSaid] = useState<Said>();
  const [failed, setFailed] = useState<StorageFailure>();
  const before = useRef<Promise<unknown>>(Promise.resolve());

  const carryOut: Tracker['carryOut'] = (action, writes, text, options = {}) => {
    const { undo = takeBack, ...rest } = options;
    const deed = { id: crypto.randomUUID(), action, at: now(), writes, ...rest };
    const kept = before.current
      .then(() => opened.store.carryOut(deed))
      .then(
        (entry) => {
          setFailed(undefined);
          if (settings.persisted === null && writes.some(({ kind }) => kind === 'credits')) {
            askToPersist(opened);
          }
          if (text !== undefined) setSaid({ text, ...(undo && { onUndo: () => undo(entry) }) });
          return success(entry);
        },
        (error: unknown) => {
          const reason = error instanceof StorageError ? error.failure : 'unknown';
          setFailed(reason);
          return failure(reason);
        },
      );
    before.current = kept;
    return kept;
  };

  const takeBack = (entry: JournalEntry) =>
    void carryOut('edit', undoWrites(entry, now()), 'Undone.', { undo: false });

  return { carryOut, said, say: setSaid, failed };
}

/** Nothing waits for the answer: some browsers ask the reader first, some never answer. */
function askToPersist({ store, standing, askToPersist: ask }: OpenRecord['opened']): void {
  if (standing.kind !== 'kept') return;
  void ask().then((persisted) => {
    if (persisted !== null) void store.changeSettings({ persisted });
  });
}
