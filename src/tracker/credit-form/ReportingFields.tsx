import type { LogEntry } from '#src/domain/directory/log-entry.ts';
import {
  confirmationsAsked,
  reportsThatMatter,
  type Confirmations,
} from '#src/domain/log/provider-report.ts';
import { reportOf, reportStateOf } from '#src/domain/log/report-state.ts';
import { reportStateNames, type Credit } from '#src/domain/record/credit.ts';
import { copy } from '#src/tracker/credit-form/copy.ts';
import type { Draft } from '#src/components/form/draft.ts';
import type { Settings } from '#src/tracker/storage/db/tracker-store.ts';

interface Props {
  entry: LogEntry;
  reports: Credit['reports'];
  confirmed: Confirmations;
  isExpected: boolean;
  reportPath: string;
}

/** Who accredits a provider of the directory, and what it reports to ABPMR. */
export function ReportingFields({ entry, reports, confirmed, isExpected, reportPath }: Props) {
  const asked = confirmationsAsked(entry.reports);
  const name = entry.abbreviation ?? entry.name;
  return (
    <fieldset class="field aside">
      <legend>{copy.reporting.legend(name)}</legend>
      {entry.accreditors.length > 0 && (
        <p class="hint">{copy.reporting.accreditors(entry.accreditors)}</p>
      )}
      {entry.reports.length > 0 && (
        <ul>
          {reportsThatMatter(entry.reports).map(({ what, condition }) => (
            <li key={what}>
              {condition === 'membership' ? copy.reporting.forMembers(what) : what}
            </li>
          ))}
        </ul>
      )}
      {entry.reports.length === 0 && <p>{copy.reporting.none}</p>}
      {asked.membership && (
        <label class="choice">
          <input
            type="checkbox"
            name={confirmationName('membership', entry)}
            defaultChecked={confirmed.membership}
          />
          {copy.reporting.isMember(name)}
        </label>
      )}
      {asked.isOfThatPart && (
        <label class="choice">
          <input
            type="checkbox"
            name={confirmationName('isOfThatPart', entry)}
            defaultChecked={confirmed.isOfThatPart}
          />
          {copy.reporting.isReported(name)}
        </label>
      )}
      <p role="status">
        <strong>{statusOf(entry, reports, isExpected)}</strong>
      </p>
      <p class="hint">
        <a href={reportPath}>{copy.reporting.link}</a>
      </p>
    </fieldset>
  );
}

function statusOf(entry: LogEntry, reports: Credit['reports'], isExpected: boolean): string {
  const { state } = reportOf({ reports });
  if (state !== 'to-report' && state !== 'expected') return `${reportStateNames[state]}.`;
  if (isExpected) return copy.reporting.expected;
  return entry.reports.length > 0 ? copy.reporting.mayPost : copy.reporting.toReport;
}

/** The name of a confirmation's control: each provider has its own. */
function confirmationName(which: keyof Confirmations, { id }: LogEntry): string {
  return `${which}.${id}`;
}

/** What is checked in the form; before it shows, what was confirmed earlier. */
export function confirmedIn(
  typed: Draft,
  entry: LogEntry,
  { confirmedConditions }: Settings,
  reports: Credit['reports'],
): Confirmations {
  const checked = (which: keyof Confirmations) => {
    const values = typed[confirmationName(which, entry)];
    return values && values.length > 0;
  };
  return {
    membership: checked('membership') ?? confirmedConditions.includes(entry.id),
    isOfThatPart: checked('isOfThatPart') ?? reportStateOf({ reports }) === 'expected',
  };
}
