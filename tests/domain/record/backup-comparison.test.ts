import { describe, expect, test } from 'vitest';

import { comparisonWith } from '#src/domain/record/import-preview.ts';
import { deleteEntry, editEntry } from '#src/domain/record/edits.ts';
import { emptyRecord, type VersionOf } from '#src/domain/record/record.ts';
import { aCredit, aTombstone, timestamp } from '#tests/builders.ts';

const credit = aCredit();
const edited = editEntry('credits', credit, { title: 'Gait' }, timestamp('2026-05-01')).next;
const deleted = deleteEntry('credits', credit, timestamp('2026-05-01')).next;

type Versions = readonly VersionOf<'credits'>[];

describe('a backup compared with the record', () => {
  test.for<{ what: string; backup: Versions; record: Versions; counts: readonly number[] }>([
    { what: 'both empty', backup: [], record: [], counts: [0, 0, 0] },
    { what: 'the same', backup: [credit], record: [credit], counts: [1, 0, 0] },
    { what: 'a credit logged since', backup: [], record: [credit], counts: [0, 1, 0] },
    { what: 'an edit since', backup: [credit], record: [edited], counts: [0, 1, 0] },
    { what: 'a deletion since', backup: [credit], record: [deleted], counts: [0, 1, 0] },
    { what: 'a backup from elsewhere', backup: [edited], record: [credit], counts: [0, 0, 1] },
    { what: 'more in the backup', backup: [credit], record: [], counts: [0, 0, 1] },
    {
      what: 'a deletion that was never backed up',
      backup: [],
      record: [deleted],
      counts: [0, 0, 0],
    },
    {
      what: 'one deletion, shrunk since',
      backup: [deleted],
      record: [aTombstone({ ...deleted, deletedAt: deleted.updatedAt })],
      counts: [1, 0, 0],
    },
  ])('$what: [same, missing, ahead] is $counts', ({ backup, record, counts }) => {
    const { same, missing, ahead } = comparisonWith(
      { ...emptyRecord, credits: backup },
      { ...emptyRecord, credits: record },
    );

    expect([same, missing, ahead]).toEqual(counts);
  });
});
