import { formatAmount, type Amount } from '#src/domain/amount.ts';
import type { AdjustableCriterion, SetupEdition } from '#src/domain/content/setup-rule.ts';
import { Field } from '#src/components/form/Field.tsx';
import { messageFor, type FieldError } from '#src/components/form/field-error.ts';
import type { CertificationContent } from '#src/tracker/setup/certification-content.ts';
import { copy } from '#src/tracker/setup/copy.ts';
import { CreditTypesField } from '#src/tracker/setup/CreditTypesField.tsx';
import { targetField } from '#src/tracker/setup/read-targets.ts';

const words = copy.targets;

interface Props {
  edition: SetupEdition;
  value: CertificationContent;
  errors: readonly FieldError[];
}

/** Numbers and credit types of the physician's own dashboard, which replace the site's. */
export function TargetFields({ edition, value, errors }: Props) {
  const { targets, counting } = value;
  return (
    <details class="fold" open={Object.keys(targets).length > 0 || counting !== null}>
      <summary>{words.summary}</summary>
      <p>{words.hint}</p>
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
        label={words.types}
        hint={words.typesHint}
        error={messageFor(errors, 'counting')}
        value={counting ?? edition.counting}
      />
    </details>
  );
}

const labels: Readonly<Record<string, string>> = words.labels;

interface TargetProps {
  criterion: AdjustableCriterion;
  target: Amount | undefined;
  error: string | undefined;
}

function TargetField({ criterion, target, error }: TargetProps) {
  const { id, kind } = criterion;
  const typed = kind === 'share' ? target : target && target / 100;
  return (
    <Field
      id={targetField(id)}
      label={labels[id] ?? id}
      hint={ownNumberOf(criterion)}
      error={error}
    >
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

/** What this site has, as the hint beside the physician's own number. */
function ownNumberOf(criterion: AdjustableCriterion): string {
  switch (criterion.kind) {
    case 'amount':
      return criterion.minimum === null ? words.none : words.ours(formatAmount(criterion.minimum));
    case 'share':
      return words.ours(`${criterion.atLeast * 100}`);
    case 'times':
      return words.ours(`${criterion.times}`);
  }
}
