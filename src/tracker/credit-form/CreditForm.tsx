import { useState } from 'preact/hooks';
import { draftFromCredit } from '#src/domain/log/credit-draft.ts';
import { readCreditDraft } from '#src/domain/log/read-credit-draft.ts';
import { isPurged } from '#src/domain/record/entity.ts';
import { isLive } from '#src/domain/record/record.ts';
import { AmountField } from '#src/components/form/AmountField.tsx';
import { DayField } from '#src/components/form/DayField.tsx';
import { draftOfForm } from '#src/components/form/draft.ts';
import { ErrorSummary } from '#src/components/form/ErrorSummary.tsx';
import { Field } from '#src/components/form/Field.tsx';
import { messageFor, type FieldError } from '#src/components/form/field-error.ts';
import { differencesOf } from '#src/tracker/credit-form/conflict.ts';
import {
  ConflictNotice,
  FormHeading,
  SaveButtons,
  useSaving,
} from '#src/tracker/credit-form/FormFrame.tsx';
import { confirmedIn } from '#src/tracker/credit-form/ReportingFields.tsx';
import { creditErrors } from '#src/tracker/credit-form/credit-errors.ts';
import {
  draftFromTyped,
  textOf,
  typedFromDraft,
} from '#src/tracker/credit-form/credit-form-text.ts';
import { CreditDetails, DetailsFold } from '#src/tracker/credit-form/CreditDetails.tsx';
import { copy } from '#src/tracker/credit-form/copy.ts';
import { CreditNotices } from '#src/tracker/credit-form/CreditNotices.tsx';
import { fieldsAsked, offeredForPmr } from '#src/tracker/credit-form/RelatedFields.tsx';
import { saveCredit } from '#src/tracker/credit-form/save-credit.ts';
import { TypeOptions } from '#src/tracker/credit-form/AwardAndTopicRows.tsx';
import { useTyping, type Start } from '#src/tracker/credit-form/use-typing.ts';
import type { Outcome } from '#src/tracker/credits/task.ts';
import type { KnownProviders } from '#src/tracker/credits/use-known-providers.ts';
import type { Tracker } from '#src/tracker/session/tracker.ts';
import type { UnsavedWork } from '#src/tracker/unsaved/use-unsaved.ts';

interface Props {
  tracker: Tracker;
  providers: KnownProviders;
  unsaved: UnsavedWork;
  start: Start;
  heading: string;
  /** Called once the credit is kept, or the form was given up. */
  onDone: (outcome: Outcome) => void;
}

