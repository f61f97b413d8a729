import { useEffect, useRef, useState } from 'preact/hooks';

import {
  shortlistMost,
  shortlistToggled,
  type Shortlist,
} from '#src/domain/directory/shortlist.ts';
import {
  browserShortlistStorage,
  type ShortlistStorage,
} from '#src/directory/shortlist-storage.ts';

export interface ShortlistState {
  readonly ids: Shortlist;
  /** Whether this browser keeps it beyond this page. */
  readonly isKept: boolean;
  /** What was just done, in a sentence. */
  readonly said: string;
  /** Puts a provider on it or takes it off; returns what was done, in a sentence. */
  readonly toggle: (id: string, name: string) => string;
}

/** The session of the shortlist of this browser; another tab's changes show at once. */
export function useShortlist(): ShortlistState {
  const place = useRef<ShortlistStorage>();
  const [ids, setIds] = useState<Shortlist>([]);
  const [isKept, setIsKept] = useState(true);
  const [said, setSaid] = useState('');

  useEffect(() => {
    const opened = browserShortlistStorage();
    place.current = opened;
    const read = () => setIds((shown) => opened.read() ?? shown);
    read();
    return opened.watch(read);
  }, []);

  const toggle = (id: string, name: string) => {
    // What another tab did meanwhile is not undone.
    const before = place.current?.read() ?? ids;
    const after = shortlistToggled(before, id);
    const sentence = sentenceOf(name, before, after);
    setSaid(sentence);
    setIds(after);
    setIsKept(place.current?.write(after) ?? false);
    return sentence;
  };
  return { ids, isKept, said, toggle };
}

function sentenceOf(name: string, before: Shortlist, after: Shortlist): string {
  if (after.length > before.length) return `${name} is on the shortlist: ${count(after)}.`;
  if (after.length < before.length) return `${name} is off the shortlist: ${count(after)} left.`;
  return `The shortlist holds ${shortlistMost}. Take one off it before you add ${name}.`;
}

function count({ length }: Shortlist): string {
  return length === 1 ? '1 provider' : `${length} providers`;
}
