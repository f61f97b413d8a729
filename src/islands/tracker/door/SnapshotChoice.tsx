import { useEffect, useState } from 'preact/hooks';
import { snapshotMoment } from '#src/islands/tracker/door/snapshot-moment.ts';
import type { Snapshot } from '#src/storage/snapshots.ts';

interface Props {
  /** Newest first. */
  snapshots: () => Promise<readonly Snapshot[]>;
  /** Resolves to whether it was kept. */
  onRestore: (snapshot: Snapshot) => Promise<boolean>;
}

/** The copies of the log that this browser kept apart, each to be restored; nothing where it kept none. */
export function SnapshotChoice({ snapshots, onRestore }: Props) {
  const [found, setFound] = useState<readonly Snapshot[]>([]);
  const [busy, setBusy] = useState<number>();
  const [hasFailed, setHasFailed] = useState(false);

  useEffect(() => {
    snapshots().then(setFound, () => setFound([]));
  }, []);

  const restore = async (snapshot: Snapshot) => {
    if (busy !== undefined) return;
    setBusy(snapshot.sequence);
    setHasFailed(!(await onRestore(snapshot)));
    setBusy(undefined);
  };

  if (found.length === 0) return null;
  return (
    <>
      <p>This browser kept copies of it apart:</p>
      {hasFailed && (
        <p role="alert">
          That copy could not be restored. Check the connection and try again, or try the one before
          it.
        </p>
      )}
      <ul>
        {found.map((snapshot) => (
          <li key={snapshot.sequence}>
            {snapshotMoment(snapshot)}, {snapshot.credits}{' '}
            {snapshot.credits === 1 ? 'credit' : 'credits'}{' '}
            <button
              type="button"
              class="link-button"
              aria-disabled={busy !== undefined || undefined}
              aria-label={`Restore the copy of ${snapshotMoment(snapshot)}`}
              onClick={() => void restore(snapshot)}
            >
              Restore
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