/** One credit: three fields, and the rest one tap away. */
export function CreditForm({ tracker, providers, unsaved, start, heading, onDone }: Props) {
  const typing = useTyping(start, unsaved, tracker.now);
  const { typed, form } = typing;
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [isRefused, setRefused] = useState(false);
  const [refusals, setRefusals] = useState(0);
  const { isSaving, once } = useSaving();

  const stored = tracker.contents.credits.find(({ id }) => id === start.id);
  const current = stored && !isPurged(stored) ? stored : undefined;
  const isElsewhere = !isSaving && (stored?.updatedAt ?? null) !== typing.basedOn;
  const credits = tracker.contents.credits.filter(isLive);
  const certifications = tracker.contents.certifications.filter(isLive);
  const draft = draftFromTyped(typed);
  const reports = current?.reports ?? {};

  const save = async (isAnother: boolean) => {
    if (!form.current) return;
    const now = draftOfForm(form.current);
    const said = draftFromTyped(now);
    const read = readCreditDraft(said, { reports, evidence: current?.evidence ?? [] });
    setRefused(false);
    setErrors(read.ok ? [] : creditErrors(read.problem, said.status));
    if (!read.ok) return;
    if (isElsewhere) return setRefusals((count) => count + 1);

    const entry = providers.entry(said.provider);
    const confirmed = entry && confirmedIn(now, entry, tracker.settings, reports);
    const isKept = await saveCredit(tracker, {
      id: start.id,
      fields: read.value,
      current,
      entry,
      confirmed,
    });
    setRefused(!isKept);
    if (!isKept) return;
    unsaved.forget(start.form);
    onDone(isAnother ? 'another' : 'saved');
  };

  const offerRelated = (name: string) => {
    if (typing.isFilling() || !form.current) return;
    if (!name.startsWith('related.') || name === 'related.pmr') return;
    const pmr = textOf(typed, 'related.pmr');
    if (pmr !== '' && pmr !== offeredForPmr(typed)) return;
    typing.type('related.pmr', offeredForPmr(draftOfForm(form.current)));
  };

  return (
    <form
      class="entry-form"
      ref={form}
      noValidate
      onInput={(event) => {
        if (event.target instanceof HTMLInputElement) offerRelated(event.target.name);
        typing.follow();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        const isAnother = event.submitter?.getAttribute('name') === 'another';
        void once(() => save(isAnother));
      }}
    >
      <FormHeading
        text={heading}
        leftAt={start.leftAt}
        onStartOver={() => {
          const credit = current && isLive(current) ? draftFromCredit(current) : undefined;
          unsaved.forget(start.form);
          if (credit) typing.refill(typedFromDraft(credit), current?.updatedAt ?? null);
          else onDone('another');
        }}
      />
      <ErrorSummary errors={errors} />
      {isElsewhere && (
        <ConflictNotice
          wasDeleted={stored !== undefined && !isLive(stored)}
          differences={current ? differencesOf(draft, draftFromCredit(current)) : []}
          refusals={refusals}
          onKeepMine={() => typing.rebase(stored?.updatedAt ?? null)}
          onTakeTheirs={() => {
            if (current && isLive(current)) {
              typing.refill(typedFromDraft(draftFromCredit(current)), current.updatedAt);
            } else {
              unsaved.forget(start.form);
              onDone('left');
            }
          }}
        />
      )}
      <DayField
        id="completedOn"
        label={draft.status === 'planned' ? copy.credit.plannedFor : copy.credit.completedOn}
        error={messageFor(errors, 'completedOn')}
        today={draft.status === 'planned' ? undefined : tracker.today}
      />
      <Field id="creditType" label={copy.credit.type}>
        {(control) => (
          <select {...control}>
            <TypeOptions />
          </select>
        )}
      </Field>
      {draft.creditType === 'other' && (
        <Field
          id="creditTypeName"
          label={copy.credit.typeName}
          error={messageFor(errors, 'creditTypeName')}
        >
          {(control) => (
            <input
              {...control}
              type="text"
              maxLength={200}
              defaultValue={textOf(typed, 'creditTypeName')}
            />
          )}
        </Field>
      )}
      <AmountField
        id="amount"
        label={copy.credit.amount}
        hint={copy.credit.amountHint}
        error={messageFor(errors, 'amount')}
      />
      <CreditNotices
        draft={draft}
        id={start.id}
        credits={credits}
        certifications={certifications}
        today={tracker.today}
      />
      <DetailsFold isOpenAtFirst={hasDetails(start.typed)} attempt={errors}>
        <CreditDetails
          tracker={tracker}
          providers={providers}
          typing={typing}
          errors={errors}
          fields={fieldsAsked(certifications, start.typed)}
          reports={reports}
        />
      </DetailsFold>
      <SaveButtons
        isSaving={isSaving}
        isRefused={isRefused}
        isNew={stored === undefined}
        onLeave={() => onDone('left')}
      />
    </form>
  );
}

/** Whether anything beyond day, type and amount is said. */
function hasDetails(typed: Start['typed']): boolean {
  const first = ['completedOn', 'completedOn-date', 'completedOn-year', 'creditType', 'amount'];
  return Object.keys(typed).some((name) => !first.includes(name) && textOf(typed, name) !== '');
}
