import { useEffect, useState } from 'preact/hooks';
import { lastImport, undoPlan } from '#src/domain/record/undo-import.ts';
import type { JournalEntry } from '#src/domain/record/write.ts';
import { LongList } from '#src/tracker/backup/LongList.tsx';
import { focusRecordFile } from '#src/tracker/backup/record-file-control.ts';
import { undoImport } from '#src/tracker/backup/undo-import.ts';
import { countOf, entryName, momentText } from '#src/tracker/backup/words.ts';
import type { Tracker } from '#src/tracker/session/tracker.ts';

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
  const verb = entry.action === 'replace' ? 'replaced everything, which changed' : 'imported';
  return (
    <section aria-labelledby="last-import">
      <h2 id="last-import">The last import</h2>
      <div class="flow text">
        <p>
          On {momentText(entry.at)} you {verb} {countOf(entry.changes.length)}.{' '}
          {undoable > 0
            ? `Undoing returns ${countOf(undoable)} to exactly what was there before.`
            : 'Everything of it was changed since then, so there is nothing left to undo.'}
        </p>
        {kept.length > 0 && (
          <details class="fold">
            <summary>{countOf(kept.length)} changed since then: not touched by undoing</summary>
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
              Undo this import
            </button>
          </p>
        )}
      </div>
    </section>
  );
}
