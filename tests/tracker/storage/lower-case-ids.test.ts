import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Credit } from '#src/domain/record/credit.ts';
import { importPlan, isNothingToDo } from '#src/domain/record/import-plan.ts';
import { mergeRecords } from '#src/domain/record/merge.ts';
import { mergeTwins } from '#src/domain/record/merge.ts';
import { putBack } from '#src/domain/record/put-back.ts';
import { readRecord } from '#src/domain/record/read-record.ts';
import { emptyRecord } from '#src/domain/record/record.ts';
import type { RecordContents } from '#src/domain/record/record.ts';
import { lastImport, undoPlan } from '#src/domain/record/undo-import.ts';
import { connectionTo } from '#src/tracker/storage/db/connection.ts';
import { TrackerDatabase } from '#src/tracker/storage/db/database.ts';
import { dexieTrackerStore } from '#src/tracker/storage/db/dexie-tracker-store.ts';
import { shippedVersions } from '#src/tracker/storage/db/migrations.ts';
import type { DatabaseVersion } from '#src/tracker/storage/db/migrations.ts';
import { openTrackerStore } from '#src/tracker/storage/recovery/open-tracker-store.ts';
import type { OpenedStore } from '#src/tracker/storage/recovery/opened-store.ts';
import type { SnapshotFolder } from '#src/tracker/storage/snapshots/snapshot-folder.ts';
import { readTabCopy, writeTabCopy } from '#src/tracker/storage/recovery/memory-tracker-store.ts';
import { initialSettings } from '#src/tracker/storage/db/tracker-store.ts';
import { aCredit, anEvidence, anOwnRequirement, aTombstone, timestamp } from '#tests/builders.ts';
import { meetingRecords } from '#tests/domain/record/meeting-records.ts';
import { aPlace } from '#tests/tracker/storage/a-browser.ts';
import { aFolder } from '#tests/tracker/storage/snapshot-folder.ts';
import { adding, aDeed, laterVersion } from '#tests/tracker/storage/tracker-store.contract.ts';
import {
  contentsOfFixture,
  journalOfFixture,
  rowsOfFixture,
} from '#tests/tracker/storage/version-1.ts';

const [versionOne] = shippedVersions;
const at = timestamp('2026-03-20T08:00:00Z');
const lower = '0a6c5f0e-0000-4000-8000-0000000000aa';
const upper = lower.toUpperCase();
const gait: Credit = aCredit({ id: lower, title: 'Gait' });
const edited: Credit = laterVersion(gait, { title: 'Gait, revisited' });
const inUpperCase = (credit: Credit): Credit => ({ ...credit, id: credit.id.toUpperCase() });

const closings: (() => void)[] = [];
afterEach(() => {
  vi.restoreAllMocks();
  closings.splice(0).forEach((close) => close());
});

/** One browser, which may have an earlier version of the site. */
function aBrowser(folder?: SnapshotFolder) {
  const name = crypto.randomUUID();
  const place = aPlace();
  const open = async (versions: readonly DatabaseVersion[]): Promise<OpenedStore> => {
    const found = await openTrackerStore({
      databaseAt: async () => new TrackerDatabase(name, versions),
      place,
      folder: async () => folder,
      snapshotDelay: 1,
      patience: { open: 5000, retries: [1] },
      now: () => new Date(at),
    });
    closings.push(found.store.close);
    return found;
  };
  return { name, place, openOld: () => open([versionOne]), open: () => open(shippedVersions) };
}

/** Every row of every table, as it is stored; what the site would make of it is another question. */
async function rowsOf(name: string): Promise<Record<string, unknown[]>> {
  const database = await new Dexie(name).open();
  const tables = database.tables.map(async (table) => [table.name, await table.toArray()]);
  const rows = Object.fromEntries(await Promise.all(tables));
  database.close();
  return rows;
}

/** A database as version 1 of the site left it. */
async function anOldDatabase(rows: Readonly<Record<string, readonly object[]>>): Promise<string> {
  const name = crypto.randomUUID();
  const database = new Dexie(name);
  database.version(1).stores(versionOne.stores);
  await database.open();
  for (const [table, kept] of Object.entries(rows)) await database.table(table).bulkAdd(kept);
  database.close();
  return name;
}

function storeAt(name: string) {
  const store = dexieTrackerStore(connectionTo(new TrackerDatabase(name)));
  closings.push(store.close);
  return store;
}

