import type { ComponentChildren } from 'preact';
import type { SetupRule } from '#src/domain/content/setup-rule.ts';
import { specialtyNames } from '#src/domain/specialty.ts';
import type { Certification } from '#src/domain/record/certification.ts';
import { copy } from '#src/tracker/setup/copy.ts';
import { certificationLines, certificationName } from '#src/tracker/setup/certification-summary.ts';

const { certifications: words } = copy;

interface Props {
  certification: Certification;
  rules: readonly SetupRule[];
  onEdit: () => void;
  onNext: () => void;
  onRemove: () => void;
  /** The open form, which takes the place of what was entered. */
  children: ComponentChildren;
}

/** What was entered for one certification, with what can be done with it. */
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
              aria-label={words.editOf(name)}
              onClick={on.onEdit}
            >
              {words.edit}
            </button>
            {certification.cycle && (
              <button
                type="button"
                class="link-button"
                aria-label={words.nextOf(name)}
                onClick={on.onNext}
              >
                {words.next}
              </button>
            )}
            <button
              type="button"
              class="link-button"
              data-danger
              aria-label={words.removeOf(name)}
              onClick={on.onRemove}
            >
              {words.remove}
            </button>
          </p>
        </>
      )}
    </li>
  );
}
