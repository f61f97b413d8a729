import * as z from 'zod/mini';

import { faultFromIssue, nameOfEntry } from '#src/domain/record/fault-words.ts';
import { isJsonObject, type JsonObject } from '#src/domain/record/json-text.ts';
import { itemOf } from '#src/domain/record/items.ts';
import { mergeTwins } from '#src/domain/record/merge.ts';
import { mostEntries, mostFaults } from '#src/domain/record/record-format.ts';
import type { RecordFault, RecordProblem } from '#src/domain/record/record-format.ts';
import {
  entrySchemas,
  envelopeSchema,
  historyItemSchema,
  tombstoneSchema,
} from '#src/domain/record/record-schema.ts';
import {
  entityKinds,
  type EntityKind,
  type HistoryItem,
  type RecordContents,
  type VersionOf,
} from '#src/domain/record/record.ts';
import { failure, success, type Result } from '#src/domain/result.ts';
import type { Timestamp } from '#src/domain/timestamp.ts';

/** What a record file holds. */
export interface RecordFile {
  readonly contents: RecordContents;
  readonly writtenAt: Timestamp;
}

/** Judges a file of the latest version, entry by entry, and stops when enough faults are known. */
export function readEntries(file: JsonObject): Result<RecordFile, RecordProblem> {
  const envelope = z.safeParse(envelopeSchema, file);
  if (!envelope.success) {
    return faultsFound(envelope.error.issues.map((issue) => faultFromIssue(issue, file)));
  }
  const { writtenAt, history, ...lists } = envelope.data;
  const count = entityKinds.reduce((sum, kind) => sum + lists[kind].length, history.length);
  if (count > mostEntries) return failure({ kind: 'too-many-entries', count });

  const faults: RecordFault[] = [];
  const contents: RecordContents = {
    certifications: readList('certifications', lists.certifications, faults),
    requirements: readList('requirements', lists.requirements, faults),
    credits: readList('credits', lists.credits, faults),
    milestones: readList('milestones', lists.milestones, faults),
    evidence: readList('evidence', lists.evidence, faults),
    history: readHistory(history, faults),
  };
  faults.push(...sharedIds(contents));
  if (faults.length > 0) return faultsFound(faults);
  return success({ contents: mergeTwins(contents), writtenAt });
}

function readList<Kind extends EntityKind>(
  kind: Kind,
  rows: readonly unknown[],
  faults: RecordFault[],
): readonly VersionOf<Kind>[] {
  return rows.flatMap((row, index) => {
    if (faults.length > mostFaults) return [];
    const version = readVersion(kind, row);
    if (version.success) return [version.data];
    faults.push(...version.error.issues.map((issue) => faultFromIssue(issue, row, [kind, index])));
    return [];
  });
}

function readHistory(rows: readonly unknown[], faults: RecordFault[]): readonly HistoryItem[] {
  return rows.flatMap((row, index): readonly HistoryItem[] => {
    if (faults.length > mostFaults) return [];
    const place = ['history', index] as const;
    const item = z.safeParse(historyItemSchema, row);
    if (!item.success) {
      faults.push(...item.error.issues.map((issue) => faultFromIssue(issue, row, place)));
      return [];
    }
    const { kind, version: versionRow } = item.data;
    const version = readVersion(kind, versionRow);
    if (version.success) return [itemOf(kind, version.data)];
    faults.push(...version.error.issues.map((issue) => faultFromIssue(issue, versionRow, place)));
    return [];
  });
}

function readVersion<Kind extends EntityKind>(
  kind: Kind,
  row: unknown,
): z.core.util.SafeParseResult<VersionOf<Kind>> {
  return isTombstoneRow(row)
    ? z.safeParse(tombstoneSchema, row)
    : z.safeParse(entrySchemas[kind], row);
}

/** A purged tombstone says when its entry was deleted, and nothing of what it was. */
function isTombstoneRow(row: unknown): boolean {
  if (!isJsonObject(row) || typeof row['deletedAt'] !== 'string') return false;
  return Object.keys(row).every((key) => tombstoneKeys.has(key));
}

const tombstoneKeys = new Set(['id', 'updatedAt', 'deletedAt', 'ancestors']);

function sharedIds(contents: RecordContents): readonly RecordFault[] {
  const seen = new Set<string>();
  return entityKinds.flatMap((kind) =>
    contents[kind].flatMap((version, index) => {
      const isShared = seen.has(version.id);
      seen.add(version.id);
      if (!isShared) return [];
      const where = `${nameOfEntry(version, [kind, index])}, id`;
      return [{ where, what: 'An entry before it has the same id. Give one of them a new id.' }];
    }),
  );
}

function faultsFound(faults: readonly RecordFault[]) {
  return failure<RecordProblem>({
    kind: 'faults',
    faults: faults.slice(0, mostFaults),
    more: faults.length > mostFaults,
  });
}
