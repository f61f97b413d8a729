import type { ImportOutcome, PreviewItem } from '#src/domain/record/import-preview.ts';
import { countOf, entryName } from '#src/tracker/backup/record-summary.ts';

/** What the preview of an import says. */
export const previewCopy = {
  conflicts: (entries: string) => `${entries} changed in both places`,
  conflictsHint:
    'You changed these here and in the file. We’ll use the newer version unless you choose the other one. The one you don’t use stays in the history.',
  bothVersions: (name: string) => `Both versions of ${name}`,
  difference: 'Difference',
  here: 'Your log',
  inFile: 'File',
  versionHere: 'The version in your log',
  versionInFile: 'The version in the file',
  changedAt: (version: string, at: string) => `${version}, changed ${at}`,
  newer: ' (newer)',
  restore: (name: string) => `Restore ${name}`,
  nothing: 'Nothing to import. Your log already has everything in this file, or newer versions.',
  wouldChange: (changes: string) => `Importing would change your log: ${changes}.`,
  imported: (changes: string) => `Imported: ${changes}.`,
  asChosen: (entries: string) => `${entries} as you chose`,
  onlyHistory: 'earlier versions, for the history',
};

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
  added: 'to add',
  changed: 'to update with the newer version in the file',
  'brought-back': 'to restore, because you restored it after deleting it here',
  deleted: 'to delete, because the file deleted it after your last change',
  'noted-as-deleted': 'to mark as deleted (not in your log)',
  'deleted-here': 'to leave deleted, unless you restore it',
  kept: 'to leave as is, because your version is newer',
};

const manyHeadings: Readonly<Partial<Record<ListedOutcome, string>>> = {
  changed: 'to update with the newer versions in the file',
  'brought-back': 'to restore, because you restored them after deleting them here',
  deleted: 'to delete, because the file deleted them after your last change',
  'deleted-here': 'to leave deleted, unless you restore them',
  kept: 'to leave as is, because your versions are newer',
};

/** `3 entries to add` */
export function headingOf(outcome: ListedOutcome, count: number): string {
  const heading = count === 1 ? headings[outcome] : (manyHeadings[outcome] ?? headings[outcome]);
  return `${countOf(count)} ${heading}`;
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

/** The ids of entries whose losing version the reader wants. */
type Preferred = ReadonlySet<string>;

/** What would change, in one sentence. `isNothingToDo` also speaks for versions of the history. */
export function previewSentence(
  preview: readonly PreviewItem[],
  preferred: Preferred,
  isNothingToDo: boolean,
): string {
  if (isNothingToDo) return previewCopy.nothing;
  return previewCopy.wouldChange(changesIn(preview, preferred));
}

/** What was done. */
export function importedSentence(preview: readonly PreviewItem[], preferred: Preferred): string {
  return previewCopy.imported(changesIn(preview, preferred));
}

const changeWords = [
  ['added', 'added'],
  ['changed', 'changed'],
  ['brought-back', 'restored'],
  ['deleted', 'deleted'],
  ['noted-as-deleted', 'marked as deleted'],
] as const satisfies readonly (readonly [ImportOutcome, string])[];

/** `3 entries added, 1 entry changed`; where the reader chose, the choice alone is told. */
function changesIn(preview: readonly PreviewItem[], preferred: Preferred): string {
  const unchosen = preview.filter(({ id }) => !preferred.has(id));
  const changes = changeWords.flatMap(([outcome, word]) => {
    const count = unchosen.filter((item) => item.outcome === outcome).length;
    return count === 0 ? [] : [`${countOf(count)} ${word}`];
  });
  const chosen = preview.length - unchosen.length;
  const choices = chosen > 0 ? [previewCopy.asChosen(countOf(chosen))] : [];
  return [...changes, ...choices].join(', ') || previewCopy.onlyHistory;
}
