import type { ImportOutcome, PreviewItem } from '#src/domain/record/import-preview.ts';
import { countOf, entryName } from '#src/islands/tracker/backup/words.ts';

/** The outcomes a reader looks through, in the order of what they mean for the log. */
export const listedOutcomes = [
  'added',
  'changed',
  'brought-back',
  'deleted',
  'deleted-here',
  'kept',
] as const satisfies readonly ImportOutcome[];
export type ListedOutcome = (typeof listedOutcomes)[number];

const headings: Readonly<Record<ListedOutcome, string>> = {
  added: 'will be added',
  changed: 'will change to the later version in the file',
  'brought-back': 'will come back: restored in the file after you deleted it here',
  deleted: 'will be deleted: the file says so, later than your last change',
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

/** What would change, in one sentence. */
export function previewSentence(preview: readonly PreviewItem[]): string {
  const changes = changesIn(preview);
  return changes.length === 0
    ? 'This file would change nothing: your log has all of it, or later versions.'
    : `Importing would change your log: ${changes.join(', ')}.`;
}

/** What was done. `chosen` is the number of entries where the reader asked for the other version. */
export function importedSentence(preview: readonly PreviewItem[], chosen: number): string {
  const choices = chosen > 0 ? [`${countOf(chosen)} as you chose`] : [];
  const changes = [...changesIn(preview), ...choices];
  return `Imported: ${changes.join(', ') || 'earlier versions, for the history'}.`;
}

const changeWords = [
  ['added', 'added'],
  ['changed', 'changed'],
  ['brought-back', 'brought back'],
  ['deleted', 'deleted'],
] as const satisfies readonly (readonly [ImportOutcome, string])[];

/** `3 entries added`, `1 entry changed` */
function changesIn(preview: readonly PreviewItem[]): readonly string[] {
  return changeWords.flatMap(([outcome, word]) => {
    const count = preview.filter((item) => item.outcome === outcome).length;
    return count === 0 ? [] : [`${countOf(count)} ${word}`];
  });
}
