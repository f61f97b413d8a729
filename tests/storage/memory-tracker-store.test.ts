import { describe } from 'vitest';
import { memoryTrackerStore } from '#src/storage/memory-tracker-store.ts';
import { describesATrackerStore } from '#tests/storage/tracker-store.contract.ts';

describe('a record in memory', () => {
  describesATrackerStore(() => memoryTrackerStore());
});
