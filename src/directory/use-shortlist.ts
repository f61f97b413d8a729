import { useEffect, useRef, useState } from 'preact/hooks';

import {
  shortlistToggled,
  type Shortlist,
  readShortlist,
  writeShortlist,
} from '#src/domain/directory/shortlist.ts';
import { shortlistSentence } from '#src/directory/copy.ts';

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
    const sentence = shortlistSentence(name, before, after);
    setSaid(sentence);
    setIds(after);
    setIsKept(place.current?.write(after) ?? false);
    return sentence;
  };
  return { ids, isKept, said, toggle };
}

/** Where the shortlist lies: apart from the record, which it is no part of. */
export interface ShortlistStorage {
  /** `undefined` where the browser keeps none, or one of a newer version of the site. */
  read(): Shortlist | undefined;
  /** Whether the browser keeps it now. */
  write(list: Shortlist): boolean;
  /** Calls `onChange` after a change in another tab, until the returned function is called. */
  watch(onChange: () => void): () => void;
}

const key = 'physiatry-cme:shortlist';

/** The shortlist in this browser's localStorage. */
export function browserShortlistStorage(): ShortlistStorage {
  const read = () => {
    try {
      return readShortlist(localStorage.getItem(key));
    } catch {
      // Browsers that block site data throw at the mere name of localStorage.
      return undefined;
    }
  };
  return {
    read,
    write: (list) => {
      if (read() === undefined) return false;
      try {
        localStorage.setItem(key, writeShortlist(list));
        return true;
      } catch {
        return false;
      }
    },
    watch: (onChange) => {
      const listen = (event: StorageEvent) => {
        // Without a key when everything was cleared.
        if (event.key === null || event.key === key) onChange();
      };
      addEventListener('storage', listen);
      return () => removeEventListener('storage', listen);
    },
  };
}
