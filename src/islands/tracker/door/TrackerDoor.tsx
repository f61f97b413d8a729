import type { ComponentChildren } from 'preact';
import { CannotOpen } from '#src/islands/tracker/door/notices.ts';
import { OpenDoor } from '#src/islands/tracker/door/OpenDoor.tsx';
import type { Tracker } from '#src/islands/tracker/door/tracker.ts';
import { useOpenedStore } from '#src/islands/tracker/door/use-opened-store.ts';

export interface DoorProps {
  /** Where the site lives, as `import.meta.env.BASE_URL` has it. */
  base: string;
  /** The page can restore a record: its views are shown even while the record is missing. */
  isRescue?: boolean;
  children: (tracker: Tracker) => ComponentChildren;
}

/**
 * The tracker's only door to the outside: it opens the store, reads the clock, makes ids, and
 * decides nothing. Its children get a {@link Tracker} and touch nothing else.
 */
export function TrackerDoor(props: DoorProps) {
  const { stored, reopen } = useOpenedStore();

  switch (stored.status) {
    case 'opening':
      return <p class="soft">Opening your log…</p>;
    case 'failed':
      return <CannotOpen failure={stored.failure} onRetry={reopen} />;
    case 'open':
      return <OpenDoor {...props} record={stored} />;
  }
}
