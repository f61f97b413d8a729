import type { Amount } from '#src/domain/amount.ts';
import { isCreditType } from '#src/domain/credit-type.ts';
import type { OwnRequirement } from '#src/domain/record/own-requirement.ts';
import { entityShape } from '#src/tracker/storage/db/entity-row.ts';
import {
  isCount,
  isNonEmptyText,
  isText,
  listOf,
  orNull,
  readRow,
  shaped,
} from '#src/tracker/storage/db/row-shape.ts';
import type { Shape } from '#src/tracker/storage/db/row-shape.ts';
import { isHundredths, isPeriod } from '#src/tracker/storage/db/unit-guards.ts';

interface TopicRow {
  readonly topic: string;
  readonly minimumHundredths: Amount;
}

/** An own requirement as version 1 of the database keeps it. */
export interface OwnRequirementRow extends Omit<OwnRequirement, 'minimum' | 'topics'> {
  readonly minimumHundredths: Amount;
  readonly topics: readonly TopicRow[];
}

const ownRequirementShape: Shape<OwnRequirementRow> = {
  ...entityShape,
  name: isText,
  cycle: isPeriod,
  everyYears: orNull(isCount),
  minimumHundredths: isHundredths,
  creditTypes: listOf(isCreditType),
  topics: listOf(shaped<TopicRow>({ topic: isNonEmptyText, minimumHundredths: isHundredths })),
};

export function rowFromOwnRequirement(requirement: OwnRequirement): OwnRequirementRow {
  const { minimum, topics, ...rest } = requirement;
  return {
    ...rest,
    minimumHundredths: minimum,
    topics: topics.map(({ topic, minimum }) => ({ topic, minimumHundredths: minimum })),
  };
}

/** @throws {UnreadableRow} */
export function ownRequirementFromRow(raw: unknown): OwnRequirement {
  const { minimumHundredths, topics, ...rest } = readRow(raw, ownRequirementShape);
  return {
    ...rest,
    minimum: minimumHundredths,
    topics: topics.map(({ topic, minimumHundredths }) => ({ topic, minimum: minimumHundredths })),
  };
}
