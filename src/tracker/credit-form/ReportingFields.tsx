import type { LogEntry } from '#src/domain/directory/log-entry.ts';
import {
  confirmationsAsked,
  reportsThatMatter,
  type Confirmations,
} from '#src/domain/log/provider-report.ts';
import { reportOf } from '#src/domain/log/report-state.ts';
import { reportStateNames, type Credit } from '#src/domain/record/credit.ts';
import { confirmationName } from '#src/tracker/credit-form/confirmed.ts';

interface Props {
  entry: LogEntry;
  reports: Credit['reports'];
  confirmed: Confirmations;
  isExpected: boolean;
  reportPath: string;
}

/** What a provider of the directory brings: accreditor, usual types, and whether ABPMR hears of it. */
export function ReportingFields({ entry, reports, confirmed, isExpected, reportPath }: Props) {
  const asked = confirmationsAsked(entry.reports);
  const name = entry.abbreviation ?? entry.name;
  return (
    <fieldset class="field aside">
      <legend>What {name} reports to ABPMR</legend>
      {entry.accreditors.length > 0 && (
        <p class="hint">
          {entry.accreditors.length === 1 ? 'Accreditor' : 'Accreditors'}:{' '}
          {entry.accreditors.join(', ')}.
        </p>
      )}
      {entry.reports.length > 0 && (
        <ul>
          {reportsThatMatter(entry.reports).map(({ what, condition }) => (
            <li key={what}>
              {what}
              {condition === 'membership' && ', for its members'}
            </li>
          ))}
        </ul>
      )}
      {entry.reports.length === 0 && <p>No automatic report is known: report it yourself.</p>}
      {asked.membership && (
        <label class="choice">
          <input
            type="checkbox"
            name={confirmationName('membership', entry)}
            defaultChecked={confirmed.membership}
          />
          I am a member of {name}
        </label>
      )}
      {asked.isOfThatPart && (
        <label class="choice">
          <input
            type="checkbox"
            name={confirmationName('isOfThatPart', entry)}
            defaultChecked={confirmed.isOfThatPart}
          />
          This activity is one that {name} reports
        </label>
      )}
      <p role="status">
        <strong>{standing(entry, reports, isExpected)}</strong>
      </p>
      <p class="hint">
        <a href={reportPath}>How credit reaches ABPMR</a>
      </p>
    </fieldset>
  );
}

function standing(entry: LogEntry, reports: Credit['reports'], isExpected: boolean): string {
  const { state } = reportOf({ reports });
  if (state !== 'to-report' && state !== 'expected') return `${reportStateNames[state]}.`;
  if (isExpected) return 'Expected to arrive at ABPMR by itself.';
  return entry.reports.length > 0 ? 'To report; may arrive by itself.' : 'To report.';
}
