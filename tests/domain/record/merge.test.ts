import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { credits } from '#src/domain/amount.ts';
import type { Credit } from '#src/domain/record/credit.ts';
import { deleteEntry, editEntry, restoreEntry, purgeTrash } from '#src/domain/record/edits.ts';
import { currentItems } from '#src/domain/record/items.ts';
import { mergeRecords } from '#src/domain/record/merge.ts';
import { emptyRecord, type HistoryItem, type RecordContents } from '#src/domain/record/record.ts';
import { isConflict } from '#src/domain/record/version-order.ts';
import { aCredit, aTombstone, timestamp } from '#tests/builders.ts';
import {
  anItemId as id,
  at,
  meetingRecords as records,
} from '#tests/domain/record/meeting-records.ts';

const many = { numRuns: 400 };

describe('merging any records', { timeout: 60_000 }, () => {
  test('gives the same whichever comes first', () => {
    fc.assert(
      fc.property(records, records, (a, b) => {
        expect(mergeRecords(a, b)).toEqual(mergeRecords(b, a));
      }),
      many,
    );
  });

  test('gives the same whichever two of three are merged first', () => {
    fc.assert(
      fc.property(records, records, records, (a, b, c) => {
        expect(mergeRecords(mergeRecords(a, b), c)).toEqual(mergeRecords(a, mergeRecords(b, c)));
      }),
      many,
    );
  });

  test('gives the same for all three, in every order', () => {
    fc.assert(
      fc.property(records, records, records, (a, b, c) => {
        const first = mergeRecords(mergeRecords(a, b), c);
        for (const [x, y, z] of [[a, c, b] as const, [c, b, a] as const, [b, c, a] as const]) {
          expect(mergeRecords(mergeRecords(x, y), z)).toEqual(first);
        }
      }),
    );
  });

  test('a second time changes nothing', () => {
    fc.assert(
      fc.property(records, records, (a, b) => {
        const merged = mergeRecords(a, b);

        expect(mergeRecords(merged, b)).toEqual(merged);
        expect(mergeRecords(merged, a)).toEqual(merged);
        expect(mergeRecords(merged, merged)).toEqual(merged);
      }),
      many,
    );
  });

  test('keeps each entry once, at the latest version that either had', () => {
    fc.assert(
      fc.property(records, records, (a, b) => {
        const before = [...currentItems(a), ...currentItems(b)];
        const after = currentItems(mergeRecords(a, b));

        expect(after.map(({ version }) => version.id)).toEqual(
          [...new Set(before.map(({ version }) => version.id))].sort(),
        );
        for (const { version } of after) {
          const moments = before
            .filter((item) => item.version.id === version.id)
            .map((item) => item.version.updatedAt);
          expect(version.updatedAt).toBe(moments.sort().at(-1));
        }
      }),
    );
  });

  test('loses no version, save those that a shrunk tombstone stands for', () => {
    fc.assert(
      fc.property(records, records, (a, b) => {
        const known = (record: RecordContents) => [...currentItems(record), ...record.history];
        const merged = known(mergeRecords(a, b));
        const hasShrunk = (item: HistoryItem) =>
          merged.some(({ version }) => version.id === item.version.id && 'shrunk' in version);

        for (const item of [...known(a), ...known(b)]) {
          if (!hasShrunk(item)) expect(merged).toContainEqual(item);
        }
      }),
    );
  });
});

