import type { Stamp } from '#src/domain/record/stamp.ts';
import type { SnapshotManifest } from '#src/storage/snapshot-manifest.ts';

/** How many snapshots are kept. */
export const ringSize = 8;

/** The newest ones are kept whatever their day. */
const keptAnyway = 3;

/** A record that lost more than this share of its entries is not followed. */
const largestDrop = 0.2;

/**
 * Whether a snapshot of a record may follow `newest`: never one of an empty record, nor of one
 * with a fifth fewer entries, unless the user meant it. A snapshot of the same state is not needed.
 */
export function mayFollow(
  newest: SnapshotManifest | undefined,
  { installId, revision, entries }: Stamp,
  isMeant: boolean,
): boolean {
  if (entries === 0) return false;
  if (newest === undefined) return true;
  if (newest.installId === installId && newest.revision === revision) return false;
  return isMeant || entries >= newest.entries * (1 - largestDrop);
}

/**
 * The snapshots to drop, so that {@link ringSize} are left: of those that are not among the
 * newest, first the ones that a later one of the same day replaces, then the oldest. So a loss
 * that is noticed a week later still finds a snapshot from before.
 *
 * @param manifests Newest first.
 */
export function surplusOf(manifests: readonly SnapshotManifest[]): SnapshotManifest[] {
  const surplus = Math.max(0, manifests.length - ringSize);
  const older = manifests.slice(keptAnyway);
  const dayOf = ({ at }: SnapshotManifest) => at.slice(0, 10);
  const replaced = older.filter((manifest, index) => {
    const later = manifests[keptAnyway + index - 1];
    return later !== undefined && dayOf(later) === dayOf(manifest);
  });
  const unique = older.filter((manifest) => !replaced.includes(manifest));
  return [...replaced.reverse(), ...unique.reverse()].slice(0, surplus);
}
