import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
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
    setError(`Type ${word} to confirm`);
    input.current?.focus();
  };

  return (
    <form noValidate onSubmit={submit}>
      <Field id={id} label={`Type ${word} to confirm`} error={error}>
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
