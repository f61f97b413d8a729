import type { Transaction } from 'dexie';
import { lowerCaseRows } from '#src/tracker/storage/db/lower-case-rows.ts';

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
  /** Takes what is stored to this version; absent where the rows stay as they are. */
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
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
  { number: 2, stores: {}, upgrade: lowerCaseRows },
];
