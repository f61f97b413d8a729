import { recordFileName, saveRecord } from '#src/islands/tracker/backup/save-record.ts';
import { holdings } from '#src/islands/tracker/backup/words.ts';
import type { Tracker } from '#src/islands/tracker/door/tracker.ts';

/** Saves the whole record to a file outside the browser. */
export function SaveSection({ tracker }: { tracker: Tracker }) {
  const save = () =>
    void saveRecord(tracker).then(
      (saved) =>
        tracker.say(
          `Saved ${recordFileName(tracker.today)} with ${holdings(saved)}. Look whether it is in your downloads, then move it to a safe place.`,
        ),
      () =>
        tracker.say('Not saved: the browser did not give back your log. Reload, then try again.'),
    );

  return (
    <section class="flow text" aria-labelledby="save">
      <h2 id="save">Save a backup</h2>
      <p>
        The file holds everything: {holdings(tracker.contents)}, the trash, and earlier versions of
        what you changed. Keep it outside this browser, where it is backed up itself.
      </p>
      <p class="actions">
        <button type="button" class="button" onClick={save}>
          Save a record file
        </button>
      </p>
    </section>
  );
}
