import { isSameState } from '#src/domain/record/marker.ts';
import type { Stamp } from '#src/domain/record/stamp.ts';
import { timestampFromDate } from '#src/domain/timestamp.ts';
import type { Timestamp } from '#src/domain/timestamp.ts';
import type { MarkerPlace } from '#src/tracker/storage/recovery/marker-place.ts';
import type { Settings } from '#src/tracker/storage/db/tracker-store.ts';

/** Keeps the marker in step with the record. */
export interface MarkerKeeper {
  /** After each commit; `null` for a record that was erased, which leaves no marker. */
  committed(stamp: Stamp | null, settings: Settings): void;

  /** The record as it was found on opening: what changed it since the marker was written was not seen. */
  found(stamp: Stamp, settings: Settings): void;

  /** A record is missing: the marker that says so stays, until as many entries are back or it is let go. */
  hold(): void;

  readonly isHeld: boolean;

  /** The user takes what is there for the whole record. */
  letGo(): void;

  /** The tracker's answer about the record as it is; it goes with the record's next change. */
  setHeadline(text: string): void;
}

/** @param schemaVersion The version of the database. */
export function markerKeeper(
  place: MarkerPlace,
  schemaVersion: number,
  now: () => Date,
): MarkerKeeper {
  let isHeld = false;
  const timestamp = () => timestampFromDate(now());
  const letGo = () => {
    isHeld = false;
    place.remove();
  };

  const follow = (stamp: Stamp, { lastExportAt }: Settings, changedAt: Timestamp | null) => {
    const marker = place.read();
    if (isHeld && marker !== null && stamp.entries < marker.entries) return;
    isHeld = false;
    // Another tab may have committed after this one and been quicker to say so.
    if (marker?.installId === stamp.installId && marker.revision > stamp.revision) return;
    const known =
      marker !== null && isSameState(marker, stamp) ? marker : { changedAt, headline: null };
    place.write({
      ...stamp,
      schemaVersion,
      lastSeenAt: timestamp(),
      lastExportAt,
      changedAt: known.changedAt,
      headline: known.headline,
    });
  };

  return {
    committed(stamp, settings) {
      if (stamp === null) letGo();
      else follow(stamp, settings, timestamp());
    },

    found: (stamp, settings) => follow(stamp, settings, null),

    get isHeld() {
      return isHeld;
    },

    hold() {
      isHeld = true;
    },

    letGo,

    setHeadline(text) {
      const marker = place.read();
      if (isHeld || marker === null) return;
      const headline = text === '' ? null : { text, at: timestamp() };
      place.write({ ...marker, headline });
    },
  };
}
