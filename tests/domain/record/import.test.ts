import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Credit } from '#src/domain/record/credit.ts';
import { deleteEntry, editEntry } from '#src/domain/record/edits.ts';
import { importPlan, isNothingToDo, replacementPlan } from '#src/domain/record/import-plan.ts';
import type { RecordPlan } from '#src/domain/record/import-plan.ts';
import { importPreview } from '#src/domain/record/import-preview.ts';
import { mergeRecords } from '#src/domain/record/merge.ts';
import { emptyRecord, type RecordContents, type VersionOf } from '#src/domain/record/record.ts';
import { lastImport, undoPlan } from '#src/domain/record/undo-import.ts';
import type { Action } from '#src/domain/record/write.ts';
import { memoryTrackerStore } from '#src/tracker/storage/recovery/memory-tracker-store.ts';
import type { TrackerStore } from '#src/tracker/storage/db/tracker-store.ts';
import { aCredit, anId, aTombstone, timestamp } from '#tests/builders.ts';
import { meetingRecords } from '#tests/domain/record/meeting-records.ts';

const now = timestamp('2027-01-01T00:00:00.000Z');
const base: Credit = aCredit({ updatedAt: timestamp('2026-03-14T12:00:00.000Z') });
const edited: Credit = editEntry('credits', base, { title: 'Gait' }, at('2026-04-01')).next;
const editedApart: Credit = editEntry('credits', base, { title: 'Pain' }, at('2026-05-01')).next;
const deleted: Credit = deleteEntry('credits', edited, at('2026-06-01')).next;
const tombstone = aTombstone({ ...deleted, deletedAt: deleted.updatedAt });

describe('the preview of an import', () => {
  test.for<{
    what: string;
    ours?: VersionOf<'credits'>;
    file: VersionOf<'credits'>;
    outcome: string;
    conflict?: boolean;
  }>([
    { what: 'an entry that is not here', file: base, outcome: 'added' },
    { what: 'the same version', ours: base, file: base, outcome: 'unchanged' },
    { what: 'an edit of ours', ours: base, file: edited, outcome: 'changed' },
    { what: 'what ours was made from', ours: edited, file: base, outcome: 'kept' },
    {
      what: 'a later edit made apart',
      ours: edited,
      file: editedApart,
      outcome: 'changed',
      conflict: true,
    },
    {
      what: 'an earlier edit made apart',
      ours: editedApart,
      file: edited,
      outcome: 'kept',
      conflict: true,
    },
    { what: 'our entry, deleted later', ours: edited, file: deleted, outcome: 'deleted' },
    { what: 'our entry, deleted and shrunk', ours: edited, file: tombstone, outcome: 'deleted' },
    { what: 'an entry deleted here later', ours: deleted, file: edited, outcome: 'deleted-here' },
    {
      what: 'an entry deleted and shrunk here',
      ours: tombstone,
      file: edited,
      outcome: 'deleted-here',
    },
    { what: 'a deletion of what never was here', file: tombstone, outcome: 'noted-as-deleted' },
    { what: 'our deletion, shrunk', ours: deleted, file: tombstone, outcome: 'noted-as-deleted' },
    {
      what: 'a later version of what is deleted here, deleted as well',
      ours: deleted,
      file: editEntry('credits', deleted, {}, at('2026-07-01')).next,
      outcome: 'noted-as-deleted',
    },
    {
      what: 'a deleted entry restored later',
      ours: deleted,
      file: {
        ...deleted,
        deletedAt: null,
        updatedAt: at('2026-07-01'),
        ancestors: [...deleted.ancestors, deleted.updatedAt],
      },
      outcome: 'brought-back',
    },
  ])('$what: $outcome', ({ ours, file, outcome, conflict = false }) => {
    const preview = importPreview(recordOf(...(ours ? [ours] : [])), recordOf(file));

    expect(preview).toMatchObject([{ outcome, isConflict: conflict }]);
  });

  test('says nothing of entries that are only here', () => {
    expect(importPreview(recordOf(base), emptyRecord)).toEqual([]);
  });
});

