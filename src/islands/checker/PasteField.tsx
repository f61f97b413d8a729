import type { RefObject } from 'preact';

import { Field } from '#src/islands/shared/Field.tsx';

interface Props {
  input: RefObject<HTMLTextAreaElement>;
  isEmpty: boolean;
  onInput: () => void;
  onExample: () => void;
  onClear: () => void;
}

/** Spelling is not checked here: some browsers send what they check to a server. */
export function PasteField({ input, isEmpty, onInput, onExample, onClear }: Props) {
  return (
    <>
      <Field
        id="certificate"
        label="Words of the certificate"
        hint="The sentence that names the credit is enough. It is read in this browser: nothing is sent, nothing is kept."
      >
        {(control) => (
          <textarea
            {...control}
            ref={input}
            rows={5}
            spellcheck={false}
            autocomplete="off"
            onInput={onInput}
          />
        )}
      </Field>
      <p class="actions">
        {isEmpty ? (
          <>
            <span class="soft small">
              Nothing to read yet. The answer appears here as soon as something is pasted.
            </span>
            <button type="button" class="link-button small" onClick={onExample}>
              Try an example
            </button>
          </>
        ) : (
          <button type="button" class="link-button small" onClick={onClear}>
            Clear the text
          </button>
        )}
      </p>
    </>
  );
}
