import { momentText } from '#src/tracker/backup/record-summary.ts';
import { copy } from '#src/tracker/credits/copy.ts';
import { useUnsaved } from '#src/tracker/unsaved/use-unsaved.ts';
import { whatWasTyped } from '#src/tracker/unsaved/what-was-typed.ts';

/** What was typed and never saved, here or in a tab that was closed: to continue, or to discard. */
export function UnsavedNotice() {
  const unsaved = useUnsaved();
  if (unsaved === undefined || unsaved.all.length === 0) return null;
  return (
    <ul role="list" class="notice" data-kind="attention" aria-label={copy.unsaved.label}>
      {unsaved.all.map((left) => (
        <li key={left.form} class="actions">
          <span>{copy.unsaved.entry(whatWasTyped(left), momentText(left.at))}</span>
          <a
            class="button"
            data-quiet
            href={addressOf(left.form)}
            aria-label={copy.unsaved.resumeOf(whatWasTyped(left))}
          >
            {copy.unsaved.resume}
          </a>
          <button
            type="button"
            class="link-button"
            aria-label={copy.unsaved.discardOf(whatWasTyped(left))}
            onClick={() => unsaved.forget(left.form)}
          >
            {copy.unsaved.discard}
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
