import { formatAmount } from '#src/domain/amount.ts';
import { topicName } from '#src/domain/topic-id.ts';
import type { OwnRequirement } from '#src/domain/record/own-requirement.ts';
import { periodText } from '#src/tracker/setup/certification-summary.ts';

interface Props {
  requirement: OwnRequirement;
  onEdit: () => void;
  onRemove: () => void;
}

/** What was entered, with what can be done with it. */
export function OwnRequirementItem({ requirement, onEdit, onRemove }: Props) {
  const { name } = requirement;
  return (
    <>
      {ownRequirementLines(requirement).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p class="actions">
        <button type="button" class="link-button" aria-label={`Edit ${name}`} onClick={onEdit}>
          Edit
        </button>
        <button
          type="button"
          class="link-button"
          data-danger
          aria-label={`Remove ${name}`}
          onClick={onRemove}
        >
          Remove
        </button>
      </p>
    </>
  );
}

/** What was entered, in short lines. */
export function ownRequirementLines({ minimum, cycle, topics }: OwnRequirement): readonly string[] {
  const sum = `${formatAmount(minimum)} credits, ${periodText(cycle)}`;
  if (topics.length === 0) return [sum];
  return [
    sum,
    topics
      .map((each) => `${formatAmount(each.minimum)} on ${topicName(each.topic, {})}`)
      .join(', '),
  ];
}
