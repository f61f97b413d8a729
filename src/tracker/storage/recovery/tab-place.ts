import { attempt } from '#src/tracker/storage/db/attempt.ts';
import { tabItem } from '#src/tracker/storage/recovery/tab-item.ts';
/** Where a record in memory leaves itself for the tab's next page. */
export interface TabPlace {
  /** `null` where there is nothing, or the browser keeps none. */
  read(): string | null;
  /** Whether the browser took it; a full or blocked one does not. */
  write(text: string): boolean;
  remove(): void;
}

/** For a record that lives as long as its page. */
export const noTabPlace: TabPlace = { read: () => null, write: () => false, remove: () => {} };

/** This tab's sessionStorage: it outlives a page, and ends with the tab. */
export function browserTabPlace(): TabPlace {
  return {
    read: () => attempt(() => sessionStorage.getItem(tabItem)) ?? null,
    write: (text) => attempt(() => (sessionStorage.setItem(tabItem, text), true)) ?? false,
    remove: () => void attempt(() => sessionStorage.removeItem(tabItem)),
  };
}
