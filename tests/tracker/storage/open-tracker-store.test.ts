import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import { shippedVersions } from '#src/tracker/storage/db/migrations.ts';
import { aCredit, aLastKnownState, timestamp } from '#tests/builders.ts';
import { aBrowser, closesWhatItOpens, today } from '#tests/tracker/storage/a-browser.ts';
import { adding, laterVersion, replacing } from '#tests/tracker/storage/tracker-store.contract.ts';

closesWhatItOpens();

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
