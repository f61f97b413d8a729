import { later } from '#src/islands/shared/Later.tsx';

const load = () => import('#src/islands/tracker/door/rare-notices.ts');

export const CannotOpen = later(() => load().then((module) => module.CannotOpen));
export const MemoryNotice = later(() => load().then((module) => module.MemoryNotice));
export const MissingRecord = later(() => load().then((module) => module.MissingRecord));
export const StorageAlert = later(() => load().then((module) => module.StorageAlert));

/** Fetches them before they are needed: when storage fails, the connection may be gone too. */
export function prefetchNotices(): void {
  void load().catch(() => {});
}
