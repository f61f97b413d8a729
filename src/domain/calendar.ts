/**
 * Whether a text that begins `YYYY-MM-DD` begins with a day that the calendar has, in whatever year.
 * Plain arithmetic: a log of ten thousand entries asks it fifty thousand times.
 */
export function beginsWithRealDay(text: string): boolean {
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const date = Number(text.slice(8, 10));
  return month >= 1 && month <= 12 && date >= 1 && date <= daysIn(year, month);
}

/** Months count from 1. */
function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