/** The fixture with its ids in another case; an action's own id is no entry's. */
const upperCaseFixture: typeof rowsOfFixture = JSON.parse(
  JSON.stringify(rowsOfFixture).replaceAll(/0a6c5f0e-0000-4000-8000-00000000000[1-6]/g, (id) =>
    id.toUpperCase(),
  ),
);

describe('a database of version 1 whose ids are in upper case', () => {
  test('holds the same in lower case: entries, references, history and journal', async () => {
    const store = storeAt(await anOldDatabase(upperCaseFixture));

    const { history, ...lists } = await store.contents();
    const { history: expectedHistory, ...expectedLists } = contentsOfFixture;
    expect(lists).toEqual(expectedLists);
    expect(history).toEqual(expectedHistory);
    expect(await store.damaged()).toEqual([]);
    const [upgrade, ...journal] = await store.journal();
    expect(upgrade).toMatchObject({ action: 'upgrade', changes: [] });
    expect(journal).toEqual(journalOfFixture);
  });

  test('keeps no row and no key in upper case', async () => {
    const name = await anOldDatabase(upperCaseFixture);
    await storeAt(name).contents();

    expect(JSON.stringify(await rowsOf(name))).not.toMatch(/0A6C5F0E/);
    expect((await rowsOf(name))['history']).toMatchObject([
      { entryId: '0a6c5f0e-0000-4000-8000-000000000001' },
    ]);
  });

  test('keeps what a damaged row holds', async () => {
    const damaged = { id: upper, title: 'Half a row' };
    const name = await anOldDatabase({ credits: [damaged] });

    expect(await storeAt(name).damaged()).toMatchObject([
      { kind: 'credits', key: lower, raw: { ...damaged, id: lower } },
    ]);
  });

  test('follows reports to an own requirement', async () => {
    const { openOld, open } = aBrowser();
    const { store } = await openOld();
    const report = { state: 'posted', on: null, postedAmount: null } as const;
    const next = aCredit({ reports: { abpmr: report, [upper]: report } });
    const license = anOwnRequirement({ id: upper });
    const writes = [
      { kind: 'requirements', next: license, replaces: null },
      { kind: 'credits', next, replaces: null },
    ] as const;
    await store.commit(aDeed({ writes }));

    const { requirements, credits } = await (await open()).store.contents();

    expect(requirements).toEqual([{ ...license, id: lower }]);
    expect(credits).toEqual([{ ...next, reports: { abpmr: report, [lower]: report } }]);
  });
});

test('a database of version 1 whose ids are in lower case stays as it is, row by row', async () => {
  const name = await anOldDatabase(rowsOfFixture);
  const before = await rowsOf(name);
  await storeAt(name).contents();

  expect(await rowsOf(name)).toEqual(before);
});

