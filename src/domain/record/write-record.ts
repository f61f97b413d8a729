import { compareText } from '#src/domain/record/canonical-json.ts';
import { versionInFile } from '#src/domain/record/entry-in-file.ts';
import { latestRecordVersion, recordFormat } from '#src/domain/record/record-format.ts';
import type { EntityKind, RecordContents, VersionOf } from '#src/domain/record/record.ts';
import { compareItems } from '#src/domain/record/version-order.ts';
import type { Timestamp } from '#src/domain/timestamp.ts';

/**
 * The text of a record file: every key written, entries in order of their ids, so that the same
 * contents always give the same text. Needs no schema: a backup must never fail for want of one.
 */
export function writeRecord(contents: RecordContents, writtenAt: Timestamp): string {
  const file = {
    format: recordFormat,
    version: latestRecordVersion,
    writtenAt,
    certifications: listInFile('certifications', contents.certifications),
    requirements: listInFile('requirements', contents.requirements),
    credits: listInFile('credits', contents.credits),
    milestones: listInFile('milestones', contents.milestones),
    evidence: listInFile('evidence', contents.evidence),
    history: contents.history.toSorted(compareItems).map(({ kind, version }) => ({
      kind,
      version: versionInFile(kind, version),
    })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function listInFile<Kind extends EntityKind>(
  kind: Kind,
  versions: readonly VersionOf<Kind>[],
): object[] {
  return versions
    .toSorted((a, b) => compareText(a.id, b.id))
    .map((version) => versionInFile(kind, version));
}
