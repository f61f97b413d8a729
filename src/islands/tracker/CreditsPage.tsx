import { ahead, later } from '#src/islands/shared/Later.tsx';
import { TrackerDoor } from '#src/islands/tracker/door/TrackerDoor.tsx';

// Fetched while the store opens: neither waits for the other.
const fetched = ahead(import('#src/islands/tracker/credits/CreditsView.tsx'));
const CreditsView = later(() => fetched.then((module) => module.CreditsView));

/** The island of `/tracker/credits/`. */
export function CreditsPage({ base }: { base: string }) {
  return <TrackerDoor base={base}>{(tracker) => <CreditsView tracker={tracker} />}</TrackerDoor>;
}
