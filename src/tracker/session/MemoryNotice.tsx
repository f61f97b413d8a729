import { useState } from 'preact/hooks';
import { noticeCopy } from '#src/tracker/session/notice-copy.ts';
import type { OpenRecord } from '#src/tracker/session/use-opened-store.ts';
import {
  useWarningOnLeaving,
  type LostOnLeaving,
} from '#src/tracker/session/use-warning-on-leaving.ts';
import { SnapshotChoice } from '#src/tracker/session/SnapshotChoice.tsx';
import type { KeptCopy } from '#src/tracker/session/kept-copies.ts';
import type { StorageFailure } from '#src/tracker/storage/db/storage-error.ts';
import { FileField } from '#src/tracker/backup/FileField.tsx';

const words = noticeCopy.memory;

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
        {outlivesPage ? words.inTab : words.onPage} {hadRecord && words.earlierLog}
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
          {noticeCopy.saveCopy}
        </button>
      </p>
      {!outlivesPage && (
        <FileField id="open-file" label={words.open} hint={words.openHint} onChoose={open} />
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
        <strong>{words.full}</strong> {words.fullAdvice}
      </>
    );
  }
  if (failure !== 'unavailable') {
    return (
      <>
        <strong>{words.broken}</strong> {words.brokenAdvice}
      </>
    );
  }
  return (
    <>
      <strong>{words.refused}</strong> {hadRecord ? words.refusedNow : words.refusedAlways}
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
    () => noticeCopy.partMissing,
  );
}
