import { readShortlist, writeShortlist } from '#src/domain/directory/shortlist.ts';
import type { Shortlist } from '#src/domain/directory/shortlist.ts';

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
