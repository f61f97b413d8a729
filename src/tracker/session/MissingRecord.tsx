import { dayFromLocalTime, formatDay } from '#src/domain/day.ts';
import type { LastKnownState } from '#src/domain/record/last-known-state.ts';
import type { KeptCopy } from '#src/tracker/session/kept-copies.ts';
import { SnapshotChoice } from '#src/tracker/session/SnapshotChoice.tsx';
import type { Snapshot } from '#src/tracker/storage/snapshots/snapshots.ts';

interface Props {
  lastKnown: LastKnownState | null;
  backupPath: string;
  isRescue: boolean;
  /** Copies that this browser kept apart, newest first. */
  snapshots: () => Promise<readonly Snapshot[]>;
  onRestore: (copy: KeptCopy) => Promise<boolean>;
  onGoOn: () => void;
}

/** The log that was here is gone, or part of it. Nothing is written until the reader decides. */
export function MissingRecord({ lastKnown, backupPath, isRescue, onGoOn, ...copies }: Props) {
  return (
    <section class="notice flow" data-kind="lost" aria-labelledby="missing-record">
      <h2 id="missing-record">Your log is missing from this browser</h2>
      <p>
        {lastKnown
          ? `On ${formatDay(dayFromLocalTime(new Date(lastKnown.lastSeenAt)))} it held ${countOf(lastKnown)}; now they are not all here. `
          : 'The browser’s database is there, but not all that was in it. '}
        The usual cause is cleared site data. Nothing has been written over.
      </p>
      <SnapshotChoice {...copies} />
      <p class="actions">
        {!isRescue && (
          <a class="button" href={backupPath}>
            Restore from a record file
          </a>
        )}
        <button type="button" class="button" data-quiet onClick={onGoOn}>
          Go on with what is here
        </button>
      </p>
    </section>
  );
}

function countOf({ credits, entries }: LastKnownState): string {
  if (credits > 0) return `${credits} ${credits === 1 ? 'credit' : 'credits'}`;
  return `${entries} ${entries === 1 ? 'entry' : 'entries'}`;
}
