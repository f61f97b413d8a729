import { activityFormatNames, activityFormats } from '#src/domain/activity-format.ts';
import type { Specialty } from '#src/domain/specialty.ts';
import type { LogEntry } from '#src/domain/directory/log-entry.ts';
import { isExpected } from '#src/domain/log/provider-report.ts';
import { readAmount } from '#src/domain/read-amount.ts';
import type { Credit } from '#src/domain/record/credit.ts';
import { isLive } from '#src/domain/record/record.ts';
import { AmountField } from '#src/components/form/AmountField.tsx';
import { DayField } from '#src/components/form/DayField.tsx';
import { Field } from '#src/components/form/Field.tsx';
import { messageFor, type FieldError } from '#src/components/form/field-error.ts';
import { later } from '#src/components/form/Later.tsx';
import { AwardRows } from '#src/tracker/credit-form/AwardRows.tsx';
import { confirmedIn } from '#src/tracker/credit-form/confirmed.ts';
import { rowKeys, textOf } from '#src/tracker/credit-form/credit-form-text.ts';
import { ProviderField } from '#src/tracker/credit-form/ProviderField.tsx';
import { RelatedFields } from '#src/tracker/credit-form/RelatedFields.tsx';
import { TopicRows } from '#src/tracker/credit-form/TopicRows.tsx';
import type { Typing } from '#src/tracker/credit-form/use-typing.ts';
import type { KnownProviders } from '#src/tracker/credits/use-known-providers.ts';
import type { Tracker } from '#src/tracker/session/tracker.ts';

// Wanted once a provider of the directory is chosen.
const ReportingFields = later(
  () =>
    import('#src/tracker/credit-form/ReportingFields.tsx').then((module) => module.ReportingFields),
  true,
);

interface Props {
  tracker: Tracker;
  providers: KnownProviders;
  typing: Typing;
  errors: readonly FieldError[];
  /** What the credit may relate to. */
  fields: readonly Specialty[];
  reports: Credit['reports'];
}

/** Everything about a credit that may be left out. */
export function CreditDetails({ tracker, providers, typing, errors, fields, reports }: Props) {
  const { typed, type, change } = typing;
  const amount = textOf(typed, 'amount');
  const provider = textOf(typed, 'provider');
  const entry = providers.entry(provider);
  const confirmed = entry && confirmedIn(typed, entry, tracker.settings, reports);

  const addRow = (list: 'alsoAs' | 'topics', first: string) => {
    const key = tracker.newId().slice(0, 8);
    change({ ...typed, [`${list}.${key}.${first}`]: [''], [`${list}.${key}.amount`]: [''] });
  };
  const removeRow = (list: 'alsoAs' | 'topics', key: string) =>
    change(
      Object.fromEntries(
        Object.entries(typed).filter(([name]) => !name.startsWith(`${list}.${key}.`)),
      ),
    );
  const usualOf = ({ creditTypes, formats }: LogEntry) => {
    const [usual] = creditTypes;
    const [format, another] = formats;
    if (usual && !creditTypes.some((known) => known === textOf(typed, 'creditType'))) {
      type('creditType', usual);
    }
    if (format && another === undefined && textOf(typed, 'activityFormat') === '') {
      type('activityFormat', format);
    }
  };

  return (
    <>
      <Field id="title" label="Title of the activity">
        {(control) => <input {...control} type="text" maxLength={500} autoComplete="off" />}
      </Field>
      <ProviderField
        providers={providers}
        name={textOf(typed, 'providerName')}
        id={provider}
        onType={type}
        onChoose={usualOf}
      />
      {entry && confirmed && (
        <ReportingFields
          key={entry.id}
          entry={entry}
          reports={reports}
          confirmed={confirmed}
          isExpected={isExpected(entry.reports, confirmed)}
          reportPath={tracker.path('/requirements/reporting/')}
        />
      )}
      <RelatedFields
        fields={fields}
        errors={errors}
        hasAmount={readAmount(amount).ok}
        onAll={(field) => type(`related.${field}`, amount)}
      />
      <AmountField
        id="selfAssessment"
        label="Self-assessment credits in it"
        hint="Only what the certificate calls self-assessment (SA-CME)."
        error={messageFor(errors, 'selfAssessment')}
      />
      <AwardRows
        rows={rowKeys(typed, 'alsoAs').map((key) => ({
          key,
          type: textOf(typed, `alsoAs.${key}.creditType`),
        }))}
        errors={errors}
        onAdd={() => addRow('alsoAs', 'creditType')}
        onRemove={(key) => removeRow('alsoAs', key)}
      />
      <DayField
        id="startedOn"
        label="First day, if it took several"
        error={messageFor(errors, 'startedOn')}
      />
      <Field id="activityFormat" label="Format">
        {(control) => (
          <select {...control}>
            <option value="">Not said</option>
            {activityFormats.map((format) => (
              <option key={format} value={format}>
                {activityFormatNames[format]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <TopicRows
        rows={rowKeys(typed, 'topics').map((key) => ({
          key,
          topic: textOf(typed, `topics.${key}.topic`),
        }))}
        topics={providers.topics}
        asked={tracker.contents.requirements
          .filter(isLive)
          .flatMap(({ topics }) => topics.map(({ topic }) => topic))}
        errors={errors}
        onAdd={() => addRow('topics', 'topic')}
        onRemove={(key) => removeRow('topics', key)}
      />
      <Field id="notes" label="Notes">
        {(control) => <textarea {...control} rows={3} maxLength={5000} />}
      </Field>
      <label class="choice">
        <input type="checkbox" id="planned" name="planned" />
        Planned, not completed yet
      </label>
    </>
  );
}
