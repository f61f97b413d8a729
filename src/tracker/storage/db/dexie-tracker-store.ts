import { emptyTally } from '#src/domain/record/stamp.ts';
import type { Stamp } from '#src/domain/record/stamp.ts';
import { commit } from '#src/tracker/storage/db/commit.ts';
import { countAsSaved } from '#src/tracker/storage/db/count-as-saved.ts';
import type { Connection } from '#src/tracker/storage/db/connection.ts';
import type { TrackerDatabase } from '#src/tracker/storage/db/database.ts';
import { journalEntryFromRow } from '#src/tracker/storage/db/journal-row.ts';
import { lastMeantLoss, noteMeantLoss } from '#src/tracker/storage/snapshots/meant-loss.ts';
import { refreshedRecord, refuseLostRecord } from '#src/tracker/storage/db/refreshed-record.ts';
import { putStamp, restamp } from '#src/tracker/storage/db/restamp.ts';
import {
  rowFromSettings,
  settingsFromRow,
  settingsKey,
} from '#src/tracker/storage/db/settings-row.ts';
import {
  readable,
  readSettingsAndStamp,
  readStoredRecord,
} from '#src/tracker/storage/db/stored-record.ts';
import type { StoredRecord } from '#src/tracker/storage/db/stored-record.ts';
import type { Settings, TrackerStore } from '#src/tracker/storage/db/tracker-store.ts';
import { watchRecord } from '#src/tracker/storage/db/watch-record.ts';

/** What was committed: `null` for a record that was erased. */
export type Committed = (stamp: Stamp | null, settings: Settings) => void;

/** A record in IndexedDB, and what only the one who opens it needs. */
export interface DexieTrackerStore extends TrackerStore {
  /** What is counted of the record, without reading it; `null` where there is none. */
  stamp(): Promise<Stamp | null>;

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
  let known: Pick<StoredRecord, 'stamp' | 'counted'> = { stamp: null, counted: emptyTally };
  const watchEnds = new Set<() => void>();

  const read = (before?: StoredRecord): Promise<StoredRecord> =>
    connection.run((database) =>
      database.transaction('r', database.tables, async () => {
        const { stamp } = await readSettingsAndStamp(database);
        refuseLostRecord(known, stamp);
        return refreshedRecord(database, before);
      }),
    );

  const remember = (record: StoredRecord): StoredRecord => {
    known = { stamp: record.stamp, counted: record.counted };
    return record;
  };

  /** Does `work` in one transaction over everything, on the record that was known or on none. */
  const write = async <Outcome extends { readonly stamp: Stamp | null }>(
    work: (database: TrackerDatabase, stamp: Stamp) => Promise<Outcome>,
  ): Promise<Outcome> => {
    const { outcome, settings } = await connection.run((database) =>
      database.transaction('rw', database.tables, async () => {
        const { stamp } = await readSettingsAndStamp(database);
        refuseLostRecord(known, stamp);
        const outcome = await work(database, stamp ?? (await restamp(database)));
        return { outcome, settings: settingsFromRow(await database.settings.get(settingsKey)) };
      }),
    );
    known = { stamp: outcome.stamp, counted: outcome.stamp ?? emptyTally };
    committed(outcome.stamp, settings);
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
      const { contents, stamp } = remember(await read());
      return { contents, revision: stamp?.revision ?? 0 };
    },

    async countAsSaved({ revision }, at) {
      await write(async (database, stamp) => {
        await countAsSaved(database, revision, at);
        return { stamp };
      });
    },

    damaged: async () => remember(await read()).damaged,

    async discardDamaged(rows) {
      // Fetched before the transaction: nothing but the database is awaited inside one.
      const { discardDamaged } = await import('#src/tracker/storage/db/discard-damaged.ts');
      await write(async (database, stamp) => {
        for (const row of rows) await discardDamaged(database, row);
        const { counted } = await readStoredRecord(database);
        return { stamp: await putStamp(database, stamp, counted) };
      });
    },

    settings: async () =>
      connection.run(async (database) => settingsFromRow(await database.settings.get(settingsKey))),

    commit: async (transaction) =>
      (await write((database, stamp) => commit(database, stamp, transaction))).entry,

    journal: () =>
      connection.run(async (database) => {
        const rows = await database.journal.reverse().toArray();
        return readable('history', rows, journalEntryFromRow, []);
      }),

    async changeSettings(changes) {
      await write(async (database, stamp) => {
        const settings = settingsFromRow(await database.settings.get(settingsKey));
        await database.settings.put(rowFromSettings({ ...settings, ...changes }));
        return { stamp };
      });
    },

    async eraseEverything() {
      await write(async (database, stamp) => {
        for (const table of database.tables) await table.clear();
        const { revision } = await putStamp(database, stamp, emptyTally);
        await noteMeantLoss(database, revision);
        return { stamp: null };
      });
    },

    stamp: () => connection.run(async (database) => (await readSettingsAndStamp(database)).stamp),

    async inspect() {
      inspected = remember(await read());
      return inspected;
    },

    async adopt(lost) {
      known = { stamp: null, counted: emptyTally };
      inspected = undefined;
      await write(async (database, stamp) => {
        const { counted } = await readStoredRecord(database);
        // Beyond what was lost: no two states of one record share a revision.
        const revision = Math.max(stamp.revision, lost);
        const next = await putStamp(database, { ...stamp, revision }, counted);
        await noteMeantLoss(database, next.revision);
        return { stamp: counted.entries > 0 ? next : null };
      });
    },

    lastMeantLoss: () => connection.run(lastMeantLoss),

    close() {
      for (const end of watchEnds) end();
      connection.close();
    },
  };
}
