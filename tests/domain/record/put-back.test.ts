import { describe, expect, test } from 'vitest';
import { putBack } from '#src/domain/record/put-back.ts';
import { emptyRecord } from '#src/domain/record/record.ts';
import { memoryTrackerStore } from '#src/tracker/storage/recovery/memory-tracker-store.ts';
import {
  aCertification,
  aCredit,
  aMilestone,
  anEvidence,
  anId,
  anOwnRequirement,
  aRecord,
  aTombstone,
  timestamp,
} from '#tests/builders.ts';

describe('putting a record back', () => {
  test('gives an empty store everything it held', async () => {
    const contents = aRecord({
      certifications: [aCertification()],
      requirements: [anOwnRequirement()],
      credits: [aCredit(), aTombstone()],
      milestones: [aMilestone()],
      evidence: [anEvidence()],
      history: [{ kind: 'credits', version: aCredit() }],
    });
    const store = memoryTrackerStore();
    const at = timestamp('2026-03-20T12:00:00Z');

    await store.commit({ id: anId(), action: 'restore', at, ...putBack(contents) });

    expect(await store.contents()).toEqual(contents);
  });

  test('of nothing writes nothing', () => {
    expect(putBack(emptyRecord)).toEqual({ writes: [], history: [] });
  });
});
