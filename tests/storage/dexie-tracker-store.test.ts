import 'fake-indexeddb/auto';
import { describe } from 'vitest';
import { connectionTo } from '#src/storage/connection.ts';
import { TrackerDatabase } from '#src/storage/database.ts';
import { dexieTrackerStore } from '#src/storage/dexie-tracker-store.ts';
import { anId } from '#tests/builders.ts';
import { describesATrackerStore } from '#tests/storage/tracker-store.contract.ts';

describe('a record in IndexedDB', () => {
  describesATrackerStore(() => dexieTrackerStore(connectionTo(new TrackerDatabase(anId()))));
});
