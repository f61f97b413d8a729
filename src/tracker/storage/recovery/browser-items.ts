import { readLastKnownState, writeLastKnownState } from '#src/domain/record/last-known-state.ts';
import type { LastKnownState } from '#src/domain/record/last-known-state.ts';

/* The small texts that the tracker leaves in the browser outside its database. */

/** Browsers that block site data throw at the mere name of their storage; a full one throws on writing. */
export function attempt<Outcome>(work: () => Outcome): Outcome | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** Where the last known state is kept: outside the database, so that it outlasts it. */
export interface LastKnownPlace {
  /** `null` where there is none, it is damaged, or the browser keeps none. */
  read(): LastKnownState | null;
  /** Does nothing where the browser keeps none: the record is not worth less without it. */
  write(lastKnown: LastKnownState): void;
  remove(): void;
}

const lastKnownItem = 'physiatry-cme';

/** The last known state in this browser's localStorage. */
export function browserLastKnownPlace(): LastKnownPlace {
  return {
    read: () => readLastKnownState(attempt(() => localStorage.getItem(lastKnownItem)) ?? null),
    write: (lastKnown) =>
      attempt(() => localStorage.setItem(lastKnownItem, writeLastKnownState(lastKnown))),
    remove: () => attempt(() => localStorage.removeItem(lastKnownItem)),
  };
}

/** The item in which a browser with other databases than the usual one remembers them. */
export const databasesItem = 'physiatry-cme:databases';

/** Few browsers ever have others: their database did not open once, and the log went on from a copy. */
export function hasOtherDatabases(): boolean {
  return Boolean(attempt(() => localStorage.getItem(databasesItem)));
}

/** The item of sessionStorage in which this tab keeps a record that the browser refuses to. */
const tabItem = 'physiatry-cme:record';

export function hasTabCopy(): boolean {
  return Boolean(attempt(() => sessionStorage.getItem(tabItem)));
}

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
