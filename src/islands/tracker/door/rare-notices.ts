/** What few readers need on most visits: one chunk, apart from the page. */
export { CannotOpen } from '#src/islands/tracker/door/CannotOpen.tsx';
export { LostRecord } from '#src/islands/tracker/door/LostRecord.tsx';
export { DamagedNotice } from '#src/islands/tracker/door/DamagedNotice.tsx';
export { MemoryNotice } from '#src/islands/tracker/door/MemoryNotice.tsx';
export { restoreCopy } from '#src/islands/tracker/door/restore-copy.ts';
export { RestoredNotice } from '#src/islands/tracker/door/RestoredNotice.tsx';
export { MissingRecord } from '#src/islands/tracker/door/MissingRecord.tsx';
export { StorageAlert } from '#src/islands/tracker/door/StorageAlert.tsx';
export { saveRecordFile } from '#src/islands/tracker/door/save-record-file.ts';
