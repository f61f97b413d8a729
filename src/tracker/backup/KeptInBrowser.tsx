import { useEffect, useState } from 'preact/hooks';
import { saveTextFile } from '#src/components/form/save-text-file.ts';
import { copy } from '#src/tracker/backup/copy.ts';
import { countOf, momentText } from '#src/tracker/backup/record-summary.ts';
import type { Tracker } from '#src/tracker/session/tracker.ts';
import type { Snapshot } from '#src/tracker/storage/snapshots/snapshots.ts';

/** The copies of the log that this browser keeps apart, each to be had as a record file. */
export function EarlierCopies({ tracker }: { tracker: Tracker }) {
  const [copies, setCopies] = useState<readonly Snapshot[]>([]);
  useEffect(() => {
    tracker.opened.snapshots().then(setCopies, () => setCopies([]));
  }, [tracker.opened]);

  const [newest] = copies;
  if (newest === undefined) return null;
  const words = copy.copies;
  return (
    <section aria-labelledby="copies">
      <h2 id="copies">{words.heading}</h2>
      <div class="flow text">
        <p>{words.explanation}</p>
        <details class="fold">
          <summary>{words.summary(copies.length, momentText(newest.at))}</summary>
          <ul role="list" class="rows">
            {copies.map(({ sequence, at, credits, text }) => (
              <li key={sequence}>
                {momentText(at)}, {countOf(credits, ['credit', 'credits'])}{' '}
                <button
                  type="button"
                  class="link-button"
                  aria-label={words.saveOf(momentText(at))}
                  onClick={() => saveTextFile(`physiatry-cme-copy-${at.slice(0, 10)}.json`, text)}
                >
                  {words.save}
                </button>
              </li>
            ))}
          </ul>
        </details>
      </div>
    </section>
  );
}

/** Databases that did not open, kept until the reader deletes them; nothing where there are none. */
export function LeftDatabases({ tracker: { opened, say } }: { tracker: Tracker }) {
  const [left, setLeft] = useState(opened.left);
  const words = copy.left;
  const erase = () =>
    void opened
      .eraseLeft()
      .catch(() => false)
      .then((areGone) => {
        setLeft(opened.left());
        say(areGone ? words.erased : words.stillThere);
      });

  if (left.length === 0) return null;
  return (
    <section aria-labelledby="left">
      <h2 id="left">{words.heading}</h2>
      <div class="flow text">
        {left.map(({ name, leftAt, copyOf }) => (
          <p key={name}>{words.explanation(momentText(leftAt), momentText(copyOf))}</p>
        ))}
        <p class="actions">
          <button type="button" class="button" data-danger onClick={erase}>
            {words.erase}
          </button>
        </p>
      </div>
    </section>
  );
}
