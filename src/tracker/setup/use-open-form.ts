import { useState } from 'preact/hooks';
import type { Result } from '#src/domain/result.ts';
import { storedDraft } from '#src/components/form/draft.ts';
import type { StorageFailure } from '#src/tracker/storage/db/storage-error.ts';

/**
 * Which form is open: the key of its draft, and the version that it was opened with, so that a
 * change made in another tab meanwhile is noticed and not written over.
 */
export interface OpenForm<Version> {
  readonly key: string;
  readonly version: Version | undefined;
  /** By a button just now, not by a draft that was found when the page was loaded. */
  readonly isByHand?: boolean;
  /** The version is not the one the form was filled from: another tab changed it meanwhile. */
  readonly isConflicting?: boolean;
}

/** At most one form is open; one that was being typed when the page was reloaded is open again. */
export function useOpenForm<Version>(candidates: readonly OpenForm<Version>[]) {
  const [open, setOpen] = useState(() => candidates.find(({ key }) => storedDraft(key)));

  /** Closes the form once it is kept; after a conflict it goes on from the version that is there now. */
  const settle = (kept: Result<unknown, StorageFailure>, current: Version | undefined): boolean => {
    if (kept.ok) setOpen(undefined);
    else if (kept.problem === 'changed-elsewhere' && open)
      setOpen({ ...open, version: current, isConflicting: true });
    return kept.ok;
  };

  return { open, setOpen, settle };
}
