import type { RecordContents } from '#src/domain/record/record.ts';
import { writeRecord } from '#src/domain/record/write-record.ts';
import { isEmptyLog, momentText } from '#src/tracker/backup/record-summary.ts';
import { now } from '#src/tracker/session/clock.ts';
import { noticeCopy } from '#src/tracker/session/notice-copy.ts';
import { browserTabPlace, hasTabCopy } from '#src/tracker/storage/recovery/browser-items.ts';
import type { Snapshot } from '#src/tracker/storage/snapshots/snapshots.ts';

/** A copy of the log that this browser has beside its database. */
export interface KeptCopy {
  /** `November 23, 2026 at 3:04 PM`, or what else tells it from the others. */
  readonly name: string;
  /** Live credits. */
  readonly credits: number;
  /** For the name of its file. */
  readonly day: string;
  /** A record file. */
  readonly text: string;
}

/** Every copy there is, the one of this tab first, then the snapshots, newest first. */
export async function keptCopies(
  snapshots: () => Promise<readonly Snapshot[]>,
): Promise<readonly KeptCopy[]> {
  const found = await snapshots().catch(() => []);
  // What reads a record is heavy, and few tabs hold one.
  const ofTab = hasTabCopy()
    ? (await import('#src/tracker/storage/recovery/memory-tracker-store.ts')).readTabCopy(
        browserTabPlace().read(),
      )
    : undefined;
  return [
    ...(ofTab && !isEmptyLog(ofTab.contents) ? [tabCopy(ofTab.contents)] : []),
    ...found.map((snapshot) => ({
      name: momentText(snapshot.at),
      credits: snapshot.credits,
      day: snapshot.at.slice(0, 10),
      text: snapshot.text,
    })),
  ];
}

function tabCopy(contents: RecordContents): KeptCopy {
  const at = now();
  return {
    name: noticeCopy.copies.ofTab,
    credits: contents.credits.filter(({ deletedAt }) => deletedAt === null).length,
    day: at.slice(0, 10),
    text: writeRecord(contents, at),
  };
}
