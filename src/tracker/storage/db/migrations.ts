import type { Transaction } from 'dexie';

/** Takes what is stored to the next version, inside the transaction that opens the database. */
export type Upgrade = (transaction: Transaction) => Promise<void>;

/**
 * One version of the database, and the road to it from the version before.
 *
 * A version that has shipped is never edited: somewhere a browser still holds it. The shapes
 * that an upgrade reads are frozen in this file, under the number of their version. An upgrade is
 * pure, judges nothing and gives the same row when it meets its own result; `upgradeRows` makes one.
 */
export interface DatabaseVersion {
  readonly number: number;
  /** Keys and indexes by table, in Dexie's words; only tables that are new or changed. */
  readonly stores: Readonly<Record<string, string>>;
  /**
   * Fetches what takes rows of the version before to this one, and only where there are such rows;
   * absent where the rows stay as they are.
   */
  readonly upgrade?: () => Promise<Upgrade>;
}

/** Every version there ever was, in order. */
export const shippedVersions: readonly [DatabaseVersion, ...DatabaseVersion[]] = [
  {
    number: 1,
    stores: {
      certifications: 'id',
      requirements: 'id',
      credits: 'id',
      milestones: 'id',
      evidence: 'id',
      evidenceFiles: 'id',
      history: '++sequence, entryId',
      journal: 'revision, &id',
      settings: 'key',
      meta: 'key',
    },
  },
  {
    number: 2,
    stores: {},
    upgrade: async () => (await import('#src/tracker/storage/db/lower-case-rows.ts')).lowerCaseRows,
  },
];
