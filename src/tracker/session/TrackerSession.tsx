import { later } from '#src/components/form/Later.tsx';
import { copy } from '#src/tracker/session/copy.ts';
import { loadNotices, OpenSession } from '#src/tracker/session/OpenSession.tsx';
import type { SessionProps } from '#src/tracker/session/tracker.ts';
import { useOpenedStore } from '#src/tracker/session/use-opened-store.ts';

const CannotOpen = later(() => loadNotices().then((module) => module.CannotOpen));

/**
 * The tracker's only contact with the outside: it opens the store, reads the clock, makes ids, and
 * decides nothing. Its children get a {@link Tracker} and touch nothing else.
 */
export function TrackerSession(props: SessionProps) {
  const { stored, reopen } = useOpenedStore();

  switch (stored.status) {
    case 'opening':
      return <Opening />;
    case 'failed':
      return <CannotOpen failure={stored.failure} onRetry={reopen} />;
    case 'open':
      return <OpenSession {...props} record={stored} />;
  }
}

/**
 * What the page says before its script has run, and while the store opens. The second line shows
 * only after a while, by its style alone: the script that should take its place may be missing.
 */
function Opening() {
  return (
    <div class="opening flow">
      <p class="soft">{copy.opening}</p>
      <p class="late">{copy.openingLate}</p>
    </div>
  );
}
