import { formatAmount, type Amount } from '#src/domain/amount.ts';
import { formatDayShort, type Day } from '#src/domain/day.ts';
import type { ReportItem } from '#src/domain/log/set-aside.ts';
import { daysSince, postedDifference, reportOf } from '#src/domain/log/report-state.ts';
import type { SetAside } from '#src/domain/log/set-aside.ts';
import type { Credit, ReportState } from '#src/domain/record/credit.ts';
import { nameOfCredit, nameOfMilestone } from '#src/tracker/credits/credit-words.ts';

/** What each list is, and what to do with it. */
export const listWords: Readonly<
  Record<ReportState, { readonly what: string; readonly empty: string }>
> = {
  'to-report': {
    what: 'Told to nobody yet. Copy a row into the board’s form, then mark it as reported.',
    empty: 'Nothing waits to be reported.',
  },
  expected: {
    what: 'The provider, for LA-PM&R the board, reports these by itself, as far as you confirmed. Look for them on your dashboard.',
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

/** Why an entry is not to report, for the reader who looks for it. */
export const setAsideWords: Readonly<Record<SetAside, string>> = {
  'still-to-come': 'Dated after today: nothing can be reported before it is completed.',
  'own-assessment':
    'LA-PM&R is the board’s own assessment. It knows which quarters you answered and reports their credit itself, as far as its pages could be read: look for them on your dashboard.',
  'type-does-not-count':
    'No award of these is of a type that counts toward a total, such as AMA PRA Category 2: the board need not hear of them.',
  'in-opening-balance':
    'Up to the day of your opening balance. You copied it from the board’s dashboard, so the board has them already. If one is missing there, report it all the same.',
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

/** Says the amount of the award that counts. */
export type AmountOf = (credit: Credit) => Amount;

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
export function mismatchOf(
  item: ReportItem,
  authority: string,
  amountOf: AmountOf,
): string | undefined {
  if (item.kind !== 'credits') return undefined;
  const difference = postedDifference(item.entry, amountOf(item.entry), authority);
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
