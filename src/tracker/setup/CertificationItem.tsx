import type { ComponentChildren } from 'preact';
import type { SetupRule } from '#src/domain/content/setup-rule.ts';
import { specialtyNames } from '#src/domain/specialty.ts';
import type { Certification } from '#src/domain/record/certification.ts';
import { certificationLines, certificationName } from '#src/tracker/setup/certification-summary.ts';

interface Props {
  certification: Certification;
  rules: readonly SetupRule[];
  onEdit: () => void;
  onNext: () => void;
  onRemove: () => void;
  /** The open form, which takes the place of what was entered. */
  children: ComponentChildren;
}

export function CertificationItem({ certification, rules, children, ...on }: Props) {
  const name = certificationName(certification);
  return (
    <li>
      <h3>{specialtyNames[certification.field]}</h3>
      {children || (
        <>
          {certificationLines(certification, rules).map((line) => (
            <p key={line}>{line}</p>
          ))}
          <p class="actions">
            <button
              type="button"
              class="link-button"
              aria-label={`Edit ${name}`}
              onClick={on.onEdit}
            >
              Edit
            </button>
            {certification.cycle && (
              <button
                type="button"
                class="link-button"
                aria-label={`Add the next cycle after ${name}`}
                onClick={on.onNext}
              >
                Add the next cycle
              </button>
            )}
            <button
              type="button"
              class="link-button"
              data-danger
              aria-label={`Remove ${name}`}
              onClick={on.onRemove}
            >
              Remove
            </button>
          </p>
        </>
      )}
    </li>
  );
}
