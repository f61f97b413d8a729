import { StorageError } from '#src/tracker/storage/db/storage-error.ts';
import type { StorageFailure } from '#src/tracker/storage/db/storage-error.ts';

const failureByName: Readonly<Record<string, StorageFailure>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer-version',
  MissingAPIError: 'unavailable',
  SecurityError: 'unavailable',
};

/** A lost connection comes back with a fresh one. Chromium aborts opening while it clears site data. */
const namesOfLostConnections = [
  'UnknownError',
  'InvalidStateError',
  'DatabaseClosedError',
  'AbortError',
];

/** What a browser or Dexie threw, as the one error that leaves this folder. */
export function storageErrorFrom(thrown: unknown): StorageError {
  if (thrown instanceof StorageError) return thrown;
  const errors = withCauses(thrown);
  const named = errors.map(({ name }) => failureByName[name]).find((found) => found !== undefined);
  const isFull = errors.some(({ message }) => /full disk|disk full|no space|quota/i.test(message));
  return new StorageError(named ?? (isFull ? 'full' : 'unknown'), thrown);
}

/** Whether trying again on a fresh connection may help. */
export function isLostConnection(thrown: unknown): boolean {
  if (storageErrorFrom(thrown).failure !== 'unknown') return false;
  return withCauses(thrown).some(({ name }) => namesOfLostConnections.includes(name));
}

interface Named {
  readonly name: string;
  readonly message: string;
}

/**
 * An error and all that it wraps: Chromium's full disk is an `AbortError` around a
 * `QuotaExceededError`, and a bulk write lists one error for each row.
 */
function withCauses(thrown: unknown, depth = 4): Named[] {
  if (typeof thrown !== 'object' || thrown === null || depth === 0) return [];
  const { name, message, inner, cause, failures } = thrown as Record<string, unknown>;
  const wrapped = [inner, cause, ...(Array.isArray(failures) ? failures : [])];
  return [
    { name: String(name), message: String(message) },
    ...wrapped.flatMap((error) => withCauses(error, depth - 1)),
  ];
}
