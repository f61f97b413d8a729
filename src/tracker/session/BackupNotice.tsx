import type { Day } from '#src/domain/day.ts';
import { backupAge } from '#src/tracker/session/backup-age.ts';
import type { Settings, TrackerStore } from '#src/tracker/storage/db/tracker-store.ts';

interface Props {
  settings: Settings;
  today: Day;
  backupPath: string;
  /** In the browser, or in memory alone. */
  where: TrackerStore['kind'];
}

/** One line on how safe the log is, with the way to make it safer. */
export function BackupNotice({ settings, today, backupPath, where }: Props) {
  const { changesSinceExport: changes, persisted } = settings;
  return (
    <p class="backup-notice" data-kind={changes > 0 ? 'attention' : undefined}>
      <strong>{where === 'browser' ? 'Only in this browser.' : 'Not kept by this browser.'}</strong>{' '}
      {promises[String(persisted)]}Last backup: {backupAge(settings, today)}.{' '}
      <a href={backupPath}>Back up now</a>
    </p>
  );
}

const promises: Readonly<Record<string, string>> = {
  true: 'It promised not to drop your log by itself. ',
  false: 'It made no promise to keep your log. ',
};
