import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Credit, Report } from '#src/domain/record/credit.ts';
import { editEntry } from '#src/domain/record/edits.ts';
import { importPlan, isNothingToDo } from '#src/domain/record/import-plan.ts';
import { mergeRecords } from '#src/domain/record/merge.ts';
import { readRecord } from '#src/domain/record/read-record.ts';
import { emptyRecord, type RecordContents } from '#src/domain/record/record.ts';
import { writeRecord } from '#src/domain/record/write-record.ts';
import { day } from '#src/domain/day.ts';
import {
  aCertification,
  aCredit,
  aMilestone,
  anEvidence,
  anOwnRequirement,
  aTombstone,
  timestamp,
} from '#tests/builders.ts';
import { arbitraryRecord } from '#tests/domain/record/arbitrary-record.ts';

const now = timestamp('2027-01-01T00:00:00.000Z');
const lower = '0a6c5f0e-0000-4000-8000-00000000000a';
const upper = lower.toUpperCase();
const other = '0a6c5f0e-0000-4000-8000-00000000000b';
const posted: Report = { state: 'posted', on: day('2026-04-02'), postedAmount: null };
const reported: Report = { state: 'reported', on: day('2026-03-20'), postedAmount: null };
const earlier: Credit = aCredit({ id: lower, title: 'Gait' });
const later: Credit = editEntry('credits', earlier, { title: 'Pain' }, now).next;

function read(contents: Partial<RecordContents> | string): RecordContents {
  const text =
    typeof contents === 'string' ? contents : writeRecord({ ...emptyRecord, ...contents }, now);
  const file = readRecord(text);
  if (!file.ok) throw new Error(JSON.stringify(file.problem));
  return file.value.contents;
}

describe('a file whose ids have upper-case letters', () => {
  test('is read in lower case, whatever the kind of entry', () => {
    const ids = (contents: RecordContents) => [
      ...contents.certifications,
      ...contents.requirements,
      ...contents.credits,
      ...contents.milestones,
      ...contents.evidence,
    ];
    const all = [
      read({ certifications: [aCertification({ id: upper })] }),
      read({ requirements: [anOwnRequirement({ id: upper })] }),
      read({ credits: [aCredit({ id: upper })] }),
      read({ milestones: [aMilestone({ id: upper })] }),
      read({ evidence: [anEvidence({ id: upper })] }),
      read({ credits: [aTombstone({ id: upper })] }),
    ];

    expect(all.flatMap(ids).map(({ id }) => id)).toEqual(Array(6).fill(lower));
  });

  test('names its evidence, its own requirements and its history in lower case too', () => {
    const refers = { evidence: [upper], reports: { abpmr: reported, [upper]: posted } };
    const { credits, milestones, history } = read({
      credits: [aCredit({ id: other.toUpperCase(), ...refers })],
      milestones: [aMilestone(refers)],
      history: [{ kind: 'credits', version: aCredit({ id: other.toUpperCase(), ...refers }) }],
    });

    const expected = { evidence: [lower], reports: { abpmr: reported, [lower]: posted } };
    expect(credits).toMatchObject([{ id: other, ...expected }]);
    expect(milestones).toMatchObject([expected]);
    expect(history).toMatchObject([{ kind: 'credits', version: { id: other, ...expected } }]);
  });

  test('names one certificate once, and keeps the later of two reports to one authority', () => {
    const inOneOrder = { [lower]: reported, [upper]: posted };
    const inTheOther = { [upper]: posted, [lower]: reported };
    const { credits } = read({
      credits: [
        aCredit({ evidence: [upper, lower, other], reports: inOneOrder }),
        aCredit({ reports: inTheOther }),
      ],
    });

    expect(credits).toMatchObject([
      { evidence: [lower, other], reports: { [lower]: posted } },
      { reports: { [lower]: posted } },
    ]);
    expect(credits.map((credit) => 'reports' in credit && Object.keys(credit.reports))).toEqual([
      [lower],
      [lower],
    ]);
  });

  test('keeps the case of what is no id', () => {
    const { credits } = read({
      credits: [aCredit({ title: upper, evidence: ['Scan.PDF'], reports: { TMB: posted } })],
    });

    expect(credits).toMatchObject([
      { title: upper, evidence: ['Scan.PDF'], reports: { TMB: posted } },
    ]);
  });
});

describe('a file with entries whose ids differ in case alone', () => {
  test.for([
    { order: 'the later one first', twins: [{ ...later, id: upper }, earlier] },
    { order: 'the later one last', twins: [{ ...earlier, id: upper }, later] },
  ])('holds one entry, and the other version in its history: $order', ({ twins }) => {
    expect(read({ credits: twins })).toEqual({
      ...emptyRecord,
      credits: [later],
      history: [{ kind: 'credits', version: earlier }],
    });
  });

  test('holds one entry without a history where both say the same', () => {
    expect(read({ credits: [earlier, { ...earlier, id: upper }] })).toEqual({
      ...emptyRecord,
      credits: [earlier],
    });
  });

  test('holds the deletion where the later of both is one', () => {
    const tombstone = aTombstone({ id: upper, updatedAt: now, deletedAt: now, createdAt: now });

    const { credits } = read({ credits: [earlier, tombstone] });

    expect(credits).toEqual([{ ...tombstone, id: lower }]);
  });

  test('is merged as two files with one of them each would be', () => {
    const apart = editEntry('credits', earlier, { title: 'Spine' }, earlier.updatedAt).next;

    expect(read({ credits: [{ ...apart, id: upper }, later] })).toEqual(
      mergeRecords(read({ credits: [apart] }), read({ credits: [later] })),
    );
  });

  test('is refused where an id is repeated in the same spelling', () => {
    const text = writeRecord({ ...emptyRecord, credits: [earlier, earlier] }, now);
    const upperCase = text.replaceAll(lower, upper);

    for (const file of [text, upperCase]) {
      expect(readRecord(file)).toMatchObject({
        ok: false,
        problem: { kind: 'faults', faults: [{ what: expect.stringContaining('same id') }] },
      });
    }
  });
});

describe('importing', { timeout: 60_000 }, () => {
  const cases = fc.array(fc.boolean(), { minLength: 97, maxLength: 97 });

  /** `text` with the letters of every id in another case, here and there. */
  function recased(text: string, isUpper: readonly boolean[]): string {
    let letter = 0;
    return text.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) =>
      id.replace(/[a-f]/g, (found) => {
        letter += 1;
        return isUpper[letter % isUpper.length] ? found.toUpperCase() : found;
      }),
    );
  }

  test('a record whose ids were written in another case is importing the record', () => {
    fc.assert(
      fc.property(arbitraryRecord, cases, (contents, isUpper) => {
        const text = writeRecord(contents, now);

        expect(read(recased(text, isUpper))).toEqual(read(text));
      }),
    );
  });

  test('it over the record itself changes nothing', () => {
    fc.assert(
      fc.property(arbitraryRecord, cases, (contents, isUpper) => {
        const ours = mergeRecords(contents, emptyRecord);
        const file = read(recased(writeRecord(ours, now), isUpper));

        expect(isNothingToDo(importPlan({ ours, file }, [], now))).toBe(true);
      }),
    );
  });

  test('a file with twins twice changes nothing the second time', () => {
    const file = read({ credits: [earlier, { ...later, id: upper }], evidence: [anEvidence()] });
    const ours = mergeRecords(read({ credits: [earlier] }), file);

    expect(isNothingToDo(importPlan({ ours, file }, [], now))).toBe(true);
  });
});
