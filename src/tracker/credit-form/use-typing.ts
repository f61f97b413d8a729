import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Timestamp } from '#src/domain/timestamp.ts';
import { draftOfForm, fillForm, type Draft } from '#src/components/form/draft.ts';
import type { UnsavedWork } from '#src/tracker/unsaved/use-unsaved.ts';

/** Where a form begins. */
export interface Start {
  /** The form's address on the page. */
  readonly form: string;
  /** The id that the entry has or will have. */
  readonly id: string;
  /** The version it changes; `null` for a new entry. */
  readonly basedOn: Timestamp | null;
  readonly typed: Draft;
  /** When it was typed, where it was left unsaved earlier. */
  readonly leftAt: Timestamp | undefined;
}

/** Follows what is typed into a form, and keeps it over a reload and a closed tab until it is saved. */
export function useTyping(start: Start, unsaved: UnsavedWork, now: () => Timestamp) {
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState(start.typed);
  const [filledWith, setFilledWith] = useState(start.typed);
  const [basedOn, setBasedOn] = useState(start.basedOn);
  const untouched = useRef<string>();
  const isFilling = useRef(false);

  useLayoutEffect(() => {
    if (!form.current) return;
    isFilling.current = true;
    fillForm(form.current, filledWith);
    isFilling.current = false;
    const filled = draftOfForm(form.current);
    setTyped(filled);
    if (filledWith !== start.typed || start.leftAt === undefined) {
      untouched.current = saidIn(filled);
    }
  }, [filledWith]);

  const keep = (next: Draft) => {
    setTyped(next);
    if (saidIn(next) === untouched.current) unsaved.forget(start.form);
    else unsaved.keep({ form: start.form, id: start.id, basedOn, typed: next, at: now() });
  };

  return {
    form,
    typed,
    basedOn,
    /** Whether the form is being filled in, not typed into. */
    isFilling: () => isFilling.current,
    /** Call on every input event of the form. */
    follow() {
      if (form.current && !isFilling.current) keep(draftOfForm(form.current));
    },
    /** Types `text` into a control, as the reader would. */
    type(name: string, text: string) {
      const control = form.current?.elements.namedItem(name);
      if (!(control instanceof HTMLInputElement || control instanceof HTMLSelectElement)) return;
      control.value = text;
      control.dispatchEvent(new Event('input', { bubbles: true }));
    },
    /** Adds controls that are rendered from what is typed, or takes them away. */
    change: keep,
    /** Starts over from a version of the entry. */
    refill(draft: Draft, version: Timestamp | null) {
      unsaved.forget(start.form);
      setBasedOn(version);
      setTyped(draft);
      setFilledWith(draft);
    },
    /** Goes on from what is typed, now as a change of another version. */
    rebase(version: Timestamp | null) {
      setBasedOn(version);
      if (form.current) {
        const next = draftOfForm(form.current);
        unsaved.keep({ form: start.form, id: start.id, basedOn: version, typed: next, at: now() });
      }
    },
  };
}

/** What says something, to compare: an empty control says nothing. */
function saidIn(typed: Draft): string {
  return JSON.stringify(
    Object.entries(typed).filter(([, texts]) => texts.some((text) => text !== '')),
  );
}

export type Typing = ReturnType<typeof useTyping>;
