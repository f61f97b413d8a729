import type { JournalEntry } from '#src/domain/record/write.ts';
import { failure, success, type Result } from '#src/domain/result.ts';
import { StorageError, type StorageFailure } from '#src/tracker/storage/db/storage-error.ts';
import type { Transaction, TrackerStore } from '#src/tracker/storage/db/tracker-store.ts';

type Outcome = Result<JournalEntry, StorageFailure>;

/**
 * Carries out actions one after the other, in the order they come in. One that fails does not
 * hold up the next. Never rejects.
 */
export function actionQueue() {
  let last: Promise<unknown> = Promise.resolve();

  return (store: Pick<TrackerStore, 'commit'>, transaction: Transaction): Promise<Outcome> => {
    const outcome = last
      .then(() => store.commit(transaction))
      .then(success<JournalEntry>, failureOf);
    last = outcome;
    return outcome;
  };
}

function failureOf(error: unknown): Outcome {
  return failure(error instanceof StorageError ? error.failure : 'unknown');
}
