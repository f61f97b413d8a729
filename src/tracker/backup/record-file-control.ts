/** The id of the control that a record file is imported with. */
export const recordFileControl = 'record-file';

/** Where a reader goes on once the button that was pressed is gone with what it did. */
export function focusRecordFile(): void {
  document.getElementById(recordFileControl)?.focus();
}
