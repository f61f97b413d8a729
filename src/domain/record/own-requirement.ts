import { noCredit } from '#src/domain/amount.ts';
import { creditType } from '#src/domain/record/credit.ts';
import type { EntityBase } from '#src/domain/record/entity.ts';
import {
  amount,
  count,
  listOf,
  nullable,
  object,
  optional,
  period,
  text,
  type TypeOf,
} from '#src/domain/record/shape.ts';

const topicProperties = {
  topic: text,
  minimum: amount,
};
/** How much of the credit must be about a topic. */
interface TopicMinimum extends TypeOf<typeof topicProperties> {}

export const ownRequirementProperties = {
  name: optional(text, ''),
  cycle: period,
  /** How often it comes back, in years; `null` when it does not. */
  everyYears: optional(nullable(count({ least: 1, most: 100 })), null),
  minimum: optional(amount, noCredit),
  /** Empty means every type counts. */
  creditTypes: optional(listOf(creditType), []),
  topics: optional(listOf<TopicMinimum>(object(topicProperties)), []),
};

/** A requirement that the physician typed: a license, a hospital, an employer. */
export interface OwnRequirement extends EntityBase, TypeOf<typeof ownRequirementProperties> {}
