import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entityKinds, entryProperties } from '#src/domain/record/record.ts';
import { rowFromVersion, versionFromRow } from '#src/tracker/storage/db/version-row.ts';
import {
  aCertification,
  aCredit,
  aMilestone,
  anEvidence,
  anOwnRequirement,
  aTombstone,
} from '#tests/builders.ts';
import { versions } from '#tests/domain/record/arbitrary-record.ts';

const entries = {
  certifications: aCertification(),
  requirements: anOwnRequirement(),
  credits: aCredit(),
  milestones: aMilestone(),
  evidence: anEvidence(),
};

describe('rows', () => {
  test.for(entityKinds.map((kind) => ({ kind })))(
    'of $kind come back as the versions they were made from, after a structured clone',
    ({ kind }) => {
      fc.assert(
        fc.property(versions[kind], (version) => {
          const stored = structuredClone(rowFromVersion(kind, version));

          expect(versionFromRow(kind, stored)).toEqual(version);
        }),
      );
    },
  );

  test('name the unit of every amount', () => {
    const row = JSON.stringify(rowFromVersion('credits', aCredit({ alsoAs: [] })));

    expect(row).toContain('"amountHundredths":200');
    expect(row).not.toMatch(/"(amount|selfAssessment|related|topics)":/);
  });
});

describe('a stored credit', () => {
  const row = rowFromVersion('credits', aCredit());

  test.for<{ field: string; value: unknown; what: string }>([
    { field: 'id', value: '', what: 'no id' },
    { field: 'updatedAt', value: 'yesterday', what: 'no moment' },
    { field: 'deletedAt', value: undefined, what: 'neither a moment nor null' },
    { field: 'ancestors', value: [1], what: 'an ancestor that is no moment' },
    { field: 'completedOn', value: '2026-02-30', what: 'a day the calendar lacks' },
    { field: 'completedOn', value: undefined, what: 'no day' },
    { field: 'amountHundredths', value: NaN, what: 'no number' },
    { field: 'amountHundredths', value: 0, what: 'nothing' },
    { field: 'amountHundredths', value: 1_000_000, what: 'too much' },
    { field: 'amountHundredths', value: 2.5, what: 'half a hundredth' },
    { field: 'amountHundredths', value: '200', what: 'text' },
    { field: 'selfAssessmentHundredths', value: -1, what: 'less than nothing' },
    { field: 'creditType', value: 'toString', what: 'a type from elsewhere' },
    { field: 'status', value: 'done', what: 'an unknown status' },
    { field: 'alsoAs', value: [{ creditType: 'ama-pra-1' }], what: 'an award without amount' },
    { field: 'relatedHundredths', value: { knee: 100 }, what: 'an unknown field' },
    { field: 'topicsHundredths', value: null, what: 'no topics' },
    { field: 'reports', value: { abpmr: { state: 'sent' } }, what: 'an unknown state' },
    { field: 'title', value: 5, what: 'no text' },
    { field: 'evidence', value: {}, what: 'no list' },
  ])('with $what as $field is refused by name', ({ field, value }) => {
    expect(() => versionFromRow('credits', { ...row, [field]: value })).toThrow(
      expect.objectContaining({
        name: 'UnreadableRow',
        message: expect.stringContaining(field),
      }),
    );
  });

  test.for([null, undefined, 5, 'text', []])('cannot be %s', (raw) => {
    expect(() => versionFromRow('credits', raw)).toThrow('not an object');
  });

  test('that shrank needs the moment of its deletion', () => {
    const tombstone = { ...aTombstone(), deletedAt: null };

    expect(() => versionFromRow('credits', tombstone)).toThrow('deletedAt');
  });

  test('keeps nothing that this version of the site does not know', () => {
    expect(versionFromRow('credits', { ...row, color: 'red' })).not.toHaveProperty('color');
  });
});

/** Every property of every kind of entry, and its key in a row. */
const properties = entityKinds.flatMap((kind) => {
  const row = rowFromVersion(kind, entries[kind]);
  return Object.entries(entryProperties[kind]).map(([name, shape]) => {
    const key = name in row ? name : `${name}Hundredths`;
    return { kind, name, key, row, shape };
  });
});

describe('a row that lacks', () => {
  test.for(properties.filter(({ shape }) => 'default' in shape))(
    'the $name of its $kind, as rows written before there was one do, is read with the default',
    ({ kind, name, key, row, shape }) => {
      const { [key]: written, ...older }: Record<string, unknown> = { ...row };

      expect(written).not.toBeUndefined();
      expect(versionFromRow(kind, older)).toEqual({ ...entries[kind], [name]: shape.default });
    },
  );

  test.for(properties.filter(({ shape }) => !('default' in shape)))(
    'the $name of its $kind, which is required, is damaged',
    ({ kind, key, row }) => {
      const { [key]: written, ...damaged }: Record<string, unknown> = { ...row };

      expect(written).not.toBeUndefined();
      expect(() => versionFromRow(kind, damaged)).toThrow(key);
    },
  );

  test.for(['id', 'createdAt', 'updatedAt', 'deletedAt', 'ancestors'])(
    '%s is damaged: a lost deletion must not bring a credit back',
    (key) => {
      const { [key]: written, ...damaged }: Record<string, unknown> = {
        ...rowFromVersion('credits', aCredit()),
      };

      expect(written).not.toBeUndefined();
      expect(() => versionFromRow('credits', damaged)).toThrow(key);
    },
  );

  test('the day of a report still says where the credit stands', () => {
    const row = rowFromVersion('credits', aCredit());

    expect(
      versionFromRow('credits', { ...row, reports: { abpmr: { state: 'posted' } } }),
    ).toHaveProperty('reports.abpmr', { state: 'posted', on: null, postedAmount: null });
  });
});

describe('a stored span of days', () => {
  test('that ends before it starts is refused', () => {
    const backwards = { start: '2026-01-02', end: '2026-01-01' };

    const certification = rowFromVersion('certifications', aCertification());
    const requirement = rowFromVersion('requirements', anOwnRequirement());
    expect(() => versionFromRow('certifications', { ...certification, cycle: backwards })).toThrow(
      'cycle',
    );
    expect(() => versionFromRow('requirements', { ...requirement, cycle: backwards })).toThrow(
      'cycle',
    );
  });
});
