import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Credit } from '#src/domain/record/credit.ts';
import type { LastKnownState } from '#src/domain/record/last-known-state.ts';
import { TrackerDatabase } from '#src/tracker/storage/db/database.ts';
import type { LastKnownPlace } from '#src/tracker/storage/recovery/browser-items.ts';
import { usualDatabases } from '#src/tracker/storage/recovery/opened-store.ts';
import type { DatabaseBook } from '#src/tracker/storage/recovery/opened-store.ts';
import { shippedVersions } from '#src/tracker/storage/db/migrations.ts';
import type { DatabaseVersion } from '#src/tracker/storage/db/migrations.ts';
import { openTrackerStore } from '#src/tracker/storage/recovery/open-tracker-store.ts';
import type { OpenedStore } from '#src/tracker/storage/recovery/opened-store.ts';
import { aCredit, aLastKnownState, timestamp } from '#tests/builders.ts';
import { aFolder } from '#tests/tracker/storage/snapshot-folder.ts';
import {
  adding,
  aDeed,
  laterVersion,
  replacing,
} from '#tests/tracker/storage/tracker-store.contract.ts';

const opened: OpenedStore[] = [];
afterEach(() => {
  vi.restoreAllMocks();
  globalThis.sessionStorage?.clear();
  opened.splice(0).forEach(({ store }) => store.close());
});

const today = timestamp('2026-03-20T12:00:00Z');

interface Settings {
  readonly versions?: readonly DatabaseVersion[];
  readonly snapshotDelay?: number;
}

/** One browser: a database, a place for its last known state and a folder, that outlast the page. */
function aBrowser() {
  const name = crypto.randomUUID();
  const place = aPlace();
  const book = aBook();
  const { folder } = aFolder();
  /** What a place is called here: each browser has databases of its own. */
  const named = (place: string) => (place === 'physiatry-cme' ? name : `${name} ${place}`);
  return {
    name,
    place,
    book,
    folder,
    open: async ({ versions = shippedVersions, ...rest }: Settings = {}) => {
      const found = await openTrackerStore({
        databaseAt: async (found) => new TrackerDatabase(named(found.name), versions),
        place,
        book,
        folder: async () => folder,
        patience: { open: 5000, retries: [1, 1, 1] },
        now: () => new Date(today),
        ...rest,
      });
      opened.push(found);
      return found;
    },
    dropDatabase: () => {
      opened.splice(0).forEach(({ store }) => store.close());
      return new Promise((resolve) => {
        indexedDB.deleteDatabase(name).onsuccess = resolve;
      });
    },
  };
}

function aBook(): DatabaseBook {
  let known = usualDatabases;
  return {
    read: () => known,
    write(next) {
      known = next;
      return true;
    },
  };
}

/** Takes rows out behind the store's back. */
async function loseRows(name: string, credits: readonly Credit[]): Promise<void> {
  const database = new TrackerDatabase(name);
  await database.open();
  await database.credits.bulkDelete(credits.map(({ id }) => id));
  database.close();
}

function aPlace(): LastKnownPlace {
  let kept: LastKnownState | null = null;
  return {
    read: () => kept,
    write: (lastKnown) => (kept = lastKnown),
    remove: () => (kept = null),
  };
}

