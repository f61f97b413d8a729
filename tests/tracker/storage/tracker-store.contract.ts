import { afterEach, expect, test, vi } from 'vitest';
import type { Credit } from '#src/domain/record/credit.ts';
import { emptyRecord } from '#src/domain/record/record.ts';
import type { RecordContents, VersionOf } from '#src/domain/record/record.ts';
import type { Action } from '#src/domain/record/write.ts';
import { StorageError } from '#src/tracker/storage/db/storage-error.ts';
import { initialSettings } from '#src/tracker/storage/db/tracker-store.ts';
import type { Transaction, Settings, TrackerStore } from '#src/tracker/storage/db/tracker-store.ts';
import {
  aCertification,
  aCredit,
  aMilestone,
  aRecord,
  anEvidence,
  anId,
  anOwnRequirement,
  aTombstone,
  timestamp,
} from '#tests/builders.ts';

const at = timestamp('2026-03-20T08:00:00Z');

export function aDeed(overrides: Partial<Transaction> = {}): Transaction {
  return { id: anId(), action: 'add', at, writes: [], ...overrides };
}

export function adding(...credits: readonly Credit[]): Transaction {
  return aDeed({ writes: credits.map((next) => ({ kind: 'credits', next, replaces: null })) });
}

export function replacing(
  before: VersionOf<'credits'>,
  next: VersionOf<'credits'>,
  action: Action = 'edit',
): Transaction {
  return aDeed({ action, writes: [{ kind: 'credits', next, replaces: before.updatedAt }] });
}

/** The version that an edit a minute later makes of `credit`. */
export function laterVersion(credit: Credit, changes: Partial<Credit> = {}): Credit {
  const updatedAt = timestamp('2026-03-14T12:01:00Z');
  return { ...credit, updatedAt, ancestors: [credit.updatedAt], ...changes };
}

const changedElsewhere = { name: 'StorageError', failure: 'changed-elsewhere' };

