import { useState } from 'preact/hooks';
import type { OpenRecord } from '#src/islands/tracker/door/use-opened-store.ts';
import {
  useWarningOnLeaving,
  type LostOnLeaving,
} from '#src/islands/tracker/door/use-warning-on-leaving.ts';
import { FileField } from '#src/islands/tracker/backup/FileField.tsx';

interface Props {
  record: OpenRecord;
  onSaveCopy: () => void;
}

/** This browser refuses to keep the log: it works for a while, and can be saved to a file. */
export function MemoryNotice({ record, onSaveCopy }: Props) {
  const { opened, settings } = record;
  const { standing } = opened;
  const outlivesPage = opened.outlivesPage();
  const hadRecord = standing.kind === 'not-kept' && standing.marker !== null;
  const [outcome, setOutcome] = useState('');
  const open = (file: File | undefined) => file && void openFile(record, file).then(setOutcome);
  useWarningOnLeaving(lostOnLeaving(settings.changesSinceExport, outlivesPage));

  return (
    <div class="notice flow" data-kind="attention" role="alert">
      <p>
        <strong>This browser does not let the site keep your log.</strong> Private windows and
        blocked site data are the usual reasons.{' '}
        {outlivesPage
          ? 'What you enter is kept in this tab only, until it is closed; save a copy before you close it.'
          : 'What you enter here lasts until you leave this page, and no other page will have it; save a copy before you leave.'}
        {hadRecord && ' The log you kept here earlier is not shown, and not touched.'}
      </p>
      <p class="actions">
        <button type="button" class="button" data-quiet onClick={onSaveCopy}>
          Save a copy
        </button>
      </p>
      {!outlivesPage && (
        <FileField
          id="open-file"
          label="Open a record file"
          hint="Brings a copy you saved into this page, as on the page before."
          onChoose={open}
        />
      )}
      <p role="status">{outcome}</p>
    </div>
  );
}

/** What is in memory only is lost with the page, or with the tab where that keeps it. */
function lostOnLeaving(changes: number, outlivesPage: boolean): LostOnLeaving {
  if (changes === 0) return 'nothing';
  return outlivesPage ? 'with-the-tab' : 'with-the-page';
}

/** Resolves to what came of it, in a sentence. */
function openFile(record: OpenRecord, file: File): Promise<string> {
  return import('#src/islands/tracker/door/open-record-file.ts').then(
    (module) => module.openRecordFile(record, file),
    () => 'A part of this page could not be fetched. Check the connection, then try again.',
  );
}
