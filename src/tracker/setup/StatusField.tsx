import {
  certificationStatusNames,
  type CertificationStatus,
} from '#src/domain/record/certification.ts';
import { Field } from '#src/components/form/Field.tsx';

/** How the certificate stands; nearly always active, so it is folded away. */
export function StatusField({ value }: { value: CertificationStatus }) {
  return (
    <details class="fold" open={value !== 'active'}>
      <summary>Is the certificate no longer active?</summary>
      <Field id="status" label="Status">
        {(control) => (
          <select {...control} data-width="12">
            {Object.entries(certificationStatusNames).map(([status, name]) => (
              <option key={status} value={status} selected={status === value}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
    </details>
  );
}
