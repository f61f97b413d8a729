import { whatWasTyped } from '#src/tracker/unsaved/what-was-typed.ts';
import { momentText } from '#src/tracker/backup/record-summary.ts';
import type { UnsavedWork } from '#src/tracker/unsaved/use-unsaved.ts';

/** What was typed and never saved, here or in a tab that was closed: to go on with, or to drop. */
export function UnsavedList({ unsaved }: { unsaved: UnsavedWork }) {
  return (
    <ul role="list" class="notice" data-kind="attention" aria-label="Not saved yet">
      {unsaved.all.map((left) => (
        <li key={left.form} class="actions">
          <span>
            Not saved yet: {whatWasTyped(left)}, typed on {momentText(left.at)}.
          </span>
          <a
            class="button"
            data-quiet
            href={addressOf(left.form)}
            aria-label={`Go on with ${whatWasTyped(left)}`}
          >
            Go on
          </a>
          <button
            type="button"
            class="link-button"
            aria-label={`Drop it: ${whatWasTyped(left)}`}
            onClick={() => unsaved.forget(left.form)}
          >
            Drop it
          </button>
        </li>
      ))}
    </ul>
  );
}

/** `add?provider=aapmr` is the form `add` of the address `?provider=aapmr`. */
function addressOf(form: string): string {
  const [fragment = '', query] = form.split('?');
  return query === undefined ? `#${fragment}` : `?${query}#${fragment}`;
}
