import Dexie from 'dexie';
import type { EntityTable, Table, Transaction } from 'dexie';
import type { EntityKind } from '#src/domain/record/record.ts';
import type { HistoryRow } from '#src/tracker/storage/db/history-row.ts';
import type { JournalRow } from '#src/tracker/storage/db/journal-row.ts';
import { shippedVersions } from '#src/tracker/storage/db/migrations.ts';
import type { DatabaseVersion, Upgrade } from '#src/tracker/storage/db/migrations.ts';
import type { SettingsRow } from '#src/tracker/storage/db/settings-row.ts';
import type { StateRow } from '#src/tracker/storage/db/state-row.ts';
import { fetched } from '#src/tracker/storage/db/storage-error.ts';
import type { EntryRow } from '#src/tracker/storage/db/version-row.ts';

/** An evidence file, apart from what is known of it so that lists stay light. */
export interface EvidenceFileRow {
  readonly id: string;
  readonly content: Blob;
}

/** That the user meant the log to lose entries, other than by an action of the journal. */
export interface MeantLossRow {
  readonly key: 'meant';
  /** The first revision without them. */
  readonly revision: number;
}

/**
 * The site's IndexedDB database. Only this folder opens it, and only through a connection, which
 * refuses data of a newer version; so Dexie never opens it on its own. What a table gives back is
 * whatever is stored: it is read by the row's own reader.
 */
export class TrackerDatabase extends Dexie {
  declare readonly certifications: EntityTable<EntryRow, 'id'>;
  declare readonly requirements: EntityTable<EntryRow, 'id'>;
  declare readonly credits: EntityTable<EntryRow, 'id'>;
  declare readonly milestones: EntityTable<EntryRow, 'id'>;
  declare readonly evidence: EntityTable<EntryRow, 'id'>;
  declare readonly evidenceFiles: EntityTable<EvidenceFileRow, 'id'>;
  declare readonly history: Table<HistoryRow, number>;
  declare readonly journal: Table<JournalRow, number>;
  declare readonly settings: EntityTable<SettingsRow, 'key'>;
  declare readonly meta: EntityTable<StateRow | MeantLossRow, 'key'>;

  readonly #versions: readonly DatabaseVersion[];
  readonly #upgrades = new Map<number, Upgrade>();
  /** It did not open, because it has older rows and nothing was there yet to upgrade them. */
  #lacksUpgrade = false;

  /** @param indexedDB Of the bucket that it lies in, where that is not the usual one. */
  constructor(
    name = 'physiatry-cme',
    versions: readonly DatabaseVersion[] = shippedVersions,
    indexedDB?: IDBFactory,
  ) {
    super(name, {
      autoOpen: false,
      // Dexie's own cache shows changes before they are committed; the record shows what is kept.
      cache: 'disabled',
      chromeTransactionDurability: 'strict',
      ...(indexedDB && { indexedDB }),
    });
    this.#versions = versions;
    for (const { number, stores, upgrade } of versions) {
      const version = this.version(number).stores(stores);
      if (upgrade !== undefined)
        version.upgrade((transaction) => this.#upgrade(number, transaction));
    }
  }

  /** Without what upgrades the rows, the version does not change, and the rows stay as they are. */
  #upgrade(number: number, transaction: Transaction): Promise<void> {
    const upgrade = this.#upgrades.get(number);
    if (upgrade !== undefined) return upgrade(transaction);
    this.#lacksUpgrade = true;
    throw new Error(`What upgrades the rows to version ${number} is not fetched yet.`);
  }

  /**
   * After the database did not open: fetches what upgrades its rows, where that was the reason.
   * Resolves to whether it was; then it is time to open it again.
   *
   * @throws {StorageError} `part-missing` where it cannot be fetched.
   */
  async fetchUpgrades(): Promise<boolean> {
    if (!this.#lacksUpgrade) return false;
    for (const { number, upgrade } of this.#versions) {
      if (upgrade !== undefined) this.#upgrades.set(number, await fetched(upgrade()));
    }
    this.#lacksUpgrade = false;
    return true;
  }

  /** The table of one kind of entry. Rows of any kind may be put in it: the kind says which. */
  entries(kind: EntityKind): Table<EntryRow, string> {
    return this.table(kind);
  }
}
