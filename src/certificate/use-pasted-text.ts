import { useEffect, useRef, useState } from 'preact/hooks';

const typingPause = 300;

/** What stands in the field, once the typing pauses; also what was pasted before the page could listen. */
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
