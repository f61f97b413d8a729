/** What is wrong with a field and what to do, to show at the field and in the summary. */
export interface FieldError {
  /** The field's id. */
  readonly field: string;
  /** The id of the control that the summary leads to, where it is not the field's. */
  readonly control?: string;
  readonly message: string;
}

/** The message for `field`, if it has one. */
export function messageFor(errors: readonly FieldError[], field: string): string | undefined {
  return errors.find((error) => error.field === field)?.message;
}
