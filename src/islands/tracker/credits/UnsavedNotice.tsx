import { dayFromLocalTime, formatDay } from '#src/domain/day.ts';
import type { Unsaved } from '#src/islands/tracker/typing/unsaved.ts';
import { useUnsaved } from '#src/islands/tracker/typing/use-unsaved.ts';

/** What was typed and never saved, here or in a tab that was closed: to go on with, or to drop. */
export function UnsavedNotice() {
  const unsaved = useUnsaved();
  if (unsaved === undefined || unsaved.all.length === 0) return null;
  return (
    <ul role="list" class="notice" data-kind="attention" aria-label="Not saved yet">
      {unsaved.all.map((left) => (
        <li key={left.form} class="actions">
          <span>
            Not saved yet: {whatOf(left)}, typed on {formatDay(dayFromLocalTime(new Date(left.at)))}
            .
          </span>
          <a class="button" data-quiet href={addressOf(left.form)}>
            Go on
          </a>
          <button type="button" class="link-button" onClick={() => unsaved.forget(left.form)}>
            Drop it
          </button>
        </li>
      ))}
    </ul>
  );
}

function whatOf({ form, typed }: Unsaved): string {
  const title = typed['title']?.[0] ?? '';
  if (title !== '') return `“${title}”`;
  return form.includes('milestone') ? 'a milestone' : 'a credit';
}

/** `add?provider=aapmr` is the form `add` of the address `?provider=aapmr`. */
function addressOf(form: string): string {
  const [fragment = '', query] = form.split('?');
  return query === undefined ? `#${fragment}` : `?${query}#${fragment}`;
}
