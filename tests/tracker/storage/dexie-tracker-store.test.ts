import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { emptyRecord } from '#src/domain/record/record.ts';
import type { RecordContents } from '#src/domain/record/record.ts';
import { connectionTo } from '#src/tracker/storage/db/connection.ts';
import { TrackerDatabase } from '#src/tracker/storage/db/database.ts';
import { dexieTrackerStore } from '#src/tracker/storage/db/dexie-tracker-store.ts';
import type { Committed } from '#src/tracker/storage/db/dexie-tracker-store.ts';
import { initialSettings, journalLimit } from '#src/tracker/storage/db/tracker-store.ts';
import { aCredit, timestamp } from '#tests/builders.ts';
import {
  adding,
  aDeed,
  describesATrackerStore,
  fail,
  laterVersion,
  replacing,
} from '#tests/tracker/storage/tracker-store.contract.ts';

describe('a record in IndexedDB', () => {
  describesATrackerStore(() =>
    dexieTrackerStore(connectionTo(new TrackerDatabase(crypto.randomUUID()))),
  );
});

const closings: (() => void)[] = [];
afterEach(() => closings.splice(0).forEach((close) => close()));

function open(name = crypto.randomUUID()) {
  const database = new TrackerDatabase(name);
  const committed = vi.fn<Committed>();
  const store = dexieTrackerStore(connectionTo(database), committed);
  closings.push(() => store.close());
  return { name, database, store, committed };
}

/** Writes as no version of this site does. */
async function putRaw(database: TrackerDatabase, table: string, row: object): Promise<void> {
  if (!database.isOpen()) await database.open();
  await database.table(table).put(row);
}

describe('two tabs', () => {
  test('what one changes, the other is told', async () => {
    const one = open();
    const other = open(one.name);
    const credit = aCredit();
    let seen: RecordContents | undefined;
    other.store.watch((contents) => (seen = contents), fail);
    await vi.waitFor(() => expect(seen).toEqual(emptyRecord));

    await one.store.commit(adding(credit));
    await vi.waitFor(() => expect(seen?.credits).toEqual([credit]));

    await one.store.eraseEverything();
    await vi.waitFor(() => expect(seen).toEqual(emptyRecord));
  });

  test('the second of two edits of the same version is refused', async () => {
    const one = open();
    const other = open(one.name);
    const credit = aCredit();
    await one.store.commit(adding(credit));
    const edited = laterVersion(credit, { title: 'Gait' });

    await one.store.commit(replacing(credit, edited));
    const second = other.store.commit(replacing(credit, laterVersion(credit)));

    await expect(second).rejects.toMatchObject({ failure: 'changed-elsewhere' });
    expect((await one.store.contents()).credits).toEqual([edited]);
  });

  test('entries that did not change stay the same objects, so that lists need not be drawn again', async () => {
    const { store } = open();
    const [still, edited] = [aCredit(), aCredit()];
    await store.commit(adding(still, edited));
    let seen: RecordContents | undefined;
    store.watch((contents) => (seen = contents), fail);
    await vi.waitFor(() => expect(seen?.credits).toHaveLength(2));
    const before = seen?.credits.find(({ id }) => id === still.id);

    await store.commit(replacing(edited, laterVersion(edited)));
    await vi.waitFor(() => expect(seen?.history).toHaveLength(1));

    expect(seen?.credits.find(({ id }) => id === still.id)).toBe(before);
  });
});

describe('a damaged row', () => {
  const bad = { id: 'bad', updatedAt: 5, title: 'Half a row' };

  test('is left out, told of and kept, and the others are there', async () => {
    const { store, database } = open();
    const credit = aCredit();
    await store.commit(adding(credit));
    await putRaw(database, 'credits', bad);
    const seen = vi.fn();

    store.watch(seen, fail);

    await vi.waitFor(() => expect(seen).toHaveBeenCalled());
    const [contents, , damaged] = seen.mock.lastCall ?? [];
    const problem = 'createdAt is missing or not what it should be';
    const told = [{ kind: 'credits', key: 'bad', problem, raw: bad }];
    expect(contents.credits).toEqual([credit]);
    expect(damaged).toEqual(told);
    expect(await store.damaged()).toEqual(told);
  });

  test('is discarded only where it is still damaged', async () => {
    const { store, database } = open();
    const credit = aCredit();
    await store.commit(adding(credit));
    await putRaw(database, 'credits', bad);
    const [damaged] = await store.damaged();
    const mended = { kind: 'credits' as const, key: credit.id, problem: '', raw: {} };

    await store.discardDamaged(damaged === undefined ? [] : [damaged, mended]);

    expect(await store.damaged()).toEqual([]);
    expect((await store.contents()).credits).toEqual([credit]);
  });

  test('that a write replaces goes to the history as it was, and can be discarded there', async () => {
    const { store, database } = open();
    const credit = aCredit();
    await putRaw(database, 'credits', { ...bad, id: credit.id });

    await store.commit(adding(credit));

    const damaged = await store.damaged();
    expect((await store.contents()).credits).toEqual([credit]);
    expect(damaged).toMatchObject([{ kind: 'history', raw: { version: { title: 'Half a row' } } }]);
    await store.discardDamaged(damaged);
    expect(await store.damaged()).toEqual([]);
  });

  test('of the journal hides no other action', async () => {
    const { store, database } = open();
    await store.commit(adding(aCredit()));
    await putRaw(database, 'journal', { revision: 2, id: 'bad' });

    expect(await store.journal()).toHaveLength(1);
  });

  test('of the settings costs that setting alone', async () => {
    const { store, database } = open();
    await putRaw(database, 'settings', {
      key: 'settings',
      changesSinceExport: -1,
      persisted: true,
    });

    expect(await store.settings()).toEqual({ ...initialSettings, persisted: true });
  });
});

