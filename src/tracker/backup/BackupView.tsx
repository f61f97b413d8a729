import { CheckSection } from '#src/tracker/backup/CheckSection.tsx';
import { EraseSection } from '#src/tracker/backup/EraseSection.tsx';
import { ImportSection } from '#src/tracker/backup/ImportSection.tsx';
import { LastImport } from '#src/tracker/backup/LastImport.tsx';
import { EarlierCopies, LeftDatabases } from '#src/tracker/backup/KeptInBrowser.tsx';
import { SaveSection } from '#src/tracker/backup/SaveSection.tsx';
import { SafetyFacts } from '#src/tracker/backup/SafetyFacts.tsx';
import type { Tracker } from '#src/tracker/session/tracker.ts';

/** Everything between the log and files outside the browser. */
export function BackupView({ tracker }: { tracker: Tracker }) {
  return (
    <div class="backup">
      <SafetyFacts tracker={tracker} />
      <SaveSection tracker={tracker} />
      <ImportSection tracker={tracker} />
      <LastImport tracker={tracker} />
      <CheckSection tracker={tracker} />
      <EarlierCopies tracker={tracker} />
      <LeftDatabases tracker={tracker} />
      <EraseSection tracker={tracker} />
    </div>
  );
}
