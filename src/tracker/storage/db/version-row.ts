import type { Tombstone } from '#src/domain/record/entity.ts';
import type { EntityKind, EntityOf, VersionOf } from '#src/domain/record/record.ts';
import {
  certificationFromRow,
  rowFromCertification,
} from '#src/tracker/storage/db/certification-row.ts';
import type { CertificationRow } from '#src/tracker/storage/db/certification-row.ts';
import { creditFromRow, rowFromCredit } from '#src/tracker/storage/db/credit-row.ts';
import type { CreditRow } from '#src/tracker/storage/db/credit-row.ts';
import { tombstoneFromRow } from '#src/tracker/storage/db/entity-row.ts';
import { evidenceFromRow, rowFromEvidence } from '#src/tracker/storage/db/evidence-row.ts';
import { milestoneFromRow, rowFromMilestone } from '#src/tracker/storage/db/milestone-row.ts';
import type { MilestoneRow } from '#src/tracker/storage/db/milestone-row.ts';
import {
  ownRequirementFromRow,
  rowFromOwnRequirement,
} from '#src/tracker/storage/db/own-requirement-row.ts';
import type { OwnRequirementRow } from '#src/tracker/storage/db/own-requirement-row.ts';
import { isObject } from '#src/tracker/storage/db/row-shape.ts';

/** The rows of each kind of entry; a tombstone is kept as it is, under any kind. */
export interface RowOf {
  readonly certifications: CertificationRow | Tombstone;
  readonly requirements: OwnRequirementRow | Tombstone;
  readonly credits: CreditRow | Tombstone;
  readonly milestones: MilestoneRow | Tombstone;
  readonly evidence: EntityOf['evidence'] | Tombstone;
}

type Conversions = {
  readonly [Kind in EntityKind]: {
    toRow(entity: EntityOf[Kind]): RowOf[Kind];
    fromRow(raw: unknown): EntityOf[Kind];
  };
};

const conversions: Conversions = {
  certifications: { toRow: rowFromCertification, fromRow: certificationFromRow },
  requirements: { toRow: rowFromOwnRequirement, fromRow: ownRequirementFromRow },
  credits: { toRow: rowFromCredit, fromRow: creditFromRow },
  milestones: { toRow: rowFromMilestone, fromRow: milestoneFromRow },
  evidence: { toRow: rowFromEvidence, fromRow: evidenceFromRow },
};

export function rowFromVersion<Kind extends EntityKind>(
  kind: Kind,
  version: VersionOf<Kind>,
): RowOf[Kind] {
  return 'shrunk' in version ? version : conversions[kind].toRow(version as EntityOf[Kind]);
}

/** @throws {UnreadableRow} */
export function versionFromRow<Kind extends EntityKind>(kind: Kind, raw: unknown): VersionOf<Kind> {
  return isObject(raw) && 'shrunk' in raw ? tombstoneFromRow(raw) : conversions[kind].fromRow(raw);
}
