import { attempt } from '#src/tracker/storage/db/attempt.ts';
import { readMarker, writeMarker } from '#src/domain/record/marker.ts';
import type { Marker } from '#src/domain/record/marker.ts';

/** Where the marker lies: outside the database, so that it outlasts it. */
export interface MarkerPlace {
  /** `null` where there is none, it is damaged, or the browser keeps none. */
  read(): Marker | null;
  /** Does nothing where the browser keeps none: the record is not worth less without it. */
  write(marker: Marker): void;
  remove(): void;
}

const key = 'physiatry-cme';

/** The marker in this browser's localStorage. */
export function browserMarkerPlace(): MarkerPlace {
  return {
    read: () => readMarker(attempt(() => localStorage.getItem(key)) ?? null),
    write: (marker) => attempt(() => localStorage.setItem(key, writeMarker(marker))),
    remove: () => attempt(() => localStorage.removeItem(key)),
  };
}
