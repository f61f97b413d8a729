import { useEffect, useState } from 'preact/hooks';
import { saveTextFile } from '#src/components/form/save-text-file.ts';
import { snapshotMoment } from '#src/tracker/session/snapshot-moment.ts';
import type { Tracker } from '#src/tracker/session/tracker.ts';
import type { Snapshot } from '#src/tracker/storage/snapshots/snapshots.ts';

/** The copies of the log that this browser keeps apart, each to be had as a record file. */
export function EarlierCopies({ tracker }: { tracker: Tracker }) {
  const [copies, setCopies] = useState<readonly Snapshot[]>([]);
  useEffect(() => {
    tracker.opened.snapshots().then(setCopies, () => setCopies([]));
  }, [tracker.opened]);

  if (copies.length === 0) return null;
  return (
    <section aria-labelledby="copies">
      <h2 id="copies">Earlier copies in this browser</h2>
      <div class="flow text">
        <p>
          While you work, the browser keeps up to eight earlier copies of your log beside it. They
          help when something goes wrong here; cleared site data take them too. A copy is a record
          file: save it, then bring it in above.
        </p>
        <details class="fold">
          <summary>
            {copies.length === 1 ? 'One copy' : `${copies.length} copies`}, the newest of{' '}
            {copies[0] && snapshotMoment(copies[0])}
          </summary>
          <ul role="list" class="rows">
            {copies.map((copy) => (
              <li key={copy.sequence}>
                {snapshotMoment(copy)}, {copy.credits} {copy.credits === 1 ? 'credit' : 'credits'}{' '}
                <button
                  type="button"
                  class="link-button"
                  aria-label={`Save the copy of ${snapshotMoment(copy)}`}
                  onClick={() =>
                    saveTextFile(`physiatry-cme-copy-${copy.at.slice(0, 10)}.json`, copy.text)
                  }
                >
                  Save
                </button>
              </li>
            ))}
          </ul>
        </details>
      </div>
    </section>
  );
}
