import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { connectionTo } from '#src/tracker/storage/db/connection.ts';
import type { Patience } from '#src/tracker/storage/db/connection.ts';
import { TrackerDatabase } from '#src/tracker/storage/db/database.ts';
import { shippedVersions } from '#src/tracker/storage/db/migrations.ts';
import type { DatabaseVersion } from '#src/tracker/storage/db/migrations.ts';

const patience: Patience = { open: 5000, retries: [1, 1, 1] };
const newer = [...shippedVersions, { number: shippedVersions.length + 1, stores: {} }];

function lost(): Error {
  return Object.assign(new Error('Connection to Indexed Database server lost.'), {
    name: 'UnknownError',
  });
}

const closings: (() => void)[] = [];
afterEach(() => {
  vi.restoreAllMocks();
  closings.splice(0).forEach((close) => close());
});

function connect(
  name = crypto.randomUUID(),
  versions: readonly DatabaseVersion[] = shippedVersions,
  patient = patience,
) {
  const database = new TrackerDatabase(name, versions);
  const connection = connectionTo(database, patient);
  closings.push(() => connection.close());
  return { name, database, connection };
}

const countCredits = (database: TrackerDatabase) => database.credits.count();

describe('the connection to the database', () => {
  test('every transaction that writes asks for strict durability', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const { connection } = connect();

    await connection.run((database) =>
      database.transaction('rw', database.meta, () => database.meta.clear()),
    );

    expect(transaction).toHaveBeenCalledWith(['meta'], 'readwrite', { durability: 'strict' });
  });

  test('work is done again on a fresh connection where the connection was lost', async () => {
    const { connection, database } = connect();
    const open = vi.spyOn(database, 'open');
    const work = vi.fn(countCredits).mockRejectedValueOnce(lost()).mockRejectedValueOnce(lost());

    expect(await connection.run(work)).toBe(0);

    expect(work).toHaveBeenCalledTimes(3);
    expect(open).toHaveBeenCalledTimes(3);
  });

  test('after the last try the error is told', async () => {
    const { connection } = connect();
    const work = vi.fn(() => Promise.reject(lost()));

    await expect(connection.run(work)).rejects.toMatchObject({ failure: 'unknown' });

    expect(work).toHaveBeenCalledTimes(1 + patience.retries.length);
  });

  test('work that fails for another reason is not done again', async () => {
    const { connection } = connect();
    const full = Object.assign(new Error(''), { name: 'QuotaExceededError' });
    const work = vi.fn(() => Promise.reject(full));

    await expect(connection.run(work)).rejects.toMatchObject({ failure: 'full', cause: full });

    expect(work).toHaveBeenCalledTimes(1);
  });

  test('a browser that never answers is unavailable, and may be asked again', async () => {
    const { connection } = connect(crypto.randomUUID(), shippedVersions, {
      ...patience,
      open: 1000,
    });
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(
      () => new EventTarget() as IDBOpenDBRequest,
    );

    await expect(connection.run(countCredits)).rejects.toMatchObject({ failure: 'unavailable' });

    vi.restoreAllMocks();
    expect(await connection.run(countCredits)).toBe(0);
  });

  test('a browser that refuses to open is unavailable', async () => {
    const { connection } = connect();
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    });

    await expect(connection.run(countCredits)).rejects.toMatchObject({ failure: 'unavailable' });
  });

  test('data of a newer version are neither read nor written', async () => {
    const { name, connection: ofNewerSite } = connect(crypto.randomUUID(), newer);
    await ofNewerSite.run(countCredits);
    ofNewerSite.close();

    const { connection } = connect(name);

    const newerVersion = { failure: 'newer-version' };
    const work = vi.fn(countCredits);
    await expect(connection.run(work)).rejects.toMatchObject(newerVersion);
    await expect(connection.run(work)).rejects.toMatchObject(newerVersion);
    expect(work).not.toHaveBeenCalled();
  });

  test('an old tab lets a newer site upgrade, and stops for good', async () => {
    const { name, connection: ofOldTab } = connect();
    await ofOldTab.run(countCredits);
    const ended = vi.fn();
    ofOldTab.onEnd(ended);

    const { connection: ofNewerSite } = connect(name, newer);

    expect(await ofNewerSite.run(countCredits)).toBe(0);
    const open = vi.spyOn(IDBFactory.prototype, 'open');
    await expect(ofOldTab.run(countCredits)).rejects.toMatchObject({ failure: 'newer-version' });
    expect(open).not.toHaveBeenCalled();
    expect(ended).toHaveBeenCalled();
  });

  test('a deleted database does not stop the connection for good', async () => {
    const { name, connection } = connect();
    await connection.run(countCredits);

    await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = resolve;
      request.onerror = reject;
    });

    expect(await connection.run(countCredits)).toBe(0);
  });

  test('a closed connection does nothing more', async () => {
    const { connection } = connect();
    await connection.run(countCredits);

    connection.close();

    await expect(connection.run(countCredits)).rejects.toMatchObject({ failure: 'unavailable' });
  });
});
