import { useState } from 'preact/hooks';
import type { OpenRecord } from '#src/tracker/session/use-opened-store.ts';
import {
  useWarningOnLeaving,
  type LostOnLeaving,
} from '#src/tracker/session/use-warning-on-leaving.ts';
import { SnapshotChoice } from '#src/tracker/session/SnapshotChoice.tsx';
import type { KeptCopy } from '#src/tracker/session/kept-copies.ts';
import type { StorageFailure } from '#src/tracker/storage/db/storage-error.ts';
import { FileField } from '#src/tracker/backup/FileField.tsx';

interface Props {
  record: OpenRecord;
  onSaveCopy: () => void;
  /** Resolves to whether the copy was kept. */
  onRestore: (copy: KeptCopy) => Promise<boolean>;
}

/** This browser refuses to keep the log: it works for a while, and can be saved to a file. */
export function MemoryNotice({ record, onSaveCopy, onRestore }: Props) {
  const { opened, settings } = record;
  const { keeping } = opened;
  const outlivesPage = opened.outlivesPage();
  const hadRecord = keeping.kind === 'in-memory' && keeping.lastKnown !== null;
  const failure = keeping.kind === 'in-memory' ? keeping.failure : 'unknown';
  const [outcome, setOutcome] = useState('');
  const open = (file: File | undefined) => file && void openFile(record, file).then(setOutcome);
  useWarningOnLeaving(lostOnLeaving(settings.changesSinceExport, outlivesPage));

  return (
    <div class="notice flow" data-kind="attention" role="alert">
      <p>
        <WhyNotKept failure={failure} hadRecord={hadRecord} />{' '}
        {outlivesPage
          ? 'What you enter is kept in this tab only, until it is closed; save a copy before you close it.'
          : 'What you enter here lasts until you leave this page, and no other page will have it; save a copy before you leave.'}
        {hadRecord && ' The log you kept here earlier is not shown, and not touched.'}
      </p>
      {(hadRecord || failure !== 'unavailable') && (
        <SnapshotChoice
          snapshots={opened.snapshots}
          inTab={record.contents}
          onRestore={onRestore}
        />
      )}
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

/** The reason as far as it is known: private windows are one only where nothing was ever kept. */
function WhyNotKept({ failure, hadRecord }: { failure: StorageFailure; hadRecord: boolean }) {
  if (failure === 'full') {
    return (
      <>
        <strong>This browser has no room left, so your log does not open.</strong> Free some space
        on this device, then reload.
      </>
    );
  }
  if (failure !== 'unavailable') {
    return (
      <>
        <strong>The browser cannot open the database with your log.</strong> It may be damaged, as
        after a crash. Reload first; restart the browser if that does not help.
      </>
    );
  }
  return (
    <>
      <strong>This browser does not let the site keep your log.</strong>{' '}
      {hadRecord
        ? 'It kept one before: it refused now, or did not answer in time. Reload first; blocked site data may be the reason if that does not help.'
        : 'Private windows and blocked site data are the usual reasons.'}
    </>
  );
}

/** What is in memory only is lost with the page, or with the tab where that keeps it. */
function lostOnLeaving(changes: number, outlivesPage: boolean): LostOnLeaving {
  if (changes === 0) return 'nothing';
  return outlivesPage ? 'with-the-tab' : 'with-the-page';
}

/** Resolves to what came of it, in a sentence. */
function openFile(record: OpenRecord, file: File): Promise<string> {
  return import('#src/tracker/session/open-record-file.ts').then(
    (module) => module.openRecordFile(record, file),
    () => 'A part of this page could not be fetched. Check the connection, then try again.',
  );
}
