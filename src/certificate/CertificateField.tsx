import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

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

const typingPause = 300;

/** The field's text, once the typing pauses; also what was pasted before the page could listen. */
export function usePastedText() {
  const input = useRef<HTMLTextAreaElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const [text, setText] = useState('');

  const read = () => setText(input.current?.value ?? '');
  const stop = () => {
    if (timer.current !== null) clearTimeout(timer.current);
  };
  useEffect(() => {
    read();
    return stop;
  }, []);

  return {
    input,
    text,
    readLater() {
      stop();
      timer.current = setTimeout(read, typingPause);
    },
    fill(filled: string) {
      stop();
      if (input.current === null) return;
      input.current.value = filled;
      input.current.focus();
      setText(filled);
    },
  };
}
