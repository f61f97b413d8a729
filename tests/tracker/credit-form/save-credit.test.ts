import { expect, test } from 'vitest';
import type { LogEntry } from '#src/domain/directory/log-entry.ts';
import type { Confirmations } from '#src/domain/log/provider-report.ts';
import type { Credit } from '#src/domain/record/credit.ts';
import { deleteEntry } from '#src/domain/record/edits.ts';
import { saveCredit, type Saving } from '#src/tracker/credit-form/save-credit.ts';
import { actionQueue } from '#src/tracker/session/action-queue.ts';
import { memoryTrackerStore } from '#src/tracker/storage/recovery/memory-tracker-store.ts';
import type { TrackerStore } from '#src/tracker/storage/db/tracker-store.ts';
import { aCredit, anId, timestamp } from '#tests/builders.ts';

const now = timestamp('2026-03-20T08:00:00Z');

const forMembers: LogEntry = {
  id: 'aapmr',
  name: 'American Academy of PM&R',
  abbreviation: 'AAPM&R',
  aliases: [],
  accreditors: [],
  creditTypes: [],
  formats: [],
  reports: [{ covers: 'everything', what: 'Every activity.', condition: 'membership' }],
};

async function trackerOver(store: TrackerStore): Promise<Saving> {
  const inTurn = actionQueue();
  return {
    settings: await store.settings(),
    opened: { store },
    now: () => now,
    commit: (action, writes) => inTurn(store, { id: crypto.randomUUID(), action, at: now, writes }),
  };
}

async function storeWith(...credits: readonly Credit[]): Promise<TrackerStore> {
  const store = memoryTrackerStore();
  const writes = credits.map((next) => ({ kind: 'credits' as const, next, replaces: null }));
  await store.commit({ id: anId(), action: 'add', at: now, writes });
  return store;
}

/** The form of `current`, or of a new credit, saved with another title. */
async function save(
  store: TrackerStore,
  current: Credit | undefined,
  provider?: { readonly entry: LogEntry; readonly confirmed: Confirmations },
) {
  const { id, createdAt, updatedAt, deletedAt, ancestors, ...fields } = current ?? aCredit();
  return saveCredit(await trackerOver(store), {
    id,
    fields: { ...fields, title: 'As typed' },
    current,
    entry: provider?.entry,
    confirmed: provider?.confirmed,
  });
}

test('a new credit is added', async () => {
  const store = await storeWith();

  expect(await save(store, undefined)).toBe(true);

  expect(await store.contents()).toMatchObject({
    credits: [{ title: 'As typed', createdAt: now, deletedAt: null, ancestors: [] }],
  });
  expect(await store.journal()).toMatchObject([{ action: 'add' }, {}]);
});

test('a credit that was deleted since its form was opened is live again, as typed', async () => {
  const credit = aCredit({ title: 'Before' });
  const { next: deleted } = deleteEntry('credits', credit, timestamp('2026-03-19T08:00:00Z'));
  const store = await storeWith(deleted);

  expect(await save(store, deleted)).toBe(true);

  expect(await store.contents()).toMatchObject({
    credits: [{ id: credit.id, title: 'As typed', deletedAt: null }],
  });
  expect(await store.journal()).toMatchObject([{ action: 'edit' }, {}]);
});

test('what another tab changed in the meantime is not written over', async () => {
  const stored = aCredit({ title: 'Theirs' });
  const store = await storeWith(stored);
  const older = { ...stored, updatedAt: timestamp('2026-03-13T12:00:00Z') };

  expect(await save(store, older)).toBe(false);

  expect(await store.contents()).toMatchObject({ credits: [{ title: 'Theirs' }] });
});

test.for([
  { isMember: true, state: 'expected', remembered: ['aapmr'] },
  { isMember: false, state: undefined, remembered: [] },
])(
  'with membership $isMember, credit reported for members is $state, and it is remembered',
  async ({ isMember, state, remembered }) => {
    const store = await storeWith();
    const confirmed = { membership: isMember, isOfThatPart: false };

    await save(store, undefined, { entry: forMembers, confirmed });

    const [credit] = (await store.contents()).credits.filter((version) => 'reports' in version);
    expect(credit?.reports['abpmr']?.state).toBe(state);
    expect((await store.settings()).confirmedConditions).toEqual(remembered);
  },
);

test('a membership that ended is forgotten, those of other providers are not', async () => {
  const store = await storeWith();
  await store.changeSettings({ confirmedConditions: ['aapmr', 'aap'] });
  const confirmed = { membership: false, isOfThatPart: false };

  await save(store, undefined, { entry: forMembers, confirmed });

  expect((await store.settings()).confirmedConditions).toEqual(['aap']);
});
