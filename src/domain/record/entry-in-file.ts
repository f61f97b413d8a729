import { decimalFromAmount, type Amount } from '#src/domain/amount.ts';
import { compareText } from '#src/domain/record/canonical-json.ts';
import type { Report } from '#src/domain/record/credit.ts';
import { isShrunk, type EntityBase } from '#src/domain/record/entity.ts';
import type { EntryInFile } from '#src/domain/record/entry-schemas.ts';
import type { EntityKind, EntityOf, VersionOf } from '#src/domain/record/record.ts';

/** What the file says of one version; also what versions of the same moment are ordered by. */
export function versionInFile<Kind extends EntityKind>(
  kind: Kind,
  version: VersionOf<Kind>,
): object {
  if (!isShrunk(version)) return inFile[kind](version);
  const { id, updatedAt, deletedAt } = version;
  return { id, updatedAt, deletedAt, ...ancestorsInFile(version) };
}

const inFile: { readonly [Kind in EntityKind]: (entry: EntityOf[Kind]) => EntryInFile<Kind> } = {
  certifications: (entry) => ({
    id: entry.id,
    field: entry.field,
    status: entry.status,
    requirement: entry.requirement,
    cycle: entry.cycle,
    stages: [...entry.stages],
    targets: decimals(entry.targets),
    counting: entry.counting && [...entry.counting],
    openingBalance: entry.openingBalance && {
      asOf: entry.openingBalance.asOf,
      total: decimalFromAmount(entry.openingBalance.total),
      related: decimalFromAmount(entry.openingBalance.related),
      selfAssessment: decimalFromAmount(entry.openingBalance.selfAssessment),
    },
    judgedBy: entry.judgedBy,
    ...stamps(entry),
  }),

  requirements: (entry) => ({
    id: entry.id,
    name: entry.name,
    cycle: entry.cycle,
    everyYears: entry.everyYears,
    minimum: decimalFromAmount(entry.minimum),
    creditTypes: [...entry.creditTypes],
    topics: entry.topics.map(({ topic, minimum }) => ({
      topic,
      minimum: decimalFromAmount(minimum),
    })),
    ...stamps(entry),
  }),

  credits: (entry) => ({
    id: entry.id,
    status: entry.status,
    startedOn: entry.startedOn,
    completedOn: entry.completedOn,
    amount: decimalFromAmount(entry.amount),
    creditType: entry.creditType,
    creditTypeName: entry.creditTypeName,
    alsoAs: entry.alsoAs.map(({ creditType, amount }) => ({
      creditType,
      amount: decimalFromAmount(amount),
    })),
    selfAssessment: decimalFromAmount(entry.selfAssessment),
    related: decimals(entry.related),
    topics: decimals(entry.topics),
    title: entry.title,
    provider: entry.provider,
    providerName: entry.providerName,
    activityFormat: entry.activityFormat,
    notes: entry.notes,
    reports: reportsInFile(entry.reports),
    evidence: [...entry.evidence],
    ...stamps(entry),
  }),

  milestones: (entry) => ({
    id: entry.id,
    kind: entry.kind,
    completedOn: entry.completedOn,
    title: entry.title,
    notes: entry.notes,
    reports: reportsInFile(entry.reports),
    evidence: [...entry.evidence],
    ...stamps(entry),
  }),

  evidence: (entry) => ({
    id: entry.id,
    fileName: entry.fileName,
    mediaType: entry.mediaType,
    bytes: entry.bytes,
    sha256: entry.sha256,
    ...stamps(entry),
  }),
};

function stamps(entry: EntityBase) {
  const { createdAt, updatedAt, deletedAt } = entry;
  return { createdAt, updatedAt, deletedAt, ...ancestorsInFile(entry) };
}

function ancestorsInFile({ ancestors }: EntityBase) {
  return ancestors.length === 0 ? {} : { ancestors: [...ancestors] };
}

function decimals(amounts: Readonly<Record<string, Amount>>) {
  return sortedMap(amounts, decimalFromAmount);
}

function reportsInFile(reports: Readonly<Record<string, Report>>) {
  return sortedMap(reports, ({ state, on, postedAmount }) => ({
    state,
    on,
    postedAmount: postedAmount === null ? null : decimalFromAmount(postedAmount),
  }));
}

function sortedMap<Value, Written>(
  map: Readonly<Record<string, Value>>,
  write: (value: Value) => Written,
): Record<string, Written> {
  const members = Object.entries(map).sort(([a], [b]) => compareText(a, b));
  return Object.fromEntries(members.map(([key, value]) => [key, write(value)]));
}
