import type { LastKnownState } from '#src/domain/record/last-known-state.ts';
import { timestampFromDate } from '#src/domain/timestamp.ts';
import type { LastKnownPlace } from '#src/tracker/storage/recovery/browser-items.ts';
import { tabTrackerStore } from '#src/tracker/storage/recovery/memory-tracker-store.ts';
import { browserDatabaseBook, eraseLeft } from '#src/tracker/storage/recovery/other-databases.ts';
import type {
  DatabasePlace,
  KnownDatabases,
  OpenedStore,
  RestoringStore,
  Surroundings,
} from '#src/tracker/storage/recovery/opened-store.ts';
import { eraseSnapshots, keptSnapshots } from '#src/tracker/storage/snapshots/snapshot-keeper.ts';
import { StorageError } from '#src/tracker/storage/db/storage-error.ts';
import type { StorageFailure } from '#src/tracker/storage/db/storage-error.ts';

interface Refusal {
  readonly failure: StorageFailure;
  /** What this browser kept before. */
  readonly lastKnown: LastKnownState | null;
}

type Places = Surroundings & {
  readonly place: LastKnownPlace;
  /** Opens the record of this browser. */
  readonly open: (surroundings: Surroundings) => Promise<OpenedStore>;
};

/** The record of this tab, where the browser's database did not open. Nearly no page needs it. */
export function inMemoryStore(refusal: Refusal, surroundings: Places): OpenedStore {
  const { place, book = browserDatabaseBook(), folder, now = () => new Date() } = surroundings;
  const store = tabTrackerStore(now);
  return {
    store: {
      ...store,
      async eraseEverything() {
        await eraseSnapshots(folder);
        place.remove();
        await store.eraseEverything();
      },
    },
    keeping: { kind: 'in-memory', ...refusal },
    outlivesPage: store.isKeptInTab,
    snapshots: () => keptSnapshots(folder),
    goOnWithWhatIsThere: async () => {},
    storeToRestoreInto: () => storeToRestoreInto(surroundings),
    left: () => book.read().left,
    rememberTold: () => {},
    eraseLeft: () => eraseLeft(book, [book.read().current, ...book.read().left]),
    setHeadline: () => {},
    askToPersist: async () => null,
  };
}

async function storeToRestoreInto(surroundings: Places): Promise<RestoringStore> {
  const { book = browserDatabaseBook(), now = () => new Date() } = surroundings;
  const again = await surroundings.open(surroundings);
  if (again.keeping.kind !== 'in-memory') return { opened: again, settle: () => {} };
  again.store.close();

  const known = book.read();
  for (const current of freshPlaces(known)) {
    const trial = {
      ...surroundings,
      book: { read: () => ({ ...known, current }), write: () => false },
    };
    const opened = await surroundings.open(trial);
    if (opened.keeping.kind === 'in-memory') {
      opened.store.close();
      continue;
    }
    return {
      opened,
      settle(copyOf) {
        const left = { ...known.current, leftAt: timestampFromDate(now()), copyOf, isTold: false };
        if (!book.write({ current, left: [left, ...known.left] })) throw new StorageError('full');
      },
    };
  }
  throw new StorageError('unavailable');
}

/** Beside the others first, then in a bucket of its own: see {@link DatabasePlace}. */
function freshPlaces({ current, left }: KnownDatabases): readonly DatabasePlace[] {
  const numbers = [current, ...left].map(({ name }) => Number(/\d+$/.exec(name)?.[0] ?? 1));
  const name = `physiatry-cme-${1 + Math.max(...numbers)}`;
  return [
    { name, bucket: null },
    { name, bucket: name },
  ];
}
