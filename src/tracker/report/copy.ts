import { formatAmount, type Amount } from '#src/domain/amount.ts';
import { formatDayShort, type Day } from '#src/domain/day.ts';
import {
  daysSince,
  postedDifference,
  type ReportItem,
  reportOf,
  type SetAside,
} from '#src/domain/log/report-state.ts';
import type { Credit, ReportState } from '#src/domain/record/credit.ts';
import { nameOfCredit, nameOfMilestone } from '#src/tracker/credits/credit-words.ts';

export const copy = {
  lede: 'Report your credits, then check that they posted.',
  howReportingWorks: 'How reporting works, step by step',
  noNeedToReport: 'No need to report, or not yet:',
  datePosted: 'Date you saw it posted',
  dateReported: 'Date reported',
  creditsPosted: 'Credits on your dashboard',
  creditsPostedHint: 'Change this if your dashboard shows a different amount.',
  amountsAsLogged: 'My dashboard shows the amounts I logged',
  boardColumns: 'date, category, credits, provider, title',
  copyByHand:
    'Your browser blocked copying. Copy this text instead: date, category, credits, provider, title.',
} as const;

/** What each list is, and what to do with it. */
export const listWords: Readonly<
  Record<ReportState, { readonly what: string; readonly empty: string }>
> = {
  'to-report': {
    what: 'Not reported yet. Copy a row into the board’s form, then mark it as reported.',
    empty: 'Nothing left to report.',
  },
  expected: {
    what: 'The provider should send these to the board. ABPMR credits LA-PM&R on its own. Check your dashboard to be sure.',
    empty: 'No automatic reports expected.',
  },
  reported: {
    what: 'You reported these. Check your dashboard until they post.',
    empty: 'No reports waiting to post.',
  },
  posted: {
    what: 'You’ve seen these on your dashboard.',
    empty: 'Nothing marked as posted yet.',
  },
  'not-needed': {
    what: 'You don’t need to report these here.',
    empty: 'Nothing marked as not needed.',
  },
};

/** Why an entry needs no report. */
export const setAsideExplanations: Readonly<Record<SetAside, string>> = {
  'still-to-come': 'You can report these once you’ve completed them.',
  'own-assessment':
    'LA-PM&R is the board’s own assessment. From what its pages say, ABPMR knows which quarters you answered and reports their credit. Check your dashboard.',
  'type-does-not-count':
    'These types of credit, such as AMA PRA Category 2, don’t count toward your total, so you don’t need to report them.',
  'in-opening-balance':
    'These are dated on or before your opening balance. You copied that from the board’s dashboard, so the board already has them. If one is missing there, report it.',
};

/** The usual next state; what is posted or not needed has none. */
export const nextState: Readonly<Partial<Record<ReportState, ReportState>>> = {
  'to-report': 'reported',
  expected: 'posted',
  reported: 'posted',
};

/** A state as a message ends: `Marked 3 entries as reported.` */
export const stateInSentence: Readonly<Record<ReportState, string>> = {
  'to-report': 'still to report',
  expected: 'expected to post automatically',
  reported: 'reported',
  posted: 'posted',
  'not-needed': 'not needed',
};

/** Says the amount of the award that counts. */
export type AmountOf = (credit: Credit) => Amount;

export function nameOfItem(item: ReportItem): string {
  return item.kind === 'credits' ? nameOfCredit(item.entry) : nameOfMilestone(item.entry);
}

/** The remark on an entry in its list: how long it has been, or what the board shows. */
export function remarkOn(
  item: ReportItem,
  authority: string,
  today: Day,
  mayPost: boolean,
): string {
  const { state, on, postedAmount } = reportOf(item.entry, authority);
  switch (state) {
    case 'to-report':
      return mayPost ? 'May post automatically' : ago(item.entry.completedOn, today);
    case 'expected':
      return ago(item.entry.completedOn, today);
    case 'reported':
      return on === null ? 'No date noted' : `${formatDayShort(on)}, ${ago(on, today)}`;
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
  if (day > today) return 'in the future';
  if (days === 0) return 'today';
  return days === 1 ? 'yesterday' : `${days.toLocaleString('en-US')} days ago`;
}
