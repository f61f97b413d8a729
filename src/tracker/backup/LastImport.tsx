import { useEffect, useState } from 'preact/hooks';
import { lastImport, undoPlan } from '#src/domain/record/undo-import.ts';
import type { JournalEntry } from '#src/domain/record/write.ts';
import { focusRecordFile, undoImport } from '#src/tracker/backup/after-import.ts';
import { copy } from '#src/tracker/backup/copy.ts';
import { LongList } from '#src/tracker/backup/LongList.tsx';
import { countOf, entryName, momentText } from '#src/tracker/backup/record-summary.ts';
import type { Tracker } from '#src/tracker/session/tracker.ts';

const words = copy.lastImport;

/** The latest import, which can be taken back as long as the journal remembers it. */
export function LastImport({ tracker }: { tracker: Tracker }) {
  const { opened, contents } = tracker;
  const [entry, setEntry] = useState<JournalEntry>();

  useEffect(() => {
    let isGone = false;
    opened.store.journal().then(
      (journal) => !isGone && setEntry(lastImport(journal)),
      // The session tells of a store that stopped answering.
      () => {},
    );
    return () => {
      isGone = true;
    };
  }, [contents]);

  if (!entry || entry.changes.length === 0) return null;
  const { writes, removals, kept } = undoPlan(entry, contents);
  const undoable = writes.length + removals.length;
  const summary = entry.action === 'replace' ? words.replaced : words.imported;
  return (
    <section aria-labelledby="last-import">
      <h2 id="last-import">{words.heading}</h2>
      <div class="flow text">
        <p>
          {summary(momentText(entry.at), countOf(entry.changes.length))}{' '}
          {undoable > 0 ? words.undoable(countOf(undoable)) : words.nothingToUndo}
        </p>
        {kept.length > 0 && (
          <details class="fold">
            <summary>{words.leftAlone(countOf(kept.length))}</summary>
            <LongList
              items={kept}
              row={(item) => <li key={item.version.id}>{entryName(item)}</li>}
            />
          </details>
        )}
        {undoable > 0 && (
          <p class="actions">
            <button
              type="button"
              class="button"
              data-quiet
              onClick={() => void undoImport(tracker, entry).then(focusRecordFile)}
            >
              {words.undo}
            </button>
          </p>
        )}
      </div>
    </section>
  );
}
