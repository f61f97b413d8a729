import { describe, expect, test } from 'vitest';
import { addEntry, deleteEntry } from '#src/domain/record/edits.ts';
import { expiredTrash } from '#src/domain/record/expired-trash.ts';
import { emptyRecord } from '#src/domain/record/record.ts';
import { aCredit, timestamp } from '#tests/builders.ts';

const deletion = timestamp('2026-04-01T00:00:00.000Z');
const deleted = deleteEntry('credits', aCredit({ title: 'Thrown away' }), deletion).next;
const changedOn = (now: string) =>
  addEntry('credits', aCredit(), { id: crypto.randomUUID(), now: timestamp(now) }).next;

describe('what has been in the trash for 30 days', () => {
  test.for([
    { last: '2026-05-01T00:00:00.000Z', now: '2026-05-01T00:00:00.000Z', shrinks: 1 },
    { last: '2026-04-30T23:59:59.999Z', now: '2026-09-01T00:00:00.000Z', shrinks: 0 },
    { last: '2026-09-01T00:00:00.000Z', now: '2026-04-30T23:59:59.999Z', shrinks: 0 },
    { last: '2026-04-02T00:00:00.000Z', now: '2099-01-01T00:00:00.000Z', shrinks: 0 },
  ])('last change $last, now $now: $shrinks shrink', ({ last, now, shrinks }) => {
    const contents = { ...emptyRecord, credits: [deleted, changedOn(last)] };

    expect(expiredTrash(contents, timestamp(now))).toHaveLength(shrinks);
  });

  test('an empty record has none', () => {
    expect(expiredTrash(emptyRecord, timestamp('2026-05-01T00:00:00.000Z'))).toEqual([]);
  });
});
