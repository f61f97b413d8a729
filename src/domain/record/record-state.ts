import type { EntityBase } from '#src/domain/record/entity.ts';
import type { EntityKind } from '#src/domain/record/record.ts';

/** What is counted about a record, to tell a whole one from one that lost entries or went back. */
export interface Counts {
  /** Entries of every kind; deleted ones and tombstones count. */
  readonly entries: number;
  /** Live credits. */
  readonly credits: number;
  /** One number for all ids and versions, in no order; 0 for no entries. */
  readonly fingerprint: number;
}

/** A record's counts, and which record and revision they are of. */
export interface RecordState extends Counts {
  /** Made once for each database; two records never share it. */
  readonly installId: string;
  /** Grows by one with each change of the record. */
  readonly revision: number;
}

export const noCounts: Counts = { entries: 0, credits: 0, fingerprint: 0 };

type Version = Pick<EntityBase, 'id' | 'updatedAt' | 'deletedAt'>;

/** `counts` with one more entry in it. */
export function countsWith(counts: Counts, kind: EntityKind, version: Version): Counts {
  return {
    entries: counts.entries + 1,
    credits: counts.credits + liveCredits(kind, version),
    fingerprint: (counts.fingerprint ^ fingerprintOf(version)) >>> 0,
  };
}

/** `counts` with one entry taken out: the inverse of {@link countsWith}. */
export function countsWithout(counts: Counts, kind: EntityKind, version: Version): Counts {
  return {
    entries: counts.entries - 1,
    credits: counts.credits - liveCredits(kind, version),
    fingerprint: (counts.fingerprint ^ fingerprintOf(version)) >>> 0,
  };
}

function liveCredits(kind: EntityKind, { deletedAt }: Version): number {
  return kind === 'credits' && deletedAt === null ? 1 : 0;
}

/** FNV-1a, 32 bits. */
function fingerprintOf({ id, updatedAt }: Version): number {
  let hash = 0x811c9dc5;
  for (const character of `${id}|${updatedAt}`) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return hash >>> 0;
}
