import { describe, expect, test } from 'vitest';
import {
  isLostConnection,
  StorageError,
  storageErrorFrom,
} from '#src/tracker/storage/db/storage-error.ts';
import type { StorageFailure } from '#src/tracker/storage/db/storage-error.ts';

function thrown(name: string, more: object = {}): Error {
  return Object.assign(new Error('as the browser has it'), { name, ...more });
}

describe('what a browser threw', () => {
  test.for<{ what: string; error: unknown; failure: StorageFailure; isLost: boolean }>([
    {
      what: 'Chromium’s full disk: an abort around the quota',
      error: thrown('AbortError', { inner: thrown('QuotaExceededError') }),
      failure: 'full',
      isLost: false,
    },
    {
      what: 'Firefox’s full disk: the quota itself',
      error: thrown('QuotaExceededError'),
      failure: 'full',
      isLost: false,
    },
    {
      what: 'a bulk write with one row over the quota',
      error: thrown('BulkError', { failures: [thrown('QuotaExceededError')] }),
      failure: 'full',
      isLost: false,
    },
    {
      what: 'a full disk on opening',
      error: thrown('UnknownError', {
        message: 'Encountered full disk while opening backing store for indexedDB.open.',
      }),
      failure: 'full',
      isLost: false,
    },
    {
      what: 'a browser without IndexedDB',
      error: thrown('MissingAPIError'),
      failure: 'unavailable',
      isLost: false,
    },
    {
      what: 'blocked site data',
      error: thrown('SecurityError'),
      failure: 'unavailable',
      isLost: false,
    },
    {
      what: 'a version the browser refuses',
      error: thrown('VersionError'),
      failure: 'newer-version',
      isLost: false,
    },
    {
      what: 'WebKit’s lost server',
      error: thrown('UnknownError', { message: 'Connection to Indexed Database server lost.' }),
      failure: 'unknown',
      isLost: true,
    },
    {
      what: 'a closing connection, inside an abort',
      error: thrown('AbortError', { inner: thrown('InvalidStateError') }),
      failure: 'unknown',
      isLost: true,
    },
    {
      what: 'a closed database',
      error: thrown('DatabaseClosedError'),
      failure: 'unknown',
      isLost: true,
    },
    {
      what: 'Chromium’s abort of opening while it clears site data',
      error: thrown('AbortError', { message: 'The connection was closed.' }),
      failure: 'unknown',
      isLost: true,
    },
    { what: 'a defect of ours', error: new TypeError('x'), failure: 'unknown', isLost: false },
    { what: 'something that is no error', error: 'no', failure: 'unknown', isLost: false },
  ])('$what is “$failure”; worth a fresh connection: $isLost', ({ error, failure, isLost }) => {
    expect(storageErrorFrom(error)).toMatchObject({ name: 'StorageError', failure, cause: error });
    expect(isLostConnection(error)).toBe(isLost);
  });

  test('an error of the store stays itself', () => {
    const error = new StorageError('changed-elsewhere');

    expect(storageErrorFrom(error)).toBe(error);
    expect(isLostConnection(error)).toBe(false);
  });

  test('an error that names itself as its cause is read once', () => {
    const error = thrown('AbortError');
    Object.assign(error, { cause: error });

    expect(storageErrorFrom(error).failure).toBe('unknown');
  });
});
