import { dayFromLocalTime, formatDay } from '#src/domain/day.ts';
import { countOf } from '#src/tracker/backup/record-summary.ts';
import type { LastKnownState } from '#src/domain/record/last-known-state.ts';
import type { KeptCopy } from '#src/tracker/session/kept-copies.ts';
import { noticeCopy } from '#src/tracker/session/notice-copy.ts';
import { SnapshotChoice } from '#src/tracker/session/SnapshotChoice.tsx';
import type { Snapshot } from '#src/tracker/storage/snapshots/snapshots.ts';

const words = noticeCopy.missing;

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
      <h2 id="missing-record">{words.heading}</h2>
      <p>
        {lastKnown
          ? words.had(
              formatDay(dayFromLocalTime(new Date(lastKnown.lastSeenAt))),
              contentsOf(lastKnown),
            )
          : words.hadSome}{' '}
        {words.cause}
      </p>
      <SnapshotChoice {...copies} />
      <p class="actions">
        {!isRescue && (
          <a class="button" href={backupPath}>
            {words.restore}
          </a>
        )}
        <button type="button" class="button" data-quiet onClick={onGoOn}>
          {words.goOn}
        </button>
      </p>
    </section>
  );
}

function contentsOf({ credits, entries }: LastKnownState): string {
  return credits > 0 ? countOf(credits, ['credit', 'credits']) : countOf(entries);
}