describe('opening the record of a browser', () => {
  test('that has none, the record is new and nothing is remembered', async () => {
    const { open, place } = aBrowser();

    const { store, keeping } = await open();

    expect(keeping).toEqual({ kind: 'kept', isNew: true });
    expect(store.kind).toBe('browser');
    expect(place.read()).toBeNull();
  });

  test('the last known state follows every change', async () => {
    const { open, place } = aBrowser();
    const { store } = await open();
    const lastExportAt = timestamp('2026-03-19T12:00:00Z');

    await store.commit(adding(aCredit(), aCredit()));
    await store.changeSettings({ lastExportAt });

    expect(place.read()).toMatchObject({
      entries: 2,
      credits: 2,
      revision: 1,
      schemaVersion: shippedVersions.length,
      lastSeenAt: today,
      lastExportAt,
      headline: null,
    });
  });

  test('the headline is of the record as it is: it goes with the next change, and with no other', async () => {
    const { open, place } = aBrowser();
    const { store, setHeadline } = await open();
    const headline = { text: 'On schedule: 1 of 150 credits.', at: today };
    setHeadline('Nothing to tell yet.');
    expect(place.read()).toBeNull();
    await store.commit(adding(aCredit()));
    setHeadline(headline.text);

    await store.changeSettings({ persisted: true });
    await open();
    expect(place.read()).toMatchObject({ credits: 1, headline });

    await store.commit(adding(aCredit()));
    expect(place.read()).toMatchObject({ credits: 2, headline: null, changedAt: today });
  });

  test('when the record changed is told only where it was seen', async () => {
    const { open, place } = aBrowser();
    const { store } = await open();
    await store.commit(adding(aCredit()));
    place.remove();

    await open();
    expect(place.read()).toMatchObject({ credits: 1, changedAt: null });

    await store.commit(adding(aCredit()));
    expect(place.read()).toMatchObject({ credits: 2, changedAt: today });
  });

  test('a record that is all there is kept on', async () => {
    const { open } = aBrowser();
    const credit = aCredit();
    const { store } = await open();
    await store.commit(adding(credit));
    store.close();

    const again = await open();

    expect(again.keeping).toEqual({ kind: 'kept', isNew: false });
    expect((await again.store.contents()).credits).toEqual([credit]);
  });

  test('an older last known state, as after a crash, is brought up to date', async () => {
    const { open, place } = aBrowser();
    const { store } = await open();
    await store.commit(adding(aCredit()));
    const older = place.read();
    await store.commit(adding(aCredit()));
    if (older !== null) place.write(older);

    expect((await open()).keeping).toEqual({ kind: 'kept', isNew: false });

    expect(place.read()).toMatchObject({ entries: 2, revision: 2 });
  });

  test('a slower tab does not take the last known state back', async () => {
    const { open, place } = aBrowser();
    const { store } = await open();
    await store.commit(adding(aCredit()));
    const lastKnown = aLastKnownState({ ...place.read(), revision: 9, entries: 9 });
    place.write(lastKnown);

    await store.commit(adding(aCredit()));

    expect(place.read()).toEqual(lastKnown);
  });

  test('erasing everything leaves no last known state, and is no loss', async () => {
    const { open, place } = aBrowser();
    const { store } = await open();
    await store.commit(adding(aCredit()));

    await store.eraseEverything();

    expect(place.read()).toBeNull();
    expect((await open()).keeping).toEqual({ kind: 'kept', isNew: true });
  });
});

describe('a record that is missing', () => {
  test('is told of, and nothing that is written meanwhile passes for the record', async () => {
    const { open, place, dropDatabase } = aBrowser();
    const { store } = await open();
    await store.commit(adding(aCredit(), aCredit()));
    const lastKnown = place.read();
    await dropDatabase();

    const again = await open();
    await again.store.changeSettings({ persisted: false });
    await again.store.commit(adding(aCredit()));
    again.setHeadline('Behind schedule: 2 of 150 credits.');

    expect(again.keeping).toEqual({ kind: 'data-missing', lastKnown });
    expect(place.read()).toEqual(lastKnown);
    expect((await open()).keeping).toEqual({ kind: 'data-missing', lastKnown });
  });

  test('is there again once as many entries were restored', async () => {
    const { open, dropDatabase } = aBrowser();
    const credits = [aCredit(), aCredit()];
    await (await open()).store.commit(adding(...credits));
    await dropDatabase();

    await (await open()).store.commit(adding(...credits));

    expect((await open()).keeping).toEqual({ kind: 'kept', isNew: false });
  });

  test('is forgotten when the user goes on with what is there', async () => {
    const { open, place, dropDatabase } = aBrowser();
    await (await open()).store.commit(adding(aCredit(), aCredit()));
    await dropDatabase();

    await (await open()).goOnWithWhatIsThere();

    expect(place.read()).toBeNull();
    expect((await open()).keeping).toEqual({ kind: 'kept', isNew: true });
  });

  test('is forgotten when the user erases what is left', async () => {
    const { open, place, dropDatabase } = aBrowser();
    await (await open()).store.commit(adding(aCredit(), aCredit()));
    await dropDatabase();

    await (await open()).store.eraseEverything();

    expect(place.read()).toBeNull();
  });

  test('is seen when an earlier state of it came back', async () => {
    const { open, place } = aBrowser();
    const { store } = await open();
    const credit = aCredit();
    await store.commit(adding(credit));
    await store.commit(replacing(credit, laterVersion(credit)));
    place.write(aLastKnownState({ ...place.read(), revision: 3 }));

    expect((await open()).keeping).toMatchObject({ kind: 'data-missing' });
  });
});

