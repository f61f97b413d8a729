import { CannotOpen } from '#src/islands/tracker/door/notices.ts';
import { OpenDoor } from '#src/islands/tracker/door/OpenDoor.tsx';
import type { DoorProps } from '#src/islands/tracker/door/tracker.ts';
import { useOpenedStore } from '#src/islands/tracker/door/use-opened-store.ts';

/**
 * The tracker's only door to the outside: it opens the store, reads the clock, makes ids, and
 * decides nothing. Its children get a {@link Tracker} and touch nothing else.
 */
export function TrackerDoor(props: DoorProps) {
  const { stored, reopen } = useOpenedStore();

  switch (stored.status) {
    case 'opening':
      return <Opening />;
    case 'failed':
      return <CannotOpen failure={stored.failure} onRetry={reopen} />;
    case 'open':
      return <OpenDoor {...props} record={stored} />;
  }
}

/**
 * What the page says before its script has run, and while the store opens. The second line shows
 * only after a while, by its style alone: the script that should take its place may be missing.
 */
function Opening() {
  return (
    <div class="opening flow">
      <p class="soft">Opening your log…</p>
      <p class="late">
        If this line stays, the page could not be loaded whole: check the connection, then reload.
        Your log is untouched.
      </p>
    </div>
  );
}
