import { describe, expect, test } from 'vitest';
import { day } from '#src/domain/day.ts';
import { backupAge } from '#src/tracker/session/backup-age.ts';
import { initialSettings } from '#src/tracker/storage/db/tracker-store.ts';
import { timestamp } from '#tests/builders.ts';

const today = day('2026-11-23');

describe('how old the last backup is', () => {
  test.for([
    { at: null, changes: 0, says: 'never' },
    { at: null, changes: 1, says: 'never, 1 change not backed up' },
    { at: '2026-11-23T12:00:00Z', changes: 0, says: 'today' },
    { at: '2026-11-22T12:00:00Z', changes: 2, says: 'yesterday, 2 changes since' },
    { at: '2026-10-13T12:00:00Z', changes: 6, says: '41 days ago, 6 changes since' },
    { at: '2026-12-01T12:00:00Z', changes: 0, says: 'today' },
  ])('$at with $changes changes since: $says', ({ at, changes, says }) => {
    const lastExportAt = at === null ? null : timestamp(at);

    const age = backupAge({ ...initialSettings, lastExportAt, changesSinceExport: changes }, today);

    expect(age).toBe(says);
  });
});
