import type { TrackerDatabase } from '#src/tracker/storage/db/database.ts';
import {
  isLostConnection,
  StorageError,
  storageErrorFrom,
} from '#src/tracker/storage/db/storage-error.ts';

/** The one way to the database: it opens it, guards its version, and heals a lost connection. */
export interface Connection {
  /**
   * Does `work` on the open database, again on a fresh connection where it was lost: `work` must
   * bear being done twice. Rejects with a {@link StorageError} and nothing else.
   */
  run<Outcome>(work: (database: TrackerDatabase) => PromiseLike<Outcome>): Promise<Outcome>;

  /** Calls `tell` whenever the connection ends, for whatever reason, until the returned function is called. */
  onEnd(tell: () => void): () => void;

  /** Ends the connection for good. */
  close(): void;
}

/** How long to wait, in milliseconds. */
export interface Patience {
  /** Some browsers never answer; there is no timeout of their own. */
  readonly open: number;
  /** Before each further try on a fresh connection. */
  readonly retries: readonly number[];
}

const usualPatience: Patience = { open: 5000, retries: [50, 250, 1000] };

export function connectionTo(
  database: TrackerDatabase,
  patience: Patience = usualPatience,
): Connection {
  const enders = new Set<() => void>();
  let isReady = false;
  let refusal: StorageError | undefined;
  let opening: Promise<void> | undefined;

  const refuse = (error: StorageError) => {
    refusal ??= error;
    database.close({ disableAutoOpen: true });
    return refusal;
  };

  database.on('close', () => {
    isReady = false;
    for (const tell of enders) queueMicrotask(tell);
  });

  // A newer version of the site, or somebody who deletes the database, waits for this connection
  // to let go. Without the refusal, Dexie would reopen newer data and write it in the old shape.
  database.on('versionchange', ({ newVersion }) => {
    if (newVersion === null) database.close({ disableAutoOpen: true });
    else refuse(new StorageError('newer-version'));
    return false;
  });

  const openInTime = () =>
    inTime(database.open(), patience.open, () => database.close({ disableAutoOpen: true }));

  const open = async () => {
    try {
      await openInTime();
    } catch (error) {
      if (!(await database.fetchUpgrades())) throw error;
      await openInTime();
    }
    // Dexie opens a newer database silently. Its version 1 is the browser's version 10.
    const stored = database.backendDB().version;
    if (stored > Math.round(database.verno * 10)) throw refuse(new StorageError('newer-version'));
    isReady = true;
  };

  const ensureOpen = async () => {
    if (refusal !== undefined) throw refusal;
    if (isReady) return;
    opening ??= open().finally(() => (opening = undefined));
    await opening;
  };

  return {
    async run(work) {
      const pauses = [...patience.retries];
      for (;;) {
        try {
          await ensureOpen();
          return await work(database);
        } catch (error) {
          if (refusal !== undefined) throw refusal;
          const pause = pauses.shift();
          if (pause === undefined || !isLostConnection(error)) throw storageErrorFrom(error);
          database.close({ disableAutoOpen: true });
          await new Promise((resolve) => setTimeout(resolve, pause));
        }
      }
    },

    onEnd(tell) {
      enders.add(tell);
      return () => enders.delete(tell);
    },

    close() {
      enders.clear();
      refuse(new StorageError('unavailable', new Error('The store was closed.')));
    },
  };
}

async function inTime(
  opening: PromiseLike<unknown>,
  milliseconds: number,
  giveUp: () => void,
): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new StorageError('unavailable', new Error('The browser did not answer in time.')));
      giveUp();
    }, milliseconds);
  });
  try {
    await Promise.race([opening, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
