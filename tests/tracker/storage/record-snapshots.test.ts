import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import type { OpenedStore } from '#src/tracker/storage/recovery/opened-store.ts';
import { aCredit, timestamp } from '#tests/builders.ts';
import { aBrowser, closesWhatItOpens, loseRows } from '#tests/tracker/storage/a-browser.ts';
import { adding, aDeed } from '#tests/tracker/storage/tracker-store.contract.ts';

closesWhatItOpens();

describe('snapshots of a record', () => {
  const snapshotDelay = 10;

  test('are taken while it changes, and are gone with everything', async () => {
    const { open, folder } = aBrowser();
    const credit = aCredit();
    const { store, snapshots } = await open({ snapshotDelay });

    await store.commit(adding(credit));
    await vi.waitFor(async () => expect(await snapshots()).toHaveLength(1));
    expect((await snapshots())[0]?.text).toContain(credit.title);

    await store.eraseEverything();
    expect(await folder.names()).toEqual([]);
  });

  test('are taken of changes that the page before had no time for', async () => {
    const { open } = aBrowser();
    const { store } = await open();
    await store.commit(adding(aCredit()));
    store.close();

    const { snapshots } = await open();

    await vi.waitFor(async () => expect(await snapshots()).toHaveLength(1));
  });

  test('are taken at once, not again, where a page finds one of the record as it is', async () => {
    const { open, folder } = aBrowser();
    const { store } = await open({ snapshotDelay });
    await store.commit(adding(aCredit()));
    const { snapshots } = await open();
    await vi.waitFor(async () => expect(await snapshots()).toHaveLength(1));
    const write = vi.spyOn(folder, 'write');
    const read = vi.spyOn(folder, 'read');

    await open();
    await vi.waitFor(() => expect(read).toHaveBeenCalled());

    expect(write).not.toHaveBeenCalled();
    expect(await snapshots()).toHaveLength(1);
  });

  test('wait until a row of changes has ended', async () => {
    const { open } = aBrowser();
    const { store, snapshots } = await open({ snapshotDelay: 100 });

    for (let count = 0; count < 4; count++) await store.commit(adding(aCredit()));
    await vi.waitFor(async () => expect(await snapshots()).toHaveLength(1));

    expect((await snapshots()).map(({ entries }) => entries)).toEqual([4]);
  });

  test('are not taken of what is there while the record is missing', async () => {
    const { open, dropDatabase } = aBrowser();
    const before = await open({ snapshotDelay });
    await before.store.commit(adding(aCredit(), aCredit()));
    await vi.waitFor(async () => expect(await before.snapshots()).toHaveLength(1));
    await dropDatabase();

    const { store, snapshots } = await open({ snapshotDelay });
    await store.commit(adding(aCredit()));
    await new Promise((resolve) => setTimeout(resolve, 5 * snapshotDelay));

    expect((await snapshots()).map(({ entries }) => entries)).toEqual([2]);
  });

  describe('of a log that lost entries and is gone on with', () => {
    const many = () => Array.from({ length: 10 }, () => aCredit());
    const sizes = async ({ snapshots }: OpenedStore) =>
      (await snapshots()).map(({ entries }) => entries);

    test('are taken beside the former ones, and again after a second loss', async () => {
      const { open, dropDatabase } = aBrowser();
      const before = await open({ snapshotDelay });
      await before.store.commit(adding(...many()));
      await vi.waitFor(async () => expect(await sizes(before)).toEqual([10]));

      for (const expected of [
        [1, 10],
        [1, 1, 10],
      ]) {
        await dropDatabase();
        await (await open()).goOnWithWhatIsThere();
        const after = await open({ snapshotDelay });
        await after.store.commit(adding(aCredit()));
        await vi.waitFor(async () => expect(await sizes(after)).toEqual(expected));
      }
    });

    test('are taken where the database stayed, and the next loss is one again', async () => {
      const { name, open, place } = aBrowser();
      const before = await open({ snapshotDelay });
      const credits = many();
      await before.store.commit(adding(...credits));
      await vi.waitFor(async () => expect(await sizes(before)).toEqual([10]));
      // Nine are gone, and no action says why.
      await loseRows(name, credits.slice(1));

      const missing = await open({ snapshotDelay });
      expect(missing.keeping).toMatchObject({ kind: 'data-missing' });
      await missing.goOnWithWhatIsThere();
      expect(place.read()).toMatchObject({ entries: 1 });
      const after = await open({ snapshotDelay });
      expect(after.keeping).toEqual({ kind: 'kept', isNew: false });

      await vi.waitFor(async () => expect(await sizes(after)).toEqual([1, 10]));
    });

    test.for([
      { action: 'undo-import', what: 'undoing an import' },
      { action: 'replace', what: 'replacing everything' },
    ] as const)('are taken after $what', async ({ action }) => {
      const { open } = aBrowser();
      const opened = await open({ snapshotDelay });
      const credits = many();
      await opened.store.commit(adding(...credits));
      await vi.waitFor(async () => expect(await sizes(opened)).toEqual([10]));

      const removals = credits
        .slice(1)
        .map(({ id, updatedAt }) => ({ kind: 'credits' as const, id, replaces: updatedAt }));
      // Long before the snapshot, by a clock that is wrong.
      await opened.store.commit(aDeed({ action, removals, at: timestamp('2020-01-01') }));

      await vi.waitFor(async () => expect(await sizes(opened)).toEqual([1, 10]));
    });

    test('are taken after everything was deleted, even where the old ones could not be', async () => {
      const { open, folder } = aBrowser();
      const opened = await open({ snapshotDelay });
      await opened.store.commit(adding(...many()));
      await vi.waitFor(async () => expect(await sizes(opened)).toEqual([10]));
      folder.discard = () => Promise.reject(new Error('busy'));

      await expect(opened.store.eraseEverything()).rejects.toThrow('busy');
      await opened.store.commit(adding(aCredit()));

      await vi.waitFor(async () => expect(await sizes(opened)).toEqual([1, 10]));
    });
  });

  test('that fail do not touch what is saved', async () => {
    const { open, folder } = aBrowser();
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    folder.write = () => Promise.reject(new Error('full'));
    const credit = aCredit();
    const { store, snapshots } = await open({ snapshotDelay });

    await store.commit(adding(credit));
    await vi.waitFor(() => expect(warn).toHaveBeenCalled());

    expect((await store.contents()).credits).toEqual([credit]);
    expect(await snapshots()).toEqual([]);
  });
});
