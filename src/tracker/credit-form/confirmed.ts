import type { LogEntry } from '#src/domain/directory/log-entry.ts';
import type { Confirmations } from '#src/domain/log/provider-report.ts';
import { reportStateOf } from '#src/domain/log/report-state.ts';
import type { Credit } from '#src/domain/record/credit.ts';
import type { Draft } from '#src/components/form/draft.ts';
import type { Settings } from '#src/tracker/storage/db/tracker-store.ts';

/** The control of a confirmation; one for each provider, for what was confirmed of one says nothing of another. */
export function confirmationName(which: keyof Confirmations, { id }: LogEntry): string {
  return `${which}.${id}`;
}

/** What is ticked in the form; before it is shown, what was confirmed earlier. */
export function confirmedIn(
  typed: Draft,
  entry: LogEntry,
  { confirmedConditions }: Settings,
  reports: Credit['reports'],
): Confirmations {
  const ticked = (which: keyof Confirmations) => {
    const values = typed[confirmationName(which, entry)];
    return values && values.length > 0;
  };
  return {
    membership: ticked('membership') ?? confirmedConditions.includes(entry.id),
    isOfThatPart: ticked('isOfThatPart') ?? reportStateOf({ reports }) === 'expected',
  };
}
