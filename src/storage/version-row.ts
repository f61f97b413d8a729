import type { Tombstone } from '#src/domain/record/entity.ts';
import type { EntityKind, EntityOf, VersionOf } from '#src/domain/record/record.ts';
import { certificationFromRow, rowFromCertification } from '#src/storage/certification-row.ts';
import type { CertificationRow } from '#src/storage/certification-row.ts';
import { creditFromRow, rowFromCredit } from '#src/storage/credit-row.ts';
import type { CreditRow } from '#src/storage/credit-row.ts';
import { tombstoneFromRow } from '#src/storage/entity-row.ts';
import { evidenceFromRow, rowFromEvidence } from '#src/storage/evidence-row.ts';
import { milestoneFromRow, rowFromMilestone } from '#src/storage/milestone-row.ts';
import type { MilestoneRow } from '#src/storage/milestone-row.ts';
import { ownRequirementFromRow, rowFromOwnRequirement } from '#src/storage/own-requirement-row.ts';
import type { OwnRequirementRow } from '#src/storage/own-requirement-row.ts';
import { isObject } from '#src/storage/row-shape.ts';

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
