import type { RecordState } from '#src/domain/record/record-state.ts';
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

/** How many snapshots are kept. */
export const ringSize = 8;

/** The newest ones are kept whatever their day. */
const keptAnyway = 3;

/** Of each log that a smaller or another one followed, this many of the newest ones are kept too, */
const keptOfFormerLog = 2;

/** for so many of the latest such logs. */
const formerLogs = 2;

/** A record that lost more than this share of its entries is not followed. */
const largestDrop = 0.2;

type Size = Pick<SnapshotManifest, 'installId' | 'entries'>;

/** Whether `later` is of another log than `earlier`, or of what is left of it after a loss. */
function isAnotherLog(earlier: Size, later: Size): boolean {
  return (
    later.installId !== earlier.installId || later.entries < earlier.entries * (1 - largestDrop)
  );
}

/**
 * Whether a snapshot of a record may follow `newest`: never one of an empty record, nor of one
 * with a fifth fewer entries, unless the user meant it. A snapshot of the same state is not needed.
 * A record of another database may follow: {@link surplusOf} keeps copies of the one before it.
 */
export function mayFollow(
  newest: SnapshotManifest | undefined,
  state: RecordState,
  isMeant: boolean,
): boolean {
  if (state.entries === 0) return false;
  if (newest?.installId !== state.installId) return true;
  if (newest.revision === state.revision) return false;
  return isMeant || !isAnotherLog(newest, state);
}

/**
 * The snapshots to drop, so that {@link ringSize} are left: of those that are not among the
 * newest, first the ones that a later one of the same day replaces, then the oldest. So a loss
 * that is noticed a week later still finds a snapshot from before.
 *
 * The newest ones of a former log stay whatever their day: whoever went on with a smaller log
 * finds them beside the new ones, however much is logged meanwhile.
 *
 * @param manifests Newest first.
 */
export function surplusOf(manifests: readonly SnapshotManifest[]): SnapshotManifest[] {
  const surplus = Math.max(0, manifests.length - ringSize);
  const former = ofFormerLogs(manifests);
  const older = manifests.slice(keptAnyway).filter((manifest) => !former.has(manifest));
  const dayOf = ({ at }: SnapshotManifest) => at.slice(0, 10);
  const replaced = older.filter((manifest) => {
    const later = manifests[manifests.indexOf(manifest) - 1];
    return later !== undefined && dayOf(later) === dayOf(manifest);
  });
  const unique = older.filter((manifest) => !replaced.includes(manifest));
  return [...replaced.reverse(), ...unique.reverse()].slice(0, surplus);
}

/** The newest snapshots of each of the latest former logs. */
function ofFormerLogs(manifests: readonly SnapshotManifest[]): ReadonlySet<SnapshotManifest> {
  const lastOfEach = manifests.flatMap((manifest, index) => {
    const later = manifests[index - 1];
    return later !== undefined && isAnotherLog(manifest, later) ? [index] : [];
  });
  const kept = lastOfEach
    .slice(0, formerLogs)
    .flatMap((index) => manifests.slice(index, index + keptOfFormerLog));
  return new Set(kept);
}
