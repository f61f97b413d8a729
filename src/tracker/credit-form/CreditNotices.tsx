import { formatAmount } from '#src/domain/amount.ts';
import { formatDay, type Day } from '#src/domain/day.ts';
import type { CreditDraft } from '#src/domain/log/credit-draft.ts';
import { dayNotices, lookalikesOf } from '#src/domain/log/second-looks.ts';
import { readAmount } from '#src/domain/read-amount.ts';
import type { Certification } from '#src/domain/record/certification.ts';
import type { Credit } from '#src/domain/record/credit.ts';
import { dayFromTyped } from '#src/components/form/day-in-form.ts';
import { copy } from '#src/tracker/credit-form/copy.ts';
import { titleShown } from '#src/tracker/credits/credit-words.ts';

interface Props {
  draft: CreditDraft;
  id: string;
  credits: readonly Credit[];
  certifications: readonly Certification[];
  today: Day;
}

/** What deserves a second look before saving. Nothing here prevents it. */
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
          {copy.notices[notice]}
        </p>
      ))}
      {alike.slice(0, 1).map((other) => (
        <p class="notice" data-kind="attention" key={other.id}>
          {copy.notices.lookalike(
            titleShown(other),
            formatAmount(other.amount),
            formatDay(other.completedOn),
          )}
        </p>
      ))}
    </div>
  );
}
