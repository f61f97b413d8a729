import { describe, expect, test } from 'vitest';

import { credits } from '#src/domain/amount.ts';
import { day } from '#src/domain/day.ts';
import { creditProperties, type Credit } from '#src/domain/record/credit.ts';
import {
  addEntry,
  deleteEntry,
  editEntry,
  restoreEntry,
  purgeTrash,
  type ContentOf,
} from '#src/domain/record/edits.ts';
import { emptyRecord } from '#src/domain/record/record.ts';
import { withDefaults } from '#src/domain/record/content.ts';
import type { Write } from '#src/domain/record/write.ts';
import { timestampFromDate, type Timestamp } from '#src/domain/timestamp.ts';

const id = '0f8fad5b-d9cb-469f-a165-70867728950e';
const content: ContentOf<'credits'> = withDefaults(creditProperties, {
  completedOn: day('2026-03-14'),
  amount: credits(2.25),
  creditType: 'ama-pra-1',
  title: 'Spasticity',
});

const noon = at('2026-03-15T12:00:00.000Z');
const added: Credit = addEntry('credits', content, { id, now: noon }).next;

describe('an edit', () => {
  test('is a version after the one it replaces, and names it as its ancestor', () => {
    const write: Write = editEntry(
      'credits',
      added,
      { title: 'Gait' },
      at('2026-03-16T12:00:00.000Z'),
    );

    expect(write).toEqual({
      kind: 'credits',
      replaces: noon,
      next: {
        ...added,
        title: 'Gait',
        updatedAt: '2026-03-16T12:00:00.000Z',
        ancestors: [noon],
      },
    });
  });

  test('by a slow clock is still later than what it replaces', () => {
    const { next } = editEntry('credits', added, {}, at('2020-01-01T00:00:00.000Z'));

    expect(next.updatedAt).toBe('2026-03-15T12:00:00.001Z');
  });

  test('remembers the 50 latest ancestors', () => {
    let credit = added;
    for (let turn = 0; turn < 60; turn += 1) {
      credit = editEntry('credits', credit, {}, noon).next;
    }

    expect(credit.ancestors).toHaveLength(50);
    expect(credit.ancestors[0]).toBe('2026-03-15T12:00:00.010Z');
    expect(credit.ancestors.at(-1)).toBe('2026-03-15T12:00:00.059Z');
  });
});

describe('a deleted entry', () => {
  const deleted: Credit = deleteEntry('credits', added, at('2026-04-01T00:00:00.000Z')).next;

  test('keeps its content and was updated when it was deleted', () => {
    expect(deleted).toEqual({
      ...added,
      updatedAt: '2026-04-01T00:00:00.000Z',
      deletedAt: '2026-04-01T00:00:00.000Z',
      ancestors: [noon],
    });
  });

  test('comes back as a new version', () => {
    const { next, replaces } = restoreEntry('credits', deleted, at('2026-04-02T00:00:00.000Z'));

    expect(replaces).toBe(deleted.updatedAt);
    expect(next).toEqual({
      ...added,
      updatedAt: '2026-04-02T00:00:00.000Z',
      ancestors: [noon, deleted.updatedAt],
    });
  });

  test.for([
    { when: 'a millisecond before 30 days', now: '2026-04-30T23:59:59.999Z', shrinks: 0 },
    { when: '30 days later', now: '2026-05-01T00:00:00.000Z', shrinks: 1 },
    { when: 'years later', now: '2031-05-01T00:00:00.000Z', shrinks: 1 },
    { when: 'a clock that is before it', now: '1970-01-01T00:00:00.000Z', shrinks: 0 },
  ])('$when: $shrinks shrink', ({ now, shrinks }) => {
    const contents = { ...emptyRecord, credits: [added, deleted] };

    expect(purgeTrash(contents, at(now))).toHaveLength(shrinks);
  });

  test('shrinks to the fact of its deletion, once, and stays the same version', () => {
    const now = at('2026-06-01T00:00:00.000Z');
    const [write] = purgeTrash({ ...emptyRecord, credits: [deleted] }, now);

    expect(write).toEqual({
      kind: 'credits',
      replaces: deleted.updatedAt,
      next: {
        id,
        createdAt: deleted.deletedAt,
        updatedAt: deleted.updatedAt,
        deletedAt: deleted.deletedAt,
        ancestors: [noon],
        shrunk: true,
      },
    });
    const shrunk = write?.kind === 'credits' ? [write.next] : [];
    expect(purgeTrash({ ...emptyRecord, credits: shrunk }, now)).toEqual([]);
  });
});

function at(text: string): Timestamp {
  return timestampFromDate(new Date(text));
}
