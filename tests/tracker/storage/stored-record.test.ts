import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Credit } from '#src/domain/record/credit.ts';
import type { RecordContents } from '#src/domain/record/record.ts';
import { connectionTo } from '#src/tracker/storage/db/connection.ts';
import { TrackerDatabase } from '#src/tracker/storage/db/database.ts';
import { dexieTrackerStore } from '#src/tracker/storage/db/dexie-tracker-store.ts';
import type { DamagedRow, TrackerStore } from '#src/tracker/storage/db/tracker-store.ts';
import { aCredit, aMilestone } from '#tests/builders.ts';
import {
  adding,
  aDeed,
  fail,
  laterVersion,
  replacing,
} from '#tests/tracker/storage/tracker-store.contract.ts';

const closings: (() => void)[] = [];
afterEach(() => closings.splice(0).forEach((close) => close()));

function open(name = crypto.randomUUID()) {
  const database = new TrackerDatabase(name);
  const store = dexieTrackerStore(connectionTo(database));
  closings.push(() => store.close());
  return { name, database, store };
}

/** What a watcher was told last. */
function watch(store: TrackerStore) {
  const seen: { contents?: RecordContents; damaged?: readonly DamagedRow[] } = {};
  store.watch((contents, _, damaged) => Object.assign(seen, { contents, damaged }), fail);
  return seen;
}

/** Two tabs of one record: one acts, the other watches. `seen` is what it was told. */
async function twoTabs(...before: readonly Credit[]) {
  const acting = open();
  await acting.store.commit(adding(...before));
  const watching = open(acting.name);
  const seen = watch(watching.store);
  await vi.waitFor(() => expect(seen.contents?.credits).toHaveLength(before.length));
  return { acting, watching, seen };
}

