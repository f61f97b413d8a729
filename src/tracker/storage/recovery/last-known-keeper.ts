import { isSameState } from '#src/domain/record/last-known-state.ts';
import type { RecordState } from '#src/domain/record/record-state.ts';
import { timestampFromDate } from '#src/domain/timestamp.ts';
import type { Timestamp } from '#src/domain/timestamp.ts';
import type { LastKnownPlace } from '#src/tracker/storage/recovery/browser-items.ts';
import type { Settings } from '#src/tracker/storage/db/tracker-store.ts';

/** Keeps the last known state in step with the record. */
export interface LastKnownKeeper {
  /** After each commit; `null` for a record that was erased, which leaves none. */
  committed(state: RecordState | null, settings: Settings): void;

  /** The record as it was found on opening: what changed it since the last known state was written was not seen. */
  found(state: RecordState, settings: Settings): void;

  /** A record is missing: the last known state that says so stays, until as many entries are back or it is let go. */
  hold(): void;

  readonly isHeld: boolean;

  /** The user takes what is there for the whole record. */
  letGo(): void;

  /** The tracker's answer about the record as it is; it goes with the record's next change. */
  setHeadline(text: string): void;
}

/** @param schemaVersion The version of the database. */
export function lastKnownKeeper(
  place: LastKnownPlace,
  schemaVersion: number,
  now: () => Date,
): LastKnownKeeper {
  let isHeld = false;
  const timestamp = () => timestampFromDate(now());
  const letGo = () => {
    isHeld = false;
    place.remove();
  };

  const follow = (state: RecordState, { lastExportAt }: Settings, changedAt: Timestamp | null) => {
    const lastKnown = place.read();
    if (isHeld && lastKnown !== null && state.entries < lastKnown.entries) return;
    isHeld = false;
    // Another tab may have committed after this one and been quicker to say so.
    if (lastKnown?.installId === state.installId && lastKnown.revision > state.revision) return;
    const known =
      lastKnown !== null && isSameState(lastKnown, state)
        ? lastKnown
        : { changedAt, headline: null };
    place.write({
      ...state,
      schemaVersion,
      lastSeenAt: timestamp(),
      lastExportAt,
      changedAt: known.changedAt,
      headline: known.headline,
    });
  };

  return {
    committed(state, settings) {
      if (state === null) letGo();
      else follow(state, settings, timestamp());
    },

    found: (state, settings) => follow(state, settings, null),

    get isHeld() {
      return isHeld;
    },

    hold() {
      isHeld = true;
    },

    letGo,

    setHeadline(text) {
      const lastKnown = place.read();
      if (isHeld || lastKnown === null) return;
      const headline = text === '' ? null : { text, at: timestamp() };
      place.write({ ...lastKnown, headline });
    },
  };
}
