import fc from 'fast-check';

import { activityFormats } from '#src/domain/activity-format.ts';
import { amountFromHundredths, largestAmount, noCredit } from '#src/domain/amount.ts';
import { creditTypes } from '#src/domain/credit-type.ts';
import { addDays, daysThrough, earliestDay, latestDay, type Day } from '#src/domain/day.ts';
import { specialties } from '#src/domain/specialty.ts';
import { certificationStatuses } from '#src/domain/record/certification.ts';
import { reportStates } from '#src/domain/record/credit.ts';
import { milestoneKinds } from '#src/domain/record/milestone.ts';
import type { RecordContents } from '#src/domain/record/record.ts';
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
const amountsTo = (largest: number) =>
  fc.integer({ min: 0, max: largest }).map(amountFromHundredths);
const amounts = amountsTo(99_999_999);
const creditAmounts = fc.integer({ min: 1, max: largestAmount }).map(amountFromHundredths);
const none = fc.constant(null);
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

const reports = fc.dictionary(
  keys,
  fc.record({
    state: fc.constantFrom(...reportStates),
    on: fc.oneof(none, days),
    postedAmount: fc.oneof(none, amounts),
  }),
  { maxKeys: 3, noNullPrototype: true },
);

const certifications = entry(
  fc.record({
    field: fc.constantFrom(...specialties),
    status: fc.constantFrom(...certificationStatuses),
    requirement: fc.oneof(none, texts),
    cycle: fc.oneof(none, periods),
    stages: fc.array(periods, { maxLength: 2 }),
    targets: fc.dictionary(keys, amounts, { maxKeys: 3, noNullPrototype: true }),
    counting: fc.oneof(none, fc.array(fc.constantFrom(...creditTypes), { maxLength: 3 })),
    openingBalance: fc.oneof(
      none,
      fc.record({ asOf: days, total: amounts, related: amounts, selfAssessment: amounts }),
    ),
    judgedBy: fc.oneof(none, fc.record({ requirement: texts, effectiveFrom: days, readOn: days })),
  }),
);

const requirements = entry(
  fc.record({
    name: texts,
    cycle: periods,
    everyYears: fc.oneof(none, fc.integer({ min: 1, max: 100 })),
    minimum: amounts,
    creditTypes: fc.array(fc.constantFrom(...creditTypes), { maxLength: 3 }),
    topics: fc.array(fc.record({ topic: texts, minimum: amounts }), { maxLength: 2 }),
  }),
);

const credits = entry(
  creditAmounts.chain((amount) =>
    fc
      .record({
        status: fc.constantFrom('completed' as const, 'planned' as const),
        amount: fc.constant(amount),
        creditType: fc.constantFrom(...creditTypes),
        creditTypeName: texts.map((text) => text || 'Local'),
        alsoAs: fc.array(
          fc.record({ creditType: fc.constantFrom(...creditTypes), amount: creditAmounts }),
          { maxLength: 2 },
        ),
        selfAssessment: fc.oneof(fc.constant(noCredit), amountsTo(amount)),
        related: fc.dictionary(fc.constantFrom(...specialties), amountsTo(amount), {
          maxKeys: 3,
          noNullPrototype: true,
        }),
        topics: fc.dictionary(keys, amounts, { maxKeys: 3, noNullPrototype: true }),
        title: texts,
        provider: fc.oneof(none, keys),
        providerName: texts,
        activityFormat: fc.oneof(none, fc.constantFrom(...activityFormats)),
        notes: texts,
        reports,
        evidence: fc.array(fc.uuid(), { maxLength: 2 }),
        span: fc.oneof(
          days.map((end) => ({ start: null, end })),
          periods,
        ),
      })
      .map(({ span, ...rest }) => ({ ...rest, startedOn: span.start, completedOn: span.end })),
  ),
);

const milestones = entry(
  fc.record({
    kind: fc.constantFrom(...milestoneKinds),
    completedOn: days,
    title: texts,
    notes: texts,
    reports,
    evidence: fc.array(fc.uuid(), { maxLength: 2 }),
  }),
);

const evidence = entry(
  fc.record({
    fileName: texts,
    mediaType: texts,
    bytes: fc.nat(),
    sha256: fc.stringMatching(/^[0-9a-f]{64}$/),
  }),
);

const few = { maxLength: 3 };

/** Records as this site may hold them, small ones; ids are unique, lists in any order. */
export const arbitraryRecord: fc.Arbitrary<RecordContents> = fc.record({
  certifications: fc.array(certifications, few),
  requirements: fc.array(requirements, few),
  credits: fc.array(credits, few),
  milestones: fc.array(milestones, few),
  evidence: fc.array(evidence, few),
  history: fc.array(
    fc.oneof(
      credits.map((version) => ({ kind: 'credits' as const, version })),
      certifications.map((version) => ({ kind: 'certifications' as const, version })),
    ),
    few,
  ),
});
