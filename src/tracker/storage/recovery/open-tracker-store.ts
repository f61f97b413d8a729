import { compareWithLastKnown } from '#src/domain/record/last-known-state.ts';
import type { Comparison, LastKnownState } from '#src/domain/record/last-known-state.ts';
import { connectionTo } from '#src/tracker/storage/db/connection.ts';
import type { TrackerDatabase } from '#src/tracker/storage/db/database.ts';
import { databaseAt } from '#src/tracker/storage/recovery/database-at.ts';
import { browserDatabaseBook } from '#src/tracker/storage/recovery/database-book.ts';
import type { KnownDatabases } from '#src/tracker/storage/recovery/database-book.ts';
import { dexieTrackerStore } from '#src/tracker/storage/db/dexie-tracker-store.ts';
import { lastKnownKeeper } from '#src/tracker/storage/recovery/last-known-keeper.ts';
import { browserLastKnownPlace } from '#src/tracker/storage/recovery/last-known-place.ts';
import { storageErrorFrom } from '#src/tracker/storage/db/storage-error-from.ts';
import { usualDelay, withSnapshots } from '#src/tracker/storage/snapshots/with-snapshots.ts';

import type {
  OpenedStore,
  Keeping,
  Surroundings,
} from '#src/tracker/storage/recovery/opened-store.ts';

/**
 * Opens the record of this browser, or one in memory where the browser refuses.
 * Rejects with a StorageError `newer-version` where a newer version of the site wrote it: reload.
 */
export async function openTrackerStore(surroundings: Surroundings = {}): Promise<OpenedStore> {
  const { place = browserLastKnownPlace(), book = browserDatabaseBook() } = surroundings;
  // Read before the database: a tab that commits in between must not make it look too old.
  const lastKnown = place.read();
  try {
    const database = await (surroundings.databaseAt ?? databaseAt)(book.read().current);
    return await keptStore(database, lastKnown, { ...surroundings, place, book });
  } catch (error) {
    const { failure } = storageErrorFrom(error);
    if (failure === 'newer-version') throw error;
    const { inMemoryStore } =
      await import('#src/tracker/storage/recovery/in-memory-store.ts').catch((missing: unknown) =>
        Promise.reject(storageErrorFrom(missing)),
      );
    return inMemoryStore(
      { failure, lastKnown },
      {
        ...surroundings,
        place,
        book,
        open: openTrackerStore,
      },
    );
  }
}

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
      eraseLeft: async () =>
        (await import('#src/tracker/storage/recovery/erase-database.ts')).eraseLeft(
          book,
          book.read().left,
        ),
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
