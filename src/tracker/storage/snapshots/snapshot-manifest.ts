import { isTimestamp } from '#src/domain/timestamp.ts';
import type { Timestamp } from '#src/domain/timestamp.ts';
import { isCount, isNonEmptyText, readRow } from '#src/tracker/storage/db/row-shape.ts';

/** What is known of a snapshot, written after it: a snapshot without its manifest is torn. */
export interface SnapshotManifest {
  /** Grows with each snapshot; the clock may not. */
  readonly sequence: number;
  readonly at: Timestamp;
  readonly installId: string;
  readonly revision: number;
  /** Entries of every kind; deleted ones count. */
  readonly entries: number;
  /** Live credits. */
  readonly credits: number;
  /** Of the stored file, lower-case hex. */
  readonly sha256: string;
}

/** @throws On anything that is not a manifest. */
export function readManifest(content: Uint8Array): SnapshotManifest {
  return readRow<SnapshotManifest>(JSON.parse(new TextDecoder().decode(content)), {
    sequence: isCount,
    at: isTimestamp,
    installId: isNonEmptyText,
    revision: isCount,
    entries: isCount,
    credits: isCount,
    sha256: isNonEmptyText,
  });
}

export function writeManifest(manifest: SnapshotManifest): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(manifest));
}