describe('a browser that refuses to keep anything', () => {
  function refuse(): void {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    });
  }

  test('gets a record in memory that works, and says why', async () => {
    const { open } = aBrowser();
    refuse();
    const credit = aCredit();

    const { store, keeping } = await open();
    await store.commit(adding(credit));

    expect(keeping).toEqual({ kind: 'in-memory', failure: 'unavailable', lastKnown: null });
    expect(store.kind).toBe('memory');
    expect((await store.contents()).credits).toEqual([credit]);
  });

  test('keeps the last known state of what was kept before', async () => {
    const { open, place } = aBrowser();
    await (await open()).store.commit(adding(aCredit()));
    const lastKnown = place.read();
    refuse();

    const { store, keeping, setHeadline, goOnWithWhatIsThere } = await open();
    await store.commit(adding(aCredit(), aCredit()));
    setHeadline('On schedule.');
    await goOnWithWhatIsThere();

    expect(keeping).toMatchObject({ kind: 'in-memory', lastKnown });
    expect(place.read()).toEqual(lastKnown);
  });
});

describe('a database that does not open, whatever the reason', () => {
  const snapshotDelay = 10;

  /** As Chromium does where the folder of its databases is broken. */
  function breakDatabase(broken: string): void {
    const { open } = IDBFactory.prototype;
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (
      this: IDBFactory,
      name,
      version,
    ) {
      if (name !== broken) return open.call(this, name, version);
      const message = 'Internal error opening backing store for indexedDB.open.';
      throw new DOMException(message, 'UnknownError');
    });
  }

  /** A browser with a copy of one credit, and a database that holds two and does not open. */
  async function aBrokenBrowser() {
    const browser = aBrowser();
    const [copied, later] = [aCredit(), aCredit()];
    const { store, snapshots } = await browser.open({ snapshotDelay });
    await store.commit(adding(copied));
    await vi.waitFor(async () => expect(await snapshots()).toHaveLength(1));
    store.close();
    const last = await browser.open();
    await last.store.commit(adding(later));
    last.store.close();
    breakDatabase(browser.name);
    return { ...browser, copied, later };
  }

  async function restore(found: OpenedStore, credit: Credit): Promise<void> {
    const target = await found.storeToRestoreInto?.();
    if (target === undefined) throw new Error('Nothing to restore into.');
    await target.opened.store.commit(adding(credit));
    await target.opened.goOnWithWhatIsThere();
    target.settle(timestamp('2026-03-19T12:00:00Z'));
    target.opened.store.close();
  }

  test('has its reason told, and every copy that the browser kept', async () => {
    const { open, copied } = await aBrokenBrowser();

    const { keeping, snapshots } = await open();

    expect(keeping).toMatchObject({ kind: 'in-memory', failure: 'unknown' });
    expect((await snapshots()).map(({ text }) => text)).toEqual([
      expect.stringContaining(copied.id),
    ]);
  });

  test('is tried again first, and a copy is merged into what it holds', async () => {
    const { open, copied, later, book } = await aBrokenBrowser();
    const found = await open();
    vi.restoreAllMocks();

    const target = await found.storeToRestoreInto?.();
    target?.settle(today);

    const { credits } = (await target?.opened.store.contents()) ?? {};
    expect(credits?.map(({ id }) => id).sort()).toEqual([copied.id, later.id].sort());
    expect(book.read()).toEqual(usualDatabases);
    target?.opened.store.close();
  });

  test('gives way to a fresh one, which the next pages open, and is kept itself', async () => {
    const { open, copied, later, place, book } = await aBrokenBrowser();

    await restore(await open(), copied);

    const next = await open();
    expect(next.keeping).toEqual({ kind: 'kept', isNew: false });
    expect((await next.store.contents()).credits).toEqual([copied]);
    expect(place.read()).toMatchObject({ entries: 1 });
    expect(next.left()).toMatchObject([
      { name: 'physiatry-cme', copyOf: timestamp('2026-03-19T12:00:00Z'), isTold: false },
    ]);
    next.rememberTold();
    expect(next.left()).toMatchObject([{ isTold: true }]);

    vi.restoreAllMocks();
    book.write(usualDatabases);
    const old = await open();
    expect((await old.store.contents()).credits).toContainEqual(later);
  });

  test('is erased only when the user says so, and the fresh one stays', async () => {
    const { open, copied, book } = await aBrokenBrowser();
    await restore(await open(), copied);
    const next = await open();
    const erased = vi.spyOn(IDBFactory.prototype, 'deleteDatabase');
    erased.mockImplementationOnce(() => {
      throw new DOMException('Internal error.', 'UnknownError');
    });

    expect(await next.eraseLeft()).toBe(false);
    expect(next.left()).toHaveLength(1);

    expect(await next.eraseLeft()).toBe(true);
    expect(next.left()).toEqual([]);
    expect(book.read().current).toEqual({ name: 'physiatry-cme-2', bucket: null });
    expect((await next.store.contents()).credits).toEqual([copied]);
  });

  test('counts as nothing restored where the browser cannot remember the fresh one', async () => {
    const { open, copied, book } = await aBrokenBrowser();
    const found = await open();
    book.write = () => false;

    await expect(restore(found, copied)).rejects.toMatchObject({ failure: 'full' });

    expect((await open()).keeping).toMatchObject({ kind: 'in-memory', failure: 'unknown' });
  });

  test('leaves no copy and no last known state once everything is deleted', async () => {
    const { open, place } = await aBrokenBrowser();
    const { store, snapshots } = await open();

    await store.eraseEverything();

    expect(await snapshots()).toEqual([]);
    expect(place.read()).toBeNull();
  });
});

describe('a record of a newer version of the site', () => {
  test('is not opened, and not replaced by one in memory', async () => {
    const { open, place } = aBrowser();
    const newer = [...shippedVersions, { number: shippedVersions.length + 1, stores: {} }];
    const { store } = await open({ versions: newer });
    await store.commit(adding(aCredit()));
    store.close();
    const lastKnown = place.read();

    await expect(open()).rejects.toMatchObject({ failure: 'newer-version' });

    expect(place.read()).toEqual(lastKnown);
  });
});

describe('asking the browser to keep the record', () => {
  test.for([
    { answer: true, storage: { persist: async () => true }, what: 'it agrees' },
    { answer: false, storage: { persist: async () => false }, what: 'it declines' },
    { answer: null, storage: {}, what: 'it cannot be asked' },
    { answer: null, storage: undefined, what: 'it has no such thing' },
  ])('gives $answer when $what', async ({ answer, storage }) => {
    vi.stubGlobal('navigator', { storage });
    const { askToPersist } = await aBrowser().open();

    expect(await askToPersist()).toBe(answer);

    vi.unstubAllGlobals();
  });
});

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
