import { useState } from 'preact/hooks';
import type { JournalEntry } from '#src/domain/record/write.ts';
import type { Said } from '#src/components/form/StatusBar.tsx';
import { actionQueue } from '#src/tracker/session/action-queue.ts';
import { now } from '#src/tracker/session/clock.ts';
import type { Tracker } from '#src/tracker/session/tracker.ts';
import type { OpenRecord } from '#src/tracker/session/use-opened-store.ts';
import type { StorageFailure } from '#src/tracker/storage/db/storage-error.ts';

/** Carries out actions one after the other, and remembers what to say of the last one. */
export function useCommits({ opened, settings }: OpenRecord) {
  const [said, setSaid] = useState<Said>();
  const [failed, setFailed] = useState<StorageFailure>();
  const [inTurn] = useState(actionQueue);

  const commit: Tracker['commit'] = async (action, writes, text, options = {}) => {
    const { undo = takeBack, ...rest } = options;
    const transaction = { id: crypto.randomUUID(), action, at: now(), writes, ...rest };
    const outcome = await inTurn(opened.store, transaction);
    setFailed(outcome.ok ? undefined : outcome.problem);
    if (!outcome.ok) return outcome;
    if (settings.persisted === null && writes.some(({ kind }) => kind === 'credits')) {
      askToPersist(opened);
    }
    const { value: entry } = outcome;
    if (text !== undefined) setSaid({ text, ...(undo && { onUndo: () => undo(entry) }) });
    return outcome;
  };

  const takeBack = (entry: JournalEntry) =>
    void import('#src/domain/record/undo.ts').then(
      ({ undoWrites }) => commit('edit', undoWrites(entry, now()), 'Undone.', { undo: false }),
      () => setFailed('part-missing'),
    );

  return { commit, said, say: setSaid, failed };
}

/** Nothing waits for the answer: some browsers ask the reader first, some never answer. */
function askToPersist({ store, keeping, askToPersist: ask }: OpenRecord['opened']): void {
  if (keeping.kind !== 'kept') return;
  void ask().then((persisted) => {
    if (persisted !== null) void store.changeSettings({ persisted });
  });
}
