import type { Day } from '#src/domain/day.ts';
import { backupAge } from '#src/tracker/session/backup-age.ts';
import { backupCopy as words } from '#src/tracker/session/backup-copy.ts';
import type { Settings, TrackerStore } from '#src/tracker/storage/db/tracker-store.ts';

interface Props {
  settings: Settings;
  today: Day;
  backupPath: string;
  /** In the browser, or in memory alone. */
  where: TrackerStore['kind'];
}

const promises: Readonly<Record<string, string>> = words.promises;

/** One line on how safe the log is, with the way to make it safer. */
export function BackupNotice({ settings, today, backupPath, where }: Props) {
  const { changesSinceExport: changes, persisted } = settings;
  return (
    <p class="backup-notice" data-kind={changes > 0 ? 'attention' : undefined}>
      <strong>{where === 'browser' ? words.inBrowser : words.inMemory}</strong>{' '}
      {promises[String(persisted)]} {words.last(backupAge(settings, today))}{' '}
      <a href={backupPath}>{words.backUp}</a>
    </p>
  );
}
