import { attempt } from '#src/tracker/storage/db/attempt.ts';
import { readLastKnownState, writeLastKnownState } from '#src/domain/record/last-known-state.ts';
import type { LastKnownState } from '#src/domain/record/last-known-state.ts';

/** Where the last known state is kept: outside the database, so that it outlasts it. */
export interface LastKnownPlace {
  /** `null` where there is none, it is damaged, or the browser keeps none. */
  read(): LastKnownState | null;
  /** Does nothing where the browser keeps none: the record is not worth less without it. */
  write(lastKnown: LastKnownState): void;
  remove(): void;
}

const key = 'physiatry-cme';

/** The last known state in this browser's localStorage. */
export function browserLastKnownPlace(): LastKnownPlace {
  return {
    read: () => readLastKnownState(attempt(() => localStorage.getItem(key)) ?? null),
    write: (lastKnown) => attempt(() => localStorage.setItem(key, writeLastKnownState(lastKnown))),
    remove: () => attempt(() => localStorage.removeItem(key)),
  };
}
