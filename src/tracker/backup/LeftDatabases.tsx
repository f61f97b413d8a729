import { useState } from 'preact/hooks';
import { momentText } from '#src/tracker/backup/words.ts';
import type { Tracker } from '#src/tracker/session/tracker.ts';

/** Databases that did not open, kept until the reader erases them; nothing where there are none. */
export function LeftDatabases({ tracker: { opened, say } }: { tracker: Tracker }) {
  const [left, setLeft] = useState(opened.left);
  const erase = () =>
    void opened
      .eraseLeft()
      .catch(() => false)
      .then((areGone) => {
        setLeft(opened.left());
        say(areGone ? 'Erased the old database.' : stillThere);
      });

  if (left.length === 0) return null;
  return (
    <section aria-labelledby="left">
      <h2 id="left">A database that did not open</h2>
      <div class="flow text">
        {left.map(({ name, leftAt, copyOf }) => (
          <p key={name}>
            On {momentText(leftAt)} this browser could not open the database with your log. The log
            went on from the copy of {momentText(copyOf)}; what you changed between the two is in
            the old database alone, if anywhere. It is kept for someone who can repair it.
          </p>
        ))}
        <p class="actions">
          <button type="button" class="button" data-danger onClick={erase}>
            Erase the old database
          </button>
        </p>
      </div>
    </section>
  );
}

/** Where the browser cannot even erase it. */
export const stillThere =
  'The database that did not open is still there: the browser cannot erase it. Clearing this site’s data in the browser’s settings does, and takes everything else with it: save a record file first.';
