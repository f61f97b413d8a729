import { creditTypeNames, isCreditType } from '#src/domain/credit-type.ts';
import { formatDayShort } from '#src/domain/day.ts';
import { milestoneKindNames, milestoneKinds } from '#src/domain/record/milestone.ts';
import { dayControlId, dayFromTyped } from '#src/components/form/day-in-form.ts';
import type { Unsaved } from '#src/tracker/unsaved/unsaved.ts';

/** Which entry was typed, by what it says so far: `a credit, “Gait”, 7.25 credits, dated Mar 14, 2026`. */
export function whatWasTyped({ form, typed }: Pick<Unsaved, 'form' | 'typed'>): string {
  const text = (name: string) => typed[name]?.[0]?.trim() ?? '';
  const isMilestone = form.includes('milestone');
  const named = text('title') === '' ? text('providerName') : `“${text('title')}”`;
  const amount = text('amount');
  return [
    `${form.includes('edit') ? 'changes to ' : ''}${isMilestone ? 'a milestone' : 'a credit'}`,
    named,
    isMilestone ? kindIn(text('kind')) : typeIn(text('creditType'), named),
    amount === '' ? '' : `${amount} ${amount === '1' ? 'credit' : 'credits'}`,
    dayIn(text),
  ]
    .filter(Boolean)
    .join(', ');
}

function kindIn(kind: string): string {
  const known = milestoneKinds.find((one) => one === kind);
  return known === undefined ? '' : milestoneKindNames[known];
}

/** The credit type, only where nothing else names the entry. */
function typeIn(type: string, named: string): string {
  return named === '' && isCreditType(type) ? creditTypeNames[type] : '';
}

function dayIn(text: (name: string) => string): string {
  const day = dayFromTyped({
    month: text(dayControlId('completedOn', 'month')),
    date: text(dayControlId('completedOn', 'date')),
    year: text(dayControlId('completedOn', 'year')),
  });
  return day.ok ? `dated ${formatDayShort(day.value)}` : '';
}
