import { formatAmount, type Amount } from '#src/domain/amount.ts';
import type { AdjustableCriterion, SetupEdition } from '#src/domain/content/setup-rule.ts';
import { Field } from '#src/components/form/Field.tsx';
import { messageFor, type FieldError } from '#src/components/form/field-error.ts';
import type { CertificationContent } from '#src/tracker/setup/certification-content.ts';
import { CreditTypesField } from '#src/tracker/setup/CreditTypesField.tsx';
import { targetField } from '#src/tracker/setup/read-targets.ts';

interface Props {
  edition: SetupEdition;
  value: CertificationContent;
  errors: readonly FieldError[];
}

/** Numbers and credit types of the physician's own dashboard, which win over the site's. */
export function TargetFields({ edition, value, errors }: Props) {
  const { targets, counting } = value;
  return (
    <details class="fold" open={Object.keys(targets).length > 0 || counting !== null}>
      <summary>Does your dashboard show other numbers or credit types?</summary>
      <p>What you type here wins over this site’s numbers. Leave blank what is the same.</p>
      {edition.adjustable.map((criterion) => (
        <TargetField
          key={criterion.id}
          criterion={criterion}
          target={targets[criterion.id]}
          error={messageFor(errors, targetField(criterion.id))}
        />
      ))}
      <CreditTypesField
        id="counting"
        label="Credit types that count"
        hint="Checked are those of the rule. Change them only if your dashboard lists others."
        error={messageFor(errors, 'counting')}
        value={counting ?? edition.counting}
      />
    </details>
  );
}

const labels: Readonly<Record<string, string>> = {
  total: 'Credits your dashboard asks for',
  related: 'Related share, in percent',
  'self-assessment': 'Self-assessment',
  'practice-improvement': 'Practice improvement projects',
};

interface TargetProps {
  criterion: AdjustableCriterion;
  target: Amount | undefined;
  error: string | undefined;
}

function TargetField({ criterion, target, error }: TargetProps) {
  const { id, kind } = criterion;
  const typed = kind === 'share' ? target : target && target / 100;
  return (
    <Field id={targetField(id)} label={labels[id] ?? id} hint={ruleSays(criterion)} error={error}>
      {(control) => (
        <input
          {...control}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          data-width="8"
          defaultValue={typed === undefined ? '' : String(typed)}
        />
      )}
    </Field>
  );
}

function ruleSays(criterion: AdjustableCriterion): string {
  switch (criterion.kind) {
    case 'amount':
      return criterion.minimum === null
        ? 'This site knows no number.'
        : `This site: ${formatAmount(criterion.minimum)}`;
    case 'share':
      return `This site: ${criterion.atLeast * 100}`;
    case 'times':
      return `This site: ${criterion.times}`;
  }
}
