import { lowerCaseId, withLowerCaseIdsIn } from '#src/domain/record/lower-case-ids.ts';
import type { Timestamp } from '#src/domain/timestamp.ts';
import type { Draft } from '#src/components/form/draft.ts';

/** What was typed into a form and is not stored yet. */
export interface Unsaved {
  /** The form's address on its page: `add`, `edit-<id>`, `copy-<id>`. */
  readonly form: string;
  /** The id that the entry has or will have: saved twice, it is still one entry. */
  readonly id: string;
  /** The version it changes; `null` for a new entry. */
  readonly basedOn: Timestamp | null;
  readonly typed: Draft;
  readonly at: Timestamp;
}

const prefix = 'physiatry-cme:typing:';

/** What is typed in a tab, one entry a form; earlier pages of this site may have left ids in upper case. */
export function unsavedIn(tab: string): readonly Unsaved[] {
  try {
    const all = JSON.parse(localStorage.getItem(prefix + tab) ?? '[]') as readonly Unsaved[];
    return all.map((unsaved) => ({
      ...unsaved,
      form: withLowerCaseIdsIn(unsaved.form),
      id: lowerCaseId(unsaved.id),
    }));
  } catch {
    return [];
  }
}

/** Outlives the tab, under the tab's name; a browser that refuses keeps nothing. */
export function keepUnsaved(tab: string, all: readonly Unsaved[]): void {
  try {
    if (all.length === 0) localStorage.removeItem(prefix + tab);
    else localStorage.setItem(prefix + tab, JSON.stringify(all));
  } catch {
    // The form itself still holds what was typed.
  }
}

/** Forgets what was typed in any tab, open ones too. */
export function forgetAllUnsaved(): void {
  for (const tab of tabsWithUnsaved()) keepUnsaved(tab, []);
}

/** The tabs, open or closed, in which something was typed and not saved. */
export function tabsWithUnsaved(): readonly string[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length));
  } catch {
    return [];
  }
}
