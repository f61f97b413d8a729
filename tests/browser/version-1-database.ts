import type { Page } from '@playwright/test';
import { noCounts, countsWith } from '#src/domain/record/record-state.ts';
import { entityKinds } from '#src/domain/record/record.ts';
import type { RecordContents } from '#src/domain/record/record.ts';
import { rowFromState } from '#src/tracker/storage/db/state-row.ts';
import { rowFromVersion } from '#src/tracker/storage/db/version-row.ts';
import { aLastKnownState } from '#tests/builders.ts';

/** The tables of version 1, and how each is keyed. */
const tables = {
  certifications: { keyPath: 'id' },
  requirements: { keyPath: 'id' },
  credits: { keyPath: 'id' },
  milestones: { keyPath: 'id' },
  evidence: { keyPath: 'id' },
  evidenceFiles: { keyPath: 'id' },
  history: { keyPath: 'sequence', autoIncrement: true },
  journal: { keyPath: 'revision' },
  settings: { keyPath: 'key' },
  meta: { keyPath: 'key' },
} as const;

const indexes = [
  { table: 'history', path: 'entryId', unique: false },
  { table: 'journal', path: 'id', unique: true },
] as const;

/** Leaves what a site of version 1 left: its database and the last known state of it. The page has no tracker open. */
export async function seedVersionOne(page: Page, contents: RecordContents): Promise<void> {
  const items = entityKinds.flatMap((kind) => contents[kind].map((version) => ({ kind, version })));
  const counts = items.reduce(
    (counted, { kind, version }) => countsWith(counted, kind, version),
    noCounts,
  );
  const lastKnown = aLastKnownState({ ...counts, revision: 1 });
  const { installId, revision } = lastKnown;
  const rows = [
    ...items.map(({ kind, version }) => ({
      table: kind,
      row: rowFromVersion(kind, version) as object,
    })),
    { table: 'meta', row: rowFromState({ ...counts, installId, revision }) as object },
  ];
  await page.evaluate(
    async ({ tables, indexes, rows, lastKnown }) => {
      // Dexie's version 1 is the browser's version 10.
      const opening = indexedDB.open('physiatry-cme', 10);
      opening.onupgradeneeded = () => {
        for (const [name, key] of Object.entries(tables)) {
          opening.result.createObjectStore(name, key);
        }
        for (const { table, path, unique } of indexes) {
          opening.transaction?.objectStore(table).createIndex(path, path, { unique });
        }
        for (const { table, row } of rows) opening.transaction?.objectStore(table).put(row);
      };
      await new Promise((resolve, reject) => {
        opening.onsuccess = resolve;
        opening.onerror = reject;
      });
      opening.result.close();
      localStorage.setItem('physiatry-cme', JSON.stringify(lastKnown));
    },
    { tables, indexes, rows, lastKnown },
  );
}

/** The version of the database as the browser counts it, and the ids of its credits. */
export function storedCredits(page: Page) {
  return page.evaluate(async () => {
    const opening = indexedDB.open('physiatry-cme');
    await new Promise((resolve, reject) => {
      opening.onsuccess = resolve;
      opening.onerror = reject;
    });
    const database = opening.result;
    const reading = database.transaction('credits').objectStore('credits').getAllKeys();
    await new Promise((resolve) => {
      reading.onsuccess = resolve;
    });
    const { version } = database;
    database.close();
    return { version, ids: reading.result };
  });
}