describe('an import', { timeout: 60_000 }, () => {
  test('makes of the store exactly what merging makes of the records', async () => {
    await fc.assert(
      fc.asyncProperty(meetingRecords, meetingRecords, async (a, b) => {
        const [ours, file] = [mergeRecords(a, emptyRecord), mergeRecords(b, emptyRecord)];
        const store = await storeWith(ours);
        await commit(store, 'import', importPlan({ ours, file }, [], now));

        const after = await store.contents();
        expect(mergeRecords(after, emptyRecord)).toEqual(mergeRecords(ours, file));
      }),
      { numRuns: 150 },
    );
  });

  test('of the same file a second time has nothing to do', async () => {
    await fc.assert(
      fc.asyncProperty(meetingRecords, meetingRecords, async (a, b) => {
        const [ours, file] = [mergeRecords(a, emptyRecord), mergeRecords(b, emptyRecord)];
        const store = await storeWith(ours);
        await commit(store, 'import', importPlan({ ours, file }, [], now));

        const again = importPlan({ ours: await store.contents(), file }, [], now);
        expect(again).toMatchObject({ writes: [], removals: [] });
        await commit(store, 'import', again);
        const third = importPlan({ ours: await store.contents(), file }, [], now);
        expect(isNothingToDo(third)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test('brings back what was deleted here, where that is asked for, as a new version', () => {
    const [ours, file] = [recordOf(tombstone), recordOf(edited)];
    const { writes } = importPlan({ ours, file }, importPreview(ours, file), now);

    expect(writes).toEqual([
      {
        kind: 'credits',
        replaces: tombstone.updatedAt,
        next: {
          ...edited,
          updatedAt: now,
          ancestors: [base.updatedAt, edited.updatedAt, tombstone.updatedAt],
        },
      },
    ]);
  });

  test('without asking leaves it deleted', () => {
    const [ours, file] = [recordOf(tombstone), recordOf(edited)];

    expect(importPlan({ ours, file }, [], now).writes).toEqual([]);
  });

  test('keeps our side of a conflict on top, where that is asked for, and both in the history', async () => {
    const [ours, file] = [recordOf(edited), recordOf(editedApart)];
    const store = await storeWith(ours);
    await commit(store, 'import', importPlan({ ours, file }, importPreview(ours, file), now));

    const after = await store.contents();
    expect(after.credits).toMatchObject([{ title: 'Gait', updatedAt: now }]);
    expect(after.history.map(({ version }) => version)).toEqual(
      expect.arrayContaining([edited, editedApart]),
    );
    expect(importPreview(after, file)).toMatchObject([{ outcome: 'kept', isConflict: false }]);
  });
});

describe('taking an import back', { timeout: 60_000 }, () => {
  test('returns every entry to its exact earlier version', async () => {
    await fc.assert(
      fc.asyncProperty(meetingRecords, meetingRecords, async (a, b) => {
        const [ours, file] = [mergeRecords(a, emptyRecord), mergeRecords(b, emptyRecord)];
        const store = await storeWith(ours);
        await commit(store, 'import', importPlan({ ours, file }, [], now));
        const undo = await undoLast(store);

        expect(undo.kept).toEqual([]);
        expect(withoutHistory(await store.contents())).toEqual(withoutHistory(ours));
      }),
      { numRuns: 150 },
    );
  });

  test('lets the same file be imported again, with the same outcome', async () => {
    await fc.assert(
      fc.asyncProperty(meetingRecords, meetingRecords, async (a, b) => {
        const [ours, file] = [mergeRecords(a, emptyRecord), mergeRecords(b, emptyRecord)];
        const store = await storeWith(ours);
        await commit(store, 'import', importPlan({ ours, file }, [], now));
        const once = withoutHistory(await store.contents());
        await undoLast(store);
        const undone = await store.contents();
        await commit(store, 'import', importPlan({ ours: undone, file }, [], now));

        expect(withoutHistory(await store.contents())).toEqual(once);
      }),
      { numRuns: 150 },
    );
  });

  test('leaves no tombstone of what the import had added', async () => {
    const store = await storeWith(emptyRecord);
    await commit(store, 'import', importPlan({ ours: emptyRecord, file: recordOf(base) }, [], now));
    await undoLast(store);

    expect(await store.contents()).toEqual(emptyRecord);
  });

  test('keeps what was edited since, and says so', async () => {
    const other = aCredit();
    const store = await storeWith(emptyRecord);
    const file = recordOf(base, other);
    await commit(store, 'import', importPlan({ ours: emptyRecord, file }, [], now));
    const edit = editEntry('credits', base, { title: 'Mine' }, now);
    await commit(store, 'edit', { writes: [edit], removals: [], history: [] });
    const undo = await undoLast(store);

    expect(undo.kept).toEqual([{ kind: 'credits', version: edit.next }]);
    expect((await store.contents()).credits).toEqual([edit.next]);
  });

  test.for<{ journal: Action[]; takesBack: number | undefined }>([
    { journal: [], takesBack: undefined },
    { journal: ['edit', 'add'], takesBack: undefined },
    { journal: ['edit', 'import', 'import'], takesBack: 1 },
    { journal: ['replace', 'import'], takesBack: 0 },
    { journal: ['undo-import', 'edit', 'import'], takesBack: undefined },
    { journal: ['undo-import', 'import', 'import'], takesBack: 2 },
    { journal: ['import', 'undo-import', 'import'], takesBack: 0 },
    { journal: ['undo-import', 'undo-import', 'import', 'import', 'import'], takesBack: 4 },
  ])('of $journal, newest first, takes back number $takesBack', ({ journal, takesBack }) => {
    const entries = journal.map((action) => ({ id: anId(), action, at: now, changes: [] }));

    expect(lastImport(entries)).toBe(takesBack === undefined ? undefined : entries[takesBack]);
  });
});

describe('replacing everything', { timeout: 60_000 }, () => {
  test('makes the record what the file says, and can be taken back', async () => {
    await fc.assert(
      fc.asyncProperty(meetingRecords, meetingRecords, async (a, b) => {
        const [ours, file] = [mergeRecords(a, emptyRecord), mergeRecords(b, emptyRecord)];
        const store = await storeWith(ours);
        await commit(store, 'replace', replacementPlan(ours, file));
        expect(withoutHistory(await store.contents())).toEqual(withoutHistory(file));

        await undoLast(store);
        expect(withoutHistory(await store.contents())).toEqual(withoutHistory(ours));
      }),
      { numRuns: 150 },
    );
  });
});

function at(date: string) {
  return timestamp(`${date}T00:00:00.000Z`);
}

function recordOf(...credits: readonly VersionOf<'credits'>[]): RecordContents {
  return { ...emptyRecord, credits };
}

async function storeWith(contents: RecordContents): Promise<TrackerStore> {
  const store = memoryTrackerStore();
  await commit(store, 'add', replacementPlan(emptyRecord, contents));
  return store;
}

function commit(store: TrackerStore, action: Action, plan: RecordPlan) {
  return store.commit({ id: anId(), action, at: now, ...plan });
}

async function undoLast(store: TrackerStore) {
  const entry = lastImport(await store.journal());
  if (entry === undefined) throw new Error('There is no import to take back.');
  const { kept, ...plan } = undoPlan(entry, await store.contents());
  await commit(store, 'undo-import', plan);
  return { kept };
}

/** The current versions, in order of their ids. */
function withoutHistory(contents: RecordContents): RecordContents {
  return mergeRecords({ ...contents, history: [] }, emptyRecord);
}
