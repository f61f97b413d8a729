import fc from 'fast-check';
import { activityFormats } from '#src/domain/activity-format.ts';
import { amountFromHundredths, largestAmount } from '#src/domain/amount.ts';
import { creditTypes } from '#src/domain/credit-type.ts';
import { addDays, earliestDay, latestDay } from '#src/domain/day.ts';
import type { Day } from '#src/domain/day.ts';
import { specialties } from '#src/domain/specialty.ts';
import type { CertificationStatus } from '#src/domain/record/certification.ts';
import { certificationStatusNames } from '#src/domain/record/certification.ts';
import type { ReportState } from '#src/domain/record/credit.ts';
import { reportStateNames } from '#src/domain/record/credit.ts';
import { milestoneKinds } from '#src/domain/record/milestone.ts';
import type { EntityKind, VersionOf } from '#src/domain/record/record.ts';
import { timestampFromDate } from '#src/domain/timestamp.ts';

/* Any entry the record can hold, for properties. */

const day: fc.Arbitrary<Day> = fc
  .integer({ min: 0, max: 109_572 })
  .map((days) => addDays(earliestDay, days))
  .filter((found) => found <= latestDay);
const period = fc
  .tuple(day, day)
  .map(([a, b]) => (a <= b ? { start: a, end: b } : { start: b, end: a }));
const timestamp = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map(timestampFromDate);
const award = fc.integer({ min: 1, max: largestAmount }).map(amountFromHundredths);
const amount = fc.integer({ min: 0, max: largestAmount }).map(amountFromHundredths);
const text = fc.string({ unit: 'grapheme', maxLength: 40 });
const id = fc.uuid();
const orNull = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: null });
const amounts = fc.dictionary(fc.stringMatching(/^[a-z-]{1,8}$/), amount, {
  noNullPrototype: true,
});
const keysOf = <Key extends string>(names: Readonly<Record<Key, string>>) =>
  fc.constantFrom(...(Object.keys(names) as Key[]));

const base = { id, createdAt: timestamp, updatedAt: timestamp, deletedAt: orNull(timestamp) };
const entity = { ...base, ancestors: fc.array(timestamp, { maxLength: 3 }) };
const reports = fc.dictionary(
  fc.stringMatching(/^[a-z-]{1,8}$/),
  fc.record({
    state: keysOf<ReportState>(reportStateNames),
    on: orNull(day),
    postedAmount: orNull(amount),
  }),
  { noNullPrototype: true },
);

const tombstone = fc.record({
  ...entity,
  deletedAt: timestamp,
  shrunk: fc.constant(true as const),
});

const certification = fc.record({
  ...entity,
  field: fc.constantFrom(...specialties),
  status: keysOf<CertificationStatus>(certificationStatusNames),
  requirement: orNull(text),
  cycle: orNull(period),
  stages: fc.array(period, { maxLength: 2 }),
  targets: amounts,
  counting: orNull(fc.array(fc.constantFrom(...creditTypes))),
  openingBalance: orNull(
    fc.record({ asOf: day, total: amount, related: amount, selfAssessment: amount }),
  ),
  judgedBy: orNull(fc.record({ requirement: text, effectiveFrom: day, readOn: day })),
});

const requirement = fc.record({
  ...entity,
  name: text,
  cycle: period,
  everyYears: orNull(fc.nat(20)),
  minimum: amount,
  creditTypes: fc.array(fc.constantFrom(...creditTypes)),
  topics: fc.array(fc.record({ topic: fc.constantFrom('opioids', 'ethics'), minimum: amount })),
});

const credit = fc.record({
  ...entity,
  status: fc.constantFrom('completed' as const, 'planned' as const),
  startedOn: orNull(day),
  completedOn: day,
  amount: award,
  creditType: fc.constantFrom(...creditTypes),
  creditTypeName: orNull(text),
  alsoAs: fc.array(fc.record({ creditType: fc.constantFrom(...creditTypes), amount: award })),
  selfAssessment: amount,
  related: fc.dictionary(fc.constantFrom(...specialties), amount, { noNullPrototype: true }),
  topics: amounts,
  title: text,
  provider: orNull(text),
  providerName: text,
  activityFormat: orNull(fc.constantFrom(...activityFormats)),
  notes: text,
  reports,
  evidence: fc.array(id, { maxLength: 2 }),
});

const milestone = fc.record({
  ...entity,
  kind: fc.constantFrom(...milestoneKinds),
  completedOn: day,
  title: text,
  notes: text,
  reports,
  evidence: fc.array(id, { maxLength: 2 }),
});

const evidence = fc.record({
  ...entity,
  fileName: text,
  mediaType: text,
  bytes: fc.nat(),
  sha256: fc.constant('0'.repeat(64)),
});

/** Any version of an entry, by kind. */
export const versions: { readonly [Kind in EntityKind]: fc.Arbitrary<VersionOf<Kind>> } = {
  certifications: fc.oneof(certification, tombstone),
  requirements: fc.oneof(requirement, tombstone),
  credits: fc.oneof(credit, tombstone),
  milestones: fc.oneof(milestone, tombstone),
  evidence: fc.oneof(evidence, tombstone),
};
