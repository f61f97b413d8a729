import fc from 'fast-check';

import { smallerOf, type Amount } from '#src/domain/amount.ts';
import { addDays, daysThrough, earliestDay, latestDay, type Day } from '#src/domain/day.ts';
import { certificationProperties } from '#src/domain/record/certification.ts';
import { creditProperties } from '#src/domain/record/credit.ts';
import { evidenceProperties } from '#src/domain/record/evidence.ts';
import { milestoneProperties } from '#src/domain/record/milestone.ts';
import { ownRequirementProperties } from '#src/domain/record/own-requirement.ts';
import type { EntityKind, RecordContents, VersionOf } from '#src/domain/record/record.ts';
import type { AnyShape, Properties, TypeOf } from '#src/domain/record/shape.ts';
import { timestampFromDate } from '#src/domain/timestamp.ts';

/*
 * Any record that the format allows: every script, emoji and lone surrogates in its texts, amounts
 * and days up to their bounds.
 */

const days = fc
  .integer({ min: 0, max: daysThrough(earliestDay, latestDay) - 1 })
  .map((later) => addDays(earliestDay, later));

const timestamps = fc
  .date({
    min: new Date('1900-01-01T00:00:00.000Z'),
    max: new Date('2199-12-31T23:59:59.999Z'),
    noInvalidDate: true,
  })
  .map(timestampFromDate);

const texts = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', 'שלום', 'مرحبا', '👩🏽‍⚕️', '\ud800', '\udfff\ud800', '\u0000', '=1+1'),
);
const keys = fc
  .stringMatching(/^[a-z][a-z0-9-]{0,12}$/)
  .filter((key) => key !== 'constructor' && key !== 'prototype');
const periods = fc
  .tuple(days, days)
  .map(([a, b]): { start: Day; end: Day } => (a < b ? { start: a, end: b } : { start: b, end: a }));

const stamps = fc
  .record({
    id: fc.uuid({ version: [1, 4, 5, 7] }),
    createdAt: timestamps,
    updatedAt: timestamps,
    isDeleted: fc.boolean(),
    ancestors: fc.array(timestamps, { maxLength: 4 }),
  })
  .map(({ isDeleted, ...rest }) => ({ ...rest, deletedAt: isDeleted ? rest.updatedAt : null }));

const tombstones = fc
  .record({
    id: fc.uuid(),
    updatedAt: timestamps,
    ancestors: fc.array(timestamps, { maxLength: 4 }),
  })
  .map((rest) => ({
    ...rest,
    createdAt: rest.updatedAt,
    deletedAt: rest.updatedAt,
    shrunk: true as const,
  }));

const entry = <Content>(content: fc.Arbitrary<Content>) =>
  fc.oneof(
    { weight: 5, arbitrary: fc.tuple(stamps, content).map(([base, own]) => ({ ...base, ...own })) },
    { weight: 1, arbitrary: tombstones },
  );

/** Any value of a shape. */
function valueOf(shape: AnyShape): fc.Arbitrary<unknown> {
  switch (shape.is) {
    case 'text':
      return texts;
    case 'sha256':
      return fc.stringMatching(/^([0-9a-f]{64})?$/);
    case 'day':
      return days;
    case 'period':
      return periods;
    case 'amount':
      return fc.integer({ min: shape.least, max: shape.most });
    case 'count':
      return fc.integer({ min: shape.least, max: shape.most ?? 2 ** 31 });
    case 'choice':
      return fc.constantFrom(...shape.among);
    case 'nullable':
      return fc.option(valueOf(shape.of), { nil: null });
    case 'list':
      return fc.array(valueOf(shape.of), { maxLength: 3 });
    case 'map':
      return fc.dictionary(
        shape.keys === null ? keys : fc.constantFrom(...shape.keys),
        valueOf(shape.of),
        { maxKeys: 3, noNullPrototype: true },
      );
    case 'object':
      return objectOf(shape.properties);
  }
}

/** Any object with these properties. */
function objectOf<Declared extends Properties>(
  properties: Declared,
): fc.Arbitrary<TypeOf<Declared>> {
  const values = Object.entries(properties).map(([name, shape]) => [name, valueOf(shape)]);
  return fc.record(Object.fromEntries(values)) as fc.Arbitrary<TypeOf<Declared>>;
}

const evidenceIds = fc.array(fc.uuid(), { maxLength: 2 });

/** What a credit may say, the rules of a credit kept, which its shape does not know. */
const creditContent = fc
  .tuple(objectOf(creditProperties), evidenceIds)
  .map(([credit, evidence]) => {
    const { amount, startedOn, completedOn, creditType, creditTypeName } = credit;
    const atMost = (part: Amount) => smallerOf(part, amount);
    const isReversed = startedOn !== null && startedOn > completedOn;
    return {
      ...credit,
      startedOn: isReversed ? completedOn : startedOn,
      completedOn: isReversed ? startedOn : completedOn,
      creditTypeName: creditType === 'other' ? creditTypeName || 'Local' : creditTypeName,
      selfAssessment: atMost(credit.selfAssessment),
      related: Object.fromEntries(
        Object.entries(credit.related).map(([specialty, part]) => [specialty, atMost(part)]),
      ),
      evidence,
    };
  });

const milestoneContent = fc
  .tuple(objectOf(milestoneProperties), evidenceIds)
  .map(([milestone, evidence]) => ({ ...milestone, evidence }));

/** Any version of an entry, by kind. */
export const versions: { readonly [Kind in EntityKind]: fc.Arbitrary<VersionOf<Kind>> } = {
  certifications: entry(objectOf(certificationProperties)),
  requirements: entry(objectOf(ownRequirementProperties)),
  credits: entry(creditContent),
  milestones: entry(milestoneContent),
  evidence: entry(objectOf(evidenceProperties)),
};

const few = { maxLength: 3 };

/** Records as this site may hold them, small ones; ids are unique, lists in any order. */
export const arbitraryRecord: fc.Arbitrary<RecordContents> = fc.record({
  certifications: fc.array(versions.certifications, few),
  requirements: fc.array(versions.requirements, few),
  credits: fc.array(versions.credits, few),
  milestones: fc.array(versions.milestones, few),
  evidence: fc.array(versions.evidence, few),
  history: fc.array(
    fc.oneof(
      versions.credits.map((version) => ({ kind: 'credits' as const, version })),
      versions.certifications.map((version) => ({ kind: 'certifications' as const, version })),
    ),
    few,
  ),
});
