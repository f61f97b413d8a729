import { ahead, later } from '#src/islands/shared/Later.tsx';
import { TrackerDoor } from '#src/islands/tracker/door/TrackerDoor.tsx';

interface Props {
  base: string;
}

// Fetched while the store opens.
const load = ahead(() => import('#src/islands/tracker/backup/BackupView.tsx'));
const BackupView = later(() => load().then((module) => module.BackupView));

/** The island of `/tracker/backup/`. */
export function BackupPage({ base }: Props) {
  return (
    <TrackerDoor base={base} isRescue>
      {(tracker) => <BackupView tracker={tracker} />}
    </TrackerDoor>
  );
}
