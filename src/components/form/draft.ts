import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** What a form holds, by the names of its controls. */
export type Draft = Readonly<Record<string, readonly string[]>>;

const prefix = 'physiatry-cme:draft:';

/** What was typed in this tab and not stored yet; `undefined` for nothing. */
export function storedDraft(key: string): Draft | undefined {
  try {
    const text = sessionStorage.getItem(prefix + key);
    const draft: unknown = text === null ? undefined : JSON.parse(text);
    return isDraft(draft) ? draft : undefined;
  } catch {
    return undefined;
  }
}

function isDraft(value: unknown): value is Draft {
  return typeof value === 'object' && value !== null && Object.values(value).every(Array.isArray);
}

/** A browser that refuses has no draft; the form still works. */
function storeDraft(key: string, draft: Draft | undefined): void {
  try {
    if (draft === undefined) sessionStorage.removeItem(prefix + key);
    else sessionStorage.setItem(prefix + key, JSON.stringify(draft));
  } catch {
    // Nothing is lost that was not already at risk.
  }
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Everything in the form, normalizeText and hidden controls too. */
export function draftOfForm(form: HTMLFormElement): Draft {
  const draft: Record<string, string[]> = {};
  for (const control of controlsOf(form)) {
    const values = (draft[control.name] ??= []);
    if (!isToggle(control) || control.checked) values.push(control.value);
  }
  return draft;
}

/** Puts a draft back, and tells the form of every control that changed. */
export function fillForm(form: HTMLFormElement, draft: Draft): void {
  for (const control of controlsOf(form)) {
    const values = draft[control.name];
    if (values === undefined || !change(control, values)) continue;
    control.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

function change(control: Control, values: readonly string[]): boolean {
  if (isToggle(control)) {
    const isChecked = values.includes(control.value);
    const isChanged = control.checked !== isChecked;
    control.checked = isChecked;
    return isChanged;
  }
  const [value = ''] = values;
  const isChanged = control.value !== value;
  control.value = value;
  return isChanged;
}

function isToggle(control: Control): control is HTMLInputElement {
  return control.type === 'checkbox' || control.type === 'radio';
}

function controlsOf(form: HTMLFormElement): readonly Control[] {
  return [...form.elements].filter(
    (element): element is Control =>
      'name' in element && 'value' in element && element.name !== '' && !isButton(element),
  );
}

function isButton(element: Element): boolean {
  return element instanceof HTMLButtonElement || element instanceof HTMLOutputElement;
}

/** Forgets what was typed into any form of this tab. */
export function forgetDrafts(): void {
  try {
    const keys = Object.keys(sessionStorage).filter((key) => key.startsWith(prefix));
    for (const key of keys) sessionStorage.removeItem(key);
  } catch {
    // A browser that refuses has no drafts.
  }
}

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
