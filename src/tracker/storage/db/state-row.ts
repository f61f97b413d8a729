import type { RecordState } from '#src/domain/record/record-state.ts';
import {
  isCount,
  isNonEmptyText,
  readRow,
  UnreadableRow,
} from '#src/tracker/storage/db/row-shape.ts';

/** The state is one row, written in the same transaction as the data; this is its key. */
export const stateKey = 'record';

export interface StateRow extends RecordState {
  readonly key: typeof stateKey;
}

export function rowFromState(state: RecordState): StateRow {
  return { key: stateKey, ...state };
}

/** `null` for a state that is missing or damaged: it can be made again from the rows. */
export function stateFromRow(raw: unknown): RecordState | null {
  try {
    return readRow<RecordState>(raw, {
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
