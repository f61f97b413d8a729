/** What few readers need on most visits: one chunk, apart from the page. */
export { CannotOpen } from '#src/tracker/session/CannotOpen.tsx';
export { LostRecord } from '#src/tracker/session/LostRecord.tsx';
export { DamagedNotice } from '#src/tracker/session/DamagedNotice.tsx';
export { MemoryNotice } from '#src/tracker/session/MemoryNotice.tsx';
export { putBackAndReload, restoreCopy } from '#src/tracker/session/restore-copy.ts';
export { RestoredNotice } from '#src/tracker/session/RestoredNotice.tsx';
export { MissingRecord } from '#src/tracker/session/MissingRecord.tsx';
export { StorageAlert } from '#src/tracker/session/StorageAlert.tsx';
export { saveRecordFile } from '#src/tracker/session/save-record-file.ts';
