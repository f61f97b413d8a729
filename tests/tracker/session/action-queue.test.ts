import { expect, test } from 'vitest';
import type { JournalEntry } from '#src/domain/record/write.ts';
import { actionQueue } from '#src/tracker/session/action-queue.ts';
import { StorageError } from '#src/tracker/storage/db/storage-error.ts';
import type { Transaction } from '#src/tracker/storage/db/tracker-store.ts';
import { anId, timestamp } from '#tests/builders.ts';

const at = timestamp('2026-03-20T08:00:00Z');

function aDeed(overrides: Partial<Transaction> = {}): Transaction {
  return { id: anId(), action: 'add', at, writes: [], ...overrides };
}

/** A store that waits, for each action, until the test lets it end. */
function slowStore() {
  const started: Transaction[] = [];
  const ends: PromiseWithResolvers<JournalEntry>[] = [];
  return {
    started,
    /** Lets the newest action end: kept, or failed with `error`. */
    async end(error?: unknown) {
      const transaction = started.at(-1);
      if (transaction === undefined) throw new Error('Nothing was started.');
      if (error === undefined) ends.at(-1)?.resolve({ ...transaction, changes: [] });
      else ends.at(-1)?.reject(error);
      await everythingToSettle();
    },
    commit(transaction: Transaction) {
      started.push(transaction);
      const end = Promise.withResolvers<JournalEntry>();
      ends.push(end);
      return end.promise;
    },
  };
}

const everythingToSettle = () => new Promise((resolve) => setTimeout(resolve));

test('the second of two actions begins once the first is kept', async () => {
  const store = slowStore();
  const inTurn = actionQueue();
  const [first, second] = [aDeed(), aDeed()];

  void inTurn(store, first);
  const outcome = inTurn(store, second);
  await everythingToSettle();
  expect(store.started).toEqual([first]);

  await store.end();
  expect(store.started).toEqual([first, second]);

  await store.end();
  expect(await outcome).toMatchObject({ ok: true, value: { id: second.id } });
});

test('an action that failed says why, and the next one is committed all the same', async () => {
  const store = slowStore();
  const inTurn = actionQueue();
  const [first, second] = [aDeed(), aDeed()];

  const failed = inTurn(store, first);
  const kept = inTurn(store, second);
  await everythingToSettle();
  await store.end(new StorageError('full', undefined));
  await store.end();

  expect(await failed).toEqual({ ok: false, problem: 'full' });
  expect(await kept).toMatchObject({ ok: true, value: { id: second.id } });
});

test('an error that no storage threw is a failure for an unknown reason', async () => {
  const broken = {
    commit(): Promise<JournalEntry> {
      throw new TypeError('x is not a function');
    },
  };

  expect(await actionQueue()(broken, aDeed())).toEqual({ ok: false, problem: 'unknown' });
});
