import type { EntityBase } from '#src/domain/record/entity.ts';
import type { EntityKind } from '#src/domain/record/record.ts';

/** What is counted about a record, to tell a whole one from one that lost entries or went back. */
export interface Tally {
  /** Entries of every kind; deleted ones and tombstones count. */
  readonly entries: number;
  /** Live credits. */
  readonly credits: number;
  /** One number for all ids and versions, in no order; 0 for no entries. */
  readonly fingerprint: number;
}

/** A tally, and which record it is of. */
export interface Stamp extends Tally {
  /** Made once for each database; two records never share it. */
  readonly installId: string;
  /** Grows by one with each change of the record. */
  readonly revision: number;
}

export const emptyTally: Tally = { entries: 0, credits: 0, fingerprint: 0 };

type Version = Pick<EntityBase, 'id' | 'updatedAt' | 'deletedAt'>;

/** `tally` with one more entry in it. */
export function tallyWith(tally: Tally, kind: EntityKind, version: Version): Tally {
  return {
    entries: tally.entries + 1,
    credits: tally.credits + liveCredits(kind, version),
    fingerprint: (tally.fingerprint ^ fingerprintOf(version)) >>> 0,
  };
}

/** `tally` with one entry taken out: the inverse of {@link tallyWith}. */
export function tallyWithout(tally: Tally, kind: EntityKind, version: Version): Tally {
  return {
    entries: tally.entries - 1,
    credits: tally.credits - liveCredits(kind, version),
    fingerprint: (tally.fingerprint ^ fingerprintOf(version)) >>> 0,
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
