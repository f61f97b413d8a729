import { everythingIn, isEmptyLog, notSaved } from '#src/tracker/backup/words.ts';
import type { Tracker } from '#src/tracker/session/tracker.ts';

/** Saves the whole record to a file outside the browser. */
export function SaveSection({ tracker }: { tracker: Tracker }) {
  const save = () =>
    void tracker.saveCopy().then(
      ({ holds }) =>
        tracker.say(
          `Saved a record file with ${holds}. Look whether it is in your downloads, then move it to a safe place.`,
        ),
      () => tracker.say(notSaved),
    );

  return (
    <section aria-labelledby="save">
      <h2 id="save">Save a backup</h2>
      <div class="flow text">
        <p>
          The file holds{' '}
          {everythingIn(tracker.contents, ['the trash', 'earlier versions of what you changed'])}
          {isEmptyLog(tracker.contents) && '; your log itself is still empty'}. Keep it outside this
          browser, where it is backed up itself.
        </p>
        <p class="actions">
          <button type="button" class="button" onClick={save}>
            Save a record file
          </button>
        </p>
      </div>
    </section>
  );
}
