/**
 * - `unavailable`: this browser does not let the site keep anything, or did not answer in time.
 * - `full`: no room left.
 * - `newer-version`: the data was written by a newer version of the site; this one must not write.
 * - `changed-elsewhere`: the entry was changed since it was read, in another tab for instance.
 * - `part-missing`: a part of the site that this needs was not fetched; trying again may help.
 * - `data-missing`: the record that was open is no longer there; writing would start an empty one.
 * - `unknown`: anything else; the change was not kept.
 */
export type StorageFailure =
  | 'unavailable'
  | 'full'
  | 'newer-version'
  | 'changed-elsewhere'
  | 'part-missing'
  | 'data-missing'
  | 'unknown';

/** The browser could not keep or give back the record. `cause` is what it threw. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly failure: StorageFailure;

  constructor(failure: StorageFailure, cause?: unknown) {
    super(`Storing the record failed: ${failure}`, { cause });
    this.failure = failure;
  }
}

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

/** A part of the site that is being fetched; rejects with a StorageError `part-missing`. */
export function fetched<Part>(part: Promise<Part>): Promise<Part> {
  return part.catch((error: unknown) => {
    throw new StorageError('part-missing', error);
  });
}
