import { later } from '#src/components/form/Later.tsx';
import { useUnsaved } from '#src/tracker/unsaved/use-unsaved.ts';

// Rarely needed: the words for it are fetched only where something was left.
const UnsavedList = later(
  () => import('#src/tracker/credits/UnsavedList.tsx').then((module) => module.UnsavedList),
  true,
);

/** Whether anything was typed and never saved, here or in a tab that was closed. */
export function UnsavedNotice() {
  const unsaved = useUnsaved();
  if (unsaved === undefined || unsaved.all.length === 0) return null;
  return <UnsavedList unsaved={unsaved} />;
}
