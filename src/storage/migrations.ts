import type { EntityKind } from '#src/domain/record/record.ts';

/** A stored row of some version, before anything has read it. */
export type RawRow = Readonly<Record<string, unknown>>;

/**
 * One version of the database, and the road to it from the version before.
 *
 * A version that has shipped is never edited: somewhere a browser still holds it. The shapes
 * that an upgrade reads are frozen in this file, under the number of their version. An upgrade is
 * pure, judges nothing and gives the same row when it meets its own result.
 */
export interface DatabaseVersion {
  readonly number: number;
  /** Keys and indexes by table, in Dexie's words; only tables that are new or changed. */
  readonly stores: Readonly<Record<string, string>>;
  /** Turns an entry's row into its next shape, wherever it stands: live, in the history, in the journal. */
  readonly entries?: { readonly [Kind in EntityKind]?: (row: RawRow) => RawRow };
  /** Turns the rows of other tables into their next shape. */
  readonly rows?: Readonly<Record<string, (row: RawRow) => RawRow>>;
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
];
