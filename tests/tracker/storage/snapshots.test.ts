import { describe, expect, test } from 'vitest';
import { readRecord } from '#src/domain/record/read-record.ts';
import type { SnapshotFolder } from '#src/tracker/storage/snapshots/snapshot-folder.ts';
import type { SnapshotManifest } from '#src/tracker/storage/snapshots/snapshot-ring.ts';
import { mayFollow, ringSize, surplusOf } from '#src/tracker/storage/snapshots/snapshot-ring.ts';
import {
  isFollowed,
  listSnapshots,
  takeSnapshot,
} from '#src/tracker/storage/snapshots/snapshots.ts';
import type { Moment } from '#src/tracker/storage/snapshots/snapshots.ts';
import { aCredit, aRecord, timestamp } from '#tests/builders.ts';
import { aFolder } from '#tests/tracker/storage/snapshot-folder.ts';

function aMoment({ entries = 10, revision = 1, ...rest }: Partial<Moment & Sizes> = {}): Moment {
  return {
    contents: aRecord({ credits: Array.from({ length: entries }, () => aCredit()) }),
    state: { installId: 'a1b2c3', revision, entries, credits: entries, fingerprint: 1 },
    lastMeantLoss: async () => 0,
    at: timestamp('2026-03-20T12:00:00Z'),
    ...rest,
  };
}

interface Sizes {
  readonly entries: number;
  readonly revision: number;
}

describe('a snapshot', () => {
  test('gives the record back as a record file', async () => {
    const { folder } = aFolder();
    const credit = aCredit({ title: 'Gait 🦿' });
    const contents = aRecord({ credits: [credit] });

    expect(await takeSnapshot(folder, aMoment({ contents, entries: 1 }))).toBe(true);

    const [snapshot] = await listSnapshots(folder);
    expect(snapshot).toMatchObject({
      entries: 1,
      credits: 1,
      at: timestamp('2026-03-20T12:00:00Z'),
    });
    const read = readRecord(snapshot?.text ?? '');
    expect(read.ok && read.value.contents.credits).toEqual([credit]);
  });

  test('is written before its manifest, so that a torn one is nobody’s', async () => {
    const { folder, written } = aFolder();

    await takeSnapshot(folder, aMoment());

    expect(written).toEqual(['00000001.json.gz', '00000001.manifest.json']);
  });

  test('without its manifest is left out, and cleared away by the next', async () => {
    const { folder, files } = aFolder();
    await takeSnapshot(folder, aMoment());
    files.delete('00000001.manifest.json');

    expect(await listSnapshots(folder)).toEqual([]);
    await takeSnapshot(folder, aMoment({ revision: 2 }));

    expect((await listSnapshots(folder)).map(({ sequence }) => sequence)).toEqual([2]);
    expect(files.size).toBe(2);
  });

  test.for([
    { what: 'a flipped bit', damage: (data: Uint8Array) => data.with(20, (data[20] ?? 0) ^ 1) },
    { what: 'half of it gone', damage: (data: Uint8Array) => data.slice(0, data.length / 2) },
    { what: 'nothing left', damage: () => new Uint8Array() },
  ])('with $what is left out, and the one before it is there', async ({ damage }) => {
    const { folder, files } = aFolder();
    await takeSnapshot(folder, aMoment());
    await takeSnapshot(folder, aMoment({ revision: 2 }));
    const data = files.get('00000002.json.gz') ?? new Uint8Array();

    files.set('00000002.json.gz', new Uint8Array(damage(data)));

    expect((await listSnapshots(folder)).map(({ revision }) => revision)).toEqual([1]);
  });

  test('whose manifest is no manifest is left out', async () => {
    const { folder, files } = aFolder();
    await takeSnapshot(folder, aMoment());

    files.set('00000001.manifest.json', new TextEncoder().encode('{'));

    expect(await listSnapshots(folder)).toEqual([]);
  });

  test('that could not be written leaves the others', async () => {
    const { folder } = aFolder();
    await takeSnapshot(folder, aMoment());
    const full: SnapshotFolder = { ...folder, write: () => Promise.reject(new Error('full')) };

    await expect(takeSnapshot(full, aMoment({ revision: 2 }))).rejects.toThrow('full');

    expect(await listSnapshots(folder)).toHaveLength(1);
  });

  test('is of the record as it is, until the record changes', async () => {
    const { folder } = aFolder();
    const { state } = aMoment();
    expect(await isFollowed(folder, state)).toBe(false);

    await takeSnapshot(folder, aMoment());

    expect(await isFollowed(folder, state)).toBe(true);
    expect(await isFollowed(folder, { ...state, revision: 2 })).toBe(false);
    expect(await isFollowed(folder, { ...state, installId: 'another' })).toBe(false);
  });
});

