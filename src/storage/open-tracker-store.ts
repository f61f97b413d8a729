import type { Marker } from '#src/domain/record/marker.ts';
import { memoryTrackerStore } from '#src/storage/memory-tracker-store.ts';
import type { StorageFailure } from '#src/storage/storage-error.ts';
import type { TrackerStore } from '#src/storage/tracker-store.ts';

/**
 * How well the record is kept.
 * - `kept`: in this browser. `isNew` when nothing says that there ever was a record here.
 * - `not-kept`: in memory only, because of `failure`; `marker` is what this browser kept before.
 * - `data-missing`: there was a record here that is gone, or a later state of it. Nothing may be
 *   written before the user restored it or chose to go on with what is there.
 */
export type Standing =
  | { readonly kind: 'kept'; readonly isNew: boolean }
  | { readonly kind: 'not-kept'; readonly failure: StorageFailure; readonly marker: Marker | null }
  | { readonly kind: 'data-missing'; readonly marker: Marker | null };

export interface OpenedStore {
  readonly store: TrackerStore;
  readonly standing: Standing;

  /** After `data-missing`: the user goes on with what is there, and it counts as all there is. */
  goOnWithWhatIsThere(): Promise<void>;

  /** Leaves the tracker's one-sentence answer for the home page. */
  setHeadline(text: string): void;

  /**
   * Asks the browser not to drop the record, from a user's gesture after the first saved credit.
   * Resolves to its answer, `null` where it cannot be asked; may never resolve, so nothing waits for it.
   */
  askToPersist(): Promise<boolean | null>;
}

/**
 * Opens the record of this browser, or one in memory where the browser refuses.
 * Rejects with a StorageError `newer-version` where a newer version of the site wrote it: reload.
 */
export async function openTrackerStore(): Promise<OpenedStore> {
  return {
    store: memoryTrackerStore(),
    standing: { kind: 'not-kept', failure: 'unavailable', marker: null },
    goOnWithWhatIsThere: async () => {},
    setHeadline: () => {},
    askToPersist: async () => null,
  };
}