/** What every `TrackerStore` promises: one test for each sentence of the interface. */
export function describesATrackerStore(openStore: () => TrackerStore): void {
  const opened: TrackerStore[] = [];
  const open = () => {
    const store = openStore();
    opened.push(store);
    return store;
  };
  afterEach(() => opened.splice(0).forEach((store) => store.close()));

  test('a new store holds nothing, and its settings are the first ones', async () => {
    const store = open();

    expect(await store.contents()).toEqual(emptyRecord);
    expect(await store.settings()).toEqual(initialSettings);
    expect(await store.journal()).toEqual([]);
    expect(await store.damaged()).toEqual([]);
  });

  test('an entry of every kind comes back as it was written', async () => {
    const store = open();
    const certification = aCertification();
    const requirement = anOwnRequirement();
    const credit = aCredit();
    const milestone = aMilestone();
    const evidence = anEvidence();
    const tombstone = aTombstone();

    await store.commit(
      aDeed({
        writes: [
          { kind: 'certifications', next: certification, replaces: null },
          { kind: 'requirements', next: requirement, replaces: null },
          { kind: 'credits', next: credit, replaces: null },
          { kind: 'milestones', next: milestone, replaces: null },
          { kind: 'evidence', next: evidence, replaces: null },
          { kind: 'evidence', next: tombstone, replaces: null },
        ],
      }),
    );

    const { evidence: evidences, ...rest } = await store.contents();
    expect(rest).toEqual({
      certifications: [certification],
      requirements: [requirement],
      credits: [credit],
      milestones: [milestone],
      history: [],
    });
    expect(evidences).toHaveLength(2);
    expect(evidences).toEqual(expect.arrayContaining([evidence, tombstone]));
  });

  test('the version that an edit replaced is kept in the history', async () => {
    const store = open();
    const credit = aCredit();
    const edited = laterVersion(credit, { title: 'Gait' });
    await store.commit(adding(credit));

    await store.commit(replacing(credit, edited));

    const { credits, history } = await store.contents();
    expect(credits).toEqual([edited]);
    expect(history).toEqual([{ kind: 'credits', version: credit }]);
  });

  test('versions that lost a conflict are kept in the history', async () => {
    const store = open();
    const loser = aCredit();

    await store.commit(aDeed({ history: [{ kind: 'credits', version: loser }] }));

    expect((await store.contents()).history).toEqual([{ kind: 'credits', version: loser }]);
  });

  test('a version that the history has is not kept in it twice', async () => {
    const store = open();
    const loser = aCredit();
    const sameBetween = { ...loser, title: 'Another, of the same moment' };
    const transaction = () => aDeed({ history: [{ kind: 'credits', version: loser }] });
    await store.commit(transaction());

    await store.commit(transaction());
    await store.commit(aDeed({ history: [{ kind: 'credits', version: sameBetween }] }));

    expect((await store.contents()).history.map(({ version }) => version)).toEqual([
      loser,
      sameBetween,
    ]);
  });

  test.for([
    { when: 'the entry was changed since', replaces: timestamp('2026-03-13T00:00:00Z') },
    { when: 'the entry was thought to be new', replaces: null },
  ])('an action keeps nothing when $when', async ({ replaces }) => {
    const store = open();
    const credit = aCredit();
    await store.commit(adding(credit));
    const other = aCredit();

    const attempt = store.commit(
      aDeed({
        writes: [
          { kind: 'credits', next: other, replaces: null },
          { kind: 'credits', next: laterVersion(credit), replaces },
        ],
      }),
    );

    await expect(attempt).rejects.toMatchObject(changedElsewhere);
    expect((await store.contents()).credits).toEqual([credit]);
    expect(await store.journal()).toHaveLength(1);
    expect((await store.settings()).changesSinceExport).toBe(1);
  });

  test('an action keeps nothing when the entry to be replaced is not there', async () => {
    const store = open();
    const credit = aCredit();

    const attempt = store.commit(replacing(credit, laterVersion(credit)));

    await expect(attempt).rejects.toMatchObject(changedElsewhere);
    await expect(attempt).rejects.toBeInstanceOf(StorageError);
    expect(await store.contents()).toEqual(emptyRecord);
  });

  test('a later write of an action sees what an earlier one did', async () => {
    const store = open();
    const credit = aCredit();
    const edited = laterVersion(credit);

    await store.commit(
      aDeed({
        writes: [
          { kind: 'credits', next: credit, replaces: null },
          { kind: 'credits', next: edited, replaces: credit.updatedAt },
        ],
      }),
    );

    expect((await store.contents()).credits).toEqual([edited]);
  });

  test('the journal has every action, newest first, with what was before and after', async () => {
    const store = open();
    const credit = aCredit();
    const edited = laterVersion(credit);
    const first = adding(credit);
    const second = replacing(credit, edited);

    const given = await store.commit(first);
    await store.commit(second);

    const added = { kind: 'credits', before: null, after: credit };
    const changed = { kind: 'credits', before: credit, after: edited };
    expect(given).toEqual({ id: first.id, action: 'add', at, changes: [added] });
    expect(await store.journal()).toEqual([
      { id: second.id, action: 'edit', at, changes: [changed] },
      given,
    ]);
  });

  test('a transaction that was committed before changes nothing', async () => {
    const store = open();
    const transaction = adding(aCredit());
    const first = await store.commit(transaction);

    expect(await store.commit(transaction)).toEqual(first);

    expect(await store.journal()).toHaveLength(1);
    expect((await store.settings()).changesSinceExport).toBe(1);
  });

  test('a removal leaves a trace in the journal alone', async () => {
    const store = open();
    const credit = aCredit();
    const edited = laterVersion(credit);
    await store.commit(adding(credit));
    await store.commit(replacing(credit, edited));

    await store.commit(
      aDeed({
        action: 'undo-import',
        removals: [{ kind: 'credits', id: credit.id, replaces: edited.updatedAt }],
      }),
    );

    expect(await store.contents()).toEqual(emptyRecord);
    const [removal] = await store.journal();
    expect(removal?.changes).toEqual([{ kind: 'credits', before: edited, after: null }]);
  });

  test('a removal of an entry that was changed since keeps everything', async () => {
    const store = open();
    const credit = aCredit();
    const edited = laterVersion(credit);
    await store.commit(adding(credit));
    await store.commit(replacing(credit, edited));

    const attempt = store.commit(
      aDeed({ removals: [{ kind: 'credits', id: credit.id, replaces: credit.updatedAt }] }),
    );

    await expect(attempt).rejects.toMatchObject(changedElsewhere);
    expect((await store.contents()).credits).toEqual([edited]);
  });

  test('shrinking a deleted entry takes its versions out of the history', async () => {
    const store = open();
    const credit = aCredit();
    const deletedAt = timestamp('2026-03-14T12:01:00Z');
    const deleted = laterVersion(credit, { deletedAt });
    const tombstone = aTombstone({ id: credit.id, updatedAt: deletedAt, deletedAt });
    const other = aCredit();
    await store.commit(adding(credit, other));
    await store.commit(replacing(credit, deleted, 'delete'));
    await store.commit(replacing(other, laterVersion(other)));

    await store.commit(replacing(deleted, tombstone, 'shrink'));

    const { credits, history } = await store.contents();
    expect(credits).toContainEqual(tombstone);
    expect(history).toEqual([{ kind: 'credits', version: other }]);
    expect((await store.settings()).changesSinceExport).toBe(3);
  });

  test('changing a setting leaves the others, and counts as no change of the record', async () => {
    const store = open();
    await store.commit(adding(aCredit()));

    await store.changeSettings({ persisted: true });
    await store.changeSettings({ confirmedConditions: ['aapmr'] });

    expect(await store.settings()).toEqual({
      lastExportAt: null,
      changesSinceExport: 1,
      persisted: true,
      confirmedConditions: ['aapmr'],
    } satisfies Settings);
    expect(await store.journal()).toHaveLength(1);
  });

  test('a copy is of everything that is stored, and counts as a backup of that alone', async () => {
    const store = open();
    const [first, second, later] = [aCredit(), aCredit(), aCredit()];
    await store.commit(adding(first));
    await store.commit(adding(second));

    const copy = await store.copy();
    await store.commit(adding(later));
    await store.commit(replacing(first, laterVersion(first)));
    await store.countAsSaved(copy, at);

    expect(inOrder(copy.contents)).toEqual(inOrder(aRecord({ credits: [first, second] })));
    expect(await store.settings()).toMatchObject({ lastExportAt: at, changesSinceExport: 2 });

    await store.countAsSaved(await store.copy(), at);
    expect(await store.settings()).toMatchObject({ lastExportAt: at, changesSinceExport: 0 });
  });

  test('an entry that only shrank since a copy was read counts as no change', async () => {
    const store = open();
    const deletedAt = timestamp('2026-03-14T12:01:00Z');
    const deleted = aCredit({ deletedAt });
    await store.commit(adding(deleted));

    const copy = await store.copy();
    const tombstone = aTombstone({
      id: deleted.id,
      updatedAt: deleted.updatedAt,
      deletedAt,
    });
    await store.commit(replacing(deleted, tombstone, 'shrink'));
    await store.countAsSaved(copy, at);

    expect((await store.settings()).changesSinceExport).toBe(0);
  });

  test('an older backup, found to hold everything, leaves a later one the last', async () => {
    const store = open();
    await store.commit(adding(aCredit()));
    const copy = await store.copy();
    await store.countAsSaved(copy, at);

    await store.countAsSaved(copy, timestamp('2026-03-01T08:00:00Z'));

    expect((await store.settings()).lastExportAt).toBe(at);
  });

  test('erasing leaves nothing at all, and the store goes on', async () => {
    const store = open();
    const credit = aCredit();
    await store.commit(adding(credit));
    await store.commit(replacing(credit, laterVersion(credit)));
    await store.changeSettings({ persisted: true });

    await store.eraseEverything();

    expect(await store.contents()).toEqual(emptyRecord);
    expect(await store.journal()).toEqual([]);
    expect(await store.settings()).toEqual(initialSettings);
    await store.commit(adding(credit));
    expect((await store.contents()).credits).toEqual([credit]);
  });

  test('a watcher is told what is there, and again after each change', async () => {
    const store = open();
    const credit = aCredit();
    const seen: [RecordContents, Settings][] = [];
    store.watch((contents, settings) => seen.push([contents, settings]), fail);
    await vi.waitFor(() => expect(seen).toHaveLength(1));
    expect(seen).toEqual([[emptyRecord, initialSettings]]);

    await store.commit(adding(credit));
    await vi.waitFor(() => expect(seen.at(-1)?.[0].credits).toEqual([credit]));
    expect(seen.at(-1)?.[1].changesSinceExport).toBe(1);

    await store.changeSettings({ persisted: false });
    await vi.waitFor(() => expect(seen.at(-1)?.[1].persisted).toBe(false));

    await store.eraseEverything();
    await vi.waitFor(() => expect(seen.at(-1)).toEqual([emptyRecord, initialSettings]));
  });

  test('what a watcher is told after many actions is what the store holds', async () => {
    const store = open();
    let seen: RecordContents | undefined;
    store.watch((contents) => (seen = contents), fail);
    await vi.waitFor(() => expect(seen).toEqual(emptyRecord));

    const [edited, deleted, removed, kept] = [aCredit(), aCredit(), aCredit(), aCredit()];
    const deletedAt = timestamp('2026-03-14T12:01:00Z');
    const gone = laterVersion(deleted, { deletedAt });
    await store.commit(adding(edited, deleted, removed, kept));
    await store.commit(replacing(edited, laterVersion(edited)));
    await store.commit(replacing(deleted, gone, 'delete'));
    const tombstone = aTombstone({ id: deleted.id, updatedAt: deletedAt, deletedAt });
    await store.commit(replacing(gone, tombstone, 'shrink'));
    await store.commit(
      aDeed({ removals: [{ kind: 'credits', id: removed.id, replaces: removed.updatedAt }] }),
    );

    await vi.waitFor(async () => expect(inOrder(seen)).toEqual(inOrder(await store.contents())));
  });

  test('a watcher that left is told nothing more', async () => {
    const store = open();
    const onChange = vi.fn();
    const leave = store.watch(onChange, fail);
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(1));

    leave();
    await store.commit(adding(aCredit()));
    await store.contents();

    expect(onChange).toHaveBeenCalledTimes(1);
  });

  test('closing ends every watch', async () => {
    const store = open();
    const onChange = vi.fn();
    store.watch(onChange, fail);

    store.close();
    await new Promise((resolve) => setTimeout(resolve, 20));

    expect(onChange).not.toHaveBeenCalled();
  });
}

/** For a watch that must not fail. */
export function fail(error: StorageError): never {
  throw error;
}

function inOrder(contents: RecordContents | undefined): unknown {
  if (contents === undefined) return undefined;
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  return { ...contents, credits: [...contents.credits].sort(byId) };
}
