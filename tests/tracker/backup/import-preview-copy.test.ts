import { describe, expect, test } from 'vitest';
import { deleteEntry, editEntry } from '#src/domain/record/edits.ts';
import { importPlan, isNothingToDo } from '#src/domain/record/import-plan.ts';
import { importPreview } from '#src/domain/record/import-preview.ts';
import { importedSentence, previewSentence } from '#src/tracker/backup/import-preview-copy.ts';
import { aCredit, aRecord, timestamp } from '#tests/builders.ts';

const none: ReadonlySet<string> = new Set();
const now = timestamp('2026-11-25');

describe('the words about an import', () => {
  test('count as many entries as the import writes, one in the trash of the file included', () => {
    const gone = deleteEntry('credits', aCredit(), timestamp('2026-06-01')).next;
    const file = aRecord({ credits: [aCredit(), aCredit(), gone] });
    const preview = importPreview(aRecord(), file);

    expect(previewSentence(preview, none, false)).toBe(
      'Importing would change your log: 2 entries added, 1 entry marked as deleted.',
    );
    expect(importPlan({ ours: aRecord(), file }, [], now).writes).toHaveLength(3);
  });

  test('tell a conflict that the reader settled by the choice alone', () => {
    const base = aCredit();
    const here = editEntry('credits', base, { title: 'Here' }, timestamp('2026-05-01')).next;
    const there = editEntry('credits', base, { title: 'There' }, timestamp('2026-06-01')).next;
    const preview = importPreview(aRecord({ credits: [here] }), aRecord({ credits: [there] }));

    expect(importedSentence(preview, none)).toBe('Imported: 1 entry changed.');
    expect(importedSentence(preview, new Set([base.id]))).toBe('Imported: 1 entry as you chose.');
  });

  test('say of a file that changes nothing that there is nothing to import', () => {
    const ours = aRecord({ credits: [aCredit()] });
    const plan = importPlan({ ours, file: ours }, [], now);

    expect(previewSentence(importPreview(ours, ours), none, isNothingToDo(plan))).toBe(
      'Nothing to import. Your log already has everything in this file, or newer versions.',
    );
  });
});
