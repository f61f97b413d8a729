import type { OpeningBalance } from '#src/domain/record/certification.ts';
import { AmountField } from '#src/components/form/AmountField.tsx';
import { DayField } from '#src/components/form/DayField.tsx';
import { messageFor, type FieldError } from '#src/components/form/field-error.ts';

interface Props {
  value: OpeningBalance | null;
  relatedTo: string;
  errors: readonly FieldError[];
}

/** What was already earned when the log begins, so that nobody retypes five years. */
export function OpeningBalanceFields({ value, relatedTo, errors }: Props) {
  return (
    <details class="fold" open={value !== null}>
      <summary>In the middle of a cycle? Begin with what you already have</summary>
      <p>
        Copy the sums from your dashboard, such as 96 credits by June 30, 50 of them related.
        Credits that you log with a date up to that day are then in the balance and not counted
        twice.
      </p>
      <DayField
        id="balance-day"
        label="Balance up to and including"
        value={value?.asOf}
        error={messageFor(errors, 'balance-day')}
      />
      <div class="field-row">
        <AmountField
          id="balance-total"
          label="Credits in all"
          value={value?.total}
          error={messageFor(errors, 'balance-total')}
        />
        <AmountField
          id="balance-related"
          label={`Of these, related to ${relatedTo}`}
          value={value?.related}
          error={messageFor(errors, 'balance-related')}
        />
        <AmountField
          id="balance-self-assessment"
          label="Of these, self-assessment"
          value={value?.selfAssessment}
          error={messageFor(errors, 'balance-self-assessment')}
        />
      </div>
    </details>
  );
}
