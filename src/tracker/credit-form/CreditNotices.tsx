import { formatAmount } from '#src/domain/amount.ts';
import { formatDay, type Day } from '#src/domain/day.ts';
import type { CreditDraft } from '#src/domain/log/credit-draft.ts';
import { lookalikesOf } from '#src/domain/log/lookalikes.ts';
import { dayNotices, type DayNotice } from '#src/domain/log/notices.ts';
import { readAmount } from '#src/domain/read-amount.ts';
import type { Certification } from '#src/domain/record/certification.ts';
import type { Credit } from '#src/domain/record/credit.ts';
import { dayFromTyped } from '#src/components/form/day-in-form.ts';
import { titleShown } from '#src/tracker/credits/credit-words.ts';

interface Props {
  draft: CreditDraft;
  id: string;
  credits: readonly Credit[];
  certifications: readonly Certification[];
  today: Day;
}

const words: Readonly<Record<DayNotice, string>> = {
  'completed-ahead':
    'This day is still to come. Save it so if you like, or mark the activity as planned below.',
  'planned-past':
    'This day has passed. Once you completed the activity, take the tick from Planned.',
  'outside-every-cycle':
    'This day lies outside every cycle you set up: the credit is kept, and counts toward no certification.',
};

/** What is worth a second look before saving. Nothing here stands in the way. */
export function CreditNotices({ draft, id, credits, certifications, today }: Props) {
  const day = dayFromTyped(draft.completedOn);
  const amount = readAmount(draft.amount);
  if (!day.ok) return <div role="status" />;

  const completedOn = day.value;
  const notices = dayNotices({ status: draft.status, completedOn }, certifications, today);
  const alike = amount.ok
    ? lookalikesOf({ ...draft, id, completedOn, amount: amount.value }, credits)
    : [];
  return (
    <div role="status" class="flow second-look">
      {notices.map((notice) => (
        <p class="notice" data-kind="attention" key={notice}>
          {words[notice]}
        </p>
      ))}
      {alike.slice(0, 1).map((other) => (
        <p class="notice" data-kind="attention" key={other.id}>
          Already in your log, perhaps: “{titleShown(other)}”, {formatAmount(other.amount)} credits
          on {formatDay(other.completedOn)}. Save this one if it is another activity.
        </p>
      ))}
    </div>
  );
}