describe('of two versions of an entry', () => {
  const older = aCredit({ id: id(1), updatedAt: at(1) });
  const winnerOf = (a: RecordContents['credits'][number], b: RecordContents['credits'][number]) =>
    mergeRecords({ ...emptyRecord, credits: [a] }, { ...emptyRecord, credits: [b] }).credits[0];

  test('the later one wins', () => {
    const newer = aCredit({ ...older, updatedAt: at(2) });

    expect(winnerOf(older, newer)).toEqual(newer);
  });

  test('at the same moment the deletion wins, shrunk rather than whole', () => {
    const deleted = aCredit({ ...older, deletedAt: at(1) });
    const shrunk = aTombstone({ id: id(1), updatedAt: at(1), deletedAt: at(1) });

    expect(winnerOf(older, deleted)).toEqual(deleted);
    expect(winnerOf(deleted, shrunk)).toEqual(shrunk);
  });

  test('at the same moment the greater text wins', () => {
    const other = aCredit({ ...older, title: 'Zoster' });

    expect(winnerOf(older, other)).toEqual(other);
  });

  test.for([
    { when: 'one was made from the other', ancestors: [at(1)], conflict: false },
    { when: 'neither knows the other', ancestors: [], conflict: true },
    { when: 'both come from a third', ancestors: [at(0)], conflict: true },
  ])('$when: conflict $conflict', ({ ancestors, conflict }) => {
    const newer = aCredit({ ...older, updatedAt: at(2), ancestors });
    const [a, b] = [older, newer].map((version) => ({ kind: 'credits', version }) as const);

    expect(a && b && isConflict(a, b)).toBe(conflict);
    expect(a && b && isConflict(b, a)).toBe(conflict);
  });

  test('51 edits later the first version is still known as an ancestor', () => {
    let edited: Credit = older;
    for (let turn = 0; turn < 60; turn += 1) edited = editEntry('credits', edited, {}, at(1)).next;

    const first = { kind: 'credits', version: older } as const;
    expect(isConflict(first, { kind: 'credits', version: edited })).toBe(false);
  });
});

describe('three devices whose clocks differ', { timeout: 60_000 }, () => {
  interface Step {
    readonly device: number;
    readonly does: 'edit' | 'delete' | 'restore' | 'shrink' | 'import';
    readonly from: number;
    /** What the device's clock shows: any time at all. */
    readonly clock: number;
  }
  const steps: fc.Arbitrary<Step[]> = fc.array(
    fc.record({
      device: fc.nat({ max: 2 }),
      does: fc.constantFrom('edit', 'edit', 'edit', 'delete', 'restore', 'shrink', 'import'),
      from: fc.nat({ max: 2 }),
      clock: fc.nat({ max: 9 }),
    }),
    { maxLength: 25 },
  );

  /** A device that keeps every version it replaces, as the store does. */
  function after({ does, clock }: Step, mine: RecordContents, theirs: RecordContents) {
    const now = does === 'shrink' ? timestamp('2030-01-01T00:00:00.000Z') : at(clock);
    const [current] = mine.credits;
    if (does === 'import') return mergeRecords(mine, theirs);
    if (does === 'shrink') {
      const next = purgeTrash(mine, now).flatMap((write) =>
        write.kind === 'credits' ? [write.next] : [],
      );
      return next.length === 0 ? mine : mergeRecords(mine, { ...emptyRecord, credits: next });
    }
    if (current === undefined || 'shrunk' in current) return mine;
    const amount = credits(clock + 1);
    const { next } =
      does === 'edit'
        ? editEntry('credits', current, { amount }, now)
        : does === 'delete'
          ? deleteEntry('credits', current, now)
          : restoreEntry('credits', current, now);
    const history = [...mine.history, { kind: 'credits', version: current } as const];
    return { ...mine, credits: [next], history };
  }

  const start: RecordContents = {
    ...emptyRecord,
    credits: [aCredit({ id: id(1), updatedAt: at(0) })],
  };

  test('are equal once each has read the files of the others, in whatever order', () => {
    fc.assert(
      fc.property(steps, fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (taken, order) => {
        const devices = taken.reduce<RecordContents[]>(
          (all, step) =>
            all.map((mine, index) =>
              index === step.device ? after(step, mine, all[step.from] ?? mine) : mine,
            ),
          [start, start, start],
        );
        const merged = devices.map((mine) =>
          order.reduce((so, index) => mergeRecords(so, devices[index] ?? so), mine),
        );

        expect(merged[1]).toEqual(merged[0]);
        expect(merged[2]).toEqual(merged[0]);
      }),
      { numRuns: 300 },
    );
  });

  test('an edit made after reading the other file wins, however slow its clock', () => {
    fc.assert(
      fc.property(steps, fc.nat({ max: 9 }), (taken, clock) => {
        const mine = taken.reduce((so, step) => after(step, so, so), start);
        const edited = after({ device: 0, from: 0, does: 'edit', clock }, mine, mine);

        expect(mergeRecords(edited, mine).credits).toEqual(edited.credits);
      }),
    );
  });
});
