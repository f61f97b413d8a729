import type { ImportOutcome, PreviewItem } from '#src/domain/record/import-preview.ts';
import { countOf, entryName } from '#src/tracker/backup/words.ts';

/** The outcomes a reader looks through, in the order of what they mean for the log. */
export const listedOutcomes = [
  'added',
  'changed',
  'brought-back',
  'deleted',
  'noted-as-deleted',
  'deleted-here',
  'kept',
] as const satisfies readonly ImportOutcome[];
export type ListedOutcome = (typeof listedOutcomes)[number];

const headings: Readonly<Record<ListedOutcome, string>> = {
  added: 'will be added',
  changed: 'will change to the later version in the file',
  'brought-back': 'will come back: restored in the file after you deleted it here',
  deleted: 'will be deleted: the file says so, later than your last change',
  'noted-as-deleted': 'deleted in the file, and not in your log: noted as deleted',
  'deleted-here': 'in the file, deleted here later: stays deleted unless you restore it',
  kept: 'stays as it is: the version here is later',
};

/** `3 entries: will be added` */
export function headingOf(outcome: ListedOutcome, count: number): string {
  return `${countOf(count)}: ${headings[outcome]}`;
}

/** What is listed, once conflicts and choices are told apart. */
export function itemsWith(
  outcome: ListedOutcome,
  preview: readonly PreviewItem[],
): readonly PreviewItem[] {
  return preview.filter((item) => item.outcome === outcome && !item.isConflict);
}

/** An entry by the version that still says what it is. */
export function nameInPreview({ ours, theirs }: PreviewItem): string {
  const isTold = theirs.version.deletedAt === null || ours === null;
  return entryName(isTold ? theirs : ours);
}

/** The ids of entries of which the version that gives way by itself is wanted. */
type Preferred = ReadonlySet<string>;

/** What would change, in one sentence. `isNothingToDo` also speaks for versions of the history. */
export function previewSentence(
  preview: readonly PreviewItem[],
  preferred: Preferred,
  isNothingToDo: boolean,
): string {
  if (isNothingToDo) {
    return 'This file would change nothing: your log has all of it, or later versions. There is nothing to import.';
  }
  return `Importing would change your log: ${changesIn(preview, preferred)}.`;
}

/** What was done. */
export function importedSentence(preview: readonly PreviewItem[], preferred: Preferred): string {
  return `Imported: ${changesIn(preview, preferred)}.`;
}

const changeWords = [
  ['added', 'added'],
  ['changed', 'changed'],
  ['brought-back', 'brought back'],
  ['deleted', 'deleted'],
  ['noted-as-deleted', 'noted as deleted'],
] as const satisfies readonly (readonly [ImportOutcome, string])[];

/** `3 entries added, 1 entry changed`; where the reader chose, the choice alone is told. */
function changesIn(preview: readonly PreviewItem[], preferred: Preferred): string {
  const byItself = preview.filter(({ id }) => !preferred.has(id));
  const changes = changeWords.flatMap(([outcome, word]) => {
    const count = byItself.filter((item) => item.outcome === outcome).length;
    return count === 0 ? [] : [`${countOf(count)} ${word}`];
  });
  const chosen = preview.length - byItself.length;
  const choices = chosen > 0 ? [`${countOf(chosen)} as you chose`] : [];
  return [...changes, ...choices].join(', ') || 'earlier versions, for the history';
}