describe('entries of version 1 whose ids differ in case alone', () => {
  test.for([
    { what: 'the later one in upper case', twins: [gait, inUpperCase(edited)] },
    { what: 'the later one in lower case', twins: [inUpperCase(gait), edited] },
  ])('are one entry, the other version in its history: $what', async ({ twins }) => {
    const { openOld, open } = aBrowser();
    await (await openOld()).store.commit(adding(...twins));

    expect(await (await open()).store.contents()).toEqual({
      ...emptyRecord,
      credits: [edited],
      history: [{ kind: 'credits', version: gait }],
    });
  });

  test('are one entry without a history where both say the same', async () => {
    const { openOld, open } = aBrowser();
    await (await openOld()).store.commit(adding(gait, inUpperCase(gait)));

    expect(await (await open()).store.contents()).toEqual({ ...emptyRecord, credits: [gait] });
  });

  test('are one entry in whatever lists they stood, so that a record file of it can be read', async () => {
    const { openOld, open } = aBrowser();
    const scan = anEvidence({ id: upper, updatedAt: timestamp('2026-03-15T12:00:00Z') });
    const { store } = await openOld();
    await store.commit(aDeed({ writes: [{ kind: 'evidence', next: scan, replaces: null }] }));
    await store.commit(adding(gait));

    const { credits, evidence, history } = await (await open()).store.contents();

    expect({ credits, evidence }).toEqual({ credits: [], evidence: [{ ...scan, id: lower }] });
    expect(history).toEqual([{ kind: 'credits', version: gait }]);
  });

  test('are deleted where the later of both is', async () => {
    const { openOld, open } = aBrowser();
    const tombstone = aTombstone({ id: upper, updatedAt: at, deletedAt: at, createdAt: at });
    const { store } = await openOld();
    await store.commit(adding(gait));
    await store.commit(aDeed({ writes: [{ kind: 'credits', next: tombstone, replaces: null }] }));

    expect((await (await open()).store.contents()).credits).toEqual([{ ...tombstone, id: lower }]);
  });

  test('are deleted where one of two versions of the same moment is', async () => {
    const { openOld, open } = aBrowser();
    const { updatedAt } = gait;
    const deleted: Credit = { ...gait, deletedAt: updatedAt, ancestors: [updatedAt] };
    await (await openOld()).store.commit(adding(inUpperCase(deleted), gait));

    expect((await (await open()).store.contents()).credits).toEqual([deleted]);
  });

  test('merge as they do in a file, whatever they are', { timeout: 60_000 }, async () => {
    const withLetters = (contents: RecordContents, id: string): RecordContents =>
      JSON.parse(JSON.stringify(contents).replaceAll('00000000-0000', id));
    await fc.assert(
      fc.asyncProperty(meetingRecords, meetingRecords, async (a, b) => {
        const one = withLetters(a, 'abcdef00-0000');
        const two = withLetters(b, 'ABCDEF00-0000');
        const { openOld, open } = aBrowser();
        const { store } = await openOld();
        await store.commit(aDeed(putBack(one)));
        await store.commit(aDeed(putBack(two)));
        const found = await store.contents();

        const { store: opened, keeping } = await open();
        const contents = await opened.contents();

        expect(keeping.kind).toBe('kept');
        expect(mergeRecords(contents, emptyRecord)).toEqual(
          mergeRecords(mergeTwins(found), emptyRecord),
        );
        store.close();
        opened.close();
      }),
      { numRuns: 40 },
    );
  });

  test('have a journal that says of each action what it made of the one entry', async () => {
    const { openOld, open } = aBrowser();
    const old = await openOld();
    const later = laterVersion(edited, { title: 'Gait, once more', updatedAt: at });
    const next = inUpperCase(later);
    const writes = [{ kind: 'credits', next, replaces: edited.updatedAt }] as const;
    await old.store.commit(adding(gait));
    await old.store.commit({ ...adding(inUpperCase(edited)), action: 'import' });
    await old.store.commit(aDeed({ action: 'import', writes }));

    const { store } = await open();

    expect((await store.contents()).credits).toEqual([later]);
    const journal = (await store.journal()).filter(({ action }) => action === 'import');
    expect(journal.map(({ changes }) => changes)).toEqual([
      [{ kind: 'credits', before: edited, after: later }],
      [{ kind: 'credits', before: gait, after: edited }],
    ]);
  });

  test('leave nothing to do for the file that brought them', async () => {
    const { openOld, open } = aBrowser();
    await (await openOld()).store.commit(adding(gait, inUpperCase(edited)));
    const ours = await (await open()).store.contents();

    const file = mergeTwins({ ...emptyRecord, credits: [gait, inUpperCase(edited)] });
    expect(isNothingToDo(importPlan({ ours, file }, [], at))).toBe(true);
  });
});

describe('taking an import back that brought twins before the upgrade', () => {
  async function afterUndo(ours: Credit, imported: Credit): Promise<RecordContents> {
    const { openOld, open } = aBrowser();
    const old = await openOld();
    await old.store.commit(adding(ours));
    await old.store.commit({ ...adding(imported, aCredit()), action: 'import' });
    const { store } = await open();
    const entry = lastImport(await store.journal());
    if (entry === undefined) throw new Error('The journal remembers no import.');
    const { kept, ...plan } = undoPlan(entry, await store.contents());
    expect(kept).toEqual([]);
    await store.commit(aDeed({ action: 'undo-import', ...plan }));
    return store.contents();
  }

  test('returns to the version that was there, where the import’s had won', async () => {
    expect((await afterUndo(gait, inUpperCase(edited))).credits).toEqual([gait]);
  });

  test('leaves the version that was there, where it had won', async () => {
    expect((await afterUndo(edited, inUpperCase(gait))).credits).toEqual([edited]);
  });

  test('leaves the version that was there, where both were the same', async () => {
    expect((await afterUndo(inUpperCase(gait), gait)).credits).toEqual([gait]);
  });
});

