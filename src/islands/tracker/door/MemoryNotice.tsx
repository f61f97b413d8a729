import { useState } from 'preact/hooks';
import { FileField } from '#src/islands/tracker/backup/FileField.tsx';

interface Props {
  /** Whether this browser kept a log here before. */
  hadRecord: boolean;
  /** Whether the next page of this tab has the log too. */
  outlivesPage: boolean;
  onSaveCopy: () => void;
  /** Resolves to what came of it, in a sentence. */
  onOpenFile: (file: File) => Promise<string>;
}

/** This browser refuses to keep the log: it works for a while, and can be saved to a file. */
export function MemoryNotice({ hadRecord, outlivesPage, onSaveCopy, onOpenFile }: Props) {
  const [outcome, setOutcome] = useState('');
  const open = (file: File | undefined) => file && void onOpenFile(file).then(setOutcome);

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
