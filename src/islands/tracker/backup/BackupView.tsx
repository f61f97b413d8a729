import { CheckSection } from '#src/islands/tracker/backup/CheckSection.tsx';
import { EarlierCopies } from '#src/islands/tracker/backup/EarlierCopies.tsx';
import { EraseSection } from '#src/islands/tracker/backup/EraseSection.tsx';
import { ImportSection } from '#src/islands/tracker/backup/ImportSection.tsx';
import { LastImport } from '#src/islands/tracker/backup/LastImport.tsx';
import { LeftDatabases } from '#src/islands/tracker/backup/LeftDatabases.tsx';
import { SaveSection } from '#src/islands/tracker/backup/SaveSection.tsx';
import { StandingFacts } from '#src/islands/tracker/backup/StandingFacts.tsx';
import type { Tracker } from '#src/islands/tracker/door/tracker.ts';

/** Everything between the log and files outside the browser. */
export function BackupView({ tracker }: { tracker: Tracker }) {
  return (
    <div class="backup">
      <StandingFacts tracker={tracker} />
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
