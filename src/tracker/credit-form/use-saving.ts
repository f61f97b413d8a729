import { useRef, useState } from 'preact/hooks';

/** Runs one save at a time: a second click while the first is under way does nothing. */
export function useSaving() {
  const isBusy = useRef(false);
  const [isSaving, setSaving] = useState(false);

  const once = async (save: () => Promise<unknown>) => {
    if (isBusy.current) return;
    isBusy.current = true;
    setSaving(true);
    try {
      await save();
    } finally {
      isBusy.current = false;
      setSaving(false);
    }
  };
  return { isSaving, once };
}
