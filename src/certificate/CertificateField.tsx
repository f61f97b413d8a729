import type { RefObject } from 'preact';

import { copy } from '#src/certificate/copy.ts';

interface Props {
  input: RefObject<HTMLTextAreaElement>;
  isEmpty: boolean;
  onInput: () => void;
  onExample: () => void;
  onClear: () => void;
}

/** Spelling is not checked here: some browsers send what they check to a server. */
export function CertificateField({ input, isEmpty, onInput, onExample, onClear }: Props) {
  return (
    <>
      <label for="certificate">{copy.label}</label>
      <textarea
        id="certificate"
        ref={input}
        rows={5}
        spellcheck={false}
        autocomplete="off"
        onInput={onInput}
      />
      <p class="small soft below">
        {copy.stays}{' '}
        <button type="button" class="link-button" onClick={isEmpty ? onExample : onClear}>
          {isEmpty ? copy.tryExample : copy.clear}
        </button>
      </p>
    </>
  );
}
