import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import type { Credit } from '#src/domain/record/credit.ts';
import { usualDatabases } from '#src/tracker/storage/recovery/opened-store.ts';
import type { OpenedStore } from '#src/tracker/storage/recovery/opened-store.ts';
import { aCredit, timestamp } from '#tests/builders.ts';
import { aBrowser, closesWhatItOpens, today } from '#tests/tracker/storage/a-browser.ts';
import { adding } from '#tests/tracker/storage/tracker-store.contract.ts';

closesWhatItOpens();

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
