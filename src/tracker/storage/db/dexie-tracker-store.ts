import { noCounts } from '#src/domain/record/record-state.ts';
import type { RecordState } from '#src/domain/record/record-state.ts';
import { commit, countAsSaved } from '#src/tracker/storage/db/commit.ts';
import type { Connection } from '#src/tracker/storage/db/connection.ts';
import type { TrackerDatabase } from '#src/tracker/storage/db/database.ts';
import { journalEntryFromRow } from '#src/tracker/storage/db/journal-row.ts';
import {
  lastMeantLoss,
  newState,
  noteMeantLoss,
  putState,
} from '#src/tracker/storage/db/state-writes.ts';
import {
  rowFromSettings,
  settingsFromRow,
  settingsKey,
} from '#src/tracker/storage/db/settings-row.ts';
import {
  readable,
  readSettingsAndState,
  readStoredRecord,
  refuseLostRecord,
  rereadRecord,
} from '#src/tracker/storage/db/stored-record.ts';
import type { StoredRecord } from '#src/tracker/storage/db/stored-record.ts';
import type { Settings, TrackerStore } from '#src/tracker/storage/db/tracker-store.ts';
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
  let known: Pick<StoredRecord, 'state' | 'counted'> = { state: null, counted: noCounts };
  const watchEnds = new Set<() => void>();

  const read = (before?: StoredRecord): Promise<StoredRecord> =>
    connection.run((database) =>
      database.transaction('r', database.tables, async () => {
        const now = await readSettingsAndState(database);
        refuseLostRecord(known, now.state);
        return rereadRecord(database, before, now);
      }),
    );

  const remember = (record: StoredRecord): StoredRecord => {
    known = { state: record.state, counted: record.counted };
    return record;
  };

  /** Does `work` in one transaction over everything, on the record that was known or on none. */
  const write = async <Outcome extends { readonly state: RecordState | null }>(
    work: (database: TrackerDatabase, state: RecordState) => Promise<Outcome>,
  ): Promise<Outcome> => {
    const { outcome, settings } = await connection.run((database) =>
      database.transaction('rw', database.tables, async () => {
        const { state } = await readSettingsAndState(database);
        refuseLostRecord(known, state);
        const outcome = await work(database, state ?? (await newState(database)));
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
      await write(async (database, state) => {
        await countAsSaved(database, revision, at);
        return { state };
      });
    },

    damaged: async () => remember(await read()).damaged,

    async discardDamaged(rows) {
      // Fetched before the transaction: nothing but the database is awaited inside one.
      const { discardDamaged } = await import('#src/tracker/storage/db/discard-damaged.ts');
      await write(async (database, state) => {
        for (const row of rows) await discardDamaged(database, row);
        const { counted } = await readStoredRecord(database);
        return { state: await putState(database, state, counted) };
      });
    },

    settings: async () =>
      connection.run(async (database) => settingsFromRow(await database.settings.get(settingsKey))),

    commit: async (transaction) =>
      (await write((database, state) => commit(database, state, transaction))).entry,

    journal: () =>
      connection.run(async (database) => {
        const rows = await database.journal.reverse().toArray();
        return readable('history', rows, journalEntryFromRow, []);
      }),

    async changeSettings(changes) {
      await write(async (database, state) => {
        const settings = settingsFromRow(await database.settings.get(settingsKey));
        await database.settings.put(rowFromSettings({ ...settings, ...changes }));
        return { state };
      });
    },

    async eraseEverything() {
      await write(async (database, state) => {
        for (const table of database.tables) await table.clear();
        const { revision } = await putState(database, state, noCounts);
        await noteMeantLoss(database, revision);
        return { state: null };
      });
    },

    state: () => connection.run(async (database) => (await readSettingsAndState(database)).state),

    async inspect() {
      inspected = remember(await read());
      return inspected;
    },

    async adopt(lost) {
      known = { state: null, counted: noCounts };
      inspected = undefined;
      await write(async (database, state) => {
        const { counted } = await readStoredRecord(database);
        // Beyond what was lost: no two states of one record share a revision.
        const revision = Math.max(state.revision, lost);
        const next = await putState(database, { ...state, revision }, counted);
        await noteMeantLoss(database, next.revision);
        return { state: counted.entries > 0 ? next : null };
      });
    },

    lastMeantLoss: () => connection.run(lastMeantLoss),

    close() {
      for (const end of watchEnds) end();
      connection.close();
    },
  };
}