describe('the state of the record', () => {
  test('counts entries and live credits, and tells every version from the others', async () => {
    const { store, committed } = open();
    const credit = aCredit();
    await store.commit(adding(credit, aCredit()));
    const deleted = laterVersion(credit, { deletedAt: timestamp('2026-03-14T12:01:00Z') });

    await store.commit(replacing(credit, deleted, 'delete'));

    const [first, second] = committed.mock.calls.map(([state]) => state);
    expect(first).toMatchObject({ revision: 1, entries: 2, credits: 2 });
    expect(second).toMatchObject({ revision: 2, entries: 2, credits: 1 });
    expect(second?.installId).toBe(first?.installId);
    expect(second?.fingerprint).not.toBe(first?.fingerprint);
  });

  test('agrees with the rows after any actions', async () => {
    const { store } = open();
    const [kept, gone, shrunk] = [aCredit(), aCredit(), aCredit()];
    await store.commit(adding(kept, gone, shrunk));
    await store.commit(replacing(kept, laterVersion(kept)));
    await store.commit(
      aDeed({ removals: [{ kind: 'credits', id: gone.id, replaces: gone.updatedAt }] }),
    );

    const { state, counted } = await store.inspect();

    expect(state).toMatchObject(counted);
    expect(counted).toMatchObject({ entries: 2, credits: 2 });
  });

  test('is made again where it is missing, and nothing is lost', async () => {
    const { store, database, name } = open();
    const [credit, later] = [aCredit(), aCredit()];
    await store.commit(adding(credit));
    await database.table('meta').clear();
    store.close();

    const again = open(name);
    await again.store.commit(adding(later));

    expect((await again.store.contents()).credits).toHaveLength(2);
    expect(again.committed.mock.lastCall?.[0]).toMatchObject({ revision: 2, entries: 2 });
  });
});

describe('a record that is lost under an open page', () => {
  async function lose(name: string): Promise<void> {
    await new Promise((resolve) => {
      indexedDB.deleteDatabase(name).onsuccess = resolve;
    });
  }

  test('stops the watch at once, and writing, until the user goes on with what is there', async () => {
    const { store, name } = open();
    const onError = vi.fn();
    await store.commit(adding(aCredit()));
    const seen = vi.fn();
    store.watch(seen, onError);
    await vi.waitFor(() => expect(seen).toHaveBeenCalledTimes(1));

    await lose(name);

    const missing = { failure: 'data-missing' };
    await vi.waitFor(() => expect(onError).toHaveBeenCalledWith(expect.objectContaining(missing)));
    await expect(store.commit(adding(aCredit()))).rejects.toMatchObject(missing);
    await expect(store.contents()).rejects.toMatchObject(missing);
    expect(seen).toHaveBeenCalledTimes(1);

    await store.adopt(0);
    const credit = aCredit();
    await store.commit(adding(credit));
    expect((await store.contents()).credits).toEqual([credit]);
  });

  test('gives no copy, and counts none', async () => {
    const { store, name } = open();
    await store.commit(adding(aCredit()));
    const copy = await store.copy();

    await lose(name);

    await expect(store.copy()).rejects.toMatchObject({ failure: 'data-missing' });
    const at = timestamp('2026-03-20T08:00:00Z');
    await expect(store.countAsSaved(copy, at)).rejects.toMatchObject({ failure: 'data-missing' });
  });

  test('is no loss where it was empty', async () => {
    const { store, name } = open();
    expect(await store.contents()).toEqual(emptyRecord);

    await lose(name);

    const credit = aCredit();
    await store.commit(adding(credit));
    expect((await store.contents()).credits).toEqual([credit]);
  });
});

describe('the journal', () => {
  test('keeps its newest actions, and the record does not mind', async () => {
    const { store, database } = open();
    await store.commit(adding(aCredit()));
    const [state] = await database.meta.toArray();
    await putRaw(database, 'meta', { ...state, revision: journalLimit });
    const newest = adding(aCredit());

    await store.commit(newest);

    expect((await store.journal()).map(({ id }) => id)).toEqual([newest.id]);
    expect((await store.contents()).credits).toHaveLength(2);
  });
});
