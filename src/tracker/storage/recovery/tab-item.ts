import { attempt } from '#src/tracker/storage/db/attempt.ts';

/** The item of sessionStorage in which this tab keeps a record that the browser refuses to. */
export const tabItem = 'physiatry-cme:record';

/** Asked on every page, so it stands apart from what reads and writes it. */
export function hasTabCopy(): boolean {
  return Boolean(attempt(() => sessionStorage.getItem(tabItem)));
}
