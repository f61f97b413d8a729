import { useEffect, useRef } from 'preact/hooks';
import { copy } from '#src/components/form/copy.ts';
import type { FieldError } from '#src/components/form/field-error.ts';

interface Props {
  /** A new array for every attempt, so that the summary takes focus each time. */
  errors: readonly FieldError[];
}

/** Lists what is wrong, takes focus so it is read out, and leads to each field. */
export function ErrorSummary({ errors }: Props) {
  const summary = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (errors.length === 0) return;
    summary.current?.focus();
    const { title } = document;
    document.title = copy.summary.pageTitle(title);
    return () => {
      document.title = title;
    };
  }, [errors]);

  if (errors.length === 0) return null;
  return (
    <div class="error-summary" role="alert" tabIndex={-1} ref={summary}>
      <h2>{copy.summary.heading}</h2>
      <ul role="list">
        {errors.map(({ field, control = field, message }) => (
          <li key={field}>
            <a href={`#${control}`} onClick={(event) => leadTo(event, control)}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Opens what is normalizeText around the field and focuses it, without a new entry in the browser's history. */
function leadTo(event: Event, id: string): void {
  const control = document.getElementById(id);
  if (!control) return;
  event.preventDefault();
  for (
    let fold = control.closest('details');
    fold;
    fold = fold.parentElement?.closest('details') ?? null
  )
    fold.open = true;
  control.focus();
  control.scrollIntoView({ block: 'center' });
}
