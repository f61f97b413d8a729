import { formatAmount, type Amount } from '#src/domain/amount.ts';
import { formatDayShort, type Day } from '#src/domain/day.ts';
import type { ReportItem } from '#src/domain/log/report-lists.ts';
import { daysSince, postedDifference, reportOf } from '#src/domain/log/report-state.ts';
import type { ReportState } from '#src/domain/record/credit.ts';
import { nameOfCredit, nameOfMilestone } from '#src/islands/tracker/credits/credit-words.ts';

/** What each list is, and what to do with it. */
export const listWords: Readonly<
  Record<ReportState, { readonly what: string; readonly empty: string }>
> = {
  'to-report': {
    what: 'Told to nobody yet. Copy a row into the board’s form, then mark it as reported.',
    empty: 'Nothing waits to be reported.',
  },
  expected: {
    what: 'The provider reports these by itself, as far as you confirmed. Look for them on your dashboard.',
    empty: 'Nothing is on its way by itself.',
  },
  reported: {
    what: 'Reported by you, and not seen on your dashboard yet.',
    empty: 'Nothing reported waits to appear.',
  },
  posted: {
    what: 'Seen on your dashboard.',
    empty: 'Nothing was marked as posted yet.',
  },
  'not-needed': {
    what: 'Not meant for this board.',
    empty: 'Nothing was set aside.',
  },
};

/** What comes next most often; what is posted or set aside has nothing to wait for. */
export const nextState: Readonly<Partial<Record<ReportState, ReportState>>> = {
  'to-report': 'reported',
  expected: 'posted',
  reported: 'posted',
};

/** A state as a message ends: `Marked 3 entries as reported.` */
export const stateInSentence: Readonly<Record<ReportState, string>> = {
  'to-report': 'still to report',
  expected: 'expected by itself',
  reported: 'reported',
  posted: 'posted',
  'not-needed': 'not needed',
};

export function nameOfItem(item: ReportItem): string {
  return item.kind === 'credits' ? nameOfCredit(item.entry) : nameOfMilestone(item.entry);
}

/** What is worth knowing about an entry in its list: how long it has been, or what the board shows. */
export function remarkOn(
  item: ReportItem,
  authority: string,
  today: Day,
  mayArrive: boolean,
): string {
  const { state, on, postedAmount } = reportOf(item.entry, authority);
  switch (state) {
    case 'to-report':
      return mayArrive ? 'May arrive by itself' : ago(item.entry.completedOn, today);
    case 'expected':
      return ago(item.entry.completedOn, today);
    case 'reported':
      return on === null ? 'Day not noted' : `${formatDayShort(on)}, ${ago(on, today)}`;
    case 'posted':
      return postedWords(on, postedAmount);
    case 'not-needed':
      return '';
  }
}

/** `1 less than logged`; `undefined` where what is posted is what was logged, or was not noted. */
export function mismatchOf(item: ReportItem, authority: string): string | undefined {
  if (item.kind !== 'credits') return undefined;
  const difference = postedDifference(item.entry, authority);
  if (difference === undefined) return undefined;
  const size = formatAmount(Math.abs(difference) as Amount);
  return `${size} ${difference < 0 ? 'less' : 'more'} than logged`;
}

function postedWords(on: Day | null, amount: Amount | null): string {
  const day = on === null ? '' : formatDayShort(on);
  return [amount === null ? '' : `${formatAmount(amount)} posted`, day].filter(Boolean).join(', ');
}

function ago(day: Day, today: Day): string {
  const days = daysSince(day, today);
  if (day > today) return 'still to come';
  if (days === 0) return 'today';
  return days === 1 ? 'yesterday' : `${days.toLocaleString('en-US')} days ago`;
}
