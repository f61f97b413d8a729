import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { copy } from '#src/tracker/backup/copy.ts';
import { Field } from '#src/components/form/Field.tsx';

interface Props {
  id: string;
  /** What has to be typed, in capitals; small letters do as well. */
  word: string;
  buttonLabel: string;
  onConfirm: () => void;
  children?: ComponentChildren;
}

/** A step that no slip of a thumb takes: a word has to be typed. */
export function TypedConfirmation({ id, word, buttonLabel, onConfirm, children }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [error, setError] = useState<string>();

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (input.current?.value.trim().toUpperCase() === word) {
      input.current.value = '';
      setError(undefined);
      return onConfirm();
    }
    setError(copy.confirm(word));
    input.current?.focus();
  };

  return (
    <form noValidate onSubmit={submit}>
      <Field id={id} label={copy.confirm(word)} error={error}>
        {(control) => (
          <input {...control} ref={input} type="text" autoComplete="off" data-width="12" />
        )}
      </Field>
      <p class="actions">
        <button class="button" data-danger>
          {buttonLabel}
        </button>
        {children}
      </p>
    </form>
  );
}
