import type { Tracker } from '#src/tracker/session/tracker.ts';

/** Where the log was missing, what was just brought in is the log from now on. */
export async function settleRescue({ opened }: Tracker): Promise<void> {
  if (opened.keeping.kind !== 'data-missing') return;
  await opened.goOnWithWhatIsThere();
  location.reload();
}
