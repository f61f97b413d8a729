import { forgetDrafts } from '#src/components/form/draft.ts';
import { isMissingPart } from '#src/components/form/load-part.ts';
import { copy } from '#src/tracker/backup/copy.ts';
import { everythingIn, listInWords } from '#src/tracker/backup/record-summary.ts';
import { TypedConfirmation } from '#src/tracker/backup/TypedConfirmation.tsx';
import { forgetAllUnsaved } from '#src/tracker/unsaved/unsaved.ts';
import type { Tracker } from '#src/tracker/session/tracker.ts';

const words = copy.erase;

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
      (areGone) => tracker.say(areGone ? words.erased : words.erasedBut(copy.left.stillThere)),
      (error: unknown) => tracker.say(isMissingPart(error) ? words.partMissing : words.refused),
    );
  const everything = [
    ...everythingIn(tracker.contents),
    words.settings,
    ...(hasUnopened ? [words.copies, words.unopened] : []),
  ];

  return (
    <section aria-labelledby="erase">
      <h2 id="erase">{words.heading}</h2>
      <div class="flow text">
        <details class="fold">
          <summary>{words.summary}</summary>
          <p>{words.explanation(listInWords(everything))}</p>
          <TypedConfirmation
            id="erase-word"
            word="DELETE"
            buttonLabel={words.button}
            onConfirm={erase}
          >
            <button
              type="button"
              class="button"
              data-quiet
              onClick={() => void tracker.saveCopy().catch(() => tracker.say(copy.save.notSaved))}
            >
              {words.saveFirst}
            </button>
          </TypedConfirmation>
        </details>
      </div>
    </section>
  );
}
