import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { describe, expect, test, vi } from 'vitest';
import { connectionTo } from '#src/tracker/storage/db/connection.ts';
import { TrackerDatabase } from '#src/tracker/storage/db/database.ts';
import { dexieTrackerStore } from '#src/tracker/storage/db/dexie-tracker-store.ts';
import { shippedVersions } from '#src/tracker/storage/db/migrations.ts';
import type { DatabaseVersion } from '#src/tracker/storage/db/migrations.ts';
import { upgradeRows } from '#src/tracker/storage/db/upgrade-rows.ts';
import type { RowUpgrades } from '#src/tracker/storage/db/upgrade-rows.ts';
import {
  contentsOfFixture,
  journalOfFixture,
  rowsOfFixture,
} from '#tests/tracker/storage/version-1.ts';

/** A database as a browser kept it that has not seen this site since `version`. */
async function anOldDatabase(
  rows: Readonly<Record<string, readonly object[]>>,
  { number, stores }: Pick<DatabaseVersion, 'number' | 'stores'>,
): Promise<string> {
  const name = crypto.randomUUID();
  const database = new Dexie(name);
  database.version(number).stores(stores);
  await database.open();
  for (const [table, kept] of Object.entries(rows)) await database.table(table).bulkAdd(kept);
  database.close();
  return name;
}

/** Opens it as the site does. */
function opened(database: TrackerDatabase): Promise<void> {
  return connectionTo(database).run(async () => {});
}

/** What a later version might do: a credit's hours beside its credits, and a new table. */
const upgrades: RowUpgrades = {
  entries: { credits: (row) => ({ ...row, hours: Number(row['amountHundredths']) / 100 }) },
  rows: { settings: (row) => ({ ...row, theme: 'dark' }) },
};
const imagined: DatabaseVersion = {
  number: shippedVersions.length + 1,
  stores: { reminders: 'id' },
  upgrade: async () => upgradeRows(upgrades),
};

describe('a database of version 1', () => {
  const [versionOne] = shippedVersions;

  test('opens in the present version with everything in it', async () => {
    const name = await anOldDatabase(rowsOfFixture, versionOne);

    const store = dexieTrackerStore(connectionTo(new TrackerDatabase(name)));

    expect(await store.contents()).toEqual(contentsOfFixture);
    expect(await store.damaged()).toEqual([]);
    expect(await store.journal()).toEqual(journalOfFixture);
    expect(await store.settings()).toMatchObject({ confirmedConditions: ['aapmr'] });
    store.close();
  });

  test('is taken to a later version row by row: live, in the history and in the journal', async () => {
    const name = await anOldDatabase(rowsOfFixture, versionOne);

    const database = new TrackerDatabase(name, [...shippedVersions, imagined]);
    await opened(database);

    const [credit] = await database.table('credits').toArray();
    const [{ version }] = await database.table('history').toArray();
    const [action] = await database.table('journal').toArray();
    expect(credit).toMatchObject({ title: 'Gait, revisited', hours: 7.25 });
    expect(version).toMatchObject({ title: 'Gait', hours: 7 });
    expect(action.changes[0]).toMatchObject({ before: { hours: 7 }, after: { hours: 7.25 } });
    expect(await database.table('settings').get('settings')).toMatchObject({ theme: 'dark' });
    expect(await database.table('reminders').count()).toBe(0);
    expect(await database.table('milestones').toArray()).toEqual(rowsOfFixture['milestones']);
    database.close();
  });

  test('leaves tombstones as they are', async () => {
    const name = await anOldDatabase(rowsOfFixture, versionOne);

    const database = new TrackerDatabase(name, [...shippedVersions, imagined]);
    await opened(database);

    const tombstones = (await database.table('credits').toArray()).filter((row) => row.shrunk);
    expect(tombstones).toEqual(rowsOfFixture['credits']?.filter((row) => 'shrunk' in row));
    expect(tombstones).toHaveLength(1);
    database.close();
  });

  test('stays as it was when the road to a later version breaks', async () => {
    const name = await anOldDatabase(rowsOfFixture, versionOne);
    const milestones = () => {
      throw new Error('The road is broken.');
    };
    const broken: DatabaseVersion = {
      ...imagined,
      upgrade: async () => upgradeRows({ entries: { ...upgrades.entries, milestones } }),
    };

    const later = new TrackerDatabase(name, [...shippedVersions, broken]);
    const cause = expect.objectContaining({
      message: expect.stringContaining('The road is broken.'),
    });
    await expect(opened(later)).rejects.toMatchObject({ failure: 'unknown', cause });
    later.close();

    const store = dexieTrackerStore(connectionTo(new TrackerDatabase(name)));
    expect(await store.contents()).toEqual(contentsOfFixture);
    store.close();
  });
});

describe('what upgrades the rows', () => {
  const [versionOne] = shippedVersions;

  function withUpgrade(upgrade: NonNullable<DatabaseVersion['upgrade']>) {
    return [versionOne, { number: 2, stores: {}, upgrade }] as const;
  }

  test('is fetched for older rows alone', async () => {
    const fetch = vi.fn(async () => async () => {});
    const name = crypto.randomUUID();
    const versions = withUpgrade(fetch);

    const openOnce = async () => {
      const database = new TrackerDatabase(name, versions);
      await opened(database);
      database.close();
    };
    await openOnce();
    await openOnce();
    expect(fetch).not.toHaveBeenCalled();

    const older = new TrackerDatabase(await anOldDatabase(rowsOfFixture, versionOne), versions);
    await opened(older);
    older.close();
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  test('leaves the rows as they are while it cannot be fetched, and is asked for again', async () => {
    const name = await anOldDatabase(rowsOfFixture, versionOne);
    const fetch = vi
      .fn(async () => async () => {})
      .mockRejectedValueOnce(new TypeError('Failed to fetch dynamically imported module'));
    const database = new TrackerDatabase(name, withUpgrade(fetch));

    await expect(opened(database)).rejects.toMatchObject({ failure: 'part-missing' });

    const old = await new Dexie(name).open();
    expect(old.verno).toBe(1);
    expect(await old.table('credits').toArray()).toEqual(rowsOfFixture['credits']);
    old.close();
    await opened(database);
    expect(await database.table('credits').toArray()).toEqual(rowsOfFixture['credits']);
    database.close();
  });
});

describe('the versions of the database', () => {
  test('are numbered one by one', () => {
    expect(shippedVersions.map(({ number }) => number)).toEqual(
      shippedVersions.map((_, index) => index + 1),
    );
  });
});
