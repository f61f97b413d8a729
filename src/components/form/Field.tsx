import type { ComponentChildren } from 'preact';

/** What a control must carry to belong to its label, hint and error. */
export interface ControlAttributes {
  readonly id: string;
  readonly name: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

interface Props {
  /** The control's id and name. */
  id: string;
  label: ComponentChildren;
  hint?: ComponentChildren;
  error?: string | undefined;
  children: (control: ControlAttributes) => ComponentChildren;
}

/** A label, a hint, an error and the control they speak of. */
export function Field({ id, label, hint, error, children }: Props) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <Remarks id={id} hint={hint} error={error} />
      {children(controlAttributes(id, hint, error))}
    </div>
  );
}

/** Several controls under one legend: radio buttons, checkboxes. The first carries `id`. */
export function FieldGroup({
  id,
  label,
  hint,
  error,
  children,
}: Omit<Props, 'children'> & { children: ComponentChildren }) {
  const { 'aria-describedby': describedBy } = controlAttributes(id, hint, error);
  return (
    <fieldset class="field" aria-describedby={describedBy}>
      <legend>{label}</legend>
      <Remarks id={id} hint={hint} error={error} />
      {children}
    </fieldset>
  );
}

export function controlAttributes(
  id: string,
  hint: ComponentChildren,
  error: string | undefined,
): ControlAttributes {
  const remarks = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean);
  return {
    id,
    name: id,
    'aria-describedby': remarks.join(' ') || undefined,
    'aria-invalid': error === undefined ? undefined : true,
  };
}

/** The hint and the error of a field, with the ids that `controlAttributes` points to. */
export function Remarks({
  id,
  hint,
  error,
}: {
  id: string;
  hint?: ComponentChildren;
  error?: string | undefined;
}) {
  return (
    <>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </>
  );
}
