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
import { AwardRows, TopicRows } from '#src/tracker/credit-form/AwardAndTopicRows.tsx';
import { confirmedIn, ReportingFields } from '#src/tracker/credit-form/ReportingFields.tsx';
import { copy } from '#src/tracker/credit-form/copy.ts';
import { rowKeys, textOf } from '#src/tracker/credit-form/credit-form-text.ts';
import { ProviderField } from '#src/tracker/credit-form/ProviderField.tsx';
import { RelatedFields } from '#src/tracker/credit-form/RelatedFields.tsx';
import type { Typing } from '#src/tracker/credit-form/use-typing.ts';
import type { KnownProviders } from '#src/tracker/credits/use-known-providers.ts';
import type { Tracker } from '#src/tracker/session/tracker.ts';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface DetailsProps {
  tracker: Tracker;
  providers: KnownProviders;
  typing: Typing;
  errors: readonly FieldError[];
  /** What the credit may relate to. */
  fields: readonly Specialty[];
  reports: Credit['reports'];
}

/** Everything about a credit that may be left out. */
export function CreditDetails({
  tracker,
  providers,
  typing,
  errors,
  fields,
  reports,
}: DetailsProps) {
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
      <Field id="title" label={copy.credit.title}>
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
        label={copy.credit.selfAssessment}
        hint={copy.credit.selfAssessmentHint}
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
        label={copy.credit.startedOn}
        error={messageFor(errors, 'startedOn')}
      />
      <Field id="activityFormat" label={copy.credit.format}>
        {(control) => (
          <select {...control}>
            <option value="">{copy.credit.noFormat}</option>
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
      <Field id="notes" label={copy.credit.notes}>
        {(control) => <textarea {...control} rows={3} maxLength={5000} />}
      </Field>
      <label class="choice">
        <input type="checkbox" id="planned" name="planned" />
        {copy.credit.planned}
      </label>
    </>
  );
}

interface FoldProps {
  isOpenAtFirst: boolean;
  /** Changes with every attempt to save: an error inside unfolds it. */
  attempt: unknown;
  children: ComponentChildren;
}

/** The optional part of the form, folded at first unless something in it is filled in. */
export function DetailsFold({ isOpenAtFirst, attempt, children }: FoldProps) {
  const fold = useRef<HTMLDetailsElement>(null);
  const [wasOpened, setOpened] = useState(isOpenAtFirst);

  useEffect(() => {
    if (fold.current?.querySelector('[aria-invalid]')) fold.current.open = true;
  }, [attempt]);

  return (
    <details
      class="fold"
      open={isOpenAtFirst}
      ref={fold}
      onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}
    >
      <summary>{copy.credit.more}</summary>
      {wasOpened && children}
    </details>
  );
}