describe('the state and the last known one', () => {
  test('move with the ids, so that no later open misses anything', async () => {
    const { openOld, open, place } = aBrowser();
    const old = await openOld();
    await old.store.commit(adding(gait, inUpperCase(edited), aCredit()));
    old.setHeadline('3 credits.');
    const before = place.read();

    const first = await open();
    const after = place.read();
    first.store.close();
    const second = await open();

    for (const { keeping } of [first, second]) {
      expect(keeping).toEqual({ kind: 'kept', isNew: false });
    }
    expect(before).toMatchObject({ entries: 3, credits: 3, revision: 1, schemaVersion: 1 });
    expect(after).toMatchObject({ entries: 2, credits: 2, revision: 2, schemaVersion: 2 });
    expect(after).toMatchObject({ installId: before?.installId, headline: null });
    expect(place.read()).toEqual(after);
  });

  test('count what is there', async () => {
    const { openOld, open, name } = aBrowser();
    await (await openOld()).store.commit(adding(gait, inUpperCase(edited), aCredit()));
    (await open()).store.close();

    const { state, counted } = await storeAt(name).inspect();

    expect(state).toMatchObject(counted);
  });

  test('stay as they are where all ids were in lower case', async () => {
    const { openOld, open, place } = aBrowser();
    const old = await openOld();
    await old.store.commit(adding(gait));
    old.setHeadline('2 credits.');
    const before = place.read();
    await open();

    expect(place.read()).toEqual({ ...before, schemaVersion: 2 });
  });

  test('still tell of entries that were lost before', async () => {
    const { openOld, open, name } = aBrowser();
    const lost = aCredit();
    const old = await openOld();
    await old.store.commit(adding(inUpperCase(gait), lost));
    old.store.close();
    const database = await new Dexie(name).open();
    await database.table('credits').delete(lost.id);
    database.close();

    expect((await open()).keeping.kind).toBe('data-missing');
  });
});

describe('copies from before the upgrade', () => {
  test('can still be restored, and the merged record is followed by a copy of its own', async () => {
    const { openOld, open } = aBrowser(aFolder().folder);
    const old = await openOld();
    await old.store.commit(adding(gait, inUpperCase(edited)));
    await vi.waitFor(async () => expect(await old.snapshots()).toHaveLength(1));
    old.store.close();

    const { store, snapshots } = await open();

    await vi.waitFor(async () => expect(await snapshots()).toHaveLength(2));
    expect((await snapshots()).map(({ entries }) => entries)).toEqual([1, 2]);
    const copy = readRecord((await snapshots())[1]?.text ?? '');
    if (!copy.ok) throw new Error('The copy is not readable.');
    const restored = importPlan({ ours: emptyRecord, file: copy.value.contents }, [], at);
    expect(restored.writes.map(({ next }) => next)).toEqual([edited]);
    const ours = await store.contents();
    expect(isNothingToDo(importPlan({ ours, file: copy.value.contents }, [], at))).toBe(true);
  });

  test('of a tab are read in lower case', () => {
    const contents = { ...emptyRecord, credits: [inUpperCase(edited), gait] };

    const copy = readTabCopy(writeTabCopy({ contents, settings: initialSettings }, at));

    expect(copy?.contents.credits).toEqual([edited]);
  });
});

describe('an upgrade', () => {
  test.for([1, 2, 4, 6])(
    'that ends at its write %i leaves version 1 as it was, and the next open upgrades',
    async (last) => {
      const name = await anOldDatabase(upperCaseFixture);
      const before = await rowsOf(name);
      const put = IDBObjectStore.prototype.put;
      let count = 0;
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
        this: IDBObjectStore,
        ...args
      ) {
        count += 1;
        if (count === last) this.transaction.abort();
        return put.apply(this, args);
      });
      const broken = new TrackerDatabase(name);
      await expect(
        connectionTo(broken, { open: 5000, retries: [] }).run(async () => {}),
      ).rejects.toThrow();
      broken.close();
      vi.restoreAllMocks();

      expect(count).toBe(last);
      expect(await rowsOf(name)).toEqual(before);
      const { history, ...lists } = await storeAt(name).contents();
      expect({ ...lists, history }).toEqual(contentsOfFixture);
    },
  );

  test('stops an old tab that is open beside it', async () => {
    const { openOld, open } = aBrowser();
    const old = await openOld();
    await old.store.commit(adding(inUpperCase(gait)));

    const { store } = await open();

    const newerVersion = { failure: 'newer-version' };
    await expect(old.store.commit(adding(aCredit()))).rejects.toMatchObject(newerVersion);
    await expect(old.store.contents()).rejects.toMatchObject(newerVersion);
    expect(await store.contents()).toMatchObject({ credits: [gait] });
  });
});
