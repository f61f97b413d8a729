import { later } from '#src/components/form/Later.tsx';
import type {
  putBackAndReload as PutBackAndReload,
  restoreCopy as RestoreCopy,
} from '#src/tracker/session/restore-copy.ts';
import type { saveRecordFile as SaveRecordFile } from '#src/tracker/session/save-record-file.ts';

const load = () => import('#src/tracker/session/rare-notices.ts');

export const CannotOpen = later(() => load().then((module) => module.CannotOpen));
export const LostRecord = later(() => load().then((module) => module.LostRecord));
export const DamagedNotice = later(() => load().then((module) => module.DamagedNotice));
export const MemoryNotice = later(() => load().then((module) => module.MemoryNotice));
export const MissingRecord = later(() => load().then((module) => module.MissingRecord));
export const RestoredNotice = later(() => load().then((module) => module.RestoredNotice));
export const StorageAlert = later(() => load().then((module) => module.StorageAlert));

/** See save-record-file.ts. */
export const saveRecordFile: typeof SaveRecordFile = async (...parameters) =>
  (await load()).saveRecordFile(...parameters);

/** See restore-copy.ts. */
export const restoreCopy: typeof RestoreCopy = async (...parameters) =>
  (await load()).restoreCopy(...parameters);

/** See restore-copy.ts. */
export const putBackAndReload: typeof PutBackAndReload = async (...parameters) =>
  (await load()).putBackAndReload(...parameters);

/** Fetches them before they are needed: when storage fails, the connection may be gone too. */
export function prefetchNotices(): void {
  void load().catch(() => {});
}
