import type { JournalEntry } from '#src/domain/record/write.ts';
import { failure, success, type Result } from '#src/domain/result.ts';
import { StorageError, type StorageFailure } from '#src/storage/storage-error.ts';
import type { Deed, TrackerStore } from '#src/storage/tracker-store.ts';

type Outcome = Result<JournalEntry, StorageFailure>;

/**
 * Carries out actions one after the other, in the order they come in. One that fails does not
 * hold up the next. Never rejects.
 */
export function actionQueue() {
  let last: Promise<unknown> = Promise.resolve();

  return (store: Pick<TrackerStore, 'carryOut'>, deed: Deed): Promise<Outcome> => {
    const outcome = last.then(() => store.carryOut(deed)).then(success<JournalEntry>, failureOf);
    last = outcome;
    return outcome;
  };
}

function failureOf(error: unknown): Outcome {
  return failure(error instanceof StorageError ? error.failure : 'unknown');
}
