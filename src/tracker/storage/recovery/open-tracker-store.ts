import { compareWithLastKnown } from '#src/domain/record/last-known-state.ts';
import type { Comparison, LastKnownState } from '#src/domain/record/last-known-state.ts';
import { connectionTo } from '#src/tracker/storage/db/connection.ts';
import { TrackerDatabase } from '#src/tracker/storage/db/database.ts';
import { dexieTrackerStore } from '#src/tracker/storage/db/dexie-tracker-store.ts';
import { fetched, storageErrorFrom } from '#src/tracker/storage/db/storage-error.ts';
import {
  browserLastKnownPlace,
  hasOtherDatabases,
} from '#src/tracker/storage/recovery/browser-items.ts';
import { lastKnownKeeper } from '#src/tracker/storage/recovery/last-known-keeper.ts';
import { usualDatabases } from '#src/tracker/storage/recovery/opened-store.ts';
import type {
  DatabaseBook,
  DatabasePlace,
  Keeping,
  KnownDatabases,
  OpenedStore,
  Surroundings,
} from '#src/tracker/storage/recovery/opened-store.ts';
import { usualDelay, withSnapshots } from '#src/tracker/storage/snapshots/with-snapshots.ts';

/**
 * Opens the record of this browser, or one in memory where the browser refuses.
 * Rejects with a StorageError `newer-version` where a newer version of the site wrote it: reload;
 * and with `part-missing` where what opens it was not fetched: try again.
 */
export async function openTrackerStore(surroundings: Surroundings = {}): Promise<OpenedStore> {
  const { place = browserLastKnownPlace() } = surroundings;
  // Read before the database: a tab that commits in between must not make it look too old.
  const lastKnown = place.read();
  const book = surroundings.book ?? (await browserBook());
  try {
    const database = await (surroundings.databaseAt ?? databaseAt)(book.read().current);
    return await keptStore(database, lastKnown, { ...surroundings, place, book });
  } catch (error) {
    const { failure } = storageErrorFrom(error);
    if (failure === 'newer-version' || failure === 'part-missing') throw error;
    const { inMemoryStore } = await fetched(
      import('#src/tracker/storage/recovery/in-memory-store.ts'),
    );
    return inMemoryStore(
      { failure, lastKnown },
      { ...surroundings, place, open: openTrackerStore },
    );
  }
}

/** The usual database is none to remember. */
const usualBook: DatabaseBook = { read: () => usualDatabases, write: () => false };

async function browserBook(): Promise<DatabaseBook> {
  if (!hasOtherDatabases()) return usualBook;
  return (await otherDatabases()).browserDatabaseBook();
}

/** The database at `place`, not opened yet. Rejects where the browser has no such place. */
async function databaseAt({ name, bucket }: DatabasePlace): Promise<TrackerDatabase> {
  if (bucket === null) return new TrackerDatabase(name);
  return new TrackerDatabase(
    name,
    undefined,
    await (await otherDatabases()).bucketDatabases(bucket),
  );
}

const otherDatabases = () => fetched(import('#src/tracker/storage/recovery/other-databases.ts'));

/** What is open is left as it was found where something rejects. */
async function keptStore(
  database: TrackerDatabase,
  lastKnown: LastKnownState | null,
  {
    place,
    book,
    now = () => new Date(),
    patience,
    folder,
    snapshotDelay = usualDelay,
  }: Surroundings & Required<Pick<Surroundings, 'place' | 'book'>>,
): Promise<OpenedStore> {
  const keeper = lastKnownKeeper(place, database.verno, now);
  const store = dexieTrackerStore(connectionTo(database, patience), keeper.committed);
  try {
    const { counted, state, settings } = await store.inspect();
    const comparison = compareWithLastKnown(lastKnown, { counted, state });
    if (comparison === 'data-missing') keeper.hold();
    else if (counted.entries > 0 && state !== null) keeper.found(state, settings);
    const isBehind = counted.entries > 0;
    const isHeld = () => keeper.isHeld;
    const kept = withSnapshots(store, { folder, isHeld, now, delay: snapshotDelay, isBehind });
    return {
      ...kept,
      outlivesPage: () => true,
      keeping: keepingOf(comparison, lastKnown),
      async goOnWithWhatIsThere() {
        // Asked now: the page may have lost the record long after it was opened.
        const lost = place.read() ?? lastKnown;
        keeper.letGo();
        await store.adopt(lost?.revision ?? 0);
      },
      left: () => book.read().left,
      rememberTold: () => void book.write(allTold(book.read())),
      eraseLeft: async () => (await otherDatabases()).eraseLeft(book, book.read().left),
      setHeadline: keeper.setHeadline,
      askToPersist: async () => (await globalThis.navigator?.storage?.persist?.()) ?? null,
    };
  } catch (error) {
    store.close();
    throw error;
  }
}

function allTold({ current, left }: KnownDatabases): KnownDatabases {
  return { current, left: left.map((each) => ({ ...each, isTold: true })) };
}

function keepingOf(comparison: Comparison, lastKnown: LastKnownState | null): Keeping {
  if (comparison === 'data-missing') return { kind: 'data-missing', lastKnown };
  return { kind: 'kept', isNew: comparison === 'new-user' };
}
