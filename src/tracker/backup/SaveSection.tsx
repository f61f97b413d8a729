import { copy } from '#src/tracker/backup/copy.ts';
import { everythingIn, listInWords } from '#src/tracker/backup/record-summary.ts';
import type { Tracker } from '#src/tracker/session/tracker.ts';

const words = copy.save;

/** Saves the whole record to a file outside the browser. */
export function SaveSection({ tracker }: { tracker: Tracker }) {
  const everything = everythingIn(tracker.contents);
  const save = () =>
    void tracker.saveCopy().then(
      ({ holds }) => tracker.say(words.saved(holds)),
      () => tracker.say(words.notSaved),
    );

  return (
    <section aria-labelledby="save">
      <h2 id="save">{words.heading}</h2>
      <div class="flow text">
        <p>
          {everything.length === 0
            ? words.empty
            : `${words.holds(listInWords(everything))} ${words.advice}`}
        </p>
        <p class="actions">
          <button type="button" class="button" onClick={save}>
            {words.button}
          </button>
        </p>
      </div>
    </section>
  );
}
