import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Result } from '#src/domain/result.ts';
import { copy } from '#src/components/form/copy.ts';
import { ErrorSummary } from '#src/components/form/ErrorSummary.tsx';
import type { FieldError } from '#src/components/form/field-error.ts';
import { useDraft } from '#src/components/form/draft.ts';

interface Props<Content> {
  form: RefObject<HTMLFormElement>;
  /** Names what was typed and not stored yet; see `useDraft` for `shape`. */
  draftKey: string;
  shape?: unknown;
  saveLabel: string;
  /** Opened by a button that is gone now: the first field takes the focus. */
  takesFocus?: boolean;
  read: (form: FormData) => Result<Content, readonly FieldError[]>;
  /** Resolves to whether it was kept; if not, the form keeps what was typed. */
  onSave: (content: Content) => Promise<boolean>;
  onCancel?: (() => void) | undefined;
  children: (errors: readonly FieldError[]) => ComponentChildren;
}

/** A form that tells all problems at once, saves once, and keeps what is typed until it is stored. */
export function ValidatedForm<Content>({ form, draftKey, shape, read, ...props }: Props<Content>) {
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [isSaving, setIsSaving] = useState(false);
  const forgetDraft = useDraft(form, draftKey, shape);

  useEffect(() => {
    if (props.takesFocus) form.current?.querySelector<HTMLElement>('input, select')?.focus();
  }, []);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (isSaving || !form.current) return;
    const typed = read(new FormData(form.current));
    setErrors(typed.ok ? [] : typed.problem);
    if (!typed.ok) return;

    setIsSaving(true);
    const isKept = await props.onSave(typed.value);
    setIsSaving(false);
    if (isKept) forgetDraft();
  };

  const cancel = () => {
    forgetDraft();
    props.onCancel?.();
  };

  return (
    <form ref={form} noValidate onSubmit={(event) => void submit(event)} class="text">
      <ErrorSummary errors={errors} />
      {props.children(errors)}
      <p class="actions">
        <button class="button" aria-disabled={isSaving || undefined}>
          {props.saveLabel}
        </button>
        {props.onCancel && (
          <button type="button" class="button" data-quiet onClick={cancel}>
            {copy.cancel}
          </button>
        )}
      </p>
    </form>
  );
}
