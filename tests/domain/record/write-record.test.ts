import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { credits } from '#src/domain/amount.ts';
import { mergeRecords } from '#src/domain/record/merge.ts';
import { readRecord } from '#src/domain/record/read-record.ts';
import { emptyRecord, type RecordContents } from '#src/domain/record/record.ts';
import { writeRecord } from '#src/domain/record/write-record.ts';
import { aCertification, aCredit, aTombstone, timestamp } from '#tests/builders.ts';
import { arbitraryRecord } from '#tests/domain/record/arbitrary-record.ts';

const writtenAt = timestamp('2026-11-23T14:05:00.000Z');

describe('a record file', { timeout: 60_000 }, () => {
  test('gives back exactly what was written, and then the same text', () => {
    fc.assert(
      fc.property(arbitraryRecord, (contents) => {
        const text = writeRecord(contents, writtenAt);
        const read = readBack(text);

        expect(read).toEqual(inFileOrder(contents));
        expect(writeRecord(read, writtenAt)).toBe(text);
        expect(readBack(new TextEncoder().encode(text))).toEqual(read);
      }),
      { numRuns: 100 },
    );
  });

  test('is the same text in whatever order the lists were', () => {
    fc.assert(
      fc.property(arbitraryRecord, (contents) => {
        const turned: RecordContents = {
          certifications: contents.certifications.toReversed(),
          requirements: contents.requirements.toReversed(),
          credits: contents.credits.toReversed(),
          milestones: contents.milestones.toReversed(),
          evidence: contents.evidence.toReversed(),
          history: contents.history.toReversed(),
        };

        expect(writeRecord(turned, writtenAt)).toBe(writeRecord(contents, writtenAt));
      }),
    );
  });

  test('is the same text in whatever order the fields and topics were entered', () => {
    const [a, b] = [credits(0.5), credits(1)];
    const credit = aCredit({ related: { pmr: a, pain: b }, topics: { opioids: a, gait: b } });
    const turned = { ...credit, related: { pain: b, pmr: a }, topics: { gait: b, opioids: a } };

    expect(writeRecord({ ...emptyRecord, credits: [turned] }, writtenAt)).toBe(
      writeRecord({ ...emptyRecord, credits: [credit] }, writtenAt),
    );
  });

  test.for([0, 1, 10_000])('carries %i credits', (count) => {
    const contents = { ...emptyRecord, credits: Array.from({ length: count }, () => aCredit()) };

    expect(readBack(writeRecord(contents, writtenAt)).credits).toEqual(contents.credits);
  });

  test('writes amounts as decimals, and of a shrunk tombstone nothing but its deletion', () => {
    const text = writeRecord(
      {
        ...emptyRecord,
        credits: [aCredit(), aTombstone({ id: 'ffffffff-0000-4000-8000-000000000000' })],
      },
      writtenAt,
    );

    expect(JSON.parse(text)).toMatchObject({
      format: 'physiatry-cme-record',
      version: 1,
      writtenAt: '2026-11-23T14:05:00.000Z',
      certifications: [],
    });
    const [credit, tombstone] = JSON.parse(text).credits;
    expect(credit).toMatchObject({ amount: 2, completedOn: '2024-03-14', deletedAt: null });
    expect(tombstone).toEqual({
      id: 'ffffffff-0000-4000-8000-000000000000',
      updatedAt: '2026-03-14T12:00:00.000Z',
      deletedAt: '2026-03-14T12:00:00.000Z',
    });
  });

  test('keeps what is not known here: a requirement, a provider, evidence', () => {
    const contents: RecordContents = {
      ...emptyRecord,
      certifications: [aCertification({ requirement: 'of-the-future' })],
      credits: [aCredit({ provider: 'gone', evidence: ['not here'] })],
    };

    expect(readBack(writeRecord(contents, writtenAt))).toEqual(contents);
  });
});

function readBack(file: string | Uint8Array): RecordContents {
  const read = readRecord(file);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  expect(read.value.writtenAt).toBe(writtenAt);
  return read.value.contents;
}

/** Lists by id, history in its order; nothing else is moved. */
function inFileOrder(contents: RecordContents): RecordContents {
  const { history, ...lists } = mergeRecords({ ...contents, history: [] }, emptyRecord);
  const all = readBack(writeRecord({ ...emptyRecord, history: contents.history }, writtenAt));
  expect(all.history).toHaveLength(contents.history.length);
  expect(new Set(all.history)).toEqual(new Set(contents.history));
  expect(history).toEqual([]);
  return { ...lists, history: all.history };
}
