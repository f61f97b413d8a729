import { afterEach, vi } from 'vitest';
import type { Credit } from '#src/domain/record/credit.ts';
import type { LastKnownState } from '#src/domain/record/last-known-state.ts';
import { TrackerDatabase } from '#src/tracker/storage/db/database.ts';
import { shippedVersions } from '#src/tracker/storage/db/migrations.ts';
import type { DatabaseVersion } from '#src/tracker/storage/db/migrations.ts';
import type { LastKnownPlace } from '#src/tracker/storage/recovery/browser-items.ts';
import { openTrackerStore } from '#src/tracker/storage/recovery/open-tracker-store.ts';
import { usualDatabases } from '#src/tracker/storage/recovery/opened-store.ts';
import type { DatabaseBook, OpenedStore } from '#src/tracker/storage/recovery/opened-store.ts';
import { timestamp } from '#tests/builders.ts';
import { aFolder } from '#tests/tracker/storage/snapshot-folder.ts';

const opened: OpenedStore[] = [];

/** To be called once by each test file that opens browsers. */
export function closesWhatItOpens(): void {
  afterEach(() => {
    vi.restoreAllMocks();
    globalThis.sessionStorage?.clear();
    opened.splice(0).forEach(({ store }) => store.close());
  });
}

export const today = timestamp('2026-03-20T12:00:00Z');

interface Settings {
  readonly versions?: readonly DatabaseVersion[];
  readonly snapshotDelay?: number;
}

/** One browser: a database, a place for its last known state and a folder, that outlast the page. */
export function aBrowser() {
  const name = crypto.randomUUID();
  const place = aPlace();
  const book = aBook();
  const { folder } = aFolder();
  /** What a place is called here: each browser has databases of its own. */
  const named = (place: string) => (place === 'physiatry-cme' ? name : `${name} ${place}`);
  return {
    name,
    place,
    book,
    folder,
    open: async ({ versions = shippedVersions, ...rest }: Settings = {}) => {
      const found = await openTrackerStore({
        databaseAt: async (found) => new TrackerDatabase(named(found.name), versions),
        place,
        book,
        folder: async () => folder,
        patience: { open: 5000, retries: [1, 1, 1] },
        now: () => new Date(today),
        ...rest,
      });
      opened.push(found);
      return found;
    },
    dropDatabase: () => {
      opened.splice(0).forEach(({ store }) => store.close());
      return new Promise((resolve) => {
        indexedDB.deleteDatabase(name).onsuccess = resolve;
      });
    },
  };
}

function aBook(): DatabaseBook {
  let known = usualDatabases;
  return {
    read: () => known,
    write(next) {
      known = next;
      return true;
    },
  };
}

/** Takes rows out behind the store's back. */
export async function loseRows(name: string, credits: readonly Credit[]): Promise<void> {
  const database = new TrackerDatabase(name);
  await database.open();
  await database.credits.bulkDelete(credits.map(({ id }) => id));
  database.close();
}

export function aPlace(): LastKnownPlace {
  let kept: LastKnownState | null = null;
  return {
    read: () => kept,
    write: (lastKnown) => (kept = lastKnown),
    remove: () => (kept = null),
  };
}
