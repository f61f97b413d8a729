import { useState } from 'preact/hooks';
import { formatAmount } from '#src/domain/amount.ts';
import { creditsInWords } from '#src/domain/credits-in-words.ts';
import type { QuarterCredit } from '#src/domain/content/quarter-credit.ts';
import {
  creditOfQuarter,
  earnsCredit,
  reportsOfMilestone,
} from '#src/domain/log/la-pmr-quarter.ts';
import { readMilestoneDraft } from '#src/domain/log/read-milestone-draft.ts';
import { addEntry, editEntry } from '#src/domain/record/edits.ts';
import { isPurged } from '#src/domain/record/entity.ts';
import { milestoneKindNames, milestoneKinds } from '#src/domain/record/milestone.ts';
import { isLive } from '#src/domain/record/record.ts';
import { dayError, messageFor, type FieldError } from '#src/components/form/field-error.ts';
import { DayField } from '#src/components/form/DayField.tsx';
import { draftOfForm } from '#src/components/form/draft.ts';
import { ErrorSummary } from '#src/components/form/ErrorSummary.tsx';
import { Field, FieldGroup } from '#src/components/form/Field.tsx';
import {
  ConflictNotice,
  FormHeading,
  SaveButtons,
  useSaving,
} from '#src/tracker/credit-form/FormFrame.tsx';
import { copy } from '#src/tracker/credit-form/copy.ts';
import { milestoneDifferences } from '#src/tracker/credit-form/milestone-conflict.ts';
import { milestoneFromTyped, typedFromMilestone } from '#src/tracker/credit-form/milestone-text.ts';
import { useTyping, type Start } from '#src/tracker/credit-form/use-typing.ts';
import { nameOfMilestone } from '#src/tracker/credits/credit-words.ts';
import type { Outcome } from '#src/tracker/credits/task.ts';
import type { Tracker } from '#src/tracker/session/tracker.ts';
import type { UnsavedWork } from '#src/tracker/unsaved/use-unsaved.ts';

interface Props {
  tracker: Tracker;
  unsaved: UnsavedWork;
  start: Start;
  /** What a quarter of LA-PM&R earns; `null` where no number is known. */
  quarter: QuarterCredit | null;
  heading: string;
  onDone: (outcome: Outcome) => void;
}

/** Something the board counts by number: a project, an approved self-assessment, an LA-PM&R quarter. */
export function MilestoneForm({ tracker, unsaved, start, quarter, heading, onDone }: Props) {
  const typing = useTyping(start, unsaved, tracker.now);
  const { form } = typing;
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [isRefused, setRefused] = useState(false);
  const [refusals, setRefusals] = useState(0);
  const { isSaving, once } = useSaving();

  const stored = tracker.contents.milestones.find(({ id }) => id === start.id);
  const current = stored && !isPurged(stored) ? stored : undefined;
  const isElsewhere = !isSaving && (stored?.updatedAt ?? null) !== typing.basedOn;
  const milestones = tracker.contents.milestones.filter(isLive);

  const draft = milestoneFromTyped(typing.typed);
  const readable = readMilestoneDraft(draft, { reports: {}, evidence: [] });
  const isQuarter = draft.kind === 'la-pmr-quarter';
  const earned =
    quarter !== null &&
    stored === undefined &&
    readable.ok &&
    isQuarter &&
    earnsCredit(quarter, readable.value.completedOn, milestones)
      ? quarter
      : null;

  const save = async () => {
    if (!form.current) return;
    const now = draftOfForm(form.current);
    const kept = { reports: current?.reports ?? {}, evidence: current?.evidence ?? [] };
    const read = readMilestoneDraft(milestoneFromTyped(now), kept);
    setRefused(false);
    setErrors(
      read.ok
        ? []
        : read.problem.map(({ field, issue }) =>
            issue === 'no-kind'
              ? { field, control: milestoneKinds[0] ?? field, message: copy.errors['no-kind'] }
              : dayError(field, issue, copy.fields.completedOn),
          ),
    );
    if (!read.ok) return;
    if (isElsewhere) return setRefusals((count) => count + 1);

    const at = tracker.now();
    const fields = {
      ...read.value,
      reports: reportsOfMilestone(read.value.kind, read.value.reports),
    };
    const milestone = current
      ? editEntry('milestones', { ...current, deletedAt: null }, fields, at)
      : addEntry('milestones', fields, { id: start.id, now: at });
    const withCredit = (now['withCredit'] ?? []).length > 0 ? earned : null;
    const credits = withCredit
      ? [addEntry('credits', creditOfQuarter(fields, withCredit), { id: tracker.newId(), now: at })]
      : [];
    const outcome = await tracker.commit(
      current ? 'edit' : 'add',
      [milestone, ...credits],
      withCredit
        ? copy.save.savedWithCredit(nameOfMilestone(fields), creditsInWords(withCredit.amount))
        : copy.save.saved(nameOfMilestone(fields)),
    );
    setRefused(!outcome.ok);
    if (!outcome.ok) return;
    unsaved.forget(start.form);
    onDone('saved');
  };

  return (
    <form
      class="entry-form"
      ref={form}
      noValidate
      onInput={typing.follow}
      onSubmit={(event) => {
        event.preventDefault();
        void once(save);
      }}
    >
      <FormHeading
        text={heading}
        leftAt={start.leftAt}
        onStartOver={() => {
          unsaved.forget(start.form);
          onDone('another');
        }}
      />
      <ErrorSummary errors={errors} />
      {isElsewhere && (
        <ConflictNotice
          wasDeleted={stored !== undefined && !isLive(stored)}
          differences={current ? milestoneDifferences(draft, current) : []}
          refusals={refusals}
          onKeepMine={() => typing.rebase(stored?.updatedAt ?? null)}
          onTakeTheirs={() => {
            if (current && isLive(current)) {
              typing.refill(typedFromMilestone(current), current.updatedAt);
            } else {
              unsaved.forget(start.form);
              onDone('left');
            }
          }}
        />
      )}
      <FieldGroup id="kind" label={copy.milestone.kind} error={messageFor(errors, 'kind')}>
        {milestoneKinds.map((kind) => (
          <label class="choice" key={kind}>
            <input type="radio" id={kind} name="kind" value={kind} />
            {milestoneKindNames[kind]}
          </label>
        ))}
      </FieldGroup>
      <DayField
        id="completedOn"
        label={copy.milestone.completedOn}
        error={messageFor(errors, 'completedOn')}
        today={tracker.today}
      />
      {isQuarter && <p class="hint">{copy.milestone.quarterHint}</p>}
      {earned && (
        <div class="field aside">
          <label class="choice">
            <input type="checkbox" id="withCredit" name="withCredit" />
            {copy.milestone.withCredit(creditsInWords(earned.amount))}
          </label>
          <p class="hint">
            {copy.milestone.creditHint(
              formatAmount(earned.amount),
              earned.perYear === null ? null : formatAmount(earned.perYear),
            )}{' '}
            <a href={tracker.path('/requirements/abpmr-cc/')}>{copy.milestone.source}</a>
          </p>
        </div>
      )}
      <Field id="title" label={copy.milestone.title}>
        {(control) => <input {...control} type="text" maxLength={500} autoComplete="off" />}
      </Field>
      <Field id="notes" label={copy.milestone.notes}>
        {(control) => <textarea {...control} rows={3} maxLength={5000} />}
      </Field>
      <SaveButtons
        isSaving={isSaving}
        isRefused={isRefused}
        isNew={false}
        onLeave={() => onDone('left')}
      />
    </form>
  );
}
