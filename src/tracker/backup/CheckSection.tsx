import type { BackupComparison } from '#src/domain/record/import-preview.ts';
import { FileField } from '#src/tracker/backup/FileField.tsx';
import { Refusal } from '#src/tracker/backup/Refusal.tsx';
import { useCheckedBackup, type CheckedBackup } from '#src/tracker/backup/use-checked-backup.ts';
import { countOf, holdings, momentText } from '#src/tracker/backup/words.ts';
import type { Tracker } from '#src/tracker/session/tracker.ts';

/** Tells whether a backup can be read and holds what is in the log, without importing anything. */
export function CheckSection({ tracker }: { tracker: Tracker }) {
  const { chosen, choose, checked } = useCheckedBackup(tracker);

  return (
    <section aria-labelledby="check">
      <h2 id="check">Check a backup</h2>
      <div class="flow text">
        <FileField
          id="check-file"
          label="Backup to check"
          hint="It is read and compared with your log. Nothing is imported."
          onChoose={choose}
        />
        {chosen?.read?.ok === false && (
          <Refusal fileName={chosen.name} problem={chosen.read.problem} />
        )}
        <div role="status">
          {chosen && checked && <Finding fileName={chosen.name} {...checked} />}
        </div>
      </div>
    </section>
  );
}

/** How the file and the log compare. */
function Finding({ fileName, file, found, at }: CheckedBackup & { fileName: string }) {
  return (
    <div class="notice flow" data-kind={found.missing > 0 ? 'attention' : undefined}>
      <p>
        <strong>
          {found.missing > 0
            ? `This backup lacks ${countOf(found.missing)} of your log`
            : 'This backup holds everything in your log'}
        </strong>
        {', verified on '}
        {momentText(at)}.
      </p>
      <p>
        {fileName} was saved {momentText(file.writtenAt)} and holds {holdings(file.contents)}:{' '}
        {comparisonText(found)}.
      </p>
    </div>
  );
}

/** `40 entries as here, 2 later or only here` */
function comparisonText({ same, missing, ahead }: BackupComparison): string {
  const parts = [
    { count: same, words: 'as here' },
    { count: missing, words: 'later or only here' },
    { count: ahead, words: 'later or only in the file' },
  ];
  return parts
    .filter(({ count }) => count > 0)
    .map(({ count, words }) => `${countOf(count)} ${words}`)
    .join(', ');
}
