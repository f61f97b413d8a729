import { useEffect, useState } from 'preact/hooks';
import { claimTab, isTabOpen } from '#src/tracker/unsaved/tab.ts';
import {
  keepUnsaved,
  tabsWithUnsaved,
  unsavedIn,
  type Unsaved,
} from '#src/tracker/unsaved/unsaved.ts';

/** What is typed and not saved in this tab, with what closed tabs left. */
export interface UnsavedWork {
  readonly all: readonly Unsaved[];
  in(form: string): Unsaved | undefined;
  /** Keeps what is typed now, in place of what was kept for the same form. */
  keep(unsaved: Unsaved): void;
  /** Forgets what was typed into a form, once it was saved or given up. */
  forget(form: string): void;
}

/** `undefined` for the moment that it takes to find out which tab this is. */
export function useUnsaved(): UnsavedWork | undefined {
  const [tab, setTab] = useState<string>();
  const [, setForgotten] = useState(0);

  useEffect(() => {
    let isGone = false;
    void claimTab()
      .then(adoptAbandoned)
      .then((claimed) => {
        if (!isGone) setTab(claimed);
      });
    return () => {
      isGone = true;
    };
  }, []);

  if (tab === undefined) return undefined;
  const all = unsavedIn(tab);
  const others = (form: string) => unsavedIn(tab).filter((unsaved) => unsaved.form !== form);
  return {
    all,
    in: (form) => unsavedIn(tab).find((unsaved) => unsaved.form === form),
    keep: (unsaved) => keepUnsaved(tab, [...others(unsaved.form), unsaved]),
    forget(form) {
      keepUnsaved(tab, others(form));
      setForgotten((count) => count + 1);
    },
  };
}

/** What closed tabs left behind becomes this tab's own, each under a form of its own. */
async function adoptAbandoned(tab: string): Promise<string> {
  for (const other of tabsWithUnsaved()) {
    if (other === tab || (await isTabOpen(other))) continue;
    const mine = unsavedIn(tab);
    const taken = new Set(mine.map(({ id }) => id));
    const left = unsavedIn(other).filter(({ id }) => !taken.has(id));
    keepUnsaved(tab, [...mine, ...left.map((unsaved) => inFreeForm(unsaved, mine))]);
    keepUnsaved(other, []);
  }
  return tab;
}

/** `add` is one form for many new entries: where it is taken, the entry's id tells it apart. */
function inFreeForm(unsaved: Unsaved, mine: readonly Unsaved[]): Unsaved {
  const isTaken = mine.some(({ form }) => form === unsaved.form);
  return isTaken ? { ...unsaved, form: `${unsaved.form}-${unsaved.id}` } : unsaved;
}
