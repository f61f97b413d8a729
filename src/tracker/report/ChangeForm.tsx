import { useRef, useState } from 'preact/hooks';
import type { Day } from '#src/domain/day.ts';
import type { ReportItem } from '#src/domain/log/report-state.ts';
import {
  isReportState,
  reportStateNames,
  reportStates,
  type Report,
  type ReportState,
} from '#src/domain/record/credit.ts';
import { AmountField } from '#src/components/form/AmountField.tsx';
import { DayField } from '#src/components/form/DayField.tsx';
import { ErrorSummary } from '#src/components/form/ErrorSummary.tsx';
import { messageFor, type FieldError } from '#src/components/form/field-error.ts';
import { formReader } from '#src/components/form/form-reader.ts';
import {
  copy,
  nameOfItem,
  nextState,
  stateInSentence,
  type AmountOf,
} from '#src/tracker/report/copy.ts';

interface Props {
  items: readonly ReportItem[];
  /** The list they are in now. */
  state: ReportState;
  today: Day;
  amountOf: AmountOf;
  onChange: (reportFor: (item: ReportItem) => Report) => void;
}

/** Changes the state of the selected entries, with the date and what the board shows. */
export function ChangeForm({ items, state, today, amountOf, onChange }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [next, setNext] = useState<ReportState>(nextState[state] ?? 'to-report');
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [only] = items;
  const single = items.length === 1 && only?.kind === 'credits' ? only.entry : undefined;
  const hasDay = next === 'reported' || next === 'posted';

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!form.current) return;
    const reader = formReader(new FormData(form.current));
    const on = hasDay ? (reader.optionalDay('on', 'the date') ?? null) : null;
    const isAmountAsked = next === 'posted' && single !== undefined;
    const posted = isAmountAsked
      ? reader.optionalAmount('posted', 'the credits on your dashboard', { isZeroAllowed: true })
      : undefined;
    const isAsLogged = next === 'posted' && reader.text('asLogged') !== '';
    setErrors(reader.errors);
    if (reader.errors.length > 0) return;

    onChange((item) => ({
      state: next,
      on,
      postedAmount: isAsLogged && item.kind === 'credits' ? amountOf(item.entry) : (posted ?? null),
    }));
  };

  return (
    <form
      class="change-form"
      ref={form}
      noValidate
      onSubmit={submit}
      aria-label="Change selected entries"
    >
      <ErrorSummary errors={errors} />
      <div class="field">
        <label for="next-state">
          Mark{' '}
          {items.length === 1 && only
            ? nameOfItem(only)
            : `${items.length.toLocaleString('en-US')} entries`}{' '}
          as
        </label>
        <select
          id="next-state"
          value={next}
          onChange={({ currentTarget: { value } }) => isReportState(value) && setNext(value)}
        >
          {reportStates.map((one) => (
            <option key={one} value={one}>
              {reportStateNames[one]}
            </option>
          ))}
        </select>
      </div>
      {hasDay && (
        <DayField
          id="on"
          label={next === 'posted' ? copy.datePosted : copy.dateReported}
          hint="Optional."
          error={messageFor(errors, 'on')}
          value={today}
        />
      )}
      {next === 'posted' &&
        (single ? (
          <AmountField
            id="posted"
            label={copy.creditsPosted}
            hint={copy.creditsPostedHint}
            value={amountOf(single)}
            error={messageFor(errors, 'posted')}
          />
        ) : (
          <label class="choice">
            <input type="checkbox" name="asLogged" defaultChecked />
            {copy.amountsAsLogged}
          </label>
        ))}
      <p class="actions">
        <button type="submit" class="button">
          Mark as {stateInSentence[next]}
        </button>
      </p>
    </form>
  );
}