describe('after a change, what a watcher is told', () => {
  test('comes from the changed rows alone', async () => {
    const credits = Array.from({ length: 40 }, () => aCredit());
    const { acting, watching, seen } = await twoTabs(...credits);
    const [credit = aCredit()] = credits;
    const read = vi.fn((row: object) => row);
    watching.database.credits.hook('reading', read);

    const edited = laterVersion(credit, { title: 'Gait' });
    await acting.store.commit(replacing(credit, edited));

    await vi.waitFor(() => expect(seen.contents?.history).toHaveLength(1));
    expect(seen.contents?.credits).toContainEqual(edited);
    expect(seen.contents?.credits).toHaveLength(40);
    expect(read).toHaveBeenCalledTimes(1);
  });

  test('leaves lists of other kinds the same objects', async () => {
    const { acting, seen } = await twoTabs(aCredit());
    const before = seen.contents;

    await acting.store.commit(
      aDeed({ writes: [{ kind: 'milestones', next: aMilestone(), replaces: null }] }),
    );

    await vi.waitFor(() => expect(seen.contents?.milestones).toHaveLength(1));
    expect(seen.contents?.credits).toBe(before?.credits);
    expect(seen.contents?.history).toBe(before?.history);
  });

  test('has the versions that an action only adds to the history', async () => {
    const credit = aCredit();
    const { acting, seen } = await twoTabs(credit);
    const lost = laterVersion(credit, { title: 'What lost the merge' });

    await acting.store.commit(
      aDeed({ action: 'import', history: [{ kind: 'credits', version: lost }] }),
    );

    const history = [{ kind: 'credits', version: lost }];
    await vi.waitFor(() => expect(seen.contents?.history).toEqual(history));
    expect(seen.contents?.credits).toEqual([credit]);
  });

  test('has no earlier version of what was taken out', async () => {
    const [taken, other] = [aCredit(), aCredit()];
    const { acting, seen } = await twoTabs(taken, other);
    const edited = laterVersion(taken);
    await acting.store.commit(replacing(other, laterVersion(other)));
    await acting.store.commit(replacing(taken, edited));
    await vi.waitFor(() => expect(seen.contents?.history).toHaveLength(2));

    await acting.store.commit(
      aDeed({ removals: [{ kind: 'credits', id: taken.id, replaces: edited.updatedAt }] }),
    );

    await vi.waitFor(() => expect(seen.contents?.credits).toHaveLength(1));
    expect(seen.contents?.history).toEqual([{ kind: 'credits', version: other }]);
  });

  test('is everything, where one action changed very much', async () => {
    const { acting, seen } = await twoTabs(aCredit());

    await acting.store.commit(adding(...Array.from({ length: 501 }, () => aCredit())));

    await vi.waitFor(() => expect(seen.contents?.credits).toHaveLength(502));
  });

  test('is everything, where the journal does not have every action', async () => {
    const { acting, seen } = await twoTabs(aCredit());
    const [state] = await acting.database.meta.toArray();
    await acting.database.table('credits').put({ ...(await aRow(acting.database)), id: 'by-hand' });
    await acting.database.table('meta').put({ ...state, revision: 7 });

    await acting.store.commit(adding(aCredit()));

    await vi.waitFor(() => expect(seen.contents?.credits).toHaveLength(3));
  });

  test('is everything, where an action of the journal is damaged', async () => {
    const { acting, seen } = await twoTabs(aCredit());
    const { database } = acting;
    const [state] = await database.meta.toArray();
    await database.table('credits').put({ ...(await aRow(database)), id: 'by-hand' });
    await database.transaction('rw', database.journal, database.meta, async () => {
      await database.table('journal').put({ revision: 2, id: 'damaged' });
      await database.table('meta').put({ ...state, revision: 2 });
    });

    await vi.waitFor(() => expect(seen.contents?.credits).toHaveLength(2));
  });

  test('is everything, where another record took the place of an empty one', async () => {
    const { acting, watching, seen } = await twoTabs();
    await acting.store.changeSettings({ persisted: true });
    const { database } = acting;
    await watching.store.contents();
    const other = open();
    const [first, second] = [aCredit(), aCredit()];
    await other.store.commit(adding(first));
    await other.store.commit(adding(second));
    const [credits, journal, meta] = await Promise.all(
      ['credits', 'journal', 'meta'].map((table) => raw(other.database, table)),
    );

    await database.transaction('rw', database.tables, async () => {
      await database.journal.clear();
      await database.table('credits').bulkAdd(credits ?? []);
      await database.table('journal').bulkAdd(journal ?? []);
      await database.table('meta').bulkPut(meta ?? []);
    });

    await vi.waitFor(() => expect(seen.contents?.credits).toHaveLength(2));
  });

  test('tells of a damaged row no more once it was written over, and then taken out', async () => {
    const credit = aCredit();
    const acting = open();
    await acting.store.commit(adding(credit, aCredit()));
    const [row] = await raw(acting.database, 'credits');
    await acting.database.table('credits').put({ ...row, amountHundredths: 'seven' });
    const seen = watch(open(acting.name).store);
    await vi.waitFor(() => expect(seen.damaged).toMatchObject([{ kind: 'credits' }]));

    await acting.store.commit(adding(credit));

    await vi.waitFor(() => expect(seen.contents?.credits).toHaveLength(2));
    expect(seen.damaged).toMatchObject([{ kind: 'history', raw: { entryId: credit.id } }]);

    await acting.store.commit(
      aDeed({ removals: [{ kind: 'credits', id: credit.id, replaces: credit.updatedAt }] }),
    );

    await vi.waitFor(() => expect(seen.contents?.credits).toHaveLength(1));
    expect(seen.damaged).toEqual([]);
  });
});

async function aRow(database: TrackerDatabase): Promise<object> {
  const [row] = await raw(database, 'credits');
  return row ?? {};
}

function raw(database: TrackerDatabase, table: string): Promise<Record<string, unknown>[]> {
  return database.table<Record<string, unknown>>(table).toArray();
}
