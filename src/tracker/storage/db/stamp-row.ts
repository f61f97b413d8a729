import type { Stamp } from '#src/domain/record/stamp.ts';
import {
  isCount,
  isNonEmptyText,
  readRow,
  UnreadableRow,
} from '#src/tracker/storage/db/row-shape.ts';

/** The stamp is one row, written in the same transaction as the data; this is its key. */
export const stampKey = 'record';

export interface StampRow extends Stamp {
  readonly key: typeof stampKey;
}

export function rowFromStamp(stamp: Stamp): StampRow {
  return { key: stampKey, ...stamp };
}

/** `null` for a stamp that is missing or damaged: it can be made again from the rows. */
export function stampFromRow(raw: unknown): Stamp | null {
  try {
    return readRow<Stamp>(raw, {
      installId: isNonEmptyText,
      revision: isCount,
      entries: isCount,
      credits: isCount,
      fingerprint: isCount,
    });
  } catch (error) {
    if (error instanceof UnreadableRow) return null;
    throw error;
  }
}
