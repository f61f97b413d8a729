import { certificationProperties, type Certification } from '#src/domain/record/certification.ts';
import { creditProperties, type Credit } from '#src/domain/record/credit.ts';
import type { Tombstone } from '#src/domain/record/entity.ts';
import { evidenceProperties, type Evidence } from '#src/domain/record/evidence.ts';
import { milestoneProperties, type Milestone } from '#src/domain/record/milestone.ts';
import {
  ownRequirementProperties,
  type OwnRequirement,
} from '#src/domain/record/own-requirement.ts';
import type { Properties } from '#src/domain/record/shape.ts';

/** The entities of the record, by the name of their list in the file. */
export interface EntityOf {
  readonly certifications: Certification;
  readonly requirements: OwnRequirement;
  readonly credits: Credit;
  readonly milestones: Milestone;
  readonly evidence: Evidence;
}

export type EntityKind = keyof EntityOf;

/** What the entries of each list say, beside what every entry carries. */
export const entryProperties: { readonly [Kind in EntityKind]: Properties } = {
  certifications: certificationProperties,
  requirements: ownRequirementProperties,
  credits: creditProperties,
  milestones: milestoneProperties,
  evidence: evidenceProperties,
};

export const entityKinds = Object.keys(entryProperties) as readonly EntityKind[];

/** One version of one entry, or what is left of it after its deletion. */
export type VersionOf<Kind extends EntityKind> = EntityOf[Kind] | Tombstone;

/** A version together with the name of its list. */
export type ItemOf<Kind extends EntityKind> = {
  readonly [Each in Kind]: { readonly kind: Each; readonly version: VersionOf<Each> };
}[Kind];

/** An earlier version of an entry, kept because a later one replaced it. */
export type HistoryItem = ItemOf<EntityKind>;

/** Everything the tracker holds, deleted entries included. Ids are unique across all lists. */
export type RecordContents = {
  readonly [Kind in EntityKind]: readonly VersionOf<Kind>[];
} & { readonly history: readonly HistoryItem[] };

export const emptyRecord: RecordContents = {
  certifications: [],
  requirements: [],
  credits: [],
  milestones: [],
  evidence: [],
  history: [],
};

/** Whether an entry is neither in the trash nor a tombstone. */
export function isLive<Entity extends { readonly deletedAt: unknown }>(
  entry: Entity | Tombstone,
): entry is Entity {
  return entry.deletedAt === null;
}
