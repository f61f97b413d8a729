/**
 * - `unavailable`: this browser does not let the site keep anything, or did not answer in time.
 * - `full`: no room left.
 * - `newer-version`: the data was written by a newer version of the site; this one must not write.
 * - `changed-elsewhere`: the entry was changed since it was read, in another tab for instance.
 * - `data-missing`: the record that was open is no longer there; writing would start an empty one.
 * - `unknown`: anything else; the change was not kept.
 */
export type StorageFailure =
  'unavailable' | 'full' | 'newer-version' | 'changed-elsewhere' | 'data-missing' | 'unknown';

/** The browser could not keep or give back the record. `cause` is what it threw. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly failure: StorageFailure;

  constructor(failure: StorageFailure, cause?: unknown) {
    super(`Storing the record failed: ${failure}`, { cause });
    this.failure = failure;
  }
}
