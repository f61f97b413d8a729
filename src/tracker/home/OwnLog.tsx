import { useEffect, useState } from 'preact/hooks';
import { ownLogSentence } from '#src/tracker/home/own-log-sentence.ts';
import { browserLastKnownPlace } from '#src/tracker/storage/recovery/browser-items.ts';

interface Props {
  /** The address of the tracker. */
  tracker: string;
}

/** How the reader's own log stands, read from its last known state alone; or the invitation to begin one. */
export function OwnLog({ tracker }: Props) {
  const sentence = useOwnLogSentence();

  if (sentence === null) {
    return (
      <p>
        <a href={tracker}>Begin your log</a>: a date, a type and an amount make an entry.
      </p>
    );
  }
  return (
    <p>
      <a href={tracker}>Your log</a>: {sentence}
    </p>
  );
}

/** Another tab's changes show at once. `null` until the browser was asked, and where it has no log. */
function useOwnLogSentence(): string | null {
  const [sentence, setSentence] = useState<string | null>(null);

  useEffect(() => {
    const place = browserLastKnownPlace();
    const read = () => setSentence(ownLogSentence(place.read()));
    read();
    addEventListener('storage', read);
    // The page as it was, brought back from the browser's own cache.
    addEventListener('pageshow', read);
    return () => {
      removeEventListener('storage', read);
      removeEventListener('pageshow', read);
    };
  }, []);

  return sentence;
}
