import { ahead, later } from '#src/components/form/Later.tsx';
import { TrackerSession } from '#src/tracker/session/TrackerSession.tsx';

interface Props {
  base: string;
}

// Fetched while the store opens.
const load = ahead(() => import('#src/tracker/backup/BackupView.tsx'));
const BackupView = later(() => load().then((module) => module.BackupView));

/** The island of `/tracker/backup/`. */
export function BackupPage({ base }: Props) {
  return (
    <TrackerSession base={base} isRescue>
      {(tracker) => <BackupView tracker={tracker} />}
    </TrackerSession>
  );
}
