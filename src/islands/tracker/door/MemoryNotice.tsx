interface Props {
  /** Whether this browser kept a log here before. */
  hadRecord: boolean;
  onSaveCopy: () => void;
}

/** This browser refuses to keep the log: it works until the page is left, and can be saved to a file. */
export function MemoryNotice({ hadRecord, onSaveCopy }: Props) {
  return (
    <div class="notice flow" data-kind="attention" role="alert">
      <p>
        <strong>This browser does not let the site keep your log.</strong> Private windows and
        blocked site data are the usual reasons. What you enter here lasts until you leave this
        page; save a copy before you do.
        {hadRecord && ' The log you kept here earlier is not shown, and not touched.'}
      </p>
      <p class="actions">
        <button type="button" class="button" data-quiet onClick={onSaveCopy}>
          Save a copy
        </button>
      </p>
    </div>
  );
}
