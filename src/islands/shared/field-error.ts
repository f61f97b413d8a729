/** What is wrong with a field and what to do, to show at the field and in the summary. */
export interface FieldError {
  /** The id of the control that the summary leads to. */
  readonly field: string;
  readonly message: string;
}

/** The message for `field`, if it has one. */
export function messageFor(errors: readonly FieldError[], field: string): string | undefined {
  return errors.find((error) => error.field === field)?.message;
}
