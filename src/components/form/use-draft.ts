import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { draftOfForm, fillForm, storedDraft, storeDraft } from '#src/components/form/draft.ts';

/**
 * Keeps what is typed into `form` until it is stored: over a reload, in this tab alone.
 * Call the returned function once the entry is stored, or given up.
 *
 * @param shape Changes when other controls appear: what was typed into them before comes back.
 */
export function useDraft(
  form: RefObject<HTMLFormElement>,
  key: string,
  shape?: unknown,
): () => void {
  useLayoutEffect(() => {
    const element = form.current;
    if (!element) return;
    const draft = storedDraft(key);
    if (draft) fillForm(element, draft);

    // On the way down to the control: before its own listener can change the shape and bring
    // back a draft that does not hold this input yet.
    const keep = () => storeDraft(key, draftOfForm(element));
    element.addEventListener('input', keep, { capture: true });
    return () => element.removeEventListener('input', keep, { capture: true });
  }, [key, shape]);

  return () => storeDraft(key, undefined);
}
