import { describe, expect, test } from 'vitest';
import { emptyRecord } from '#src/domain/record/record.ts';
import { memoryTrackerStore } from '#src/tracker/storage/recovery/memory-tracker-store.ts';
import type { TabPlace } from '#src/tracker/storage/recovery/browser-items.ts';
import { aCredit, aCertification, timestamp } from '#tests/builders.ts';
import {
  adding,
  aDeed,
  describesATrackerStore,
} from '#tests/tracker/storage/tracker-store.contract.ts';

const now = () => new Date('2026-03-20T12:00:00Z');

/** A tab that takes `room` copies, and then is full. */
function aTab(room = Infinity) {
  let kept: string | null = null;
  let left = room;
  const place: TabPlace = {
    read: () => kept,
    write(text) {
      if (left-- <= 0) return false;
      kept = text;
      return true;
    },
    remove: () => (kept = null),
  };
  return { place, open: () => memoryTrackerStore(place, now) };
}

describe('a record in memory', () => {
  describesATrackerStore(() => aTab().open());
});

describe('a record in memory where the tab keeps nothing', () => {
  describesATrackerStore(() => aTab(0).open());

  test('says so', () => {
    expect(aTab(0).open().isKeptInTab()).toBe(false);
  });
});

describe('a record in memory and the next page of its tab', () => {
  test('the next page has all of it, settings too', async () => {
    const { open } = aTab();
    const credit = aCredit();
    const certification = aCertification();
    const store = open();
    await store.commit(adding(credit));
    await store.commit(
      aDeed({ writes: [{ kind: 'certifications', next: certification, replaces: null }] }),
    );
    const lastExportAt = timestamp('2026-03-19T12:00:00Z');
    await store.changeSettings({ lastExportAt });

    const next = open();

    expect(store.isKeptInTab()).toBe(true);
    expect(await next.contents()).toEqual({
      ...emptyRecord,
      credits: [credit],
      certifications: [certification],
    });
    expect(await next.settings()).toEqual({ ...(await store.settings()), lastExportAt });
  });

  test('what was erased is not there on the next page', async () => {
    const { open, place } = aTab();
    const store = open();
    await store.commit(adding(aCredit()));

    await store.eraseEverything();

    expect(place.read()).toBeNull();
    expect(await open().contents()).toEqual(emptyRecord);
  });

  test('a tab that is full keeps what it had, and says that it does not keep the rest', async () => {
    const { open } = aTab(2);
    const store = open();
    await store.commit(adding(aCredit()));
    expect(store.isKeptInTab()).toBe(true);

    await store.commit(adding(aCredit()));

    expect(store.isKeptInTab()).toBe(false);
    expect((await store.contents()).credits).toHaveLength(2);
    expect((await open().contents()).credits).toHaveLength(1);
  });

  test.for([
    'no JSON',
    'null',
    '[]',
    '{"record":1}',
    '{"record":"{}"}',
    '{"record":"{\\"format\\":\\"physiatry-cme-record\\",\\"version\\":99}"}',
  ])('“%s” is no record, and no crash', async (text) => {
    const { open, place } = aTab();
    place.write(text);

    expect(await open().contents()).toEqual(emptyRecord);
  });
});
