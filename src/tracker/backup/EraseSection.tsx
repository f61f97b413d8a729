import { forgetDrafts } from '#src/components/form/draft.ts';
import { stillThere } from '#src/tracker/backup/LeftDatabases.tsx';
import { TypedConfirmation } from '#src/tracker/backup/TypedConfirmation.tsx';
import { isMissingPart } from '#src/components/form/missing-part.ts';
import { everythingIn, notSaved } from '#src/tracker/backup/words.ts';
import { forgetAllUnsaved } from '#src/tracker/unsaved/unsaved.ts';
import type { Tracker } from '#src/tracker/session/tracker.ts';

/** Erases the log from this browser for good. */
export function EraseSection({ tracker }: { tracker: Tracker }) {
  const { opened } = tracker;
  const hasUnopened = opened.keeping.kind === 'in-memory' || opened.left().length > 0;
  const eraseAll = async () => {
    await opened.store.eraseEverything();
    forgetDrafts();
    forgetAllUnsaved();
    return !hasUnopened || (await opened.eraseLeft());
  };
  const erase = () =>
    void eraseAll().then(
      (areGone) =>
        tracker.say(
          areGone
            ? 'Deleted: nothing of your log is left in this browser.'
            : `Deleted. ${stillThere}`,
        ),
      (error: unknown) =>
        tracker.say(
          isMissingPart(error)
            ? 'Not deleted: a part of this page could not be fetched. Check the connection, then try again.'
            : 'Not deleted: the browser refused. Clear this site’s data in its settings.',
        ),
    );

  return (
    <section aria-labelledby="erase">
      <h2 id="erase">Delete everything</h2>
      <div class="flow text">
        <details class="fold">
          <summary>Delete your whole log from this browser</summary>
          <p>
            This erases{' '}
            {everythingIn(tracker.contents, [
              'the trash',
              'the history',
              'all settings',
              ...(hasUnopened ? ['the copies kept here', 'the database that did not open'] : []),
            ])}
            . It cannot be undone here: only a record file brings them back. Backups you saved stay
            where they are.
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
              onClick={() => void tracker.saveCopy().catch(() => tracker.say(notSaved))}
            >
              Save a backup first
            </button>
          </TypedConfirmation>
        </details>
      </div>
    </section>
  );
}
