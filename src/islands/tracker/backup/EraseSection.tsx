import { forgetDrafts } from '#src/islands/shared/draft.ts';
import { saveRecord } from '#src/islands/tracker/backup/save-record.ts';
import { TypedConfirmation } from '#src/islands/tracker/backup/TypedConfirmation.tsx';
import { holdings } from '#src/islands/tracker/backup/words.ts';
import type { Tracker } from '#src/islands/tracker/door/tracker.ts';

/** Erases the log from this browser for good. */
export function EraseSection({ tracker }: { tracker: Tracker }) {
  const erase = () =>
    void tracker.opened.store.eraseEverything().then(
      () => {
        forgetDrafts();
        tracker.say('Deleted: nothing of your log is left in this browser.');
      },
      () =>
        tracker.say('Not deleted: the browser refused. Clear this site’s data in its settings.'),
    );

  return (
    <section class="flow text" aria-labelledby="erase">
      <h2 id="erase">Delete everything</h2>
      <details class="fold">
        <summary>Delete your whole log from this browser</summary>
        <p>
          This erases {holdings(tracker.contents)}, the trash, the history and all settings. It
          cannot be undone here: only a record file brings them back. Backups you saved stay where
          they are.
        </p>
        <TypedConfirmation
          id="erase-word"
          word="DELETE"
          buttonLabel="Delete everything"
          onConfirm={erase}
        >
          <button
            type="button"
            class="button"
            data-quiet
            onClick={() =>
              void saveRecord(tracker).then(
                () => tracker.say('Saved a record file. Look for it before you delete anything.'),
                () => tracker.say('Not saved: the browser did not give back your log.'),
              )
            }
          >
            Save a backup first
          </button>
        </TypedConfirmation>
      </details>
    </section>
  );
}
