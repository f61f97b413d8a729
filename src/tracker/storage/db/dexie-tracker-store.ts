import { noCounts } from '#src/domain/record/record-state.ts';
import type { RecordState } from '#src/domain/record/record-state.ts';
import type { Connection } from '#src/tracker/storage/db/connection.ts';
import type { TrackerDatabase } from '#src/tracker/storage/db/database.ts';
import { settingsFromRow, settingsKey } from '#src/tracker/storage/db/settings-row.ts';
import { fetched } from '#src/tracker/storage/db/storage-error.ts';
import {
  readSettingsAndState,
  readStoredRecord,
  recordAfter,
  refuseLostRecord,
} from '#src/tracker/storage/db/stored-record.ts';
import type { StoredRecord } from '#src/tracker/storage/db/stored-record.ts';
import type { Settings, TrackerStore } from '#src/tracker/storage/db/tracker-store.ts';
import type { Writes } from '#src/tracker/storage/db/writes.ts';
import { watchRecord } from '#src/tracker/storage/db/watch-record.ts';

/** What was committed: `null` for a record that was erased. */
export type Committed = (state: RecordState | null, settings: Settings) => void;

/** A record in IndexedDB, and what only the one who opens it needs. */
export interface DexieTrackerStore extends TrackerStore {
  /** What is counted of the record, without reading it; `null` where there is none. */
  state(): Promise<RecordState | null>;

  /** Reads everything, to compare it with what was there before. */
  inspect(): Promise<StoredRecord>;

  /**
   * Takes what is there now for the whole record, after the one that was known got lost: it is
   * meant to be smaller.
   *
   * @param lost The last revision that is known of the one that got lost.
   */
  adopt(lost: number): Promise<void>;

  /** The revision at which the user last meant the record to lose entries; 0 for never. */
  lastMeantLoss(): Promise<number>;
}

/**
 * A record kept in this browser's IndexedDB.
 *
 * @param committed Called after each commit of this tab.
 */
export function dexieTrackerStore(
  connection: Connection,
  committed: Committed = () => {},
): DexieTrackerStore {
  let inspected: StoredRecord | undefined;
  let writes: Writes | undefined;
  let known: Pick<StoredRecord, 'state' | 'counted'> = { state: null, counted: noCounts };
  const watchEnds = new Set<() => void>();

  const read = (before?: StoredRecord): Promise<StoredRecord> =>
    connection.run((database) =>
      database.transaction('r', database.tables, async () => {
        const now = await readSettingsAndState(database);
        refuseLostRecord(known, now.state);
        if (before === undefined) return readStoredRecord(database);
        return recordAfter(database, before, now, writes?.rereadRecord);
      }),
    );

  const fetchWrites = async (): Promise<Writes> => {
    writes ??= (await fetched(import('#src/tracker/storage/db/writes.ts'))).writes;
    return writes;
  };

  const remember = (record: StoredRecord): StoredRecord => {
    // Before the first change: by then the connection may be gone.
    fetchWrites().catch(() => {});
    known = { state: record.state, counted: record.counted };
    return record;
  };

  /** Does `work` in one transaction over everything, on the record that was known or on none. */
  const write = async <Outcome extends { readonly state: RecordState | null }>(
    work: (writes: Writes, database: TrackerDatabase, state: RecordState) => Promise<Outcome>,
  ): Promise<Outcome> => {
    // Fetched before the transaction: nothing but the database is awaited inside one.
    const writes = await fetchWrites();
    const { outcome, settings } = await connection.run((database) =>
      database.transaction('rw', database.tables, async () => {
        const { state } = await readSettingsAndState(database);
        refuseLostRecord(known, state);
        const outcome = await work(writes, database, state ?? (await writes.newState(database)));
        return { outcome, settings: settingsFromRow(await database.settings.get(settingsKey)) };
      }),
    );
    known = { state: outcome.state, counted: outcome.state ?? noCounts };
    committed(outcome.state, settings);
    return outcome;
  };

  return {
    kind: 'browser',

    watch(onChange, onError) {
      const end = watchRecord(
        connection,
        async (before) => remember(await read(before ?? inspected)),
        {
          onChange: ({ contents, settings, damaged }) => onChange(contents, settings, damaged),
          onError,
        },
      );
      watchEnds.add(end);
      return () => {
        watchEnds.delete(end);
        end();
      };
    },

    contents: async () => remember(await read()).contents,

    async copy() {
      const { contents, state } = remember(await read());
      return { contents, revision: state?.revision ?? 0 };
    },

    async countAsSaved({ revision }, at) {
      await write(async (writes, database, state) => {
        await writes.countAsSaved(database, revision, at);
        return { state };
      });
    },

    damaged: async () => remember(await read()).damaged,

    async discardDamaged(rows) {
      await write(async (writes, database, state) => ({
        state: await writes.discardDamaged(database, state, rows),
      }));
    },

    settings: async () =>
      connection.run(async (database) => settingsFromRow(await database.settings.get(settingsKey))),

    commit: async (transaction) =>
      (await write((writes, database, state) => writes.commit(database, state, transaction))).entry,

    journal: async () => connection.run((await fetchWrites()).journal),

    async changeSettings(changes) {
      await write(async (writes, database, state) => {
        await writes.changeSettings(database, changes);
        return { state };
      });
    },

    async eraseEverything() {
      await write(async (writes, database, state) => ({
        state: await writes.eraseEverything(database, state),
      }));
    },

    state: () => connection.run(async (database) => (await readSettingsAndState(database)).state),

    async inspect() {
      inspected = remember(await read());
      return inspected;
    },

    async adopt(lost) {
      known = { state: null, counted: noCounts };
      inspected = undefined;
      await write(async (writes, database, state) => ({
        state: await writes.adopt(database, state, lost),
      }));
    },

    lastMeantLoss: async () => connection.run((await fetchWrites()).lastMeantLoss),

    close() {
      for (const end of watchEnds) end();
      connection.close();
    },
  };
}