describe('the ring of snapshots', () => {
  test('keeps its size', async () => {
    const { folder, files } = aFolder();
    for (let revision = 1; revision <= ringSize + 3; revision++) {
      await takeSnapshot(folder, aMoment({ revision }));
    }

    expect(await listSnapshots(folder)).toHaveLength(ringSize);
    expect(files.size).toBe(2 * ringSize);
  });

  test('keeps one of each earlier day rather than many of one day', async () => {
    const { folder } = aFolder();
    const days = ['2026-03-01', '2026-03-08', ...Array<string>(10).fill('2026-03-20')];
    for (const [index, date] of days.entries()) {
      const at = timestamp(`${date}T12:${String(index + 10)}:00Z`);
      await takeSnapshot(folder, aMoment({ revision: index + 1, at }));
    }

    const kept = (await listSnapshots(folder)).map(({ at }) => at.slice(0, 10));

    expect(kept).toContain('2026-03-01');
    expect(kept).toContain('2026-03-08');
    expect(kept.filter((date) => date === '2026-03-20')).toHaveLength(6);
  });

  test('drops the oldest where every day has one', () => {
    const manifests = Array.from({ length: ringSize + 2 }, (_, index) =>
      aManifest({ sequence: 20 - index, at: timestamp(`2026-03-${20 - index}T12:00:00Z`) }),
    );

    expect(surplusOf(manifests).map(({ sequence }) => sequence)).toEqual([11, 12]);
  });

  test('goes by its own sequence, whatever the clock says', async () => {
    const { folder } = aFolder();
    await takeSnapshot(folder, aMoment({ revision: 1, at: timestamp('2099-01-01T00:00:00Z') }));
    await takeSnapshot(folder, aMoment({ revision: 2, at: timestamp('1970-01-01T00:00:00Z') }));

    expect((await listSnapshots(folder)).map(({ revision }) => revision)).toEqual([2, 1]);
  });
});

function aManifest(overrides: Partial<SnapshotManifest> = {}): SnapshotManifest {
  return {
    sequence: 1,
    at: timestamp('2026-03-20T12:00:00Z'),
    installId: 'a1b2c3',
    revision: 1,
    entries: 100,
    credits: 90,
    sha256: '0',
    ...overrides,
  };
}

describe('what a snapshot may follow', () => {
  const state = { installId: 'a1b2c3', revision: 2, entries: 100, credits: 90, fingerprint: 1 };

  test.for([
    { when: 'it is the first', newest: undefined, state, may: true },
    { when: 'the record is empty', newest: undefined, state: { ...state, entries: 0 }, may: false },
    { when: 'nothing changed', newest: aManifest({ revision: 2 }), state, may: false },
    { when: 'the record grew', newest: aManifest({ entries: 90 }), state, may: true },
    {
      when: 'a fifth is gone',
      newest: aManifest(),
      state: { ...state, entries: 80 },
      may: true,
    },
    {
      when: 'more than a fifth is gone',
      newest: aManifest(),
      state: { ...state, entries: 79 },
      may: false,
    },
    {
      when: 'another database has the same revision',
      newest: aManifest({ revision: 2, installId: 'another' }),
      state,
      may: true,
    },
  ])('$may when $when', ({ newest, state, may }) => {
    expect(mayFollow(newest, state, false)).toBe(may);
  });

  test.for([
    { meant: 2, follows: true },
    { meant: 1, follows: false },
    { meant: 0, follows: false },
  ])('a drop after revision 1 that was meant at $meant: $follows', async ({ meant, follows }) => {
    const { folder } = aFolder();
    await takeSnapshot(folder, aMoment({ entries: 10 }));

    const later = aMoment({ entries: 2, revision: 2, lastMeantLoss: async () => meant });

    expect(await takeSnapshot(folder, later)).toBe(follows);
  });
});

describe('copies of a former log', () => {
  const sizes = (manifests: readonly SnapshotManifest[]) => manifests.map(({ entries }) => entries);
  const grown = async (folder: SnapshotFolder, installId: string, from: number) => {
    for (let revision = 1; revision <= 2 * ringSize; revision++) {
      const entries = from + revision;
      const { state, ...rest } = aMoment({ entries, revision });
      await takeSnapshot(folder, { ...rest, state: { ...state, installId } });
    }
  };

  test('stay beside those of a smaller log of another database, however many follow', async () => {
    const { folder } = aFolder();
    await grown(folder, 'former', 100);

    await grown(folder, 'new', 0);

    const kept = await listSnapshots(folder);
    expect(kept).toHaveLength(ringSize);
    expect(sizes(kept).filter((entries) => entries > 100)).toEqual([116, 115]);
  });

  test('stay beside those of what was left of the same log', async () => {
    const { folder } = aFolder();
    await grown(folder, 'a1b2c3', 100);
    const left = { entries: 3, revision: 17, lastMeantLoss: async () => 17 };
    await takeSnapshot(folder, aMoment(left));
    for (let revision = 18; revision < 40; revision++) {
      await takeSnapshot(folder, aMoment({ entries: revision - 14, revision }));
    }

    expect(sizes(await listSnapshots(folder)).filter((entries) => entries > 100)).toEqual([
      116, 115,
    ]);
  });

  test('stay for two losses, and the newest of the log at hand have their place', async () => {
    const { folder } = aFolder();
    await grown(folder, 'first', 200);
    await grown(folder, 'second', 100);
    await grown(folder, 'third', 0);

    expect(sizes(await listSnapshots(folder))).toEqual([16, 15, 14, 13, 116, 115, 216, 215]);
  });
});
