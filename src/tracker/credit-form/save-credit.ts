import type { CreditFields } from '#src/domain/log/credit-draft.ts';
import { isExpected } from '#src/domain/log/provider-report.ts';
import { reportsAfterForm } from '#src/domain/log/report-state.ts';
import type { LogEntry } from '#src/domain/directory/log-entry.ts';
import type { Confirmations } from '#src/domain/log/provider-report.ts';
import { addEntry, editEntry } from '#src/domain/record/edits.ts';
import type { Credit } from '#src/domain/record/credit.ts';
import { copy } from '#src/tracker/credit-form/copy.ts';
import { nameOfCredit } from '#src/tracker/credits/credit-words.ts';
import type { Tracker } from '#src/tracker/session/tracker.ts';

interface Saved {
  readonly id: string;
  readonly fields: CreditFields;
  /** The version it replaces, deleted or not; `undefined` for a new credit. */
  readonly current: Credit | undefined;
  readonly entry: LogEntry | undefined;
  readonly confirmed: Confirmations | undefined;
}

/** What saving needs of the tracker. */
export interface Saving extends Pick<Tracker, 'commit' | 'now' | 'settings'> {
  readonly opened: Pick<Tracker['opened'], 'store'>;
}

/**
 * Stores what the form says; resolves to whether it was kept. A credit that was deleted since the
 * form was opened is live again.
 */
export async function saveCredit(tracker: Saving, saved: Saved): Promise<boolean> {
  const { id, current, entry, confirmed } = saved;
  const arrives =
    entry !== undefined && confirmed !== undefined && isExpected(entry.reports, confirmed);
  const fields = { ...saved.fields, reports: reportsAfterForm(saved.fields.reports, arrives) };
  const now = tracker.now();
  const write = current
    ? editEntry('credits', { ...current, deletedAt: null }, fields, now)
    : addEntry('credits', fields, { id, now });

  const kept = await tracker.commit(
    current ? 'edit' : 'add',
    [write],
    copy.save.saved(nameOfCredit(fields)),
  );
  if (!kept.ok) return false;
  if (entry && confirmed) await rememberMembership(tracker, entry, confirmed.membership);
  return true;
}

/** The next credit from the same provider need not be asked again. */
async function rememberMembership(
  { settings, opened }: Saving,
  { id, reports }: LogEntry,
  isMember: boolean,
): Promise<void> {
  const others = settings.confirmedConditions.filter((known) => known !== id);
  const wasMember = others.length < settings.confirmedConditions.length;
  const isAsked = reports.some(({ condition }) => condition === 'membership');
  if (!isAsked || isMember === wasMember) return;
  await opened.store
    .changeSettings({ confirmedConditions: isMember ? [...others, id] : others })
    // Asked again next time: the credit itself is kept.
    .catch(() => undefined);
}
